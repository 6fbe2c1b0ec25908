import { precisionOfRadius } from '../model/precision.ts';
import { placeId, type LonLat } from '../model/place.ts';
import type { Candidate, PlaceQuestion, Where } from '../model/where.ts';
import { readGivenPoint } from './coordinates.ts';
import type { Match, Reading } from './reading.ts';

/** Candidates that an answer shows at most. */
const MAX_CANDIDATES = 5;

/** The answer to a question; `notes` are reasons that concern the question itself. */
export function toWhere(question: PlaceQuestion, reading: Reading, notes: readonly string[] = []): Where {
  const asked = { text: question.name, country: question.country, admin1: question.admin1 };
  const because = [...reading.because, ...notes];
  if (reading.status !== 'resolved') {
    return {
      ...asked,
      resolution: { kind: reading.status },
      point: null,
      precision: 'unknown',
      radiusMetres: null,
      because,
      candidates: candidatesOf(reading.others),
    };
  }
  return {
    ...asked,
    resolution: { kind: 'resolved', place: placeId(reading.place.id) },
    point: rounded(reading.point),
    precision: reading.precision,
    radiusMetres: Math.round(reading.radiusMetres),
    ...(reading.match.how === undefined ? {} : { match: reading.match.how }),
    because,
    candidates: candidatesOf(reading.others.filter(({ place }) => place.id !== reading.place.id)),
  };
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

function candidatesOf(matches: readonly Match[]): Candidate[] {
  return matches.slice(0, MAX_CANDIDATES).map(({ place, score, because }) => ({
    place: placeId(place.id),
    name: place.name,
    kind: place.kind,
    point: place.point,
    country: place.country,
    admin1: place.admin1Name,
    score,
    because,
  }));
}

/** Six decimals, about a decimetre, so that engines that differ in a last bit agree. */
function rounded(point: LonLat): LonLat {
  return [Math.round(point[0] * 1e6) / 1e6, Math.round(point[1] * 1e6) / 1e6];
}
