import { coarser, PHRASE_PRECISION, type PhraseKind } from '../../model/precision.ts';
import { withReason, type Form, type Reading } from '../reading.ts';

/** "near X", "in the vicinity of X", "the X area": at X or around it. "outside X", "on the outskirts of X": at its edge. */
export const readNear: Form = (text, context) => {
  for (const { kind, pattern } of PATTERNS) {
    const rest = pattern.exec(text)?.[1];
    if (rest !== undefined) return widen(context.read(rest), kind);
  }
  return undefined;
};

const PATTERNS: readonly { readonly kind: PhraseKind; readonly pattern: RegExp }[] = [
  {
    kind: 'outskirts',
    pattern:
      /^(?:(?:just )?outside(?: of)?|(?:on |at |in )?(?:the )?(?:[\w-]+ ){0,2}(?:outskirts|edges?|borders|suburbs|periphery|countryside) of) (.+)$/i,
  },
  {
    kind: 'near',
    pattern:
      /^(?:(?:an |the )?areas? |(?:a )?(?:place|somewhere|location) )?(?:near(?:by)?(?: to)?|close to|around|adjacent to|next to|not far from|(?:in )?(?:the )?(?:environs|vicinity|surroundings|neighbou?rhood) of|ivo(?: of)?|in vicinity of|vic\.?(?: of)?|vicinity(?: of)?|on the approaches to|at the gates of|in the direction of|bordering) (.+)$/i,
  },
  { kind: 'near', pattern: /^(?:an |the )?areas? (?:of|around) (.+)$/i },
  { kind: 'near', pattern: /^(.+?) (?:area|areas|vicinity|surroundings|environs)$/i },
  { kind: 'outskirts', pattern: /^(.+?)(?:['’]s)? (?:outskirts|countryside|suburbs)$/i },
];

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
