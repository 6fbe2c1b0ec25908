import { foldName } from '../../base/fold.ts';
import { areaStandIn } from './stand-in.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { takeTypeWord } from '../type-words.ts';
import { inAreaLists } from './area-lists.ts';
import { affiliation, type PartOf } from './affiliation.ts';
import { keptSensesOf, type TextLookup } from './candidates.ts';
import { isArea, outerWords } from './container-words.ts';
import type { Group, Inside, Mention } from './group.ts';
import {
  isInsideGap,
  isListGap,
  isOwnerGap,
  textAfter,
  typeWordBeside,
  type BesideWord,
  type Span,
} from './surroundings.ts';
import type { TextWeights } from './weights.ts';

/** Two names farther apart than this, in letters, say nothing of each other by what stands between. */
const GAP = 60;

interface Linked extends Mention {
  /** Positions, in the order of the text, of mentions that it lies in, the nearest first. */
  readonly outer: readonly { readonly at: number; readonly sure: boolean }[];
  /** Where the next mention begins. */
  readonly next: number;
}

/** The groups of a text, in the order of their first mention. Spans must lie within the text. */
export function readDocument(
  text: string,
  spans: readonly { readonly index: number; readonly span: Span }[],
  from: TextLookup,
  weights: TextWeights,
): Group[] {
  const sorted = [...spans].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.index - b.index);
  const mentions = sharedWords(
    text,
    sorted.map((given) => mentionOf(text, given, from)),
  );
  const listed = inAreaLists(text, mentions, from.lookup);
  const linked = mentions.map((mention, at) => ({
    ...mention,
    outer: outerOf(text, mentions, listed, at),
    next: mentions[at + 1]?.span.start ?? Infinity,
  }));
  const keys = linked.map((mention) => keyOf(mention, linked));
  const first = new Map<string, number>();
  for (const key of keys) if (!first.has(key)) first.set(key, first.size);
  const members = new Map<number, Linked[]>();
  linked.forEach((mention, at) => {
    const group = first.get(keys[at] ?? '') ?? 0;
    const list = members.get(group);
    if (list) list.push(mention);
    else members.set(group, [mention]);
  });
  const groups = [...members].map(([at, list]) =>
    groupOf(text, at, list, from, weights, (outer) => first.get(keys[outer] ?? '') ?? 0),
  );
  return withRelations(groups, from.lookup, weights);
}

type Single = Omit<Group, 'holds' | 'same'>;

/** Adds which groups lie in which, and which speak of the same name. */
function withRelations(groups: readonly Single[], lookup: Lookup, weights: TextWeights): Group[] {
  const holds = new Map<number, number[]>();
  const telling = new Map<string, number[]>();
  for (const { at, inside, base } of groups) {
    for (const { group } of inside) push(holds, group, at);
    if (inside.length > 0) push(telling, base, at);
  }
  return groups.map((group) => ({
    ...group,
    senses: areaStandIn(group, groups, lookup, weights) ?? group.senses,
    holds: holds.get(group.at) ?? [],
    same: (telling.get(group.base) ?? []).filter((at) => at !== group.at).slice(0, MOST_SAME),
  }));
}

/** More groups of the same words are not heard. */
const MOST_SAME = 50;

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function mentionOf(text: string, { index, span }: { index: number; span: Span }, from: TextLookup): Mention {
  const words = text.slice(span.start, span.end);
  const isPlace = (name: string): boolean => from.lookup.named(name).some(({ place }) => isWellKnown(place));
  return {
    index,
    span,
    words,
    beside: typeWordBeside(text, span),
    inList: false,
    partOf: affiliation(text, span, isPlace),
  };
}

/** Behind a place's name, a word that names a lesser place is more likely a surname. */
function isWellKnown({ kind, population, curated }: PackPlace): boolean {
  return curated || kind === 'country' || kind === 'governorate' || population >= 300_000;
}

