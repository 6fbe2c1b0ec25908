import type { CountRange } from '../../../model/incident.ts';
import type { Word } from '../../sentences/words.ts';
import type { Phrases } from './bind.ts';
import { HARM_NOUNS, HARM_OF, NONE_OF, type Harm } from './harm-words.ts';
import type { NumberPhrase } from './number-phrases.ts';
import { isPeople, MUNITIONS, NOT_PEOPLE } from './noun-words.ts';

/** A number with what it is told of, by indexes of words. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly of: Harm | 'munitions';
  readonly range: CountRange;
  readonly what: string;
  readonly rule: string;
}

/** "Five deaths", "12 arrests". */
export function nounCount(phrase: NumberPhrase): Told[] {
  if (phrase.weak && phrase.range.max === 1) return [];
  const harms = HARM_NOUNS[phrase.what] ?? [];
  return harms.map((of) => toldOf(phrase, of, 'a noun of harm'));
}

/** "The death of three soldiers", "claimed the lives of 12". */
export function ofCount(phrases: Phrases, phrase: NumberPhrase): Told | undefined {
  const { words } = phrases;
  if (words[phrase.from - 1]?.lower !== 'of' || NOT_PEOPLE.has(phrase.what)) return undefined;
  const noun = words[phrase.from - 2]?.lower ?? '';
  const harm = Object.hasOwn(HARM_OF, noun) ? HARM_OF[noun] : undefined;
  if (!harm) return undefined;
  return { ...toldOf(phrase, harm, 'a noun of harm with whom it befell'), from: phrase.from - 2 };
}

/** "Claimed 12 lives", "cost 30 lives". */
export function livesCount(words: readonly Word[], phrase: NumberPhrase): Told | undefined {
  if (phrase.what !== 'lives' || !/^(?:claim|cost|took|take|taking|tak)/u.test(words[phrase.from - 1]?.lower ?? ''))
    return undefined;
  return { ...toldOf(phrase, 'killed', 'lives that were taken'), what: '', from: phrase.from - 1 };
}

const TOLL_LINKS: ReadonlySet<string> = new Set(
  'countrywide nationwide officially so far there has had have now is are was number numbered stands stood rises rising rose risen climbs climbed climbing reaches reached reaching put puts at to of from in the attack blast by were been since passed exceeds exceeded hit grew grown'.split(
    ' ',
  ),
);

/** "The death toll rose from three to 12", "the number of wounded at 15 to 20", "put the dead at six". */
export function tollCount(phrases: Phrases, i: number): Told | undefined {
  const { words } = phrases;
  const lower = words[i]?.lower ?? '';
  const harm = tollOf(words, i, lower);
  if (!harm) return undefined;
  for (let at = i + 1, steps = 0; steps < 9; at++, steps++) {
    const phrase = phrases.from.get(at);
    if (phrase && !phrase.weak && phrase.range.max !== 0) {
      const later = words[phrase.to]?.lower === 'to' ? phrases.from.get(phrase.to + 1) : undefined;
      const { range } = later ?? phrase;
      const isRisen = words[phrase.from]?.lower === 'from' || range.min === null;
      const risen = isRisen ? { min: range.max, max: range.max } : range;
      return { ...toldOf(later ?? phrase, harm, 'a toll'), range: risen, from: i };
    }
    if (!TOLL_LINKS.has(words[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

function tollOf(words: readonly Word[], i: number, lower: string): Harm | undefined {
  if (lower === 'toll') return 'killed';
  const before = words[i - 1]?.lower ?? '';
  if (before !== 'of' && before !== 'the') return undefined;
  if (before === 'of' && !/^(?:number|numbers)$/u.test(words[i - 2]?.lower ?? '') && words[i - 3]?.lower !== 'number')
    return undefined;
  if (/^(?:dead|killed|deaths|fatalities|martyrs)$/u.test(lower)) return 'killed';
  if (/^(?:wounded|injured|injuries|hurt)$/u.test(lower)) return 'wounded';
  return /^(?:arrests|arrested|detained|detainees)$/u.test(lower) && before === 'of' ? 'arrested' : undefined;
}

const NOTHING: readonly Told[] = [];
const NO: ReadonlySet<string> = new Set(['no', 'without', 'zero']);
const BESIDE_NO: ReadonlySet<string> = new Set(['any', 'human', 'known', 'reported', 'recorded', 'a', 'single']);

/** "No casualties", "without loss of life", "did not cause any injuries": none, told as such. "No reports of casualties" tells nothing. */
export function noneCount(words: readonly Word[], i: number): readonly Told[] {
  const lower = words[i]?.lower ?? '';
  const isNo = NO.has(lower) || (lower === 'any' && isDenied(words, i));
  if (!isNo) return NOTHING;
  let at = i + 1;
  while (at < i + 3 && BESIDE_NO.has(words[at]?.lower ?? '')) at++;
  const [text, length] = noneAt(words, at);
  const harms = new Set(NONE_OF[text] ?? []);
  const second = words[at + length]?.lower === 'or' ? noneAt(words, at + length + 1)[0] : '';
  for (const harm of NONE_OF[second] ?? []) harms.add(harm);
  return [...harms].map((of) => ({
    from: i,
    to: at + length,
    of,
    range: { min: 0, max: 0 },
    what: '',
    rule: 'no harm',
  }));
}

function noneAt(words: readonly Word[], at: number): [text: string, length: number] {
  for (const length of [3, 1]) {
    if (at + length > words.length) continue;
    const text = words
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    if (Object.hasOwn(NONE_OF, text)) return [text, length];
  }
  return ['', 0];
}

function isDenied(words: readonly Word[], any: number): boolean {
  for (let at = any - 1; at >= Math.max(0, any - 4); at--) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'not' || lower === 'without' || lower.endsWith("n't")) return true;
  }
  return false;
}

/** "At least six rockets", "33 Katyusha rockets", "five mortar rounds". */
export function munitionCount(words: readonly Word[], phrase: NumberPhrase): Told | undefined {
  if (phrase.weak) return undefined;
  const before = words[phrase.to - 2]?.lower ?? '';
  const isRound = /^rounds?$/u.test(phrase.what) && /^(?:mortar|artillery|tank|howitzer)$/u.test(before);
  if (!isRound && !MUNITIONS.has(phrase.what)) return undefined;
  return { ...phrase, of: 'munitions', rule: 'munitions that are counted' };
}

function toldOf({ from, to, range, what }: NumberPhrase, of: Harm, rule: string): Told {
  return { from, to, of, range, what: isPeople(what) || what.includes(' and ') ? what : '', rule };
}
