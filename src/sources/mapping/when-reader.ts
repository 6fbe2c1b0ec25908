import { UNDATED, type When } from '../../model/when.ts';
import { isReversed, precisionOf } from '../when-cells.ts';
import { readDate, type WhenParts } from './date-cell.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { readSplitDate } from './split-date.ts';
import { spreadDay, timeCodeOf, timeCodesOf } from './time-codes.ts';
import { isUniversalColumn, withTimes } from './times.ts';

/** The time of a row, and what was wrong with its cells. */
export interface ReadWhen {
  readonly when: When;
  readonly faults: readonly CellFault[];
  /** True when no cell of it states anything. */
  readonly isEmpty: boolean;
}

/** Reads the time of rows; equal cells are read once. */
export type WhenReader = (cells: readonly string[]) => ReadWhen;

const NOTHING: ReadWhen = { when: UNDATED, faults: NO_FAULTS, isEmpty: true };

/** A reader for the columns of a table: start and end, else a date with its time of day, else year, month and day. */
export function whenReader(layout: Layout): WhenReader {
  const fields = ['start', 'end', 'date', 'time', 'end-time', 'year', 'month', 'day', 'time-precision'] as const;
  const used = [...new Set(fields.flatMap((field) => layout.at(field)))];
  if (used.length === 0) return () => NOTHING;
  const kept = createCellMemo<ReadWhen>(used);
  return (cells) => {
    return kept.get(cells) ?? kept.keep(cells, read(layout, cells));
  };
}

/** What the cells say, before codes. */
interface Told {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly parts: WhenParts | null;
  readonly text: string;
  readonly because: string;
}

function read(layout: Layout, cells: readonly string[]): ReadWhen {
  const faults: CellFault[] = [];
  const told =
    readSpan(layout, cells, faults) ?? readOne(layout, cells, faults) ?? readSplitCells(layout, cells, faults);
  if (told === null) return faults.length === 0 ? NOTHING : { when: UNDATED, faults, isEmpty: false };
  const { earliest, latest, parts, text, because } = told;
  if (isReversed(earliest, latest)) {
    const column = layout.columns[layout.at('start')[0] ?? -1] ?? null;
    const expected = 'a start that is not after the end';
    const advice = 'Exchange the two or mend one. The row stays without a time.';
    faults.push(faultOf('date-reversed', column, expected, text, advice));
    return { when: { ...UNDATED, text }, faults, isEmpty: false };
  }
  const stated = parts?.stated ?? [];
  const plain: When = {
    ...{ earliest, latest, lasting: false, text, anchor: '', stated },
    precision:
      parts !== null && earliest === parts.earliest && latest === parts.latest
        ? parts.precision
        : widthOf(earliest, latest),
    because: earliest === null && latest === null ? '' : because,
  };
  return { when: withCode(layout, cells, plain, faults), faults, isEmpty: false };
}

function widthOf(earliest: string | null, latest: string | null): When['precision'] {
  return precisionOf(earliest, latest);
}

const AS_GIVEN = 'As the file gives it.';

function readSpan(layout: Layout, cells: readonly string[], faults: CellFault[]): Told | null {
  const start = firstDate(layout, cells, layout.at('start'), faults);
  const end = firstDate(layout, cells, layout.at('end'), faults);
  if (start.text === '' && end.text === '') return null;
  const text = start.text === end.text || end.text === '' ? start.text : `${start.text} – ${end.text}`.trim();
  if (end.text === '') {
    const because = start.parts === null ? '' : `${AS_GIVEN} It names a start and no end.`;
    return {
      earliest: start.parts?.earliest ?? null,
      latest: start.parts?.latest ?? null,
      parts: start.parts,
      text,
      because,
    };
  }
  return {
    earliest: start.parts?.earliest ?? null,
    latest: end.parts?.latest ?? null,
    parts: start.text === end.text ? start.parts : start.parts && { ...start.parts, earliest: '' },
    text,
    because: AS_GIVEN,
  };
}

