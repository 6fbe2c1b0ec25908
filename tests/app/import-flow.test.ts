import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFlow, type FlowDeps } from '../../src/app/import/flow.ts';
import type { Remembered } from '../../src/app/import/remembered.ts';
import type { ImportAsk, ImportPreview, ImportReport, ImportSession, Outcome } from '../../src/app/import/protocol.ts';
import { createDatasetBuilder, type Mapping } from '../../src/index.ts';

const dataset = createDatasetBuilder().finish({
  title: 'empty',
  resolve: () => {
    throw new Error('nothing is asked');
  },
  getPlace: () => undefined,
  attribution: [],
  packs: [],
});

const plain: Mapping = {
  version: 1,
  preset: 'acled',
  columns: [
    { column: 'day', field: 'date' },
    { column: 'town', field: 'place' },
  ],
  dateOrder: null,
  decimal: '.',
  empty: [],
  kind: 'other',
  codes: null,
};

const seen = (mapping: Mapping): ImportPreview => ({
  head: {
    name: 'x.csv',
    format: 'csv',
    columns: ['day'],
    hasHeader: true,
    encoding: 'utf-8',
    isEncodingGuessed: false,
    delimiter: ',',
    parts: [],
  },
  columns: [],
  proposal: { mapping, columns: [], isDateOrderOpen: false, because: [] },
  rows: [],
  dataset,
  groups: [],
  notes: [],
});

const report = (mapping: Mapping): ImportReport => {
  const { head, proposal } = seen(mapping);
  const counts = { rows: 1, incidents: 1, visits: 0, unplaced: 0, undated: 0, leftOut: 0 };
  return { head, proposal, counts, groups: [], notes: [] };
};

const ask = (name: string): ImportAsk => ({ file: new File(['x'], name), choice: {}, as: 'auto', mapping: null });
const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
const no = (why: string): Promise<Outcome<never>> => Promise.resolve({ ok: false, why: [why] });

