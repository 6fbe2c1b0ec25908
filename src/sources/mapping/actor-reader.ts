import type { CodeBook } from '../../model/mapping.ts';
import type { Actor, Role } from '../../model/incident.ts';
import { firstText } from './where-reader.ts';
import type { Layout } from './layout.ts';

/** Actors of a row; the list and what is in it are used again for the next one. */
export type ActorReader = (cells: readonly string[]) => readonly Actor[];

interface Slot {
  readonly at: number;
  readonly role: Role;
}

/** Names that tables use for nobody. */
const NOBODY: ReadonlySet<string> = new Set(['unknown', 'civilians (unknown)', 'n/a']);

/**
 * A reader for the columns of actors. Which of two sides attacked is taken from the table only where it says so: in UCDP's one-sided
 * violence side A attacks and side B are the victims; ACLED's first actor is no more than a participant (codebook 2024, "Actors").
 */
export function actorReader(layout: Layout): ActorReader {
  const slots: Slot[] = [
    ...layout.at('attacker').map((at): Slot => ({ at, role: 'attacker' })),
    ...layout.at('target').map((at): Slot => ({ at, role: 'target' })),
    ...layout.at('actor').map((at): Slot => ({ at, role: 'participant' })),
  ];
  const isOneSided = oneSided(layout, layout.mapping.codes);
  const pool = slots.flatMap(() => PARTS.map(() => ({ role: 'participant', name: '' })));
  const actors: { role: Role; name: string }[] = [];
  const add = (role: Role, name: string): void => {
    for (const actor of actors) if (actor.name === name && actor.role === role) return;
    const actor = pool[actors.length];
    if (actor === undefined) return;
    actor.role = role;
    actor.name = name;
    actors.push(actor);
  };
  return (cells) => {
    actors.length = 0;
    const one = isOneSided(cells);
    for (let i = 0; i < slots.length; i++) {
      const { at, role } = slots[i] as Slot;
      const text = layout.text(cells, at);
      if (text === '' || (text.length < 20 && NOBODY.has(text.toLowerCase()))) continue;
      const part = one && role === 'participant' ? (i === 0 ? 'attacker' : 'victim') : role;
      if (text.includes(';')) for (const name of text.split(';')) addNamed(name.trim());
      else addNamed(text);
      function addNamed(name: string): void {
        if (name !== '') add(part, name);
      }
    }
    return actors;
  };
}

/** A cell names at most so many that are kept apart. */
const PARTS = Array.from({ length: 8 }, (_, i) => i);

function oneSided(layout: Layout, book: CodeBook | null): (cells: readonly string[]) => boolean {
  const kinds = layout.at('kind');
  if (book !== 'ucdp-ged') return () => false;
  return (cells) => firstText(layout, cells, kinds) === '3';
}
