import type { RawRow } from '../../model/raw-rows.ts';
import type { SharedWhen } from '../../model/sink.ts';
import { UNDATED, type When } from '../../model/when.ts';
import { doubtOfDate, readDate, whyNoDate } from '../cells/date.ts';
import { joinDates } from '../cells/date-span.ts';
import { readSplitDate } from '../cells/date-number.ts';
import { withTimes } from '../cells/date-time.ts';
import { readTime } from '../cells/time-of-day.ts';
import type { WhenParts } from '../cells/when-parts.ts';
import { createCellMemo } from './cell-memo.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';
import { withTimeCode } from './time-codes.ts';
import { isUniversalColumn } from './times.ts';

/** The time of a row, and what was wrong with its cells. */
export interface ReadWhen {
  readonly when: When;
  readonly faults: readonly CellFault[];
  /** As the sink has it; null before it was given. */
  shared: SharedWhen | null;
}

/** Reads the time of rows; equal cells are read once. */
export type WhenReader = (row: RawRow) => ReadWhen;

/** A reader for the columns of a table: start and end, else a date with its time of day, else year, month and day. */
export function whenReader(layout: Layout): WhenReader {
  const fields = ['start', 'end', 'date', 'time', 'end-time', 'year', 'month', 'day', 'time-precision'] as const;
  const used = [...new Set(fields.flatMap((field) => layout.at(field)))];
  const nothing: ReadWhen = { when: UNDATED, faults: NO_FAULTS, shared: null };
  if (used.length === 0) return () => nothing;
  const kept = createCellMemo<ReadWhen>(used);
  const read = (cells: readonly string[]): ReadWhen => {
    const row: Row = { layout, cells, faults: [] };
    const told = readSpan(row) ?? readOne(row) ?? readSplit(row);
    if (told === null) return row.faults.length === 0 ? nothing : { ...nothing, faults: row.faults };
    return { when: whenOf(row, told), faults: row.faults, shared: null };
  };
  return (row) => kept.get(row) ?? kept.keep(row, read(row.cells()));
}

interface Row {
  readonly layout: Layout;
  readonly cells: readonly string[];
  readonly faults: CellFault[];
}

/** What the cells say, before codes: the whole interval, or only its end. */
interface Told {
  readonly parts: WhenParts | null;
  readonly isOnlyEnd?: boolean;
  readonly text: string;
  readonly because: string;
}

const AS_GIVEN = 'As the file gives it.';

function whenOf({ layout, cells, faults }: Row, { parts, isOnlyEnd = false, text, because }: Told): When {
  if (parts === null) return { ...UNDATED, text };
  const { earliest, latest, precision, stated } = parts;
  if (isOnlyEnd) return { ...UNDATED, latest, text, because, stated };
  const when: When = { earliest, latest, precision, lasting: false, text, because, anchor: '', stated };
  return withTimeCode(layout, cells, when, faults);
}

/** A start without an end is the day on which it began; an end without a start leaves the beginning open. */
function readSpan(row: Row): Told | null {
  const start = firstDate(row, row.layout.at('start'));
  const end = firstDate(row, row.layout.at('end'));
  if (start.text === '' && end.text === '') return null;
  if (end.text === '' || end.parts === null) {
    const because = row.layout.at('end').length === 0 ? AS_GIVEN : `${AS_GIVEN} It names a start and no end.`;
    return { parts: start.parts, text: bothTexts(start.text, end.text), because };
  }
  if (start.parts === null) {
    return { parts: end.parts, isOnlyEnd: true, text: bothTexts(start.text, end.text), because: AS_GIVEN };
  }
  const text = bothTexts(start.text, end.text);
  const parts = joinDates(start.parts, end.parts);
  if (parts === null) {
    const expected = 'a start that is not after the end';
    const advice = 'Exchange the two or mend one. The row is kept without a time.';
    row.faults.push(faultOf('date-reversed', nameOf(row, row.layout.at('start')[0]), expected, text, advice));
  }
  return { parts, text, because: AS_GIVEN };
}

function bothTexts(start: string, end: string): string {
  if (start === end || end === '') return start;
  return start === '' ? `– ${end}` : `${start} – ${end}`;
}

function readOne(row: Row): Told | null {
  const { layout, cells } = row;
  const { parts, text } = firstDate(row, layout.at('date'));
  if (text === '') return null;
  const begin = timeAt(row, layout.at('time')[0]);
  const end = timeAt(row, layout.at('end-time')[0]);
  const words = `${text} ${bothTexts(begin.text, end.text)}`.trimEnd();
  if (parts === null) return { parts, text: words, because: '' };
  const isUniversal = isUniversalColumn(nameOf(row, layout.at('time')[0]) ?? '');
  const timed = begin.text + end.text === '' ? parts : withTimes(parts, begin.time, end.time, isUniversal);
  const isLocal = timed === parts && begin.time !== null && cells.length > 0;
  return {
    parts: timed,
    text: words,
    because: isLocal ? `${AS_GIVEN} Its time names no zone, so the day is kept.` : AS_GIVEN,
  };
}

function timeAt(row: Row, at: number | undefined) {
  const text = row.layout.text(row.cells, at);
  const time = text === '' ? null : readTime(text);
  if (text !== '' && time === null) {
    const advice = 'Mend the cell. The day is kept.';
    row.faults.push(faultOf('date-unreadable', nameOf(row, at), 'a time of day such as 06:20', text, advice));
  }
  return { time, text };
}

function readSplit(row: Row): Told | null {
  const { layout, cells } = row;
  const fields = ['year', 'month', 'day'] as const;
  const [year = '', month = '', day = ''] = fields.map((field) => layout.text(cells, layout.at(field)[0]));
  const text = [year, month, day].filter((part) => part !== '').join('-');
  const read = text === '' ? null : readSplitDate(year, month, day);
  if (read === null) return text === '' ? null : { parts: null, text, because: '' };
  if (typeof read !== 'string') return { parts: read, text, because: AS_GIVEN };
  const expected = `a year, a month and a day that exist; ${read}`;
  row.faults.push(faultOf('date-unreadable', nameOf(row, layout.at('year')[0]), expected, text, UNDATED_ADVICE));
  return { parts: null, text, because: '' };
}

const UNDATED_ADVICE = 'Mend the cell. The row is kept without a time.';

/** The first column that states anything. */
function firstDate(row: Row, columns: readonly number[]) {
  const { dateOrder, dateNumbers = null } = row.layout.mapping;
  for (const at of columns) {
    const text = row.layout.text(row.cells, at);
    if (text === '') continue;
    const parts = readDate(text, dateOrder, dateNumbers);
    const why = parts === null ? whyNoDate(text, dateOrder, dateNumbers) : doubtOfDate(parts);
    if (parts === null) {
      const expected = `a date such as 2020-05-09; ${why}`;
      row.faults.push(faultOf('date-unreadable', nameOf(row, at), expected, text, UNDATED_ADVICE));
    } else if (why !== '') {
      const advice = 'The date is taken as it stands: mend it if it is not meant.';
      row.faults.push(faultOf('date-unreadable', nameOf(row, at), `a year that is likely; ${why}`, text, advice));
    }
    return { parts, text };
  }
  return { parts: null, text: '' };
}

function nameOf({ layout }: Row, at: number | undefined): string | null {
  return at === undefined ? null : (layout.columns[at] ?? null);
}
