import type { ActorTable } from '../../model/actor-table.ts';
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

/** An empty cast. */
export function createCast(table: ActorTable): Cast {
  const members = new Map<string, Member>();
  const persons: Member[] = [];
  const byPart = new Map<string, Member[]>();
  let count = 0;

  const create = (draft: Draft): Member => {
    const { name, role, side, parts } = draft;
    return { same: count++, name, role, side, parts, office: officeOf(role, table) };
  };
  const index = (member: Member, parts: readonly string[]): void => {
    for (const part of parts) {
      const known = byPart.get(part) ?? [];
      if (!known.includes(member)) byPart.set(part, [...known, member]);
    }
  };
  const called = (part: string): Member | undefined => {
    const known = byPart.get(part) ?? [];
    const last = known.filter(({ parts }) => parts.at(-1) === part);
    return last.length === 1 ? last[0] : last.length === 0 && known.length === 1 ? known[0] : undefined;
  };
  const named = (draft: Draft): Member => {
    const last = draft.parts.at(-1) ?? '';
    const known =
      draft.parts.length === 1 ? called(last) : (byPart.get(last) ?? []).find(({ parts }) => agree(parts, draft.parts));
    if (!known) {
      const member = create(draft);
      persons.push(member);
      index(member, draft.parts);
      return member;
    }
    if (draft.parts.length > known.parts.length) {
      known.parts = draft.parts;
      known.name = draft.name;
      index(known, draft.parts);
    }
    if (known.role === '' && draft.role !== '') {
      known.role = draft.role;
      known.office = officeOf(draft.role, table);
    }
    if (known.side === '') known.side = draft.side;
    return known;
  };
  const unnamed = (draft: Draft): Member => {
    const office = officeOf(draft.role, table);
    const holders = persons.filter((member) => holds(member.office, office));
    const holder = holders.length === 1 ? holders[0] : undefined;
    return holder ?? byKey(`office ${[...office].sort().join(' ')}`, draft);
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

/** Names of one person: the last parts are equal already; the first ones agree, or one name is only its end. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 || other.length === 1 || one[0] === other[0];
}

const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'and', 'his', 'her', 'its', 'their']);
const LESSER: readonly string[] = ['vice', 'deputy', 'former', 'ex', 'acting', 'assistant', 'first', 'crown'];

function officeOf(role: string, table: ActorTable): Set<string> {
  const office = new Set<string>();
  if (role === '') return office;
  const whole = { start: 0, end: role.length, paragraph: 0, isHeadline: false, clauses: [], quotes: [] };
  const { words, hitOf } = sceneOf(role, whole, 0, table);
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
