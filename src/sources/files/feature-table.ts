import type { Problem } from '../../model/problem.ts';
import type { OpenTable, RowBatch, TableFormat } from '../../model/table.ts';
import { featureColumns, type FeatureRecord } from './feature-rows.ts';
import { featureFault } from './geojson-root.ts';
import { sampleRows } from './sample-rows.ts';

/** Features that came together. */
export interface FeatureBatch {
  readonly features: readonly unknown[];
  readonly bytesRead: number;
}

/** A file as features. */
export interface FeatureFile {
  readonly name: string;
  readonly format: TableFormat;
  readonly encoding: string;
  readonly isEncodingGuessed: boolean;
  readonly parts: readonly string[];
  /** All features, any number of times; problems of the text go to the list. */
  readonly batches: (problems: Problem[]) => AsyncIterable<FeatureBatch>;
  /** Features that are looked through for their columns; a file with more of them gets a column for what comes later. */
  readonly mostSeen: number;
}

/** Features as a table: a feature is a row, its number is the line. */
export async function featureTable(file: FeatureFile): Promise<OpenTable> {
  const columns = featureColumns();
  let seen = 0;
  let hasMore = false;
  for await (const { features } of file.batches([])) {
    hasMore = seen > 0 && seen >= file.mostSeen;
    if (hasMore) break;
    for (const feature of features) if (featureFault(feature) === null) columns.see(feature as FeatureRecord);
    seen += features.length;
  }
  const names = columns.finish(hasMore);
  let problems: Problem[] = [];
  async function* batches(): AsyncGenerator<RowBatch> {
    const found: Problem[] = [];
    problems = found;
    let number = 0;
    for await (const { features, bytesRead } of file.batches(found)) {
      const rows: string[][] = [];
      const lines: number[] = [];
      for (const feature of features) {
        number++;
        const fault = featureFault(feature);
        if (fault === null) {
          rows.push(columns.row(feature as FeatureRecord));
          lines.push(number);
        } else found.push(notFeature(file.name, number, fault, feature));
      }
      if (rows.length > 0) yield { rows, lines, bytesRead };
    }
  }
  const { name, format, encoding, isEncodingGuessed, parts } = file;
  const sample = await sampleRows(batches());
  const head = {
    name,
    format,
    columns: names,
    hasHeader: true,
    encoding,
    isEncodingGuessed,
    delimiter: '',
    parts,
    sample,
  };
  return { head, batches, problems: () => problems };
}

function notFeature(source: string, number: number, fault: string, value: unknown): Problem {
  const where = { source, line: null, column: `features[${number - 1}]` };
  const message = `${source} feature ${number}: ${fault}. It was left out.`;
  return { severity: 'error', code: 'geojson-invalid', where, message, raw: JSON.stringify(value) };
}