/** A flow over a worker that proposes this mapping, with what it was asked and what it told. */
function flowOf(names: readonly string[], mapping: Mapping, change: Partial<ImportSession & FlowDeps> = {}) {
  const told = {
    opened: 0,
    refused: [] as string[],
    stopped: 0,
    remembered: [] as Remembered[],
    read: [] as ImportAsk[],
  };
  const session: ImportSession = {
    preview: change.preview ?? ((one) => ok(seen(one.mapping ?? mapping))),
    read:
      change.read ??
      ((one) => {
        told.read.push(one);
        return ok(report(one.mapping ?? mapping));
      }),
    dates: change.dates ?? (() => no('not asked')),
    take: () => ok(dataset),
    stop: () => (told.stopped += 1),
  };
  const deps: FlowDeps = {
    session,
    remembered: change.remembered ?? (() => Promise.resolve(null)),
    remember: (_, kept) => void told.remembered.push(kept),
    refuse: (name) => void told.refused.push(name),
    open: () => {
      told.opened += 1;
      return Promise.resolve();
    },
  };
  return { told, flow: createFlow(names.map(ask), deps) };
}

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(1000).then(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an import', () => {
  it('reads a known shape straight away and opens it', async () => {
    const { flow, told } = flowOf(['a.csv'], plain);
    expect(flow.state().step).toBe('looking');
    await settled();
    expect(flow.state().step).toBe('done');
    expect(told).toMatchObject({ opened: 1, refused: [], stopped: 1, remembered: [] });
  });

  it('asks about a table of no known shape, shows what a choice does, and remembers the choice', async () => {
    const { flow, told } = flowOf(['a.csv'], { ...plain, preset: null });
    await settled();
    const state = flow.state();
    if (state.step !== 'asking') throw new Error(state.step);
    expect(state.questions).toEqual(['shape']);
    const chosen = { ...plain, preset: null, kind: 'protest' as const };
    flow.change({ ...state.ask, mapping: chosen });
    expect(flow.state()).toMatchObject({ step: 'asking', isStale: true });
    await settled();
    expect(flow.state()).toMatchObject({ isStale: false, preview: { proposal: { mapping: chosen } } });
    flow.confirm();
    await settled();
    expect(told).toMatchObject({ opened: 1, remembered: [{ mapping: chosen, choice: {} }] });
    expect(told.read[0]?.mapping).toEqual(chosen);
  });

  it('does not ask again about columns that were seen before', async () => {
    const before = { ...plain, preset: null, kind: 'riot' as const };
    const { flow, told } = flowOf(
      ['a.csv'],
      { ...plain, preset: null },
      { remembered: () => Promise.resolve({ mapping: before, choice: {} }) },
    );
    await settled();
    expect(flow.state().step).toBe('done');
    expect(told.read[0]?.mapping).toEqual(before);
  });

  it.each([
    ['reads straight away where all rows decide', { order: 'mdy', isOpen: false, because: '' } as const, 'done'],
    ['asks where they do not', { order: 'dmy', isOpen: true, because: '' } as const, 'asking'],
  ])('looks at all rows where only the order of dates is open: %s', async (_, whole, step) => {
    const preview: ImportSession['preview'] = (one) => {
      const { proposal, ...rest } = seen(one.mapping ?? plain);
      return ok({ ...rest, proposal: { ...proposal, isDateOrderOpen: proposal.mapping.dateOrder === null } });
    };
    const { flow, told } = flowOf(['a.csv'], plain, { preview, dates: () => ok(whole) });
    await settled();
    const state = flow.state();
    expect(state.step).toBe(step);
    if (state.step === 'asking') expect(state.questions).toEqual(['date-order']);
    else expect(told.read[0]?.mapping?.dateOrder).toBe('mdy');
  });

  it('reads the sheet that was read before, without asking which', async () => {
    const preview: ImportSession['preview'] = (one) => {
      const shown = seen(one.mapping ?? plain);
      return ok({ ...shown, head: { ...shown.head, parts: ['One', 'Two'] } });
    };
    const choice = { part: 'Two' };
    const { flow, told } = flowOf(['a.xlsx'], plain, {
      preview,
      remembered: () => Promise.resolve({ mapping: plain, choice }),
    });
    await settled();
    expect(flow.state().step).toBe('done');
    expect(told.read[0]?.choice).toEqual(choice);
    const unknown = flowOf(['a.xlsx'], plain, { preview });
    await settled();
    expect(unknown.flow.state()).toMatchObject({ step: 'asking', questions: ['part'] });
  });

  it('opens nothing when it is cancelled, whatever the worker still answers', async () => {
    const { flow, told } = flowOf(['a.csv'], plain, {
      read: (one) =>
        new Promise((resolve) => setTimeout(resolve, 500, { ok: true, value: report(one.mapping ?? plain) })),
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(flow.state().step).toBe('reading');
    flow.cancel();
    await settled();
    expect(flow.state().step).toBe('ended');
    expect(told).toMatchObject({ opened: 0, refused: [] });
    expect(told.stopped).toBeGreaterThan(0);
  });

  it('says which of several files was refused and opens the others', async () => {
    const { flow, told } = flowOf(['a.csv', 'bad.png', 'c.csv'], plain, {
      preview: (one) => (one.file.name === 'bad.png' ? no('a picture') : ok(seen(plain))),
    });
    await settled();
    expect(flow.state()).toMatchObject({ step: 'done', tables: [{}, {}] });
    expect(told).toMatchObject({ opened: 1, refused: ['bad.png'] });
  });

  it('ends where nothing could be read', async () => {
    const { flow, told } = flowOf(['bad.png'], plain, { preview: () => no('a picture') });
    await settled();
    expect(flow.state().step).toBe('ended');
    expect(told).toMatchObject({ opened: 0, refused: ['bad.png'], stopped: 1 });
  });

  it('keeps the last view of a table when a choice cannot be read, and says why', async () => {
    const { flow } = flowOf(
      ['a.csv'],
      { ...plain, preset: null },
      {
        preview: (one) => (one.choice.delimiter === '|' ? no('one column only') : ok(seen({ ...plain, preset: null }))),
      },
    );
    await settled();
    const state = flow.state();
    if (state.step !== 'asking') throw new Error(state.step);
    flow.change({ ...state.ask, choice: { delimiter: '|' } });
    await settled();
    expect(flow.state()).toMatchObject({
      step: 'asking',
      refused: ['one column only'],
      preview: { head: { name: 'x.csv' } },
    });
  });
});