function readOne(layout: Layout, cells: readonly string[], faults: CellFault[]): Told | null {
  const { parts, text } = firstDate(layout, cells, layout.at('date'), faults);
  const [timeAt] = layout.at('time');
  const [endAt] = layout.at('end-time');
  const time = layout.text(cells, timeAt);
  const endTime = layout.text(cells, endAt);
  if (text === '') return null;
  if (parts === null) return { earliest: null, latest: null, parts, text: `${text} ${time}`.trim(), because: '' };
  if (time === '') return { earliest: parts.earliest, latest: parts.latest, parts, text, because: AS_GIVEN };
  const isUniversal = isUniversalColumn(layout.columns[timeAt ?? -1] ?? '');
  const timed = withTimes(parts, time, endTime, isUniversal);
  for (const came of timed.unread) {
    const column = layout.columns[(came === time ? timeAt : endAt) ?? -1] ?? null;
    faults.push(faultOf('date-unreadable', column, 'a time of day such as 06:20', came, 'Mend it. The day is kept.'));
  }
  const words = `${text} ${time}${endTime === '' ? '' : ` – ${endTime}`}`;
  return {
    earliest: timed.parts.earliest,
    latest: timed.parts.latest,
    parts: timed.parts,
    text: words,
    because: AS_GIVEN,
  };
}

function readSplitCells(layout: Layout, cells: readonly string[], faults: CellFault[]): Told | null {
  const fields = ['year', 'month', 'day'] as const;
  const [year = '', month = '', day = ''] = fields.map((field) => layout.text(cells, layout.at(field)[0]));
  if (year === '' && month === '' && day === '') return null;
  const text = [year, month, day].filter((part) => part !== '').join('-');
  const parts = readSplitDate(year, month, day);
  if (parts !== null) return { earliest: parts.earliest, latest: parts.latest, parts, text, because: AS_GIVEN };
  const column = layout.columns[layout.at('year')[0] ?? -1] ?? null;
  faults.push(faultOf('date-unreadable', column, 'a year, a month and a day that exist', text, UNDATED_ADVICE));
  return { earliest: null, latest: null, parts, text, because: '' };
}

const UNDATED_ADVICE = 'Mend the cell. The row is kept without a time.';

function firstDate(layout: Layout, cells: readonly string[], columns: readonly number[], faults: CellFault[]) {
  for (const at of columns) {
    const text = layout.text(cells, at);
    if (text === '') continue;
    const parts = readDate(text, layout.mapping.dateOrder);
    if (parts === null) {
      const expected = 'a date that exists, such as 2020-05-09';
      faults.push(faultOf('date-unreadable', layout.columns[at] ?? null, expected, text, UNDATED_ADVICE));
    }
    return { parts, text };
  }
  return { parts: null, text: '' };
}

/** A code widens a day to what it stands for, or says how exact a span is. */
function withCode(layout: Layout, cells: readonly string[], when: When, faults: CellFault[]): When {
  const [at] = layout.at('time-precision');
  const code = layout.text(cells, at);
  const book = layout.mapping.codes;
  if (code === '' || when.earliest === null || when.latest === null) return when;
  const known = timeCodeOf(book, code);
  if (known === undefined) {
    const expected = timeCodesOf(book) === '' ? 'a code of a known code book' : `one of the codes ${timeCodesOf(book)}`;
    faults.push(
      faultOf('value-unknown', layout.columns[at ?? -1] ?? null, expected, code, 'The date is taken as it is.'),
    );
    return when;
  }
  if (known.precision === 'day') return when;
  const because = `${when.because} ${known.because}.`.trim();
  if (known.spread === 'none' || when.precision !== 'day') return { ...when, precision: known.precision, because };
  const [earliest, latest] = spreadDay(when.earliest, known.spread);
  return { ...when, earliest, latest, precision: known.precision, because, stated: [] };
}
