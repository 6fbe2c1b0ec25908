import { DAY_MS, formatDay, formatInstant } from '../base/calendar.ts';
import type { Numbers } from '../base/columns.ts';
import type { NumberGap } from '../base/interner.ts';
import { packedTextAt, packedTextIs } from '../base/packed-texts.ts';
import type { ActorColumns, Dataset, EvidenceColumns, ReferenceColumn } from './dataset.ts';
import { NO_SOURCE, TIME_FLAGS } from './dataset.ts';
import { CONFIDENCES, ROLES, STATUSES, type Actor, type CountRange, type Incident } from './incident.ts';
import { KIND_IDS } from './kinds.ts';
import type { Place } from './place.ts';
import { PRECISIONS } from './precision.ts';
import { EVIDENCE_FIELDS, type Evidence } from './source.ts';
import { VISIT_STATUSES, type Visit } from './visit.ts';
import { TIME_PARTS, TIME_PRECISIONS, type When } from './when.ts';
import { RESOLUTIONS, type Resolution, type Where } from './where.ts';

/** Number of incidents. */
export function incidentCount(dataset: Dataset): number {
  return dataset.incidents.id.length;
}

/** Number of visits. */
export function visitCount(dataset: Dataset): number {
  return dataset.visits.id.length;
}

/** The incident of a row as a record, made on demand; throws when there is no such row. */
export function incidentAt(dataset: Dataset, row: number): Incident {
  const c = dataset.incidents;
  checkRow(row, c.id.length);
  const text = textOf(dataset);
  return {
    id: text(c.id[row]),
    kind: pick(KIND_IDS, c.kind[row]),
    title: text(c.title[row]),
    summary: text(c.summary[row]),
    when: whenAt(dataset, c, row),
    where: whereAt(dataset, c.where[row] ?? 0),
    launch: whereAt(dataset, c.launch[row] ?? 0),
    placeBecause: text(c.placeBecause[row]),
    launchBecause: text(c.launchBecause[row]),
    actors: actorsIn(dataset, dataset.actors, sliceOf(c.actorsEnd, row)),
    casualties: {
      killed: range(c.killedMin[row], c.killedMax[row]),
      wounded: range(c.woundedMin[row], c.woundedMax[row]),
      arrested: range(c.arrestedMin[row], c.arrestedMax[row]),
      text: text(c.casualtiesText[row]),
    },
    status: pick(STATUSES, c.status[row]),
    confidence: pick(CONFIDENCES, c.confidence[row]),
    confidenceBecause: text(c.confidenceBecause[row]),
    sources: sourcesIn(dataset, dataset.incidentSources, sliceOf(c.sourcesEnd, row)),
    evidence: evidenceIn(dataset, dataset.incidentEvidence, sliceOf(c.evidenceEnd, row)),
    note: text(c.note[row]),
  };
}

/** The visit of a row as a record, made on demand; throws when there is no such row. */
export function visitAt(dataset: Dataset, row: number): Visit {
  const c = dataset.visits;
  checkRow(row, c.id.length);
  const text = textOf(dataset);
  return {
    id: text(c.id[row]),
    traveller: text(c.traveller[row]),
    role: text(c.role[row]),
    from: whereAt(dataset, c.from[row] ?? 0),
    to: whereAt(dataset, c.to[row] ?? 0),
    when: whenAt(dataset, c, row),
    hosts: textsIn(dataset, dataset.hosts, sliceOf(c.hostsEnd, row)),
    purpose: text(c.purpose[row]),
    status: pick(VISIT_STATUSES, c.status[row]),
    trip: text(c.trip[row]),
    leg: c.leg[row] ?? 0,
    confidence: pick(CONFIDENCES, c.confidence[row]),
    confidenceBecause: text(c.confidenceBecause[row]),
    sources: sourcesIn(dataset, dataset.visitSources, sliceOf(c.sourcesEnd, row)),
    evidence: evidenceIn(dataset, dataset.visitEvidence, sliceOf(c.evidenceEnd, row)),
    note: text(c.note[row]),
  };
}

