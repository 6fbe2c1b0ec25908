/** Reading GeoJSON is fetched when somebody first opens such a file: the page opens without it. */
export { lookUpAgain, openGeoJson, pointProblems } from '../../index.ts';
