/** The words that the map says itself; the word table of the interface gives them. */
export interface MapWords {
  /** Name of the map for screen readers. */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Turns north up and looks straight down again. */
  readonly straighten: string;
  readonly metres: string;
  readonly kilometres: string;
}

/** The same in English. */
export const mapWords: MapWords = {
  map: 'Map of incidents and visits; the list holds everything it shows',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  straighten: 'North up, seen from above',
  metres: 'm',
  kilometres: 'km',
};

/** MapLibre's names of these words. */
export function localeOf(words: MapWords): Record<string, string> {
  return {
    'Map.Title': words.map,
    'NavigationControl.ZoomIn': words.zoomIn,
    'NavigationControl.ZoomOut': words.zoomOut,
    'NavigationControl.ResetBearing': words.straighten,
    'ScaleControl.Meters': words.metres,
    'ScaleControl.Kilometers': words.kilometres,
  };
}
