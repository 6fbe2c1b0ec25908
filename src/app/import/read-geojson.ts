/** Reading GeoJSON is fetched when somebody first opens such a file: the page opens without it. */
export { openGeoJson } from '../../index.ts';
