import type { EventSink } from '../../model/sink.ts';
import type { FlatRow } from './flat-cells.ts';

/**
 * Adds the sources that a row names, ` | ` between them, and gives their ids. The table has a line a source, not its id: the line is the
 * id then. The link belongs to the first.
 */
export function flatSources(sink: EventSink): (row: FlatRow) => string[] {
  const known = new Set<string>();
  return (row) => {
    const lines = row
      .cell('source')
      .split(' | ')
      .filter((line) => line !== '');
    const url = row.cell('source_url');
    return [...new Set(lines)].map((line, i) => {
      const link = i === 0 ? url : '';
      const id = link === '' ? line : `${line} ${link}`;
      if (!known.has(id)) {
        known.add(id);
        sink.addSource({
          ...{ id, document: '', publisher: line, title: '', publishedEarliest: null, publishedLatest: null },
          ...{ publishedText: '', url: link, sha256: '', note: '', text: '' },
        });
      }
      return id;
    });
  };
}
