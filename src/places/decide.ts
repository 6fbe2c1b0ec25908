import { coarser, KIND_PRECISION } from '../model/precision.ts';
import { isSameArea } from './containment.ts';
import { DEMONYM } from './pack-format.ts';
import type { Context, Match, Reading } from './reading.ts';
import { kindWord, placeWords } from './reasons.ts';

/** A place is chosen over a far one of the same name when it weighs at least ten times as much. */
const DECISIVE = 1;

/**
 * Chooses among ranked places: the best one, unless another one lies far off and weighs more than a tenth of it, or the spelling is
 * declared to mean several of them. Then the name is ambiguous. `matches` must not be empty.
 */
export function decide(asked: string, matches: readonly Match[], context: Context): Reading {
  const [best, ...others] = matches;
  if (!best) throw new Error('invalid matches: empty');
  const declared = context.lookup.declared(asked);
  const meant = matches.filter(({ place }) => declared.includes(place.id));
  if (meant.length > 1) {
    return {
      status: 'ambiguous',
      because: [`“${asked}” means ${meant.length} places of the curated gazetteer: add a country or governorate`],
      others: [...meant, ...matches.filter((match) => !meant.includes(match))],
    };
  }
  const rival = others.find(
    (other) => best.score - other.score < DECISIVE && !isSameArea(best.place, other.place, context.lookup),
  );
  if (rival) {
    return {
      status: 'ambiguous',
      because: [
        `${placeWords(best.place)} and ${placeWords(rival.place)} are far apart and neither weighs ten times the other`,
      ],
      others: matches,
    };
  }
  return choose(best, others, context);
}

function choose(best: Match, others: readonly Match[], context: Context): Reading {
  const { place } = best;
  const demonym = best.spelling.language === DEMONYM;
  const { precision } = KIND_PRECISION[place.kind];
  const because = [...best.because];
  const twin = others.find(
    (other) => other.place.kind !== place.kind && isSameArea(place, other.place, context.lookup),
  );
  if (twin) because.push(`the ${kindWord(place.kind)} rather than the ${kindWord(twin.place.kind)}: it weighs more`);
  const far = others.find((other) => !isSameArea(place, other.place, context.lookup));
  if (far) because.push(`weighs more than ten times the next of that name far off, ${placeWords(far.place)}`);
  return {
    status: 'resolved',
    place,
    match: best,
    point: place.point,
    precision: demonym ? coarser(precision, 'country') : precision,
    radiusMetres: place.radiusMetres,
    because,
    others,
    demonym,
  };
}
