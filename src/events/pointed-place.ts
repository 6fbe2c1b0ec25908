import type { ActMention } from '../model/act.ts';
import type { PlaceKind } from '../model/place.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { PlaceChoice } from './choice.ts';
import { bindingOfWord } from './prepositions.ts';
import type { ToldSentence } from './report-map.ts';
import { wordAt, type Word } from './words.ts';

const TOWNS: readonly PlaceKind[] = ['settlement', 'neighbourhood'];
const AREAS: readonly PlaceKind[] = ['governorate', 'district', 'region'];

/** Which kinds of place a noun behind "the" may point to. */
const KINDS_OF: Readonly<Record<string, readonly PlaceKind[]>> = {
  city: TOWNS,
  town: TOWNS,
  village: TOWNS,
  capital: TOWNS,
  quarter: ['neighbourhood'],
  neighbourhood: ['neighbourhood'],
  neighborhood: ['neighbourhood'],
  province: AREAS,
  governorate: AREAS,
  district: AREAS,
  state: AREAS,
  region: AREAS,
  base: ['airbase', 'base', 'camp'],
  camp: ['camp', 'base', 'airbase'],
  airbase: ['airbase'],
  airport: ['airport', 'airbase'],
  airfield: ['airport', 'airbase'],
  crossing: ['border-crossing'],
  port: ['port', 'settlement'],
  refinery: ['refinery'],
  dam: ['dam'],
  prison: ['prison'],
  shrine: ['shrine'],
  bridge: ['bridge'],
  embassy: ['embassy'],
};

const POINTING: ReadonlySet<string> = new Set(['the', 'that', 'this', 'same', "city's"]);
/** Words between "the" and its noun: "the same city", "the Syrian capital". */
const MOST_BETWEEN = 2;
/** So many sentences back a place is still pointed to. */
const REACH = 12;

/** What "in the city", "at the base" or "there" beside an act points to: the last place of that kind told of before it; undefined where nothing does. */
export function pointedPlace(act: ActMention, told: readonly ToldSentence[]): PlaceChoice | undefined {
  const own = told[act.sentence];
  if (!own || own.sentence.isHeadline) return undefined;
  const behind = wordAt(own.words, act.end - 1) + 1;
  const places = own.words.map((_, i) => i).sort((a, b) => Math.abs(a - behind) - Math.abs(b - behind));
  for (const i of places) {
    const said = own.words[i]?.lower ?? '';
    const kinds = pointedKinds(own, i, behind);
    const found = kinds ? lastOf(kinds, said, i, own, told) : isThere(own.words, i) ? lastAny(i, own, told) : undefined;
    if (found) {
      const because = `“${kinds ? 'the ' : ''}${said}” is the last such place told of`;
      return { mention: asNamed(found), nearness: 'paragraph', because };
    }
  }
  return undefined;
}

/** A place as its name alone says, without the words that moved it where it was told of first. */
export function asNamed({ named, ...mention }: PlacedMention): PlacedMention {
  return named ? { ...mention, where: named } : mention;
}

/** "Were hit there": not "there is", "there were". */
function isThere(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'there' || i === 0) return false;
  return !/^(?:is|are|was|were|has|have|had|will|would|be|been|no|may|must)$/u.test(words[i + 1]?.lower ?? '');
}

/** The last place told of, in the sentence before a word or the one before it, countries left aside. */
function lastAny(before: number, own: ToldSentence, told: readonly ToldSentence[]): PlacedMention | undefined {
  const here = own.places.filter(({ to }) => to <= before);
  const above = told[own.index - 1];
  const near = above?.sentence.paragraph === own.sentence.paragraph ? above.places : [];
  const fits = ({ mention: { kind, metonym, place } }: (typeof here)[number]): boolean =>
    kind === 'toponym' && !metonym && place !== null && place.kind !== 'country';
  return (here.findLast(fits) ?? near.findLast(fits))?.mention;
}

/** The kinds that a noun points to, where "in the", "at the" or the like, or the act itself ("took the town"), stands before it and no name behind it. */
function pointedKinds({ words, places }: ToldSentence, i: number, behind: number): readonly PlaceKind[] | undefined {
  const kinds = KINDS_OF[words[i]?.lower ?? ''];
  if (!kinds || !Object.hasOwn(KINDS_OF, words[i]?.lower ?? '')) return undefined;
  const next = words[i + 1];
  if (next && (next.lower === 'of' || next.capital || /^\p{L}/u.test(next.lower)) && !ENDS.has(next.lower))
    return undefined;
  for (let at = i - 1; at >= i - 1 - MOST_BETWEEN; at--) {
    const word = words[at];
    if (!word || !/^\p{L}/u.test(word.lower)) return undefined;
    if (
      word.capital &&
      !places.some(({ from, mention }) => from === at && mention.kind === 'demonym') &&
      at > 0 &&
      !POINTING.has(word.lower)
    )
      return undefined;
    if (!POINTING.has(word.lower)) continue;
    const binding = bindingOfWord(words[at - 1]?.lower ?? '');
    const isObject = at === behind;
    return isObject || (binding !== undefined && binding !== 'by' && binding !== 'with') ? kinds : undefined;
  }
  return undefined;
}

/** Words that may follow the noun: what goes on is no part of its name. */
const ENDS: ReadonlySet<string> = new Set(
  'and or but on at in by after before during while when where who which that as for with from to early late yesterday today overnight since until killing wounding injuring leaving causing over amid said were was had has have is are'.split(
    ' ',
  ),
);

function lastOf(
  kinds: readonly PlaceKind[],
  noun: string,
  before: number,
  own: ToldSentence,
  told: readonly ToldSentence[],
): PlacedMention | undefined {
  const country = noun === 'capital' ? countryBefore(own, before) : undefined;
  const fits = ({ kind, metonym, place }: PlacedMention): boolean =>
    kind === 'toponym' &&
    !metonym &&
    place !== null &&
    kinds.includes(place.kind) &&
    (noun !== 'capital' || place.capital === true) &&
    (country === undefined || place.country === country);
  const here = own.places.filter(({ to }) => to <= before).map(({ mention }) => mention);
  for (let i = own.index; i >= Math.max(0, own.index - REACH); i--) {
    const places = i === own.index ? here : (told[i]?.places ?? []).map(({ mention }) => mention);
    const found = places.findLast(fits);
    if (found) return found;
  }
  return undefined;
}

/** "The Syrian capital": the country of the people whose name stands before the noun. */
function countryBefore({ places }: ToldSentence, at: number): string | undefined {
  return places.find(({ to, mention }) => to === at && mention.kind === 'demonym')?.mention.place?.country;
}
