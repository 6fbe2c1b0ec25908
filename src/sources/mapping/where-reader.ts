import {
  coarser,
  KIND_PRECISION,
  PHRASE_PRECISION,
  precisionOfRadius,
  PRECISIONS,
  type Precision,
} from '../../model/precision.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import type { Where } from '../../model/where.ts';
import { readNumber } from '../cells/number.ts';
import type { EventSink } from '../../model/sink.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { placeCodeOf, placeCodesOf } from './place-codes.ts';
import { readPointCells, type PointFields, type PointOfCells } from './point-cells.ts';

/** The place of a row, and what was wrong with its cells. */
export interface ReadWhere {
  /** As the sink gave it; 0 when the cells name no place. */
  readonly row: number;
  /** The name, for titles; empty when there is none. */
  readonly name: string;
  readonly faults: readonly CellFault[];
  /** Numbers of titles made of the name, by the number of the kind: made once, 0 before. */
  readonly titles: Int32Array;
}

/** Reads a place of rows; the sink is asked once for equal cells. @param line of the row, for places that nobody knows */
export type WhereReader = (row: RawRow, line: number) => ReadWhere;

/** The columns that say where. */
export interface WhereFields extends PointFields {
  readonly place: readonly number[];
  readonly district: number | undefined;
  readonly governorate: number | undefined;
  readonly country: number | undefined;
  readonly precision: number | undefined;
  readonly vicinity: number | undefined;
  readonly radius: number | undefined;
}

/** A reader for the columns of one place. @param source name of the file, as problems call it */
export function whereReader(layout: Layout, fields: WhereFields, source: string, sink: EventSink): WhereReader {
  const { lat, lon, coordinates, place, district, governorate, country, precision, vicinity, radius } = fields;
  const all = [lat, lon, ...coordinates, ...place, district, governorate, country, precision, vicinity, radius];
  const used = all.filter((at) => at !== undefined);
  if (used.length === 0) {
    const nowhere: ReadWhere = { row: 0, name: '', faults: NO_FAULTS, titles: new Int32Array(KIND_IDS.length) };
    return () => nowhere;
  }
  const kept = createCellMemo<ReadWhere>(used);
  const titlesOf = titleLists();
  const read = (cells: readonly string[], line: number): ReadWhere => {
    const faults: CellFault[] = [];
    const name = place.map((at) => placeText(layout, cells, at)).find((words) => words !== '') ?? '';
    const words = {
      country: placeText(layout, cells, country),
      admin1: placeText(layout, cells, governorate),
      admin2: placeText(layout, cells, district),
    };
    const question = named(name, words);
    const text = question.name;
    const given = readPointCells(layout, fields, cells, faults);
    const { point } = given;
    if (point === null && text === '') return { row: 0, name: '', faults: faults, titles: titlesOf('') };
    const column = layout.columns[(point === null ? place[0] : lat) ?? used[0] ?? -1] ?? null;
    const at = { source, line, column };
    if (point === null)
      return {
        row: sink.askWhere({ ...question, near: null }, at),
        name: text,
        faults,
        titles: titlesOf(text),
      };
    const exact = precisionAt(layout, fields, cells, given, faults);
    const row = sink.giveWhere(
      {
        text,
        country: words.country,
        admin1: words.admin1,
        resolution: GIVEN,
        point,
        candidates: [],
        precision: exact.precision,
        radiusMetres: exact.radiusMetres,
        because: [given.because, ...exact.because],
      },
      at,
    );
    return { row, name: text, faults: faults.length === 0 ? NO_FAULTS : faults, titles: titlesOf(text) };
  };
  return (row, line) => kept.get(row) ?? kept.keep(row, read(row.cells(), line));
}

/** One list of titles for all places of a name. Names of many rows come again; others are forgotten in time. */
function titleLists(): (name: string) => Int32Array {
  const lists = new Map<string, Int32Array>();
  return (name) => {
    const known = lists.get(name);
    if (known) return known;
    if (lists.size >= MOST_NAMES) lists.clear();
    const made = new Int32Array(KIND_IDS.length);
    lists.set(name, made);
    return made;
  };
}

const MOST_NAMES = 1 << 16;

