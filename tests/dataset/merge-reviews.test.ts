import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { mergeDatasets } from '../../src/dataset/merge.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Source } from '../../src/model/source.ts';
import { incident } from './readings.ts';
import { finished } from './rows.ts';

const HEAD = { by: 'a', on: '2026-11-21', why: '' };

function source(over: Partial<Source>): Source {
  return {
    ...{ id: 'r#1', document: 'r.txt', publisher: '', title: 'T', publishedEarliest: null, publishedLatest: null },
    ...{ publishedText: '', url: '', sha256: '', note: '', text: 'They struck.', ...over },
  };
}

const EVIDENCE = { field: 'kind', words: 'struck', source: 'r#1', start: 5, end: 11, rule: 'a verb' } as const;
const EVENT = incident('i', { sources: ['r#1'], evidence: [EVIDENCE] });
const DECISIONS: readonly Decision[] = [
  {
    ...{ ...HEAD, kind: 'accept', event: 'i', as: { table: 'incident', incident: EVENT } },
    passage: { source: 'r#1', start: 5, end: 11, words: 'struck' },
  },
  { ...HEAD, kind: 'split', event: 'i', made: 'i-part-2' },
];

function reading(of: Source, decisions: readonly Decision[], title = EVENT.title): Dataset {
  const builder = createDatasetBuilder();
  builder.addSource(of);
  builder.addIncident({ ...EVENT, title, where: 0, launch: 0 });
  for (const decision of decisions) builder.addDecision(decision);
  return finished(builder);
}

describe('reviews of a dataset that comes in', () => {
  it('follow a source and an event that get other ids', () => {
    const other = reading(source({ title: 'Another', sha256: 'a'.repeat(64) }), [], 'Another event');
    const { dataset, renamed } = mergeDatasets(other, reading(source({ sha256: 'b'.repeat(64) }), DECISIONS));
    const newIds = new Map(renamed.map(({ what, after }) => [what, after]));
    const [id, of] = [newIds.get('incident') ?? 'i', newIds.get('source')];
    expect(of).toBe('r#1~2');
    const [accept, split] = dataset.decisions;
    expect(accept).toMatchObject({
      ...{ event: id, passage: { source: of } },
      as: { incident: { id, sources: [of], evidence: [{ source: of, words: 'struck' }] } },
    });
    expect(split).toMatchObject({ event: id });
  });

  it('stay as they are where nothing is renamed', () => {
    const empty = finished(createDatasetBuilder());
    expect(mergeDatasets(empty, reading(source({}), DECISIONS)).dataset.decisions).toEqual(DECISIONS);
  });
});

it('one document under one id is one source, also where its title is read otherwise', () => {
  const sha256 = 'c'.repeat(64);
  const { dataset, renamed } = mergeDatasets(
    reading(source({ sha256 }), []),
    reading(source({ sha256, title: 'Better read', text: 'They struck twice.' }), [], 'Other'),
  );
  expect(renamed.filter(({ what }) => what === 'source')).toEqual([]);
  expect(canonical(dataset).sources).toMatchObject([{ id: 'r#1', title: 'Better read', text: 'They struck twice.' }]);
});
