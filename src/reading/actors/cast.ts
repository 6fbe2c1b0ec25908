import type { ActorTable } from '../../model/actor-table.ts';
import { wordsOf } from '../sentences/words.ts';
import type { Draft } from './drafts.ts';
import { groupKey } from './groups.ts';
import { sceneOf } from './scene.ts';

/** Someone of a report, with all that its mentions say of him. */
export interface Member {
  readonly same: number;
  name: string;
  role: string;
  side: string;
  parts: readonly string[];
  /** What his office is, without small words, countries by their ids. */
  office: ReadonlySet<string>;
}

/** Who acts in a report: gives the mentions of one actor one number. */
export interface Cast {
  /** The member that a draft means; a new one where nobody fits. */
  join(draft: Draft): Member;
  /** The one person of whose name a word is the last part, or else some part; undefined for none or several. */
  called(part: string): Member | undefined;
}

/** More persons with one name, or with an office, than these are not told apart: a report has fewer. */
const MOST_NAMESAKES = 12;
const MOST_HOLDERS = 100;

/** An empty cast. */
export function createCast(table: ActorTable): Cast {
  const members = new Map<string, Member>();
  const holders: Member[] = [];
  const byPart = new Map<string, Member[]>();
  const byName = new Map<string, Member>();
  let count = 0;

  const create = (draft: Draft): Member => {
    const { name, role, side, parts } = draft;
    const member = { same: count++, name, role, side, parts, office: officeOf(role, table) };
    if (role !== '' && parts.length > 0) holders.push(member);
    return member;
  };
  const index = (member: Member, parts: readonly string[]): void => {
    for (const part of parts) {
      const known = byPart.get(part);
      if (!known) byPart.set(part, [member]);
      else if (known.length < MOST_NAMESAKES && !known.includes(member)) known.push(member);
    }
    if (!byName.has(keyOf(parts))) byName.set(keyOf(parts), member);
  };
  const called = (part: string): Member | undefined => {
    const known = byPart.get(part) ?? [];
    const last = known.filter(({ parts }) => parts.at(-1) === part);
    return last.length === 1 ? last[0] : last.length === 0 && known.length === 1 ? known[0] : undefined;
  };
  const named = (draft: Draft): Member => {
    const last = draft.parts.at(-1) ?? '';
    const isShort = draft.parts.length === 1;
    const known = isShort ? called(last) : (byName.get(keyOf(draft.parts)) ?? byName.get(keyOf([last])));
    if (known && (isShort || known.parts.length === 1 || known.parts[0] === draft.parts[0])) {
      learn(known, draft);
      return known;
    }
    const member = create(draft);
    index(member, draft.parts);
    return member;
  };
  const learn = (known: Member, draft: Draft): void => {
    if (draft.parts.length > known.parts.length) {
      known.parts = draft.parts;
      known.name = draft.name;
      index(known, draft.parts);
    }
    if (known.role === '' && draft.role !== '') {
      known.role = draft.role;
      known.office = officeOf(draft.role, table);
      holders.push(known);
    }
    if (known.side === '') known.side = draft.side;
  };
  const unnamed = (draft: Draft): Member => {
    const office = officeOf(draft.role, table);
    const possible = holders.slice(-MOST_HOLDERS).filter((member) => holds(member.office, office));
    const only = possible.length === 1 ? possible[0] : undefined;
    return only ?? byKey(`office ${[...office].sort().join(' ')}`, draft);
  };
  const byKey = (key: string, draft: Draft): Member => {
    const known = members.get(key) ?? create(draft);
    members.set(key, known);
    return known;
  };
  return {
    called,
    join: (draft) => {
      if (draft.kind === 'person') return draft.parts.length > 0 ? named(draft) : unnamed(draft);
      if (draft.kind === 'state') return byKey(`state ${draft.actor}`, draft);
      if (draft.kind === 'people') return byKey(`people ${draft.name.toLowerCase()}`, draft);
      const isKnown = draft.actor !== '' && !draft.actor.startsWith('state:');
      return byKey(isKnown ? `known ${draft.actor}` : `group ${groupKey(draft.name)}`, draft);
    },
  };
}

/** What all full names of one person have in common: the first part and the last. */
function keyOf(parts: readonly string[]): string {
  return parts.length === 1 ? `- ${parts[0] ?? ''}` : `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
}

const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'and', 'his', 'her', 'its', 'their']);
const LESSER: readonly string[] = ['vice', 'deputy', 'former', 'ex', 'acting', 'assistant', 'first', 'crown'];

function officeOf(role: string, table: ActorTable): Set<string> {
  const office = new Set<string>();
  if (role === '') return office;
  const whole = { start: 0, end: role.length, paragraph: 0, isHeadline: false, clauses: [], quotes: [] };
  const { words, hitOf } = sceneOf(role, whole, 0, table, wordsOf(role));
  words.forEach(({ type, lower }, i) => {
    const hit = hitOf[i];
    if (hit) office.add(hit.actor.id);
    else if (type === 'word' && !SMALL.has(lower))
      office.add(lower.replace(/^defence$/u, 'defense').replace(/^affairs$/u, 'minister'));
  });
  return office;
}

/** Whether a person's office is the one asked for: all of its words, and no "deputy" beside them. */
function holds(own: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0 || own.size === 0) return false;
  for (const word of asked) if (!own.has(word)) return false;
  return !LESSER.some((word) => own.has(word) && !asked.has(word));
}
