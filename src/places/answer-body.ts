import type { PlaceId } from '../model/place.ts';
import { placeOf, type Candidate, type MatchKind, type Where } from '../model/where.ts';

/** A place as answers show it. */
export interface AnswerPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  readonly country: string;
  readonly admin1: string;
}

/** A candidate as answers show it. */
export interface AnswerCandidate extends AnswerPlace {
  readonly score: number;
  readonly because: readonly string[];
}

/** What is said of one name. `point` is where it is drawn, `place` keeps its own coordinates; both null unless resolved. */
export interface AnswerBody {
  readonly status: 'resolved' | 'ambiguous' | 'unknown';
  readonly point: readonly [lon: number, lat: number] | null;
  readonly place: AnswerPlace | null;
  readonly precision: string;
  readonly radiusMetres: number | null;
  /** How the name agrees with the spelling found: "misspelled" and "transliterated" are guesses. Null unless a name was resolved. */
  readonly match: MatchKind | null;
  readonly because: readonly string[];
  readonly candidates: readonly AnswerCandidate[];
}

/** What an answer shows of a place. */
export type AnsweredPlace = Pick<Candidate, 'name' | 'kind' | 'point' | 'country' | 'admin1'> & { readonly id: string };

/** The part of an answer that does not repeat the question. */
export function answerBody(where: Where, gazetteer: { getPlace(id: PlaceId): AnsweredPlace | undefined }): AnswerBody {
  const id = placeOf(where.resolution);
  const place = id === null ? undefined : gazetteer.getPlace(id);
  const { kind } = where.resolution;
  return {
    status: kind === 'ambiguous' || kind === 'unknown' ? kind : 'resolved',
    point: where.point && [sixDecimals(where.point[0]), sixDecimals(where.point[1])],
    place: place ? placeCells(place) : null,
    precision: where.precision,
    radiusMetres: where.radiusMetres,
    match: where.match ?? null,
    because: where.because,
    candidates: where.candidates.map(toCandidate),
  };
}

function toCandidate(candidate: Candidate): AnswerCandidate {
  return {
    ...placeCells({ ...candidate, id: candidate.place }),
    score: candidate.score,
    because: candidate.because,
  };
}

function placeCells(place: AnsweredPlace): AnswerPlace {
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    lon: sixDecimals(place.point[0]),
    lat: sixDecimals(place.point[1]),
    country: place.country,
    admin1: place.admin1,
  };
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
