import { parseMoment } from '../base/calendar.ts';
import { TIME_PRECISIONS, UNDATED, type When } from '../model/when.ts';
import { readLooseDate, type LooseDate } from './loose-date.ts';
import { wordIn, type LooseProperties } from './loose-properties.ts';
import { isReversed, precisionOf } from './when-cells.ts';

const START = ['start', 'date_start', 'start_date', 'startdate', 'begin', 'earliest', 'from_date'];
const END = ['end', 'date_end', 'end_date', 'enddate', 'latest', 'to_date'];
/** Used without the two above, the first that is filled; also beside them where they say no more. */
const SINGLE = ['date', 'event_date', 'datetime', 'when', 'day', 'time', 'timestamp', 'year'];

/** The time that the properties tell. Words that are no date are a doubt; they stay as the words of the time. */
export function looseWhen(properties: LooseProperties): When {
  const asIs = (value: string | number | boolean) => value;
  const start = properties.takeAs(START, asIs);
  const end = properties.takeAs(END, asIs);
  const isSpan = start !== undefined || end !== undefined;
  const alone = isSpan ? undefined : properties.takeAs(SINGLE, asIs);
  const [first, last] = isSpan ? [start, end] : [alone, alone];
  const from = first === undefined ? undefined : readLooseDate(first);
  const to = last === undefined ? undefined : readLooseDate(last);
  const words = [...new Set([first, last].filter((word) => word !== undefined).map(String))].join(' – ');
  const unread = [first, last].filter((word, i) => word !== undefined && (i === 0 ? from : to) === undefined);
  for (const word of new Set(unread.map(String))) {
    const message = `expected a date such as 2020-05-09, found "${word}"; this end of the time stays open`;
    properties.doubt('date-unreadable', '', message);
  }
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (isReversed(earliest, latest)) {
    const message = `expected a start that is not after the end, found the start "${String(first)}" and the end "${String(last)}"; exchange them. The time stays open`;
    properties.doubt('date-reversed', '', message);
    return { ...UNDATED, text: words };
  }
  for (const name of SINGLE)
    properties.takeAs([name], (value) => (saysNoMore(readLooseDate(value), from ?? to) ? value : undefined));
  const isOpen = earliest === null || latest === null;
  const stated = properties.takeAs(['date_precision'], (value) => {
    const word = wordIn(TIME_PRECISIONS)(value);
    return isOpen && word !== 'unknown' ? undefined : word;
  });
  return {
    ...UNDATED,
    earliest,
    latest,
    precision: isOpen ? 'unknown' : (stated ?? precisionOf(earliest, latest)),
    text: words,
    because: words === '' ? '' : 'As the file gives it.',
  };
}

/** True when a date holds all of the known one (its year), or is the instant at which that begins, as our own `time` is. */
function saysNoMore(other: LooseDate | undefined, known: LooseDate | undefined): boolean {
  if (!other || !known) return false;
  const [from, to] = [parseMoment(other.earliest), parseMoment(other.latest)];
  const [start, end] = [parseMoment(known.earliest), parseMoment(known.latest)];
  if (!from || !to || !start || !end) return false;
  return (from.startMs <= start.startMs && to.endMs >= end.endMs) || (!from.isDay && from.startMs === start.startMs);
}
