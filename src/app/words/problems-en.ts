import type { ProblemCode } from '../../index.ts';

/** What is wrong, by its code, as a heading. */
const TITLES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'coordinate-out-of-range': 'Points outside the earth',
  'coordinate-doubtful': 'Points in another country, or in none',
  'coordinate-far': 'Points far from the place named beside them',
  'column-missing': 'Columns that are not there',
  'column-unknown': 'Columns that nobody knows',
  'row-malformed': 'Rows that do not fit the table',
  'id-missing': 'Rows without an id',
  'id-duplicate': 'Ids that stand twice',
  'value-unknown': 'Values that are not known',
  'value-missing': 'Values that are missing',
  'date-unreadable': 'Dates that cannot be read',
  'date-reversed': 'Ends before the beginning',
  'number-unreadable': 'Numbers that cannot be read',
  'place-unknown': 'Places that no gazetteer knows',
  'place-ambiguous': 'Names of several places',
  'gate-unknown': 'Countries or provinces that are not known',
  'file-unreadable': 'Parts of the file that cannot be read',
};

/** English words of the problems of what was read. */
export const problemWords = {
  title: 'Problems',
  button: (n: number) => (n === 1 ? '1 problem' : `${thousands(n)} problems`),
  close: 'Close the problems',
  back: 'All problems',
  backToGroup: 'Back',
  groupTitle: (code: ProblemCode) => TITLES[code] ?? 'Worth knowing',
  column: (name: string) => `column ${name}`,
  rows: (n: number) => (n === 1 ? '1 row' : `${thousands(n)} rows`),
  values: (n: number) => (n === 1 ? '1 value' : `${thousands(n)} different values`),
  leftOut: 'left out',
  kept: 'kept',
  expected: (what: string) => `Expected ${what}.`,
  firstRow: (line: number) => `first in row ${thousands(line)}`,
  inRow: (line: number) => `row ${thousands(line)}`,
  ofFile: 'of the file',
  empty: 'empty',
  open: (open: number, all: number) =>
    open === 0 ? `all ${thousands(all)} are done` : `${thousands(open)} of ${thousands(all)} open`,
  done: 'done',
  doneCount: (n: number) => `${thousands(n)} done`,
  ignored: 'ignored',
  changed: 'decided',
  placedAt: (name: string) => `is ${name}`,
  placedOnMap: 'placed on the map',
  none: 'Nothing was wrong in what was read.',
  intro: 'Every row below is kept with its text. What you decide holds for all rows alike; Ctrl+Z takes it back.',
  lost: (n: number, name: string) =>
    `${n === 1 ? '1 more problem' : `${thousands(n)} more problems`} of ${name} were not kept when the page was loaded anew. Open the file again to see them.`,
  willBeLost: (n: number) =>
    `There are so many that ${thousands(n)} of them will not be kept beyond this visit. Download those you need.`,
  download: 'Download as CSV',
  downloadOf: (name: string) => `Download those of ${name}`,
  downloadText:
    'The rows that are open, with the reason in a column. Mend them and open the file here: the rows are put in place of the old ones.',
  change: 'Change how this is read',
  where: 'Where was it?',
  search: 'Name of the place, or a point as 36.34, 43.13',
  searching: 'Looking …',
  nothingFound: 'No place of that name. Try another spelling, or choose on the map.',
  failed: (why: string) => `The gazetteer could not be asked: ${why}.`,
  noSuchPlace: 'no pack knows this place any more',
  forRows: (n: number) => (n === 1 ? 'take it for 1 row' : `take it for all ${thousands(n)} rows`),
  pick: 'Choose on the map',
  picking: 'Click on the map where it was. Escape to stop.',
  stopPicking: 'Do not choose on the map',
  swap: (rows: number) =>
    rows === 1 ? 'Swap latitude and longitude' : `Swap latitude and longitude of ${thousands(rows)} rows`,
  swapAll: (rows: number) => `Swap in all ${thousands(rows)} rows`,
  drop: (rows: number) =>
    rows === 1 ? 'Drop the point: the name says where' : `Drop the point in ${thousands(rows)} rows`,
  dropAll: (rows: number) => `Drop the point in all ${thousands(rows)} rows`,
  leaveOut: 'Leave the point out: the name says where',
  whyDropped: 'the point that the table gives is not meant',
  dropped: (placed: number, unplaced: number) =>
    `${[
      ...(placed > 0 ? [`${placed === 1 ? '1 row is' : `${thousands(placed)} rows are`} where the name says`] : []),
      ...(unplaced > 0 ? [`${unplaced === 1 ? '1 row has' : `${thousands(unplaced)} rows have`} no place now`] : []),
    ].join(', ')}. Ctrl+Z takes it back.`,
  nothingDone: 'Nothing could be decided: none of these rows became an event that it could be done to.',
  gate: {
    country: 'Which country is it?',
    admin1: 'Which governorate or province is it?',
    search: { country: 'Name of the country', admin1: 'Name of the governorate or province' },
    nothingFound: 'None of that name. Try another spelling.',
    why: (came: string, name: string) => `“${came.slice(0, 80)}” is ${name}`,
    done: (name: string, placed: number, unplaced: number) =>
      `${name}: ${placed === 1 ? '1 row has' : `${thousands(placed)} rows have`} a place by it${
        unplaced > 0 ? `, ${thousands(unplaced)} have none` : ''
      }. Ctrl+Z takes it back.`,
    ignore: (rows: number) =>
      rows === 1 ? 'Go by the name of the place alone' : `Go by the names alone in ${thousands(rows)} rows`,
  },
  ignore: (rows: number) => (rows === 1 ? 'Leave it as it is' : `Leave all ${thousands(rows)} as they are`),
  ignoreAll: (rows: number) => `Leave all ${thousands(rows)} rows as they are`,
  next: 'Next',
  previous: 'Previous',
  rowsTitle: 'Rows',
  cells: (line: number) => `Row ${thousands(line)} as it stands in the file`,
  emptyCells: (n: number) => (n === 1 ? '1 empty cell' : `${thousands(n)} empty cells`),
  noCells: 'The text of this row is not known any more.',
  rowOf: (at: number, all: number) => `${thousands(at)} of ${thousands(all)}`,
  whyPlaced: (came: string) => `chosen for “${came.slice(0, 80)}”`,
  whySwapped: 'latitude and longitude were swapped',
  whyIgnored: 'it is right as it is',
  placed: (name: string, rows: number) =>
    `${name}: ${rows === 1 ? '1 row' : `${thousands(rows)} rows`} placed. Ctrl+Z takes it back.`,
  swapped: (rows: number) =>
    `Latitude and longitude swapped in ${rows === 1 ? '1 row' : `${thousands(rows)} rows`}. Ctrl+Z takes it back.`,
  left: (rows: number) => `${rows === 1 ? '1 row' : `${thousands(rows)} rows`} left as they are. Ctrl+Z takes it back.`,
  nothingToPlace:
    'None of these rows became an event, so there is nothing to place. Download them, mend them and open that file.',
  mendRows:
    'These rows are left out. Download them as CSV, mend the column and open that file: they join what is open.',
  undo: 'Undo the last decision',
  undoReading: 'Undo the last import',
  keys: '1–9 take a place · N next · Esc back',
  dates: {
    title: 'Day or month first?',
    text: (name: string) =>
      `The dates of ${name} fit both orders. The table is read again with what you choose; what was decided stays.`,
    textChosen: (name: string) =>
      `How the dates of ${name} are read. Another choice reads the table again; what was decided stays.`,
    dmy: 'Day first: 3/4 is 3 April',
    mdy: 'Month first: 3/4 is March 4',
    ymd: 'Year first',
    why: 'said in the list of problems',
    notAtHand: (name: string) => `To read ${name} by another order, open the file again: the page no longer has it.`,
    done: 'The table was read again. Ctrl+Z takes that back.',
  },
};

function thousands(n: number): string {
  return n.toLocaleString('en');
}
