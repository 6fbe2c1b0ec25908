import { hashName } from '../../base/text-hash.ts';
import type { CodeBook } from '../../model/mapping.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { EventSink } from '../../model/sink.ts';
import type { Source } from '../../model/source.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { readDate } from '../cells/date.ts';

/** The sources of a row. */
export interface ReadSources {
  readonly ids: readonly string[];
  /** As the sink has them; null before they were given. */
  shared: readonly number[] | null;
}

/** Reads the sources of rows; equal cells give the same ones. */
export type SourceReader = (row: RawRow) => ReadSources;

/** A reader for the columns of sources. A row that names none has the file itself. @param file its name */
export function sourceReader(layout: Layout, file: string, sink: EventSink): SourceReader {
  const known = new Set<string>();
  const add = (source: Omit<Source, 'id' | 'document' | 'sha256' | 'note' | 'text'>): string => {
    const parts = [source.publisher, source.title, source.url, source.publishedText];
    const id = `source:${hashName(parts)}`;
    if (known.has(id)) return id;
    known.add(id);
    sink.addSource({ ...source, id, document: file, sha256: '', note: '', text: '' });
    return id;
  };
  const ofFile: Told = { ...EMPTY, title: file };
  const read = (cells: readonly string[]): ReadSources => {
    const told = toldSources(layout, cells);
    return { ids: (told.length === 0 ? [ofFile] : told).map(add), shared: null };
  };
  const fields = ['source', 'source-title', 'source-url', 'source-date'] as const;
  const used = [...new Set(fields.flatMap((field) => layout.at(field)))];
  const kept = createCellMemo<ReadSources>(used, 50_000);
  return (row) => kept.get(row) ?? kept.keep(row, read(row.cells()));
}

type Told = Omit<Source, 'id' | 'document' | 'sha256' | 'note' | 'text'>;

const EMPTY: Told = {
  publisher: '',
  title: '',
  publishedEarliest: null,
  publishedLatest: null,
  publishedText: '',
  url: '',
};

/** Columns of links hold citations too, as GDELT's does: those are titles. */
const LINK = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Several sources stand in a cell with `;` between them, as ACLED and UCDP write them. Titles and dates that are as many belong to them in
 * their order; else they stand with the first.
 */
function toldSources(layout: Layout, cells: readonly string[]): readonly Told[] {
  const columns = layout.at('source');
  const filled = columns.map((at) => layout.text(cells, at)).filter((text) => text !== '');
  const publishers = publishersOf(layout.mapping.codes, filled);
  const titles = listed(layout.text(cells, layout.at('source-title')[0]));
  const dates = listed(layout.text(cells, layout.at('source-date')[0]));
  const link = layout.text(cells, layout.at('source-url')[0]);
  const url = LINK.test(link) ? link : '';
  if (url === '' && link !== '') titles.push(link);
  const first = publishers[0];
  if (first === undefined) {
    if (titles.length === 0 && url === '') return [];
    return [{ ...EMPTY, title: titles.join('; '), url, ...published(layout, dates.join('; ')) }];
  }
  if (publishers.length === 1) {
    return [{ ...EMPTY, publisher: first, title: titles.join('; '), url, ...published(layout, dates.join('; ')) }];
  }
  return publishers.map((publisher, i) => ({
    ...EMPTY,
    publisher,
    title: titles.length === publishers.length ? (titles[i] ?? '') : i === 0 ? titles.join('; ') : '',
    url: i === 0 ? url : '',
    ...published(layout, dates.length === publishers.length ? (dates[i] ?? '') : i === 0 ? dates.join('; ') : ''),
  }));
}

/** GTD's citations are one source each; UCDP's article is what there is when no office is named. */
function publishersOf(codes: CodeBook | null, filled: readonly string[]): readonly string[] {
  if (codes === 'gtd') return filled;
  return (codes === 'ucdp-ged' ? filled.slice(0, 1) : filled).flatMap(listed);
}

function listed(text: string): string[] {
  if (!text.includes(';')) return text === '' ? [] : [text];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function published(
  layout: Layout,
  text: string,
): Pick<Told, 'publishedEarliest' | 'publishedLatest' | 'publishedText'> {
  const parts = text === '' ? null : readDate(text, layout.mapping.dateOrder);
  return {
    publishedEarliest: parts?.earliest.slice(0, 10) ?? null,
    publishedLatest: parts?.latest.slice(0, 10) ?? null,
    publishedText: text,
  };
}
