import { isPlaceId } from '../model/place.ts';
import { TIERS, type PackMeta } from './pack-format.ts';

/** Reads the small tables of a pack. Throws a clear error when they are damaged or incomplete. */
export function readMeta(bytes: Uint8Array): PackMeta {
  const meta = parsed(new TextDecoder('utf-8').decode(bytes));
  if (isMeta(meta)) return meta;
  throw new Error('gazetteer pack: its tables are incomplete; build or download the pack again');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('gazetteer pack: its tables are damaged; build or download the pack again', { cause });
  }
}

function isMeta(value: unknown): value is PackMeta {
  if (!isRecord(value)) return false;
  const { ids, counts, countryCodes, ambiguous, admin1 } = value;
  return (
    isText(value['name']) &&
    isText(value['licence']) &&
    TIERS.some((tier) => tier === value['tier']) &&
    TEXT_LISTS.every((name) => isListOf(value[name], isText)) &&
    isListOf(ids, (id) => isText(id) && isPlaceId(id)) &&
    isRecord(counts) &&
    isListOf(admin1, (entry) => isTexts(entry, 2)) &&
    isListOf(countryCodes, (entry) => isTexts(entry, 3)) &&
    isListOf(ambiguous, (entry) => Array.isArray(entry) && isText(entry[0]) && isListOf(entry[1], isText))
  );
}

const TEXT_LISTS = ['attribution', 'countries', 'sources', 'languages', 'stopWords'] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown, length: number): boolean {
  return isListOf(value, isText) && (value as readonly unknown[]).length === length;
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
