import type { Numbers } from '../base/columns.ts';
import { TIME_FLAGS, type Dataset } from '../model/dataset.ts';
import { isSameText } from './compare-texts.ts';
import { isSourceAgain } from './gather-sources.ts';
import { eventFields, type EventField, type EventTable } from './event-fields.ts';

/** The set of fields, a bit each in the order of `eventFields`, in which a row of the first dataset differs from one of the second. */
export type CompareRows = (first: number, second: number) => number;

type IsSame = (first: number, second: number) => boolean;

/**
 * Compares rows of two datasets field by field. What a person reads counts: kind, texts, times, places with their precision, counts, actors,
 * sources; not the reasons, candidates and evidence of a reading, nor the row of the table it was made from.
 */
export function rowComparer(a: Dataset, b: Dataset, table: EventTable): CompareRows {
  const same = table === 'incidents' ? incidentFields(a, b) : visitFields(a, b);
  const tests = eventFields(table).map((field, bit) => ({ bit: 1 << bit, isSame: same.get(field) as IsSame }));
  return (first, second) => {
    let differing = 0;
    for (const { bit, isSame } of tests) if (!isSame(first, second)) differing |= bit;
    return differing;
  };
}

function incidentFields(a: Dataset, b: Dataset): ReadonlyMap<EventField, IsSame> {
  const [x, y] = [a.incidents, b.incidents];
  const text = textTest(a, b);
  const places = whereTest(a, b);
  const actorName = text(a.actors.name, b.actors.name);
  const casualtiesText = text(x.casualtiesText, y.casualtiesText);
  const counts = (['killedMin', 'killedMax', 'woundedMin', 'woundedMax', 'arrestedMin', 'arrestedMax'] as const).map(
    (name): IsSame => cellTest(x[name], y[name]),
  );
  return new Map<EventField, IsSame>([
    ['kind', cellTest(x.kind, y.kind)],
    ['title', text(x.title, y.title)],
    ['summary', text(x.summary, y.summary)],
    ['when', timeTest(x, y, text(x.whenText, y.whenText))],
    ['where', (i, j) => places(x.where[i] as number, y.where[j] as number)],
    ['launch', (i, j) => places(x.launch[i] as number, y.launch[j] as number)],
    ['casualties', (i, j) => counts.every((isSame) => isSame(i, j)) && casualtiesText(i, j)],
    ['actors', listTest(x.actorsEnd, y.actorsEnd, (i, j) => a.actors.role[i] === b.actors.role[j] && actorName(i, j))],
    ['status', cellTest(x.status, y.status)],
    ['confidence', cellTest(x.confidence, y.confidence)],
    ['sources', listTest(x.sourcesEnd, y.sourcesEnd, sourceTest(a, b, a.incidentSources.ref, b.incidentSources.ref))],
    ['note', text(x.note, y.note)],
  ]);
}

function visitFields(a: Dataset, b: Dataset): ReadonlyMap<EventField, IsSame> {
  const [x, y] = [a.visits, b.visits];
  const text = textTest(a, b);
  const places = whereTest(a, b);
  const [trip, leg] = [text(x.trip, y.trip), cellTest(x.leg, y.leg)];
  return new Map<EventField, IsSame>([
    ['traveller', text(x.traveller, y.traveller)],
    ['role', text(x.role, y.role)],
    ['when', timeTest(x, y, text(x.whenText, y.whenText))],
    ['from', (i, j) => places(x.from[i] as number, y.from[j] as number)],
    ['to', (i, j) => places(x.to[i] as number, y.to[j] as number)],
    ['hosts', listTest(x.hostsEnd, y.hostsEnd, text(a.hosts.ref, b.hosts.ref))],
    ['purpose', text(x.purpose, y.purpose)],
    ['status', cellTest(x.status, y.status)],
    ['trip', (i, j) => trip(i, j) && leg(i, j)],
    ['confidence', cellTest(x.confidence, y.confidence)],
    ['sources', listTest(x.sourcesEnd, y.sourcesEnd, sourceTest(a, b, a.visitSources.ref, b.visitSources.ref))],
    ['note', text(x.note, y.note)],
  ]);
}

function cellTest(x: Numbers, y: Numbers): IsSame {
  return (i, j) => x[i] === y[j];
}

/** Texts repeat from row to row: the answer for a pair of numbers is kept until another pair is asked. */
function textTest(a: Dataset, b: Dataset): (x: Numbers, y: Numbers) => IsSame {
  return (x, y) => {
    let lastX = 0;
    let lastY = 0;
    let last = true;
    return (i, j) => {
      const m = x[i] as number;
      const n = y[j] as number;
      if (m === lastX && n === lastY) return last;
      lastX = m;
      lastY = n;
      last = isSameText(a, m, b, n);
      return last;
    };
  };
}

type TimeColumns = Pick<Dataset['visits'], 'start' | 'end' | 'timePrecision' | 'timeFlags'>;

function timeTest(x: TimeColumns, y: TimeColumns, words: IsSame): IsSame {
  const shown = TIME_FLAGS.lasting | TIME_FLAGS.startIsInstant | TIME_FLAGS.endIsInstant;
  return (i, j) =>
    Object.is(x.start[i], y.start[j]) &&
    Object.is(x.end[i], y.end[j]) &&
    x.timePrecision[i] === y.timePrecision[j] &&
    ((x.timeFlags[i] as number) & shown) === ((y.timeFlags[j] as number) & shown) &&
    words(i, j);
}

/** Rows of `wheres`: a row is mostly compared with the same other one again. */
function whereTest(a: Dataset, b: Dataset): IsSame {
  const [x, y] = [a.wheres, b.wheres];
  const text = textTest(a, b);
  const words = [text(x.text, y.text), text(x.country, y.country), text(x.admin1, y.admin1)];
  const placeId = (dataset: Dataset, row: number): string | undefined =>
    dataset.places[(dataset.wheres.place[row] as number) - 1]?.id;
  const equal = new Int32Array(x.text.length).fill(-1);
  return (i, j) => {
    if (i === 0 || j === 0) return i === j;
    if (equal[i] === j) return true;
    const isSame =
      Object.is(x.lon[i], y.lon[j]) &&
      Object.is(x.lat[i], y.lat[j]) &&
      Object.is(x.radius[i], y.radius[j]) &&
      x.precision[i] === y.precision[j] &&
      x.resolution[i] === y.resolution[j] &&
      placeId(a, i) === placeId(b, j) &&
      words.every((test) => test(i, j));
    if (isSame) equal[i] = j;
    return isSame;
  };
}

/** Sources, too, are mostly compared with the same other one again. */
function sourceTest(a: Dataset, b: Dataset, x: Numbers, y: Numbers): IsSame {
  const equal = new Int32Array(a.sources.length).fill(-1);
  return (i, j) => {
    const m = x[i] as number;
    const n = y[j] as number;
    if (equal[m] === n) return true;
    const one = a.sources[m];
    const other = b.sources[n];
    const isSame = one !== undefined && other !== undefined && isSourceAgain(one, other);
    if (isSame) equal[m] = n;
    return isSame;
  };
}

function listTest(x: Numbers, y: Numbers, item: IsSame): IsSame {
  return (i, j) => {
    const from = i === 0 ? 0 : (x[i - 1] as number);
    const start = j === 0 ? 0 : (y[j - 1] as number);
    const length = (x[i] as number) - from;
    if (length !== (y[j] as number) - start) return false;
    for (let at = 0; at < length; at++) if (!item(from + at, start + at)) return false;
    return true;
  };
}
