import { foldName } from '../../base/fold.ts';
import type { ActorName, ActorNameUse, ActorTable, KnownActor } from '../../model/actor-table.ts';
import { wordsOf } from '../sentences/words.ts';

interface Spelling {
  readonly text: string;
  readonly found: ActorName;
}

/**
 * Opens the table of actors from its JSON (`generated/gazetteer/actors.json`). Throws on a text that is not that file.
 */
export function openActorTable(json: string): ActorTable {
  const spellings = new Map<string, Spelling[]>();
  const longest = new Map<string, number>();
  const actors = new Map<string, KnownActor>();
  for (const { actor, texts } of entriesOf(json)) {
    actors.set(actor.id, actor);
    for (const { text, use } of texts) addSpelling(spellings, longest, { text, found: { actor, use } });
  }
  return {
    longest: (first) =>
      longest.get(first.toLowerCase()) ?? (PLAIN.test(first) ? 0 : (longest.get(foldName(first)) ?? 0)),
    find: (words) => spellings.get(foldName(words))?.find(({ text }) => isWrittenSo(words, text))?.found,
    get: (id) => actors.get(id),
  };
}

/** Words that folding only puts into lower case. */
const PLAIN = /^[A-Za-z]+$/;

function addSpelling(spellings: Map<string, Spelling[]>, longest: Map<string, number>, spelling: Spelling): void {
  const { text } = spelling;
  const key = foldName(text);
  spellings.set(key, [...(spellings.get(key) ?? []), spelling]);
  const words = wordsOf(text);
  const first = words[0];
  if (!first) return;
  for (const start of [foldName(text.slice(first.start, first.end)), key.split(' ')[0] ?? '']) {
    longest.set(start, Math.max(longest.get(start) ?? 0, words.length));
  }
}

const LOWER_START = /^(?:(?:al|el|ad|an|ar|as|ash|at|az)-)?\p{Ll}/u;
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Names begin with a capital where the table has one; short forms in capitals stand in capitals. */
function isWrittenSo(words: string, spelling: string): boolean {
  if (ALL_CAPITALS.test(spelling)) return ALL_CAPITALS.test(words);
  return !LOWER_START.test(words) || LOWER_START.test(spelling);
}

interface Entry {
  readonly actor: KnownActor;
  readonly texts: readonly { readonly text: string; readonly use: ActorNameUse }[];
}

type Row = KnownActor & Readonly<Record<'names' | 'people' | 'capitals', readonly string[]>>;

function entriesOf(json: string): Entry[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new Error('actors.json: expected a list of actors; build the gazetteer again');
  return rows.map((row: unknown, i) => {
    if (!isRow(row)) throw new Error(`actors.json: entry ${i + 1} is no actor; build the gazetteer again`);
    const { id, name, kind, side, country, names, people, capitals } = row;
    const texts = [
      ...names.map((text) => ({ text, use: 'name' as const })),
      ...people.map((text) => ({ text, use: 'people' as const })),
      ...capitals.map((text) => ({ text, use: 'capital' as const })),
    ];
    return { actor: { id, name, kind, side, country }, texts };
  });
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false;
  const texts = ['id', 'name', 'kind', 'side', 'country'].every((key) => typeof Reflect.get(row, key) === 'string');
  return texts && ['names', 'people', 'capitals'].every((key) => Array.isArray(Reflect.get(row, key)));
}
