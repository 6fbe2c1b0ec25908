import { destination } from '../../base/sphere.ts';
import { coarser, PHRASE_PRECISION, type PhraseKind } from '../../model/precision.ts';
import { compassBearing, spokenSide } from '../compass.ts';
import { withReason, type Form, type Reading } from '../reading.ts';

/** "near X", "in the vicinity of X", "the X area": at X or around it. "outside X", "on the outskirts of X": at its edge. */
export const readNear: Form = (text, context) => {
  for (const { kind, pattern } of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return widen(toSide(context.read(groups['name'] ?? ''), groups['side']), kind);
  }
  return undefined;
};

const PATTERNS: readonly { readonly kind: PhraseKind; readonly pattern: RegExp }[] = [
  {
    kind: 'outskirts',
    pattern:
      /^(?:(?:just )?outside(?: of)?|(?:on |at |in )?(?:the )?(?<side>(?:[\w-]+ ){0,2})(?:outskirts|edges?|borders|suburbs|periphery|countryside) of) (?<name>.+)$/i,
  },
  {
    kind: 'near',
    pattern:
      /^(?:(?:an |the )?areas? |(?:a )?(?:place|somewhere|location) )?(?:near(?:by)?(?: to)?|close to|around|adjacent to|next to|not far from|(?:in )?(?:the )?(?:environs|vicinity|surroundings|neighbou?rhood) of|ivo(?: of)?|in vicinity of|vic\.?(?: of)?|vicinity(?: of)?|on the approaches to|at the gates of|in the direction of|bordering) (?<name>.+)$/i,
  },
  { kind: 'near', pattern: /^(?:an |the )?areas? (?:of|around) (?<name>.+)$/i },
  { kind: 'near', pattern: /^(?<name>.+?) (?:area|areas|vicinity|surroundings|environs)$/i },
  {
    kind: 'outskirts',
    pattern: /^(?<name>.+?)(?:['’]s)? (?<side>(?:[nesw][\w-]+ )?)(?:outskirts|countryside|suburbs)$/i,
  },
];

/** "the southern outskirts of X": the edge on that side; other words ("rural") say nothing of where it is. */
function toSide(reading: Reading, side = ''): Reading {
  const bearing = compassBearing(side.trim());
  if (bearing === undefined || reading.status !== 'resolved') return reading;
  const point = destination(reading.point, bearing, reading.radiusMetres);
  return withReason({ ...reading, point }, `the ${spokenSide(side.trim())} edge: its radius from the middle`);
}

function widen(reading: Reading, kind: PhraseKind): Reading {
  if (reading.status !== 'resolved') return reading;
  const { precision, addRadiusMetres } = PHRASE_PRECISION[kind];
  return withReason(
    {
      ...reading,
      precision: coarser(reading.precision, precision),
      radiusMetres: reading.radiusMetres + addRadiusMetres,
    },
    `${kind === 'near' ? 'near it' : 'at its edge'}: ${addRadiusMetres / 1000} km around are meant too`,
  );
}
