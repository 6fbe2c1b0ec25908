/** A step of zoom by a button or a key, as a share of what is drawn. */
export const ZOOM_STEP = 0.6;
