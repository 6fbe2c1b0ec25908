import { READ_BY } from '../model/flat-columns.ts';
import { DAY_MS, formatDay, formatInstant, parseMoment } from '../base/calendar.ts';
import { joinList } from '../base/cell-list.ts';
import type { Place } from '../model/place.ts';
import type { Evidence, Source } from '../model/source.ts';
import type { When } from '../model/when.ts';
import type { Where } from '../model/where.ts';
import { memberOf } from './guards.ts';
import { readLooseDate } from './loose-date.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A flat property by what the rest of the file says it is: any of these values means that nobody changed it. */
export type Expected = Readonly<Record<string, readonly (string | number | null)[]>>;

/** Properties that are read for themselves, and the colour, which follows from the kind. */
const READ = [
  ...['id', 'type', 'title', 'description', 'start', 'end', 'date_precision', 'status', 'confidence', 'marker-color'],
  ...['killed_min', 'killed_max', 'wounded_min', 'wounded_max', 'kind'],
];

/** The names of flat properties that say something else than expected. One that is missing says nothing. */
export function differingProperties(properties: Properties, expected: Expected): string[] {
  return Object.entries(expected).flatMap(([name, values]) => {
    const found = memberOf(properties, name);
    return found === undefined || values.some((value) => isSame(found, value)) ? [] : [name];
  });
}

/** Properties that a file of our own does not have, `name: value`, for the note. */
export function addedProperties(properties: Properties, expected: Expected): string {
  return Object.entries(properties)
    .filter(
      ([name, value]) => name !== READ_BY && !READ.includes(name) && !Object.hasOwn(expected, name) && isPlain(value),
    )
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
}

/** What the properties of a place are. @param before as the member tells it @param after with corrections that were taken */
export function expectedPlace(before: Where | null, after: Where | null, place: Place | null): Expected {
  const either = (of: (where: Where | null) => string | number | null) => [of(before), of(after)];
  return {
    place: [orNull(place?.name ?? '')],
    place_text: either((where) => orNull(where?.text ?? '')),
    place_id: [place?.id ?? null],
    place_kind: [place?.kind ?? null],
    admin1: [orNull(place?.admin1 ?? '')],
    country: [orNull(place?.country ?? '')],
    geo_precision: either((where) => where?.precision ?? 'unknown'),
    radius_m: either((where) => where?.radiusMetres ?? null),
  };
}

/** What the properties of sources and evidence are. */
export function expectedSources(sources: readonly Source[], evidence: readonly Evidence[]): Expected {
  const lines = sources.map(
    ({ id, publisher, title }) => [publisher, title].filter((part) => part !== '').join(': ') || id,
  );
  return {
    source: [orNull(lines.join(' | '))],
    source_url: [sources.find(({ url }) => /^https?:\/\//i.test(url))?.url ?? null],
    evidence: [orNull(joinList(evidence.map(({ field, words }) => `${field}=${words}`)))],
  };
}

/** The instant that `time` is. */
export function expectedTime({ earliest }: When): Expected {
  const first = earliest === null ? undefined : parseMoment(earliest);
  return { time: [first ? formatInstant(first.startMs) : null] };
}

/** The day that an end of a time is written as, null when it is open. */
export function writtenDay(moment: string | null, end: 'start' | 'end'): string | null {
  const read = moment === null ? undefined : parseMoment(moment);
  if (!read) return null;
  return formatDay(Math.floor((end === 'start' ? read.startMs : read.endMs - 1) / DAY_MS));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function isPlain(value: unknown): value is string | number | boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}

/** Tools write `null` as an empty text, numbers as text and instants with another zone. */
function isSame(found: unknown, expected: string | number | null): boolean {
  if (found === expected) return true;
  if (!isPlain(found)) return found === '' && expected === null;
  const [one, other] = [String(found).trim(), String(expected ?? '').trim()];
  if (one === other) return true;
  const moments = [one, other].map((text) => parseMoment(readLooseDate(text)?.earliest ?? '')?.startMs);
  return moments[0] !== undefined && moments[0] === moments[1];
}
