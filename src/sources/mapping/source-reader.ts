import { hashName } from '../../base/text-hash.ts';
import type { EventSink } from '../../model/sink.ts';
import type { Source } from '../../model/source.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';
import { readDate } from '../cells/date.ts';

/** Ids of the sources of a row; equal cells give the same list. */
export type SourceReader = (cells: readonly string[]) => readonly string[];

/** A reader for the columns of sources. A row that names none has the file itself. @param file its name */
export function sourceReader(layout: Layout, file: string, sink: EventSink): SourceReader {
  const known = new Set<string>();
  const add = (source: Omit<Source, 'id' | 'document' | 'sha256' | 'note'>): string => {
    const parts = [source.publisher, source.title, source.url, source.publishedText];
    const id = `source:${hashName(parts)}`;
    if (known.has(id)) return id;
    known.add(id);
    sink.addSource({ ...source, id, document: file, sha256: '', note: '' });
    return id;
  };
  let ofFile: readonly string[] | null = null;
  const whole = (): readonly string[] => (ofFile ??= [add({ ...EMPTY, title: file })]);
  const fields = ['source', 'source-title', 'source-url', 'source-date'] as const;
  const used = [...new Set(fields.flatMap((field) => layout.at(field)))];
  if (used.length === 0) return whole;
  const kept = createCellMemo<readonly string[]>(used, 50_000);
  return (cells) => {
    return kept.get(cells) ?? kept.keep(cells, readSources(layout, cells).map(add));
  };

  function readSources(at: Layout, cells: readonly string[]): readonly Told[] {
    const told = toldSources(at, cells);
    return told.length === 0 ? [{ ...EMPTY, title: file }] : told;
  }
}

type Told = Omit<Source, 'id' | 'document' | 'sha256' | 'note'>;

const EMPTY: Told = {
  publisher: '',
  title: '',
  publishedEarliest: null,
  publishedLatest: null,
  publishedText: '',
  url: '',
};

/**
 * Several sources stand in a cell with `;` between them, as ACLED and UCDP write them. Titles and dates that are as many belong to them in
 * their order; else they stand with the first.
 */
function toldSources(layout: Layout, cells: readonly string[]): readonly Told[] {
  const columns = layout.at('source');
  const isList = layout.mapping.codes === 'gtd';
  const filled = columns.map((at) => layout.text(cells, at)).filter((text) => text !== '');
  const publishers = isList ? filled : filled.slice(0, 1).flatMap(listed);
  const titles = listed(layout.text(cells, layout.at('source-title')[0]));
  const dates = listed(layout.text(cells, layout.at('source-date')[0]));
  const url = layout.text(cells, layout.at('source-url')[0]);
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
