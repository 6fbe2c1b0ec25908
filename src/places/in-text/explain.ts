import { foldName } from '../../base/fold.ts';
import type { Lookup } from '../lookup.ts';
import { kindWord, populationReason, spellingReason } from '../reasons.ts';
import type { Choice, Scored } from './choose.ts';
import { CLEAR, TOSS_UP } from './choose.ts';
import { liesIn } from './container-words.ts';
import type { Group } from './group.ts';
import { kilometres, type Sense } from './sense.ts';

/** Places of the text nearer than this, in kilometres, are told as lying near. */
const NEAR_KM = 100;

/** Why a place was chosen, in plain words, what decided first. */
export function explain(
  group: Group,
  choice: Choice,
  groups: readonly Group[],
  scores: readonly (readonly number[])[],
  lookup: Lookup,
): string[] {
  const [best] = choice.ranked;
  if (!best) return [];
  const { place, spelling } = best.sense;
  const because = [headline(best.sense, choice)];
  const isWhole = foldName(group.words) === foldName(spelling.text);
  if (isWhole || best.sense.how === 'transliterated') because.push(spellingReason(group.words, spelling, place.name));
  const inside = saidInside(best.sense, group, groups, scores, lookup);
  if (inside !== undefined) because.push(`the text says that it lies in ${inside}`);
  const word = group.mentions.find(({ beside }) => beside !== undefined)?.beside?.word;
  if (word !== undefined && best.sense.fits) because.push(`“${word}” stands beside it`);
  const near = neighbours(best.sense, group, groups, scores);
  if (near.length > 0)
    because.push(`${near.join(' and ')} ${near.length === 1 ? 'is' : 'are'} named in the text, within ${NEAR_KM} km`);
  const area = namedArea(best.sense, group, groups, scores);
  if (area !== undefined) because.push(`the text names ${area}, which it lies in`);
  if (place.capital) because.push('a capital');
  if (choice.lead < TOSS_UP && choice.rival)
    because.push(`as likely as ${shortly(choice.rival.sense)}: nothing in the text decides`);
  else if (choice.lead < CLEAR && choice.rival) because.push(`not much likelier than ${shortly(choice.rival.sense)}`);
  return because;
}

function headline(sense: Sense, { rival }: Choice): string {
  const people = populationReason(sense.place.population);
  const end = people === undefined ? '' : `: ${people}`;
  return rival
    ? `${shortly(sense)}, not ${shortly(rival.sense)}${end}`
    : `${shortly(sense)}, the only place of that name${end}`;
}

/** "Paris, town in Texas (US)". */
function shortly({ place }: Sense): string {
  const where = place.kind === 'governorate' || place.kind === 'country' ? '' : place.admin1Name;
  const country = place.kind === 'country' || place.country === '' ? '' : ` (${place.country})`;
  return `${place.name}, ${kindWord(place.kind)}${where === '' ? '' : ` in ${where}`}${country}`;
}

function bestOf(g: number, groups: readonly Group[], scores: readonly (readonly number[])[]): Sense | undefined {
  const senses = groups[g]?.senses.senses ?? [];
  const list = scores[g] ?? [];
  let best = 0;
  list.forEach((score, s) => {
    if (score > (list[best] ?? 0)) best = s;
  });
  return senses[best];
}

function saidInside(
  sense: Sense,
  group: Group,
  groups: readonly Group[],
  scores: readonly (readonly number[])[],
  lookup: Lookup,
): string | undefined {
  for (const inside of group.inside) {
    const outer = inside.group < 0 ? undefined : bestOf(inside.group, groups, scores);
    const areas = outer ? [outer.place] : inside.areas;
    const area = areas.find((container) => liesIn(container, sense.place, lookup));
    if (area) return area.name;
  }
  return undefined;
}

/** Up to two other places of the text that lie near, the nearest first. */
function neighbours(
  sense: Sense,
  group: Group,
  groups: readonly Group[],
  scores: readonly (readonly number[])[],
): string[] {
  if (sense.place.kind === 'country' || groups.length > 500) return [];
  const near = groups.flatMap((_, g) => {
    const other = g === group.at ? undefined : bestOf(g, groups, scores);
    if (!other || other.place.id === sense.place.id || LARGE.has(other.place.kind)) return [];
    const km = kilometres(sense.at, other.at);
    return km <= NEAR_KM ? [{ name: other.place.name, id: other.place.id, km }] : [];
  });
  near.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
  return [...new Set(near.map(({ name }) => name))].slice(0, 2);
}

const LARGE: ReadonlySet<string> = new Set(['country', 'region', 'governorate']);

/** The division or country that the text names and the place lies in. */
function namedArea(
  sense: Sense,
  group: Group,
  groups: readonly Group[],
  scores: readonly (readonly number[])[],
): string | undefined {
  if (sense.place.kind === 'country' || groups.length > 500) return undefined;
  const others = groups
    .flatMap((_, g) => (g === group.at ? [] : [bestOf(g, groups, scores)]))
    .flatMap((other) => (other ? [other.place] : []));
  const division =
    sense.place.kind === 'governorate'
      ? undefined
      : others.find(
          (place) => place.kind === 'governorate' && place.admin1 === sense.place.admin1 && place.admin1 !== '',
        );
  const country = others.find((place) => place.kind === 'country' && place.country === sense.place.country);
  return (division ?? country)?.name;
}

/** A candidate in a few words, for what else was considered. */
export function candidateReasons({ sense, share }: Scored): string[] {
  const people = populationReason(sense.place.population);
  const percent = Math.round(share * 100);
  return [
    ...(people === undefined ? [] : [people]),
    percent < 1 ? 'less than one in a hundred' : `${percent} in a hundred`,
  ];
}
