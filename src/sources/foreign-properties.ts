import { splitList } from '../base/cell-list.ts';
import {
  CONFIDENCES,
  ROLES,
  STATUSES,
  type Actor,
  type Confidence,
  type CountRange,
  type Status,
} from '../model/incident.ts';
import { isKind, type Kind } from '../model/kinds.ts';
import { TIME_PRECISIONS, UNDATED, type When } from '../model/when.ts';
import { readLooseDate } from './loose-date.ts';
import { isReversed, precisionOf } from './when-cells.ts';

/**
 * The properties of a feature by their lower-case names; those that have been taken are left out of `rest`.
 * Only words, numbers and truths count: lists and objects inside are passed over.
 */
export interface LooseProperties {
  /** The first of these properties that is filled, as text; empty when none is. */
  takeText(...names: readonly string[]): string;
  /** The first of these properties that is there, as it stands. */
  take(...names: readonly string[]): string | number | boolean | undefined;
  /** What nobody took, `name: value` in the order of the file. */
  rest(): string;
}

/** Prepares properties of any file. */
export function looseProperties(properties: Readonly<Record<string, unknown>>): LooseProperties {
  const values = new Map<string, { name: string; value: string | number | boolean }>();
  for (const [name, value] of Object.entries(properties)) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const key = name.toLowerCase().replace(/[\s-]+/g, '_');
    if (isPlain && value !== '' && !values.has(key)) values.set(key, { name, value });
  }
  const take = (...names: readonly string[]) => {
    for (const name of names) {
      const found = values.get(name);
      if (!found) continue;
      values.delete(name);
      return found.value;
    }
    return undefined;
  };
  return {
    take,
    takeText: (...names) => String(take(...names) ?? '').trim(),
    rest: () => [...values.values()].map(({ name, value }) => `${name}: ${value}`).join('; '),
  };
}

/** The time that the properties tell, and the words that could not be read. */
export function looseWhen(properties: LooseProperties): { readonly when: When; readonly unread: readonly string[] } {
  const start = properties.take('start', 'date_start', 'start_date', 'startdate', 'begin', 'earliest', 'from_date');
  const end = properties.take('end', 'date_end', 'end_date', 'enddate', 'latest', 'to_date');
  const single = properties.take('date', 'event_date', 'datetime', 'when', 'day');
  const moment = properties.take('time', 'timestamp');
  const year = properties.take('year');
  const precision = properties.takeText('date_precision');
  const isSpan = start !== undefined || end !== undefined;
  const alone = single ?? moment ?? year;
  const [first, last] = isSpan ? [start, end] : [alone, alone];
  const from = first === undefined ? undefined : readLooseDate(first);
  const to = last === undefined ? undefined : readLooseDate(last);
  const unread = [first, last]
    .filter((word, i) => word !== undefined && (i === 0 ? from : to) === undefined)
    .map(String);
  const words = [...new Set([first, last].filter((word) => word !== undefined).map(String))].join(' – ');
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (isReversed(earliest, latest)) return { when: { ...UNDATED, text: words }, unread: [words] };
  const stated = TIME_PRECISIONS.find((word) => word === precision);
  const isOpen = earliest === null || latest === null;
  return {
    when: {
      ...UNDATED,
      earliest,
      latest,
      precision: isOpen ? 'unknown' : (stated ?? precisionOf(earliest, latest)),
      text: words,
      because: words === '' ? '' : 'As the file gives it.',
    },
    unread: [...new Set(unread)],
  };
}

/** The kind of incident, when a property names one of ours. */
export function looseKind(properties: LooseProperties): Kind {
  const word = properties
    .takeText('kind')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return isKind(word) ? word : 'other';
}

/** Status and confidence as far as properties of these names hold our words. */
export function looseStanding(properties: LooseProperties): { status: Status; confidence: Confidence } {
  const status = properties.takeText('status').toLowerCase();
  const confidence = properties.takeText('confidence').toLowerCase();
  return {
    status: STATUSES.find((word) => word === status) ?? 'reported',
    confidence: CONFIDENCES.find((word) => word === confidence) ?? 'low',
  };
}

/** The range that `NAME_min` and `NAME_max`, or one of the other names alone, give. */
export function looseRange(properties: LooseProperties, name: string, ...others: readonly string[]): CountRange {
  const exact = count(properties.take(name, ...others));
  const min = count(properties.take(`${name}_min`)) ?? exact;
  const max = count(properties.take(`${name}_max`)) ?? exact;
  return min !== null && max !== null && min > max ? { min: null, max: null } : { min, max };
}

/** Actors from a property written as ours is, `role=Name|role=Name`. */
export function looseActors(properties: LooseProperties): {
  actors: Actor[];
  names: ReadonlyMap<string, readonly string[]>;
} {
  const names = new Map<string, string[]>();
  for (const item of splitList(properties.takeText('actors'))) {
    const at = item.indexOf('=');
    const role = item.slice(0, Math.max(at, 0));
    names.set(role, [...(names.get(role) ?? []), item.slice(at + 1)]);
  }
  const actors = ROLES.flatMap((role) => (names.get(role) ?? []).map((name) => ({ role, name })));
  return { actors, names };
}

function count(value: unknown): number | null {
  const n = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof n === 'number' && Number.isInteger(n) && n >= 0 && n < 2 ** 31 ? n : null;
}
