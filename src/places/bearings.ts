/** Degrees clockwise from north. */
const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** Matches a direction as the source of a regular expression: north, north-east, northeastern ... */
export const DIRECTION = '(?:north|south)(?:[ -]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?';

/** The bearing of "north", "north-western", or undefined for anything else. */
export function bearingOf(word: string): number | undefined {
  return BEARINGS[word.toLowerCase().replace(/[ -]/g, '').replace(/ern$/, '')];
}
