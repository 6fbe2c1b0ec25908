import type { Actor, Role } from '../../model/incident.ts';
import { usualMarks } from '../cells/empty.ts';
import { createCellMemo, type CellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { firstText } from './where-reader.ts';

/** Actors of a row; the list and what is in it are used again for the next one. */
export type ActorReader = (cells: readonly string[]) => readonly Actor[];

interface Slot {
  readonly at: number;
  readonly role: Role;
  /** In violence of one side against people. */
  readonly oneSided: Role;
  readonly memo: CellMemo<readonly string[]>;
}

/** What tables write for nobody known, beside the usual marks of nothing. */
const NOBODY = 'unknown';
const MARKS = usualMarks('text');

/**
 * A reader for the columns of actors; names stand in a cell with `;` between them. Which of two sides attacked is taken from the table only
 * where it says so: in UCDP's one-sided violence side A attacks and side B are the victims (GED codebook 23.1); ACLED's first actor is no
 * more than a participant (codebook 2024).
 */
export function actorReader(layout: Layout): ActorReader {
  const slots = slotsOf(layout);
  const kinds = layout.at('kind');
  const isUcdp = layout.mapping.codes === 'ucdp-ged';
  const pool: { role: Role; name: string }[] = [];
  const actors: { role: Role; name: string }[] = [];
  const add = (role: Role, name: string): void => {
    for (const actor of actors) if (actor.role === role && actor.name === name) return;
    const actor = (pool[actors.length] ??= { role, name });
    actor.role = role;
    actor.name = name;
    actors.push(actor);
  };
  return (cells) => {
    actors.length = 0;
    const isOneSided = isUcdp && firstText(layout, cells, kinds) === '3';
    for (const { at, role, oneSided, memo } of slots) {
      if (cells[at] === '') continue;
      const names = memo.get(cells) ?? memo.keep(cells, namesIn(layout.text(cells, at)));
      for (let i = 0; i < names.length; i++) add(isOneSided ? oneSided : role, names[i] ?? '');
    }
    return actors;
  };
}

function slotsOf(layout: Layout): readonly Slot[] {
  const slot = (at: number, role: Role, oneSided: Role): Slot => ({ at, role, oneSided, memo: createCellMemo([at]) });
  return [
    ...layout.at('attacker').map((at) => slot(at, 'attacker', 'attacker')),
    ...layout.at('target').map((at) => slot(at, 'target', 'target')),
    ...layout.at('actor').map((at, i) => slot(at, 'participant', i === 0 ? 'attacker' : 'victim')),
  ];
}

function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== NOBODY && !MARKS.has(name));
}
