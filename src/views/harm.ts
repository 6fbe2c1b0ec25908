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
  const parts = [
    { range: killed, say: words.killed },
    { range: wounded, say: words.wounded },
    { range: arrested, say: words.arrested },
  ].flatMap(({ range, say }) => {
    const number = rangeInWords(range, words);
    return number === null || number === '0' ? [] : [say(number)];
  });
  if (parts.length > 0) return parts.join(', ');
  return [killed, wounded, arrested].some(({ min, max }) => min === 0 && max === 0)
    ? words.harmNone
    : words.harmUnknown;
}

/** "7", "5–9", "at least 6", "at most 4"; null when nothing is stated. */
export function rangeInWords({ min, max }: CountRange, words: HarmWords): string | null {
  if (min === null && max === null) return null;
  if (min === null) return words.atMost(max ?? 0);
  if (max === null) return words.atLeast(min);
  return min === max ? String(min) : words.range(min, max);
}
