import { describe, expect, it } from 'vitest';
import { createReportsFlow, type ReportsDeps, type ReportsState } from '../../src/app/reports/flow.ts';
import type { ReportsAsk, ReportsRead } from '../../src/app/reports/protocol.ts';
import type { Dataset, Problem } from '../../src/index.ts';

const FILE = new File(['A text.'], 'a.txt');

function readOf(reports: number, days: readonly (string | null)[], problems: readonly Problem[] = []): ReportsRead {
  const dataset = {
    sources: days.map((publishedEarliest, i) => ({ id: String(i), publishedEarliest })),
    incidents: { id: [1, 2] },
    visits: { id: [1] },
  } as unknown as Dataset;
  return { dataset, problems, reports };
}

/** A flow over answers in a row, with what it asked and what came of it. */
function made(answers: readonly (ReportsRead | string)[], files: readonly File[] = [FILE]) {
  const asks: ReportsAsk[] = [];
  const refused: (readonly string[])[] = [];
  const opened: Dataset[] = [];
  let stops = 0;
  const deps: ReportsDeps = {
    start(ask) {
      const answer = answers[asks.length] ?? 'none';
      asks.push(ask);
      const outcome = Promise.resolve(
        typeof answer === 'string' ? { ok: false as const, why: [answer] } : { ok: true as const, value: answer },
      );
      return { outcome, stop: () => (stops += 1) };
    },
    refuse: (why) => refused.push(why),
    whenFree: () => Promise.resolve(),
    open(dataset) {
      opened.push(dataset);
      return Promise.resolve({ isAdded: true, again: 0 });
    },
  };
  const flow = createReportsFlow(files, {}, deps);
  return { flow, asks, refused, opened, stops: () => stops };
}

async function until(flow: ReturnType<typeof made>['flow'], step: ReportsState['step']): Promise<ReportsState> {
  for (let turn = 0; turn < 20 && flow.state().step !== step; turn++) await Promise.resolve();
  expect(flow.state().step).toBe(step);
  return flow.state();
}

describe('a reading of reports', () => {
  it('opens what came of files that say their day, unasked', async () => {
    const { flow, opened } = made([readOf(2, ['2020-05-12', '2020-05-13'])]);
    expect(flow.state().step).toBe('reading');
    const state = await until(flow, 'done');
    expect(state).toMatchObject({ summary: { reports: 2, incidents: 2, visits: 1, isAdded: true } });
    expect(opened).toHaveLength(1);
  });

  it('asks for the day where some say none, and reads again with it', async () => {
    const { flow, asks, opened } = made([readOf(2, [null, '2020-05-13']), readOf(2, ['2020-05-10', '2020-05-13'])]);
    expect(await until(flow, 'asking')).toMatchObject({ undated: 1, reports: 2 });
    expect(opened).toHaveLength(0);
    flow.answer('2020-05-10');
    await until(flow, 'done');
    expect(asks.map(({ choice }) => choice)).toEqual([{}, { published: '2020-05-10' }]);
  });

  it('opens what it has when the day is left open, and reads nothing again', async () => {
    const { flow, asks, opened } = made([readOf(1, [null])]);
    await until(flow, 'asking');
    flow.answer(null);
    await until(flow, 'done');
    expect(asks).toHaveLength(1);
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['a worker that failed', 'it broke', ['it broke']],
    ['files without a report', readOf(0, [], [{ message: 'a.txt: found none' } as Problem]), ['a.txt: found none']],
  ])('%s is refused with its reason, and opens nothing', async (_, answer, why) => {
    const { flow, refused, opened } = made([answer]);
    await until(flow, 'ended');
    expect(refused).toEqual([why]);
    expect(opened).toHaveLength(0);
  });

  it('that is cancelled stops its worker, opens nothing and says nothing', async () => {
    const { flow, refused, opened, stops } = made([readOf(1, ['2020-05-12'])]);
    flow.cancel();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect([flow.state().step, refused, opened, stops()]).toEqual(['ended', [], [], 1]);
  });

  it('tells who follows of each step, and no longer when they leave', async () => {
    const { flow } = made([readOf(1, ['2020-05-12'])]);
    const steps: string[] = [];
    const leave = flow.follow(() => steps.push(flow.state().step));
    await until(flow, 'done');
    leave();
    flow.cancel();
    expect(steps).toEqual(['done']);
  });
});