/** The row of the incident with this id, or null. Linear. */
export function incidentRowOf(dataset: Dataset, id: string): number | null {
  return rowOf(dataset, dataset.incidents.id, id);
}

/** The row of the visit with this id, or null. Linear. */
export function visitRowOf(dataset: Dataset, id: string): number | null {
  return rowOf(dataset, dataset.visits.id, id);
}

/** The `Where` of a row of `Dataset.wheres`; null for row 0, "no place named". */
export function whereAt(dataset: Dataset, row: number): Where | null {
  if (row === 0) return null;
  const w = dataset.wheres;
  checkRow(row, w.text.length);
  const text = textOf(dataset);
  const lon = w.lon[row] ?? NaN;
  const lat = w.lat[row] ?? NaN;
  const radius = w.radius[row] ?? NaN;
  const candidates = sliceOf(w.candidatesEnd, row);
  return {
    text: text(w.text[row]),
    country: text(w.country[row]),
    admin1: text(w.admin1[row]),
    resolution: resolutionAt(dataset, row),
    point: Number.isNaN(lon) ? null : [lon, lat],
    precision: pick(PRECISIONS, w.precision[row]),
    radiusMetres: Number.isNaN(radius) ? null : radius,
    because: textsIn(dataset, dataset.whereBecause, sliceOf(w.becauseEnd, row)),
    candidates: dataset.candidates.slice(candidates[0], candidates[1]),
  };
}

/** The place that a row of `Dataset.wheres` was resolved to, or null. */
export function placeOfWhere(dataset: Dataset, row: number): Place | null {
  const place = dataset.wheres.place[row] ?? 0;
  return place === 0 ? null : (dataset.places[place - 1] ?? null);
}

/** A text of the dataset by its number. */
export function textAt({ strings, packed }: Pick<Dataset, 'strings' | 'packed'>, number: number | undefined): string {
  if (number === undefined || number < packed.from) return strings[number ?? 0] ?? '';
  const at = number - packed.from;
  return at < packed.ends.length ? packedTextAt(packed, at) : (strings[number - packed.ends.length] ?? '');
}

/** How many texts there are: every number of a text is below. */
export function textCount({ strings, packed }: Pick<Dataset, 'strings' | 'packed'>): number {
  return strings.length + packed.ends.length;
}

/** The numbers of texts that are not of `Dataset.strings`. */
export function packedNumbers({ packed }: Pick<Dataset, 'packed'>): NumberGap {
  return { from: packed.from, count: packed.ends.length };
}

/** The slice `[from, to)` of a list column that belongs to a row, from the column of ends. */
export function sliceOf(ends: Numbers, row: number): readonly [from: number, to: number] {
  return [row === 0 ? 0 : (ends[row - 1] ?? 0), ends[row] ?? 0];
}

function rowOf(dataset: Dataset, ids: Numbers, id: string): number | null {
  const { from, count } = packedNumbers(dataset);
  const isPacked = packedTextIs(dataset.packed, id);
  const row = ids.findIndex((number) => {
    return number >= from && number < from + count ? isPacked(number - from) : textAt(dataset, number) === id;
  });
  return row < 0 ? null : row;
}

interface TimeColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly timePrecision: Uint8Array;
  readonly timeFlags: Uint8Array;
  readonly timeStated: Uint8Array;
  readonly whenText: Numbers;
  readonly whenBecause: Numbers;
  readonly whenAnchor: Numbers;
}

