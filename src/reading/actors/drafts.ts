import type { ActorTable, KnownActor } from '../../model/actor-table.ts';
import type { ActorMention } from '../../model/actor-mention.ts';
import type { Word } from '../sentences/words.ts';

/** An actor found in a sentence, by indexes of words (`to` exclusive), before mentions of one are put together. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  /** The index behind what else belongs to it and is no actor of its own: the office behind a name. */
  readonly covers: number;
  readonly kind: ActorMention['kind'];
  readonly name: string;
  readonly actor: string;
  readonly side: string;
  readonly role: string;
  /** Parts of a person's name; empty for all others, and for an office without a name. */
  readonly parts: readonly string[];
  readonly rule: string;
}

/** A spelling of the table, where it stands. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly actor: KnownActor;
  readonly use: 'name' | 'people' | 'capital';
}

/** A sentence as the finders of actors see it. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly table: ActorTable;
  /** The hits of the table by the index of their first word, none overlapping another. */
  readonly hits: ReadonlyMap<number, Hit>;
  /** For each word the hit that it is part of. */
  readonly hitOf: readonly (Hit | undefined)[];
  readonly sentence: number;
  readonly paragraph: number;
}

/** The lower-case word at an index; empty outside of the sentence. */
export function lowerAt({ words }: Scene, i: number): string {
  return words[i]?.lower ?? '';
}

/** The words from one index to another as they stand. */
export function textOf({ text, words }: Scene, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}

/** A draft of words that stand so, with nothing known of them. */
export function draftOf(scene: Scene, from: number, to: number, kind: Draft['kind'], rule: string): Draft {
  return { from, to, covers: to, kind, name: textOf(scene, from, to), actor: '', side: '', role: '', parts: [], rule };
}