interface Gates {
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Without a name of its own the place is the smallest division that is named; that one is then no gate. */
function named(name: string, { country, admin1, admin2 }: Gates): Gates & { readonly name: string } {
  if (name !== '') return { name, country, admin1, admin2 };
  if (admin2 !== '') return { name: admin2, country, admin1, admin2: '' };
  if (admin1 !== '') return { name: admin1, country, admin1: '', admin2: '' };
  return { name: country, country: '', admin1: '', admin2: '' };
}

/** Words that tables write for a place that nobody knows. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...['unknown', 'unspecified', 'not specified', 'unknown location', 'undisclosed', 'inconnu', 'non précisé'],
  ...['غير معروف', 'غير محدد', 'مجهول'],
]);

function placeText(layout: Layout, cells: readonly string[], at: number | undefined): string {
  const text = layout.text(cells, at);
  return NO_NAME.has(text.toLowerCase()) ? '' : text;
}

const GIVEN: Where['resolution'] = { kind: 'given' };

/** The first of the columns that states anything. */
export function firstText(layout: Layout, cells: readonly string[], columns: readonly number[]): string {
  for (const at of columns) {
    const text = layout.text(cells, at);
    if (text !== '') return text;
  }
  return '';
}

interface Exactness {
  readonly precision: Precision;
  readonly radiusMetres: number;
  readonly because: readonly string[];
}

/** A point whose table does not say how exact it is may be the spot or the middle of a town: it is taken as a town. */
const PLAIN_POINT: Exactness = {
  precision: KIND_PRECISION.settlement.precision,
  radiusMetres: KIND_PRECISION.settlement.defaultRadiusMetres,
  because: [],
};

/** By the code of the table, else its words and radius, else the form of the coordinates. */
function precisionAt(
  layout: Layout,
  fields: WhereFields,
  cells: readonly string[],
  given: PointOfCells,
  faults: CellFault[],
): Exactness {
  const told = toldPrecision(layout, fields, cells, given, faults);
  const vicinity = layout.text(cells, fields.vicinity);
  if (!YES.has(vicinity.toLowerCase())) return told;
  return {
    precision: coarser(told.precision, PHRASE_PRECISION.near.precision),
    radiusMetres: told.radiusMetres + PHRASE_PRECISION.near.addRadiusMetres,
    because: [...told.because, `${layout.columns[fields.vicinity ?? -1] ?? ''} ${vicinity}: somewhere around it`],
  };
}

const YES: ReadonlySet<string> = new Set(['1', 'yes', 'true']);

function toldPrecision(
  layout: Layout,
  fields: WhereFields,
  cells: readonly string[],
  given: PointOfCells,
  faults: CellFault[],
): Exactness {
  const code = layout.text(cells, fields.precision);
  const radius = radiusAt(layout, fields, cells, faults) ?? given.radiusMetres;
  const plain: Exactness =
    radius === null ? PLAIN_POINT : { precision: precisionOfRadius(radius), radiusMetres: radius, because: [] };
  const book = layout.mapping.codes;
  if (code === '') return plain;
  const known = placeCodeOf(book, code);
  if (known !== undefined) return { ...known, because: [known.because] };
  const word = PRECISIONS.find((precision) => precision === code.toLowerCase());
  if (word !== undefined) return { ...plain, precision: word };
  const column = layout.columns[fields.precision ?? -1] ?? null;
  const codes = placeCodesOf(book);
  const expected = `one of ${codes === '' ? PRECISIONS.join(', ') : `the codes ${codes}`}`;
  faults.push(faultOf('value-unknown', column, expected, code, 'The point is taken as a town of 3 km.'));
  return plain;
}

function radiusAt(layout: Layout, fields: WhereFields, cells: readonly string[], faults: CellFault[]): number | null {
  const text = layout.text(cells, fields.radius);
  if (text === '') return null;
  const metres = readNumber(text, layout.mapping.decimal);
  if (metres !== null && metres > 0 && metres <= HALF_EARTH) return metres;
  const column = layout.columns[fields.radius ?? -1] ?? null;
  const expected = 'a radius in metres above 0';
  faults.push(faultOf('number-unreadable', column, expected, text, 'The radius is passed over.'));
  return null;
}

/** Half the way around the Earth, metres. */
const HALF_EARTH = 20_037_508;

/** The columns of the place of an event. */
export function eventPlaceFields(layout: Layout): WhereFields {
  return {
    lat: layout.at('lat')[0],
    lon: layout.at('lon')[0],
    coordinates: layout.at('coordinates'),
    place: layout.at('place'),
    district: layout.at('district')[0],
    governorate: layout.at('governorate')[0],
    country: layout.at('country')[0],
    precision: layout.at('precision')[0],
    vicinity: layout.at('vicinity')[0],
    radius: layout.at('radius')[0],
  };
}