function whenAt(dataset: Dataset, c: TimeColumns, row: number): When {
  const text = textOf(dataset);
  const flags = c.timeFlags[row] ?? 0;
  const stated = c.timeStated[row] ?? 0;
  return {
    earliest: momentText(c.start[row] ?? NaN, (flags & TIME_FLAGS.startIsInstant) !== 0, 0),
    latest: momentText(c.end[row] ?? NaN, (flags & TIME_FLAGS.endIsInstant) !== 0, 1),
    precision: pick(TIME_PRECISIONS, c.timePrecision[row]),
    lasting: (flags & TIME_FLAGS.lasting) !== 0,
    text: text(c.whenText[row]),
    because: text(c.whenBecause[row]),
    anchor: text(c.whenAnchor[row]),
    stated: TIME_PARTS.filter((_, bit) => (stated & (1 << bit)) !== 0),
  };
}

/** `back` is 1 for an exclusive end, which is said as the last day, second or, where it has a fraction, millisecond inside. */
function momentText(ms: number, isInstant: boolean, back: 0 | 1): string | null {
  if (!Number.isFinite(ms)) return null;
  if (!isInstant) return formatDay(Math.round(ms / DAY_MS) - back);
  return formatInstant(ms - back * (ms % 1000 === 0 ? 1000 : 1));
}

function resolutionAt(dataset: Dataset, row: number): Resolution {
  const kind = pick(RESOLUTIONS, dataset.wheres.resolution[row]);
  if (kind === 'ambiguous' || kind === 'unknown') return { kind };
  const place = placeOfWhere(dataset, row);
  if (kind === 'given') return place === null ? { kind } : { kind, place: place.id };
  if (place === null) throw new Error(`dataset: where row ${row} is ${kind} without a place`);
  if (kind === 'resolved') return { kind, place: place.id };
  const text = textOf(dataset);
  return {
    kind,
    place: place.id,
    by: text(dataset.wheres.decidedBy[row]),
    on: text(dataset.wheres.decidedOn[row]),
  };
}

function actorsIn(dataset: Dataset, actors: ActorColumns, [from, to]: readonly [number, number]): Actor[] {
  const found: Actor[] = [];
  for (let i = from; i < to; i++)
    found.push({ role: pick(ROLES, actors.role[i]), name: textAt(dataset, actors.name[i]) });
  return found;
}

function textsIn(dataset: Dataset, column: ReferenceColumn, [from, to]: readonly [number, number]): string[] {
  return Array.from(column.ref.subarray(from, to), (number) => textAt(dataset, number));
}

function sourcesIn(dataset: Dataset, column: ReferenceColumn, [from, to]: readonly [number, number]): string[] {
  return Array.from(column.ref.subarray(from, to), (index) => sourceId(dataset, index));
}

function evidenceIn(dataset: Dataset, e: EvidenceColumns, [from, to]: readonly [number, number]): Evidence[] {
  const found: Evidence[] = [];
  for (let i = from; i < to; i++) {
    const start = e.start[i] ?? -1;
    const end = e.end[i] ?? -1;
    found.push({
      field: pick(EVIDENCE_FIELDS, e.field[i]),
      words: textAt(dataset, e.words[i]),
      source: e.source[i] === NO_SOURCE ? '' : sourceId(dataset, e.source[i] ?? 0),
      start: start < 0 ? null : start,
      end: end < 0 ? null : end,
      rule: textAt(dataset, e.rule[i]),
    });
  }
  return found;
}

function sourceId(dataset: Dataset, index: number): string {
  const source = dataset.sources[index];
  if (!source) throw new Error(`dataset: no source ${index}`);
  return source.id;
}

function range(min: number | undefined, max: number | undefined): CountRange {
  return { min: min === undefined || min < 0 ? null : min, max: max === undefined || max < 0 ? null : max };
}

function textOf(dataset: Dataset): (number: number | undefined) => string {
  return (number) => textAt(dataset, number);
}

function pick<T>(list: readonly T[], code: number | undefined): T {
  const value = code === undefined ? undefined : list[code];
  if (value === undefined) throw new Error(`dataset: invalid code ${code ?? 'none'}`);
  return value;
}

function checkRow(row: number, length: number): void {
  if (!Number.isInteger(row) || row < 0 || row >= length)
    throw new Error(`invalid row ${row}: the table has ${length}`);
}
