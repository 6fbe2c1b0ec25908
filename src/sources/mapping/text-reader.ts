import type { TableField } from '../../model/mapping.ts';
import type { Layout } from './layout.ts';

/** The text of the first column of a field that states anything. */
export function textReader(layout: Layout, field: TableField): (cells: readonly string[]) => string {
  const columns = layout.at(field);
  const [only] = columns;
  if (columns.length < 2) return (cells) => layout.text(cells, only);
  return (cells) => {
    for (const at of columns) {
      const text = layout.text(cells, at);
      if (text !== '') return text;
    }
    return '';
  };
}
