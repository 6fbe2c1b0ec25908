import type { LonLat } from '../../model/place.ts';
import { countryAt, isOnEarth, liesIn } from './country-at.ts';
import type { PointIndex } from './point-index.ts';
import { POINT_MISTAKES } from './point-mistakes.ts';
import { distanceWords } from './words.ts';

/** What the check needs to know. */
export interface CheckSources {
  readonly index: PointIndex;
  /** Display name of a country by its code. */
  readonly nameOf: (code: string) => string;
  /** Code of a country by its code or a name; empty when it is not known. */
  readonly codeOf: (text: string) => string;
}

/** So far outside the borders, in metres, a point is still taken for one of the country: coasts, islands and simplified borders. */
const MARGIN = 30_000;

/** Nearer to 0, 0 than this, in degrees, nobody is: the next land is 500 km off. */
const NULL_ISLAND = 0.01;

/** Makes the check of a point against the country it is said to lie in; see `Nearest.checkPoint`. */
export function pointChecker(sources: CheckSources): (point: LonLat, claimedCountry: string) => string | undefined {
  return (point, claimedCountry) => {
    const [lon, lat] = point;
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return 'expected two numbers as coordinates';
    if (Math.abs(lon) < NULL_ISLAND && Math.abs(lat) < NULL_ISLAND) {
      return 'lies at 0, 0 in the Gulf of Guinea (“Null Island”), where missing coordinates end up';
    }
    const claimed = sources.codeOf(claimedCountry);
    if (!isOnEarth(point)) return offEarth(point, claimed, sources);
    if (claimed === '' || liesIn(point, claimed, 0) || liesIn(point, claimed, MARGIN)) return undefined;
    const mended = mendedWords(point, claimed, sources);
    const found = countryAt(point);
    // At sea without a mistake that would explain it: reports of ships name the nearest or the flag's country.
    if (found === '' && mended === undefined) return undefined;
    const place = found === '' ? 'at sea' : `in ${sources.nameOf(found)}`;
    return `lies ${place}, not in ${sources.nameOf(claimed)}${mended === undefined ? '' : `; ${mended}`}`;
  };
}

function offEarth(point: LonLat, claimed: string, sources: CheckSources): string {
  const [lon, lat] = point;
  const wrong =
    Math.abs(lat) > 90
      ? `the latitude ${lat} is more than 90 degrees`
      : `the longitude ${lon} is more than 180 degrees`;
  const mended = claimed === '' ? undefined : mendedWords(point, claimed, sources);
  if (mended !== undefined) return `${wrong}; ${mended}`;
  return Math.abs(lat) <= 180 && Math.abs(lon) <= 90 ? `${wrong}: latitude and longitude may be swapped` : wrong;
}

/** The first mistake without which the point lies in the country. */
function mendedWords(point: LonLat, claimed: string, { index, nameOf }: CheckSources): string | undefined {
  for (const { wordsOf, mend } of POINT_MISTAKES) {
    const mended = mend(point);
    if (!liesIn(mended, claimed, 0)) continue;
    const [near] = index.nearest(mended, 1);
    const spot =
      near?.place.country === claimed
        ? `${distanceWords(near.metres)} from ${near.place.name}`
        : `in ${nameOf(claimed)}`;
    return `${wordsOf(point)} it would be ${spot}`;
  }
  return undefined;
}
