import type { Dataset } from '../../src/model/dataset.ts';
import type { Problem, Read } from '../../src/model/problem.ts';
import { deskOf, openFolder } from '../../src/pipeline.ts';
import { fakeGazetteer } from './fake-gazetteer.ts';

/** The texts of a folder's tables; one that is left out is not there. */
export interface Tables {
  readonly incidents?: string;
  readonly visits?: string;
  readonly sources?: string;
  /** Empty text for none. */
  readonly originals?: string;
}

/** Opens tables with the small test gazetteer. */
export async function openTables(tables: Tables, title = 'test'): Promise<Read<Dataset>> {
  const file = (name: keyof Tables) => {
    const text = tables[name];
    return text === undefined || (name === 'originals' && text === '') ? null : { name: `${name}.csv`, text };
  };
  const gazetteer = () => Promise.resolve(fakeGazetteer());
  const { value, problems } = await openFolder(
    {
      incidents: file('incidents'),
      visits: file('visits'),
      sources: file('sources'),
      originals: file('originals'),
    },
    deskOf({ region: gazetteer, world: gazetteer }),
  );
  return { value: { ...value, title, packs: ['test'] }, problems };
}

/** A table of one column list and rows of cells by name. */
export function csv(columns: readonly string[], ...rows: Readonly<Record<string, string>>[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return (
    [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? '')).join(','))].join('\n') + '\n'
  );
}

/** Problems as `severity code line column`, for short expectations. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, where }) =>
    [severity, code, where.line ?? '-', where.column ?? '-'].join(' '),
  );
}
