import type { Role } from '../../model/incident.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { CompactSink, SharedActor } from '../../model/sink.ts';
import { usualMarks } from '../cells/empty.ts';
import { createCellMemo, type CellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { firstText } from './where-reader.ts';

/** The actors of a row. */
export interface ReadActors {
  /** The first `count` of them count; used again for the next row. */
  readonly list: readonly SharedActor[];
  readonly count: number;
}

/** Reads the actors of rows; what it gives is used again for the next one. */
export type ActorReader = (row: RawRow) => ReadActors;

interface Slot {
  readonly at: number;
  readonly role: Role;
  /** In violence of one side against people. */
  readonly oneSided: Role;
  readonly memo: CellMemo<Named>;
}

/** The actors that a cell names, in the two roles that they may have. */
interface Named {
  readonly plain: readonly SharedActor[];
  readonly oneSided: readonly SharedActor[];
}

/** What tables write for nobody known, beside the usual marks of nothing. */
const NOBODY = 'unknown';
const MARKS = usualMarks('text');

/**
 * A reader for the columns of actors; names stand in a cell with `;` between them. Which of two sides attacked is taken from the table only
 * where it says so: in UCDP's one-sided violence side A attacks and side B are the victims (GED codebook 23.1); ACLED's first actor is no
 * more than a participant (codebook 2024).
 */
export function actorReader(layout: Layout, sink: Pick<CompactSink, 'shareActor'>): ActorReader {
  const slots = slotsOf(layout);
  const kinds = layout.at('kind');
  const isUcdp = layout.mapping.codes === 'ucdp-ged';
  const list: SharedActor[] = [];
  const actors = { list, count: 0 };
  const add = (actor: SharedActor): void => {
    for (let i = 0; i < actors.count; i++) {
      const { role, name } = list[i] as SharedActor;
      if (role === actor.role && name === actor.name) return;
    }
    list[actors.count++] = actor;
  };
  const namedIn = (text: string, { role, oneSided }: Slot): Named => {
    const names = namesIn(text);
    const as = (part: Role) => names.map((name) => sink.shareActor({ role: part, name }));
    const plain = as(role);
    return { plain, oneSided: role === oneSided ? plain : as(oneSided) };
  };
  return (row) => {
    actors.count = 0;
    const { rows, base } = row;
    const isOneSided = isUcdp && firstText(layout, row.cells(), kinds) === '3';
    for (const slot of slots) {
      const { at, memo } = slot;
      if (at >= rows.width || rows.starts[base + at] === rows.ends[base + at]) continue;
      const known = memo.get(row) ?? memo.keep(row, namedIn(layout.text(row.cells(), at), slot));
      const named = isOneSided ? known.oneSided : known.plain;
      for (let i = 0; i < named.length; i++) add(named[i] as SharedActor);
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
