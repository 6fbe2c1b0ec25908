import { readFileSync } from 'node:fs';
import { readDates } from '../src/reading/dates/read-dates.ts';

/** Characters of each made text. */
const SIZE = 1_000_000;

const PLAIN =
  'Residents of the quarter told reporters that armed men in several vehicles had opened fire at the gate of the compound before they fled towards the river, and that ambulances needed a long while to reach the wounded because the bridge was closed. ';

const DATED =
  'On Tuesday, 12 May, gunmen attacked a checkpoint at 9:45 pm local time; two days earlier three had died there. Since mid-June 2014 the road has been closed from March to May every year, and the minister will visit on Friday. ';

/** Texts that a careless reader takes too long for. */
const HOSTILE: Readonly<Record<string, string>> = {
  blanks: `May${' '.repeat(SIZE)}11`,
  'blanks between numbers': 'May   11 '.repeat(SIZE / 9),
  'no stop': 'the of on in at '.repeat(SIZE / 16),
  digits: '1234567890'.repeat(SIZE / 10),
  'single digits': '1 '.repeat(SIZE / 2),
  'a list of days': '1, 2 and 3 to '.repeat(SIZE / 14),
  'parts of the day': 'night of the night at '.repeat(SIZE / 22),
  'one letter': 'a'.repeat(SIZE),
  'from and to': 'from May to June '.repeat(SIZE / 17),
  'blank lines': '\n'.repeat(SIZE),
};

/**
 * Prints how many megabytes a second the reader of dates takes, of plain prose, of prose full of dates and of hostile texts (characters are bytes there).
 * With FILE.jsonl (`text` in each line) also of its texts, one by one.
 */
export function run([file]: string[]): void {
  for (let round = 0; round < 3; round++) readDates(DATED.repeat(2000), { reference: '2020-05-13' });
  time('plain prose', [PLAIN.repeat(SIZE / PLAIN.length)]);
  time('dated prose', [DATED.repeat(SIZE / DATED.length)]);
  for (const [name, text] of Object.entries(HOSTILE)) time(name, [text]);
  if (file !== undefined) time(file, readTexts(file));
}

function readTexts(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function time(text: string, texts: readonly string[]): void {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  let best = Infinity;
  let dates = 0;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    dates = texts.reduce((sum, one) => sum + readDates(one, { reference: '2020-05-13' }).length, 0);
    best = Math.min(best, performance.now() - started);
  }
  const megabytesASecond = Number((characters / 1000 / best).toFixed(1));
  process.stdout.write(`${JSON.stringify({ bench: 'dates', text, characters, dates, megabytesASecond })}\n`);
}
