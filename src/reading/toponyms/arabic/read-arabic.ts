import type { NameFacts, Lexicon } from '../../../model/lexicon.ts';
import type { ToponymMention } from '../../../model/mention.ts';
import { arabicNames, arabicWords, type ArabicName, type ArabicWord } from './names.ts';
import { GIVEN, KIND, LOCATIVE, MOVING, ORDINARY, SPEECH, TITLE } from './words.ts';

const ARABIC = /\p{Script=Arabic}/u;

/** The names of places in the Arabic part of a text. */
export function readArabicToponyms(text: string, lexicon: Lexicon): ToponymMention[] {
  if (!ARABIC.test(text)) return [];
  const words = arabicWords(text);
  const names = arabicNames(text, words, lexicon);
  const alone: Weighed[] = [];
  names.forEach((name, i) => {
    const left = names[i - 1];
    const isListed = left !== undefined && left.to === name.from - 1 && (alone[i - 1]?.worth ?? 0) >= LIKELY;
    alone.push(weigh(name, words, isListed && name.prefix.startsWith('و')));
  });
  const known = new Set(names.flatMap((name, i) => ((alone[i]?.worth ?? 0) >= SURE ? [keyOf(name, text)] : [])));
  return names.flatMap((name, i) => {
    const { worth, why } = alone[i] ?? { worth: 0, why: '' };
    const repeated = worth < LIKELY && known.has(keyOf(name, text));
    const total = worth + (repeated ? REPEATED : 0);
    if (total < LIKELY) return [];
    const { start, end } = name;
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        kind: 'toponym',
        metonym: isMetonym(name, words),
        likelihood: Math.round((1000 * total) / (total + 1)) / 1000,
        rule: repeated ? 'stands elsewhere in the text where it is a place for sure' : why,
      },
    ];
  });
}

/** What speaks for a name must add up to this, and to this to vouch for the same words elsewhere. Set by hand: there is no gold to fit on. */
const LIKELY = 2;
const SURE = 3;
const REPEATED = 1;

const WORTH = {
  area: 2.5,
  capital: 2.5,
  city: 2,
  town: 1,
  small: 0.5,
  words: 1,
  kind: 2.5,
  locative: 2,
  moving: 1,
  joined: 1,
  begins: 1,
  listed: 1.5,
  ordinary: -2.5,
  adjective: -2,
  title: -4,
  given: -3,
} as const;

interface Weighed {
  readonly worth: number;
  readonly why: string;
}

function weigh(name: ArabicName, words: readonly ArabicWord[], isListed: boolean): Weighed {
  const first = words[name.from];
  const before = first?.joined === true ? words[name.from - 1] : undefined;
  const [known, why] = fame(name.facts);
  const word = bare(before?.text ?? '');
  const reasons: [number, string][] = [[known, why]];
  const isWithKind = name.to > name.from && KIND.has((first?.text ?? '').slice(name.prefix.length));
  if (isWithKind) reasons.push([WORTH.kind, 'begins with a word for a place']);
  else if (name.to > name.from) reasons.push([WORTH.words, 'a name of several words']);
  if (KIND.has(word)) reasons.push([WORTH.kind, `“${before?.text ?? ''}” stands before it`]);
  else if (LOCATIVE.has(word)) reasons.push([WORTH.locative, `“${before?.text ?? ''}” stands before it`]);
  else if (MOVING.has(word)) reasons.push([WORTH.moving, `“${before?.text ?? ''}” stands before it`]);
  else if (TITLE.has(word)) reasons.push([WORTH.title, 'a title stands before it']);
  else if (GIVEN.has(word)) reasons.push([WORTH.given, 'a given name stands before it']);
  if (name.prefix.endsWith('ب') || name.prefix.endsWith('ل'))
    reasons.push([WORTH.joined, `“${name.prefix}” is written together with it`]);
  if (isListed) reasons.push([WORTH.listed, 'a place stands before it in a list']);
  if (!first?.joined && name.from === 0) reasons.push([WORTH.begins, 'begins the text']);
  if (name.from === name.to && isOrdinary(name, words)) reasons.push([WORTH.ordinary, 'an ordinary word']);
  if (name.from === name.to && isAdjective(name, words)) reasons.push([WORTH.adjective, 'an adjective by its ending']);
  reasons.sort((a, b) => b[0] - a[0]);
  return {
    worth: reasons.reduce((sum, [worth]) => sum + worth, 0),
    why: reasons
      .filter(([worth]) => worth >= 1)
      .slice(0, 2)
      .map(([, reason]) => reason)
      .join('; '),
  };
}

/** Towns with so many people, as decimal logarithms, are a city, a town. */
const CITY = 5;
const TOWN = 4;

function fame({ kind, capital, size }: NameFacts): [number, string] {
  if (kind === 'country' || kind === 'governorate' || kind === 'region') return [WORTH.area, 'a country or region'];
  if (capital) return [WORTH.capital, 'a capital'];
  if (size >= CITY) return [WORTH.city, 'a large town'];
  return size >= TOWN ? [WORTH.town, 'a town'] : [WORTH.small, 'a small place'];
}

function isOrdinary({ from, prefix }: ArabicName, words: readonly ArabicWord[]): boolean {
  const word = (words[from]?.text ?? '').slice(prefix.length);
  const rest = word.replace(/^[وف]/u, '');
  return [ORDINARY, GIVEN, KIND, LOCATIVE, MOVING, TITLE, SPEECH].some((set) => set.has(word) || set.has(rest));
}

/** "السوري", "the Syrian": with its article, and with the ending of an adjective. */
function isAdjective({ from, prefix }: ArabicName, words: readonly ArabicWord[]): boolean {
  return /^ال.{2,}ي$/u.test((words[from]?.text ?? '').slice(prefix.length));
}

/** "وقرب" is "قرب". */
function bare(word: string): string {
  if (KIND.has(word) || LOCATIVE.has(word) || MOVING.has(word)) return word;
  const rest = /^(?:وب|ول|وال|[وفبل])(.{2,})$/u.exec(word)?.[1];
  return rest !== undefined && (KIND.has(rest) || LOCATIVE.has(rest) || MOVING.has(rest) || TITLE.has(rest))
    ? rest
    : word;
}

function keyOf({ start, end }: ArabicName, text: string): string {
  return text.slice(start, end);
}

/** "قالت واشنطن": the government of a country or capital. */
function isMetonym({ from, facts }: ArabicName, words: readonly ArabicWord[]): boolean {
  const before = words[from]?.joined === true ? (words[from - 1]?.text ?? '') : '';
  return (
    (facts.kind === 'country' || facts.capital) && (SPEECH.has(before) || SPEECH.has(before.replace(/^[وف]/u, '')))
  );
}
