import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/dataset/canonical.ts';
import { checkMapping } from '../../../src/sources/mapping/check-mapping.ts';
import { headOf, readRows } from './read-rows.ts';

const FOLDER = new URL('../../golden/mapping/', import.meta.url);

/** `REGEN=1` writes the expected files anew; the difference is read in review. */
const isRegenerating = process.env['REGEN'] === '1';

/** A table without a header is a `.tsv`. */
function tableOf(name: string) {
  const files = readdirSync(new URL(`${name}/`, FOLDER));
  const hasHeader = files.includes('table.csv');
  const text = readFileSync(new URL(`${name}/table.${hasHeader ? 'csv' : 'tsv'}`, FOLDER), 'utf8').trimEnd();
  const delimiter = hasHeader ? (text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',') : '\t';
  const rows: string[][] = [];
  papaparse.parse(text, { delimiter, newline: '\n', step: ({ data }) => rows.push(data) });
  const columns = hasHeader ? rows.shift() : rows[0]?.map((_, i) => `column ${i + 1}`);
  return headOf(columns ?? [], rows, hasHeader);
}

/** The row's own cells stand in the table. */
function withoutCells(member: string, value: unknown): unknown {
  return member === 'original' ? undefined : value;
}

const CASES = readdirSync(FOLDER);

describe('a table', () => {
  it.each(CASES)('%s is told and read so', (name) => {
    const head = tableOf(name);
    const { dataset, problems, proposal, counts } = readRows(head);
    const faults = checkMapping(head, proposal.mapping);
    const { incidents, visits, sources } = canonical(dataset);
    const said = { proposal, faults, counts, problems, incidents, visits, sources };
    const read = JSON.stringify(said, withoutCells, 1) + '\n';
    const expected = new URL(`${name}/expected.json`, FOLDER);
    if (isRegenerating) writeFileSync(expected, read);
    expect(read).toBe(readFileSync(expected, 'utf8'));
  });

  it.each(CASES)('%s says the same when its columns stand in another order', (name) => {
    const head = tableOf(name);
    if (!head.hasHeader) return;
    const turned = { ...head, columns: head.columns.toReversed(), sample: head.sample.map((row) => row.toReversed()) };
    const [one, other] = [readRows(head), readRows(turned)];
    const said = ({ dataset }: typeof one) =>
      canonical(dataset).incidents.map(({ kind, title, summary, when, where, casualties, note }) =>
        JSON.stringify({ kind, title, summary, when, where, casualties, note }),
      );
    expect(said(other).sort()).toEqual(said(one).sort());
    expect(other.counts).toEqual(one.counts);
  });
});
