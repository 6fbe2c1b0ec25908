import { precisionOfRadius } from '../model/precision.ts';
import { placeId, type LonLat } from '../model/place.ts';
import type { Candidate, PlaceQuestion, Where } from '../model/where.ts';
import { readGivenPoint } from './coordinates.ts';
import type { Match, Reading } from './reading.ts';

/** Candidates that an answer shows at most. */
const MAX_CANDIDATES = 5;

/** The answer to a question; `notes` are reasons that concern the question itself. */
export function toWhere(question: PlaceQuestion, reading: Reading, notes: readonly string[] = []): Where {
  const { name: text, country, admin1 } = question;
  const because = notes.length === 0 ? reading.because : [...reading.because, ...notes];
  if (reading.status !== 'resolved') {
    return {
      ...{ text, country, admin1 },
      resolution: { kind: reading.status },
      point: null,
      precision: 'unknown',
      radiusMetres: null,
      because,
      candidates: candidatesOf(reading.others),
    };
  }
  const { place, match, others } = reading;
  const candidates = candidatesOf(others, place.id);
  const resolution = { kind: 'resolved', place: placeId(place.id) } as const;
  const point = rounded(reading.point);
  const { precision } = reading;
  const radiusMetres = Math.round(reading.radiusMetres);
  const where = { text, country, admin1, resolution, point, precision, radiusMetres };
  return match.how === undefined
    ? { ...where, because, candidates }
    : { ...where, match: match.how, because, candidates };
}

/** The answer to a question whose name is a pair of coordinates, or undefined. */
export function givenWhere(question: PlaceQuestion): Where | undefined {
  const given = readGivenPoint(question.name);
  if (!given) return undefined;
  return {
    text: question.name,
    country: question.country,
    admin1: question.admin1,
    resolution: { kind: 'given' },
    point: rounded(given.point),
    precision: precisionOfRadius(given.radiusMetres),
    radiusMetres: given.radiusMetres,
    because: [given.because],
    candidates: [],
  };
}

/** The first matches, but for the place of an id. */
function candidatesOf(matches: readonly Match[], but?: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { place, score, because } of matches) {
    if (candidates.length === MAX_CANDIDATES) break;
    const { id, name, kind, point, country, admin1Name } = place;
    if (id === but) continue;
    candidates.push({ place: placeId(id), name, kind, point, country, admin1: admin1Name, score, because });
  }
  return candidates;
}

/** Six decimals, about a decimetre, so that engines that differ in a last bit agree. */
function rounded(point: LonLat): LonLat {
  return [Math.round(point[0] * 1e6) / 1e6, Math.round(point[1] * 1e6) / 1e6];
}
