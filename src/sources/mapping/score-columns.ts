import type { TableField } from '../../model/mapping.ts';
import type { ColumnContents } from './column-contents.ts';
import { fieldsOfWords, fieldsWithin, isPersonal, wordsOfColumn } from './column-words.ts';

/** A field that a column may be for. */
export interface ScoredUse {
  /** Number of the column. */
  readonly at: number;
  readonly field: TableField;
  /** 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
}

/** What a name counts for by itself; the rest is what the cells look like. */
const NAME_WEIGHT = 0.7;

/** A known name within a longer one counts for less. */
const WITHIN_WEIGHT = 0.5;

/** What cells count for that stand under a name that says nothing. */
const CONTENT_WEIGHT = 0.4;

/** The fields that a column may be for, by its name and its cells. */
export function scoreColumn(at: number, name: string, contents: ColumnContents): readonly ScoredUse[] {
  const words = wordsOfColumn(name);
  if (isPersonal(words) || contents.filled === 0) return [];
  const exact = fieldsOfWords(words);
  const named = exact.length > 0 ? exact : fieldsWithin(words);
  const weightOfName = exact.length > 0 ? NAME_WEIGHT : WITHIN_WEIGHT;
  const uses = named.flatMap(({ field, weight }): ScoredUse[] => {
    const fit = fitOf(field, contents);
    if (fit === null) return [];
    const because = [`"${name}" is a name for ${spoken(field)}`, ...wordsOfFit(field, contents)];
    return [{ at, field, score: weightOfName * weight + (1 - NAME_WEIGHT) * fit, because }];
  });
  return uses.length > 0 ? uses : byContents(at, contents);
}

/** A field in words. */
function spoken(field: TableField): string {
  return field.replaceAll('-', ' ');
}

type Contents = ColumnContents;

/** How well cells fit a field, 0 to 1; null where they speak against it. */
function fitOf(field: TableField, contents: Contents): number | null {
  const rule = FITS[field];
  return rule === undefined ? fitOfText(contents) : rule(contents);
}

const least =
  (share: keyof Contents, bound: number) =>
  (contents: Contents): number | null =>
    contents[share] >= bound ? contents[share] : null;

const fitOfDate = least('date', 0.5);
const fitOfCount = least('count', 0.5);
const fitOfDegrees = least('degrees', 0.5);

const FITS: Partial<Readonly<Record<TableField, (contents: Contents) => number | null>>> = {
  id: fitOfId,
  date: fitOfDate,
  start: fitOfDate,
  end: fitOfDate,
  'source-date': fitOfDate,
  time: least('time', 0.5),
  'end-time': least('time', 0.5),
  year: least('year', 0.5),
  month: least('month', 0.5),
  day: least('day', 0.5),
  lat: fitOfDegrees,
  lon: fitOfDegrees,
  'from-lat': fitOfDegrees,
  'from-lon': fitOfDegrees,
  coordinates: least('point', 0.3),
  radius: least('number', 0.5),
  killed: fitOfCount,
  'killed-min': fitOfCount,
  'killed-max': fitOfCount,
  wounded: fitOfCount,
  'wounded-min': fitOfCount,
  'wounded-max': fitOfCount,
  status: least('status', 0.5),
  confidence: least('confidence', 0.5),
  precision: least('precision', 0.5),
  'source-url': least('url', 0.5),
  kind: ({ kind, words, meanLength }) => (words < 0.5 || meanLength > 80 ? null : kind),
};

/** Ids differ, but for a few that are told as doubles: one, or a quarter. */
function fitOfId({ different, filled }: Contents): number | null {
  const count = Math.round(different * filled);
  const isFew = different >= 0.75 || (count >= 2 && filled - count === 1);
  return isFew ? different : null;
}

/** Words, and no dates. */
function fitOfText({ words, date }: Contents): number | null {
  return words < 0.3 || date > 0.5 ? null : words;
}

/** Columns whose cells alone tell what they are. */
const TELLING: readonly (readonly [TableField, keyof Contents, bound: number])[] = [
  ['coordinates', 'point', 0.8],
  ['date', 'fullDate', 0.8],
  ['source-url', 'url', 0.8],
  ['kind', 'kind', 0.6],
];

function byContents(at: number, contents: Contents): readonly ScoredUse[] {
  if (contents.filled < 2 && contents.point === 0) return [];
  const told = TELLING.find(([, share, bound]) => contents[share] >= bound);
  if (told === undefined) return [];
  const [field, share] = told;
  const because = [
    `its name says nothing to us, but ${percent(contents[share])} of its cells read as ${spoken(field)}`,
  ];
  return [{ at, field, score: CONTENT_WEIGHT * contents[share], because }];
}

/** What the cells say for a field. */
function wordsOfFit(field: TableField, contents: Contents): string[] {
  const share = SHOWN[field];
  return share === undefined ? [] : [`${percent(contents[share])} of its cells read so`];
}

const SHOWN: Partial<Readonly<Record<TableField, keyof Contents>>> = {
  ...{ date: 'date', start: 'date', end: 'date', time: 'time', 'end-time': 'time', lat: 'degrees', lon: 'degrees' },
  ...{ coordinates: 'point', killed: 'count', wounded: 'count', kind: 'kind', 'source-url': 'url' },
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
