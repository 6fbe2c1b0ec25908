import { mappingKey, readMapping, writeMapping, type Mapping, type TableChoice, type TableHead } from '../../index.ts';
import type { DatasetStore, Json } from '../../stores/store.ts';

/** How a table was read. */
export interface Remembered {
  readonly mapping: Mapping;
  /** What a person said of the file: sheet, letters, what stands between cells, whether there is a header. */
  readonly choice: TableChoice;
}

/** The setting that holds them: a list of columns and how tables with them were read. */
const SETTING = 'mappings';

/** Where they were kept before. */
const FORMER = 'placeline.mappings';

/** The oldest ones are forgotten beyond this many. */
const MOST = 60;

/** Where it is remembered: the settings of a store, which an earlier version did not use. */
export interface Memory {
  readonly store: Pick<DatasetStore, 'setting' | 'saveSetting'>;
  /** Null where the browser forbids it. */
  readonly former: { getItem(key: string): string | null; removeItem(key: string): void } | null;
}

/** How a table that begins with these columns was read before; null where none was, or the browser keeps nothing. */
export async function rememberedReading(memory: Memory, columns: readonly string[]): Promise<Remembered | null> {
  const found = new Map(await stored(memory)).get(mappingKey(columns));
  if (!found) return null;
  const mapping = readMapping(found.mapping).value;
  return mapping && { mapping, choice: found.choice };
}

/** Remembers how a table that begins with these columns is read; a browser that keeps nothing forgets it with the page. */
export async function rememberReading(
  memory: Memory,
  columns: readonly string[],
  { mapping, choice }: Remembered,
): Promise<void> {
  const key = mappingKey(columns);
  const others = (await stored(memory)).filter(([one]) => one !== key);
  const entries = [...others, [key, { mapping: writeMapping(mapping), choice }] as const].slice(-MOST);
  // Full or refused: the person is asked again next time.
  await memory.store.saveSetting(SETTING, entries as unknown as Json);
}

/** What of a choice fits another file: a sheet that is there, letters only where the file leaves them open, a shape of rows only where a table has one. */
export function fittingChoice(
  { part, encoding, delimiter, hasHeader }: TableChoice,
  head: Pick<TableHead, 'parts' | 'isEncodingGuessed' | 'delimiter' | 'format'>,
): TableChoice {
  return {
    ...(part !== undefined && head.parts.includes(part) && { part }),
    ...(encoding !== undefined && head.isEncodingGuessed && { encoding }),
    ...(delimiter !== undefined && head.delimiter !== '' && { delimiter }),
    ...(hasHeader !== undefined && (head.format === 'csv' || head.format === 'xlsx') && { hasHeader }),
  };
}

interface Entry {
  readonly mapping: string;
  readonly choice: TableChoice;
}

async function stored({ store, former: storage }: Memory): Promise<readonly (readonly [string, Entry])[]> {
  const read = await store.setting(SETTING);
  const kept = entriesOf(read.ok ? read.value : undefined);
  const former = formerEntries(storage);
  if (former.length === 0) return kept;
  const known = new Set(kept.map(([key]) => key));
  const all = [...former.filter(([key]) => !known.has(key)), ...kept].slice(-MOST);
  const saved = await store.saveSetting(SETTING, all as unknown as Json);
  if (saved.ok) storage?.removeItem(FORMER);
  return all;
}

/** What an earlier version kept: mappings alone. It is taken over once. */
function formerEntries(storage: Memory['former']): readonly (readonly [string, Entry])[] {
  try {
    const read: unknown = JSON.parse(storage?.getItem(FORMER) ?? '[]');
    return (Array.isArray(read) ? read : []).flatMap((entry: unknown): (readonly [string, Entry])[] => {
      const [key, mapping] = Array.isArray(entry) ? (entry as unknown[]) : [];
      return typeof key === 'string' && typeof mapping === 'string' ? [[key, { mapping, choice: {} }]] : [];
    });
  } catch {
    return [];
  }
}

function entriesOf(value: unknown): readonly (readonly [string, Entry])[] {
  return (Array.isArray(value) ? value : []).flatMap((entry: unknown): (readonly [string, Entry])[] => {
    const [key, kept] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof key !== 'string' || typeof kept !== 'object' || kept === null) return [];
    const { mapping, choice } = kept as Readonly<Record<string, unknown>>;
    return typeof mapping === 'string' ? [[key, { mapping, choice: choiceOf(choice) }]] : [];
  });
}

function choiceOf(value: unknown): TableChoice {
  if (typeof value !== 'object' || value === null) return {};
  const { part, encoding, delimiter, hasHeader } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof part === 'string' && { part }),
    ...(typeof encoding === 'string' && { encoding }),
    ...(typeof delimiter === 'string' && { delimiter }),
    ...(typeof hasHeader === 'boolean' && { hasHeader }),
  };
}
