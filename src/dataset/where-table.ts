import { growingTable } from '../base/columns.ts';
import type { Interner } from '../base/interner.ts';
import { REFERENCE_SPEC, WHERE_SPEC, type Dataset } from '../model/dataset.ts';
import type { LonLat, Place, PlaceId } from '../model/place.ts';
import { PRECISIONS } from '../model/precision.ts';
import { placeOf, RESOLUTIONS, type Candidate, type Where } from '../model/where.ts';

/** The parts of a dataset that hold its `Where` values. */
export type WhereParts = Pick<Dataset, 'wheres' | 'whereBecause' | 'candidates' | 'places'>;

/** The table of `Where` values while it is filled. Row 0, "no place named", is there from the start. */
export interface WhereTable {
  readonly add: (where: Where) => void;
  readonly finish: () => WhereParts;
}

/**
 * Coordinates are kept to six decimals (a tenth of a metre) and radii to the metre, so that a file holds exactly what the dataset does.
 * @param placeRow row of a place in `places` plus 1; 0 when nobody knows the place
 */
export function whereTable(
  interner: Interner,
  placeRow: (id: PlaceId) => number,
  places: readonly Place[],
): WhereTable {
  const wheres = growingTable(WHERE_SPEC);
  const because = growingTable(REFERENCE_SPEC);
  const candidates: Candidate[] = [];
  const row = (where: Where | null): void => {
    const n = wheres.append();
    const c = wheres.columns;
    const id = where === null ? null : placeOf(where.resolution);
    const place = id === null ? 0 : placeRow(id);
    c.text[n] = interner.intern(where?.text ?? '');
    c.country[n] = interner.intern(where?.country ?? '');
    c.admin1[n] = interner.intern(where?.admin1 ?? '');
    c.resolution[n] = RESOLUTIONS.indexOf(where === null ? 'unknown' : resolutionKind(where, place));
    c.place[n] = place;
    if (where?.resolution.kind === 'decided') {
      c.decidedBy[n] = interner.intern(where.resolution.by);
      c.decidedOn[n] = interner.intern(where.resolution.on);
    }
    c.lon[n] = where?.point ? sixDecimals(where.point[0]) : NaN;
    c.lat[n] = where?.point ? sixDecimals(where.point[1]) : NaN;
    c.radius[n] = Math.round(where?.radiusMetres ?? NaN);
    c.precision[n] = PRECISIONS.indexOf(where?.precision ?? 'unknown');
    for (const reason of where?.because ?? []) {
      const at = because.append();
      because.columns.ref[at] = interner.intern(reason);
    }
    for (const candidate of where?.candidates ?? []) candidates.push({ ...candidate, point: rounded(candidate.point) });
    c.becauseEnd[n] = because.length;
    c.candidatesEnd[n] = candidates.length;
  };
  row(null);
  return {
    add: row,
    finish: () => ({ wheres: wheres.finish(), whereBecause: because.finish(), candidates, places }),
  };
}

/** A place with its point to six decimals. */
export function roundedPlace(place: Place): Place {
  return { ...place, point: rounded(place.point) };
}

/** A place that was given by its id alone and that nobody knows leaves the coordinates, if there are any. */
function resolutionKind(where: Where, place: number): Where['resolution']['kind'] {
  if (placeOf(where.resolution) === null || place > 0) return where.resolution.kind;
  return where.point === null ? 'unknown' : 'given';
}

function rounded([lon, lat]: LonLat): LonLat {
  return [sixDecimals(lon), sixDecimals(lat)];
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
