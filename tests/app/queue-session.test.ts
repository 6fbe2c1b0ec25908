import { expect, it } from 'vitest';
import { passageOf } from '../../src/app/queue/passage-of.ts';
import { nextOpen, sessionOf, type Session } from '../../src/app/queue/session.ts';
import { applyDecisions } from '../../src/dataset/apply.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Decision } from '../../src/model/decision.ts';
import { MACHINE_READ } from '../../src/model/machine-read.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

const HEAD = { by: '', on: '2020-05-12', why: '' };

function readOf(...ids: readonly string[]) {
  const builder = createDatasetBuilder();
  for (const id of ids) builder.addIncident(incidentRow({ id, note: MACHINE_READ }));
  return finished(builder);
}

const BASE = readOf('a', 'b', 'c');
const as = { table: 'incident', incident: incidentAt(BASE, 1) } as const;
const ACCEPT: Decision = { ...HEAD, kind: 'accept', event: 'b', as };
const REJECT: Decision = { ...HEAD, kind: 'not-an-event', event: 'a' };
const SPLIT: Decision = { ...HEAD, kind: 'split', event: 'a', made: 'a-part-2' };
const MERGE: Decision = { ...HEAD, kind: 'same-event', event: 'c', into: 'b' };

function after(decisions: readonly Decision[], before: Session | null = null, base = BASE): Session {
  return sessionOf(before, base, applyDecisions(base, decisions), decisions);
}

const said = ({ entries }: Session): string[] => entries.map(({ id, state }) => `${id} ${state}`);

it('begins with what is left, in the order of need, then what was decided before', () => {
  expect(said(after([]))).toEqual(['a open', 'b open', 'c open']);
  const session = after([REJECT, ACCEPT]);
  expect(said(session)).toEqual(['c open', 'a rejected', 'b accepted']);
  expect(session.left).toBe(1);
});

it('keeps its order while it goes on, and says what became of each', () => {
  const session = after([REJECT, ACCEPT, MERGE], after([]));
  expect(said(session)).toEqual(['a rejected', 'b accepted', 'c merged']);
  expect(session.left).toBe(0);
  expect(said(after([], session))).toEqual(['a open', 'b open', 'c open']);
});

it('has the second part of a split behind the whole, until that is undone', () => {
  const split = after([SPLIT], after([]));
  expect(said(split)).toEqual(['a open', 'a-part-2 open', 'b open', 'c open']);
  expect(said(after([], split))).toEqual(['a open', 'b open', 'c open']);
  const gone = after([SPLIT, { ...REJECT, event: 'a-part-2' }], split);
  expect(said(gone)).toEqual(['a open', 'a-part-2 rejected', 'b open', 'c open']);
});

it('takes events of another reading at its end, and lets go of those that it does not have', () => {
  const session = after([], after([]), readOf('b', 'd', 'a'));
  expect(said(session)).toEqual(['a open', 'b open', 'd open']);
});

it('an event that was rejected and then accepted is accepted', () => {
  const session = after([{ ...REJECT, event: 'b' }, ACCEPT], after([]));
  expect(said(session)).toEqual(['a open', 'b accepted', 'c open']);
});

it('goes on behind a place, then from the beginning, then nowhere', () => {
  const { entries } = after([ACCEPT], after([]));
  expect(nextOpen(entries, 0)).toBe(2);
  expect(nextOpen(entries, 2)).toBe(0);
  expect(nextOpen(after([REJECT, ACCEPT, MERGE]).entries, -1)).toBe(-1);
});

it('an event is found again by the words of its act, else by the first that its report has', () => {
  const words = (field: 'kind' | 'where', start: number | null, source = 's') =>
    ({ field, words: 'w', source, start, end: start === null ? null : start + 1, rule: '' }) as const;
  const passage = (...evidence: readonly ReturnType<typeof words>[]) =>
    passageOf({ table: 'incident', incident: { ...as.incident, evidence } });
  expect(passage(words('where', 3), words('kind', 8))).toEqual({ source: 's', start: 8, end: 9, words: 'w' });
  expect(passage(words('kind', null), words('where', 3))).toMatchObject({ start: 3 });
  expect(passage(words('kind', 3, ''))).toBeNull();
  expect(passage()).toBeNull();
});