/** "Fayette, Clark and Bourbon counties": a type word in the plural is that of the whole list. */
function sharedWords(text: string, mentions: readonly Mention[]): Mention[] {
  const shared: Mention[] = [];
  let behind: { start: number; beside: BesideWord | undefined } = { start: -1, beside: undefined };
  for (const mention of [...mentions].reverse()) {
    const gap = behind.start - mention.span.end;
    const isList = gap > 0 && gap < GAP && isListGap(text.slice(mention.span.end, behind.start));
    const beside = mention.beside ?? (isList && behind.beside?.shared === true ? behind.beside : undefined);
    shared.push({ ...mention, beside, inList: mention.beside === undefined && beside !== undefined });
    behind = { start: mention.span.start, beside };
  }
  return shared.reverse();
}

/** Most areas within one another that a text gives for a name: "Karrada, Baghdad, Iraq". */
const MOST_OUTER = 3;

function outerOf(text: string, mentions: readonly Mention[], listed: readonly boolean[], at: number): Linked['outer'] {
  const outer: { at: number; sure: boolean }[] = [];
  const isListed = (inner: number): boolean =>
    mentions[inner]?.inList === true || (listed[inner] === true && listed[inner + 1] === true);
  for (let inner = at, n = 0; n < MOST_OUTER; n++) {
    const gap = gapBehind(text, mentions, inner);
    if (gap === undefined || !isInsideGap(gap) || isListed(inner)) break;
    outer.push({ at: inner + 1, sure: n === 0 && gap.includes('(') });
    inner++;
  }
  const before = at === 0 ? undefined : gapBehind(text, mentions, at - 1);
  if (before !== undefined && isOwnerGap(before)) outer.push({ at: at - 1, sure: true });
  return outer;
}

/** The text between a mention and the next one; undefined when they overlap or lie far apart. */
function gapBehind(text: string, mentions: readonly Mention[], at: number): string | undefined {
  const [here, next] = [mentions[at], mentions[at + 1]];
  if (!here || !next) return undefined;
  const length = next.span.start - here.span.end;
  return length > 0 && length < GAP ? text.slice(here.span.end, next.span.start) : undefined;
}

function baseOf(words: string): string {
  return foldName(takeTypeWord(words)?.name ?? words);
}

function keyOf(mention: Linked, all: readonly Linked[]): string {
  const outer = mention.outer.map(({ at }) => foldName(all[at]?.words ?? ''));
  return [foldName(mention.words) || mention.words, mention.beside?.word ?? '', ...outer].join('\n');
}

/** How loudly a name votes for others that is part of a person's or an organisation's name, and one that may be. */
const PART_OF_NAME = 0.05;
const PERHAPS_PART = 0.4;

function loudnessOf(partOf: PartOf | undefined): number {
  if (partOf === undefined) return 1;
  if (partOf === 'a person’s name') return 0;
  return partOf === 'an organisation’s name' ? PART_OF_NAME : PERHAPS_PART;
}

function groupOf(
  text: string,
  at: number,
  mentions: readonly Linked[],
  from: TextLookup,
  weights: TextWeights,
  groupAt: (mention: number) => number,
): Single {
  const [first] = mentions;
  const words = first?.words ?? '';
  const senses = keptSensesOf(words, first?.beside, from, weights);
  const inside: Inside[] = (first?.outer ?? []).map(({ at: outer, sure }) => ({
    group: groupAt(outer),
    areas: [],
    words: '',
    sure,
  }));
  for (const { span, next } of mentions.slice(0, MOST_OUTER)) {
    const said = outerWords(textAfter(text, span.end), from.lookup);
    if (said && span.end + said.to <= next && !inside.some(({ words: other }) => other === said.words)) {
      inside.push({ group: -1, areas: said.areas.filter(isArea), words: said.words, sure: true });
    }
  }
  const loudest = Math.max(...mentions.map(({ partOf }) => loudnessOf(partOf)));
  const voice = loudest * (1 + Math.log2(mentions.length) / 2);
  return {
    at,
    words,
    senses,
    base: baseOf(words),
    spoken: foldName(words),
    mentions,
    inside: inside.filter(({ group }) => group !== at),
    voice,
    muted: loudest <= PART_OF_NAME,
  };
}
