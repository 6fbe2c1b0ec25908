import type { Casualties, CountRange } from '../model/incident.ts';

/** The words harm is said in. */
export interface HarmWords {
  readonly harmNone: string;
  readonly harmUnknown: string;
  readonly killed: (n: string) => string;
  readonly wounded: (n: string) => string;
  readonly arrested: (n: string) => string;
  readonly atLeast: (n: number) => string;
  readonly atMost: (n: number) => string;
  readonly range: (min: number, max: number) => string;
}

/** "7 killed, at least 3 wounded"; "none reported" when the report says there were none; "not stated" when it says nothing. */
export function harmInWords(casualties: Casualties, words: HarmWords): string {
  const { killed, wounded, arrested } = casualties;
  const numbers = [
    { number: rangeInWords(killed, words), say: words.killed },
    { number: rangeInWords(wounded, words), say: words.wounded },
    { number: rangeInWords(arrested, words), say: words.arrested },
  ];
  const parts = numbers.flatMap(({ number, say }) => (number === null || number === '0' ? [] : [say(number)]));
  if (parts.length > 0) return parts.join(', ');
  return numbers.some(({ number }) => number === '0') ? words.harmNone : words.harmUnknown;
}

/** "7", "5–9", "at least 6", "at most 4"; null when nothing is stated, as by "at least 0". */
export function rangeInWords({ min, max }: CountRange, words: HarmWords): string | null {
  const least = min ?? 0;
  if (max === null) return least === 0 ? null : words.atLeast(least);
  if (least === max) return String(max);
  return min === null ? words.atMost(max) : words.range(min, max);
}
