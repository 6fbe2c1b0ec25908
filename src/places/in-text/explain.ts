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
  meant: Meant,
  lookup: Lookup,
): string[] {
  const [best] = choice.ranked;
  if (!best) return [];
  const { place, spelling } = best.sense;
  const because = [headline(best.sense, choice)];
  const isWhole = foldName(group.words) === foldName(spelling.text);
  if (isWhole || best.sense.how === 'transliterated') because.push(spellingReason(group.words, spelling, place.name));
  const inside = saidInside(best.sense, group, meant, lookup);
  if (inside !== undefined) because.push(`the text says that it lies in ${inside}`);
  const typed = best.sense.fits ? typeWordReason(group) : undefined;
  if (typed !== undefined) because.push(typed);
  const near = neighbours(best.sense, group, groups, meant);
  if (near.length > 0)
    because.push(`${near.join(' and ')} ${near.length === 1 ? 'is' : 'are'} named in the text, within ${NEAR_KM} km`);
  const area = namedArea(best.sense, group, groups, meant);
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

function typeWordReason({ mentions }: Group): string | undefined {
  const mention = mentions.find(({ beside }) => beside !== undefined);
  if (mention?.beside === undefined) return undefined;
  const word = `“${mention.beside.said}”`;
  return mention.inList ? `the type word ${word} stands behind the list` : `${word} stands beside it`;
}

/** "Paris, town in Texas (US)". */
function shortly({ place }: Sense): string {
  const where = place.kind === 'governorate' || place.kind === 'country' ? '' : place.admin1Name;
  const country = place.kind === 'country' || place.country === '' ? '' : ` (${place.country})`;
  return `${place.name}, ${kindWord(place.kind)}${where === '' ? '' : ` in ${where}`}${country}`;
}

/** The likeliest sense of each group; undefined where it has none. */
export type Meant = readonly (Sense | undefined)[];

/** What the groups of a text mean by their scores. */
export function meantBy(groups: readonly Group[], scores: readonly (readonly number[])[]): Meant {
  return groups.map(({ senses }, g) => {
    const list = scores[g] ?? [];
    let best = 0;
    list.forEach((score, s) => {
      if (score > (list[best] ?? 0)) best = s;
    });
    return senses.senses[best];
  });
}

function saidInside(sense: Sense, group: Group, meant: Meant, lookup: Lookup): string | undefined {
  for (const inside of group.inside) {
    const outer = inside.group < 0 ? undefined : meant[inside.group];
    const areas = outer ? [outer.place] : inside.areas;
    const area = areas.find((container) => liesIn(container, sense.place, lookup));
    if (area) return area.name;
  }
  return undefined;
}

/** Up to two other places of the text that lie near, the nearest first. */
function neighbours(sense: Sense, group: Group, groups: readonly Group[], meant: Meant): string[] {
  if (sense.place.kind === 'country' || groups.length > 500) return [];
  const near: { readonly name: string; readonly id: string; readonly km: number }[] = [];
  for (let g = 0; g < groups.length; g++) {
    const other = groups[g]?.muted === true || g === group.at ? undefined : meant[g];
    if (!other || other.place.id === sense.place.id || LARGE.has(other.place.kind)) continue;
    const km = kilometres(sense.at, other.at);
    if (km <= NEAR_KM) near.push({ name: other.place.name, id: other.place.id, km });
  }
  near.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
  return [...new Set(near.map(({ name }) => name))].slice(0, 2);
}

const LARGE: ReadonlySet<string> = new Set(['country', 'region', 'governorate']);

/** The division or country that the text names and the place lies in. */
function namedArea(sense: Sense, group: Group, groups: readonly Group[], meant: Meant): string | undefined {
  const own = sense.place;
  if (own.kind === 'country' || groups.length > 500) return undefined;
  let country: string | undefined;
  for (let g = 0; g < groups.length; g++) {
    const place = groups[g]?.muted === true || g === group.at ? undefined : meant[g]?.place;
    if (place?.kind === 'country' && place.country === own.country) country ??= place.name;
    const isDivision = place?.kind === 'governorate' && own.kind !== 'governorate' && own.admin1 !== '';
    if (isDivision && place.admin1 === own.admin1) return place.name;
  }
  return country;
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
