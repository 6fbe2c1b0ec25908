import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../src/app/datasets/keeper.ts';
import type { KeptState, Workspace } from '../../src/app/state/workspace.ts';
import { decide, undo } from '../../src/dataset/decision-log.ts';
import type { DatasetStore } from '../../src/stores/store.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { value } from '../stores/contract.ts';
import { notAnEvent, plainDataset, town } from '../stores/datasets.ts';

describe('keeping what is open', () => {
  it('keeps columns once and then only what was decided', async () => {
    const { store, calls } = counted(memoryStore());
    const { keeper, told } = keeping(store);
    const first = workspace();
    keeper.keep(first);
    await keeper.flush();
    const second = { ...first, log: decide(first.log, notAnEvent('i-1')), places: [town('Erbil')] };
    keeper.keep(second);
    await keeper.flush();
    const third = { ...second, log: undo(second.log) };
    keeper.keep(third);
    await keeper.flush();
    expect(calls).toEqual({ save: 1, saveLog: 2 });
    expect(told.map(([, { kind }]) => kind)).toEqual(['saved', 'saved', 'saved']);
    const opened = value(await store.open('w'));
    expect(opened.log).toEqual({ decisions: [], undone: [notAnEvent('i-1')] });
    expect(opened.places).toEqual([town('Erbil')]);
    expect(keeper.revisionOf('w')).toBe(3);
  });

  it('keeps columns anew when they are others', async () => {
    const { store, calls } = counted(memoryStore());
    const { keeper } = keeping(store);
    keeper.keep(workspace());
    await keeper.flush();
    keeper.keep({ ...workspace(), base: plainDataset(2), edition: 2 });
    await keeper.flush();
    expect(calls).toEqual({ save: 2, saveLog: 0 });
    expect(value(await store.open('w')).dataset).toEqual(plainDataset(2));
  });

  it('keeps the newest of several states, and each of several datasets', async () => {
    const { store, calls } = counted(memoryStore());
    const { keeper } = keeping(store);
    const one = workspace();
    keeper.keep(one);
    keeper.keep({ ...one, log: decide(one.log, notAnEvent('i-2')) });
    keeper.keep({ ...workspace(), id: 'other' });
    await keeper.flush();
    expect(calls).toEqual({ save: 2, saveLog: 0 });
    expect(value(await store.open('w')).log.decisions).toHaveLength(1);
    expect(value(await store.list())).toHaveLength(2);
  });

  it('keeps what was wanted while it was writing', async () => {
    const { keeper, told } = keeping(memoryStore());
    const one = workspace();
    keeper.keep(one);
    const writing = keeper.flush();
    const two = { ...one, log: decide(one.log, notAnEvent('i-3')) };
    keeper.keep(two);
    await writing;
    await keeper.flush();
    expect(told.map(([{ log }]) => log)).toEqual([one.log, two.log]);
  });

  it('never writes over what another tab saved, and says how much of its own is not kept', async () => {
    const store = memoryStore();
    const { keeper, told } = keeping(store);
    const one = workspace();
    keeper.keep(one);
    await keeper.flush();
    value(await store.saveLog('w', 1, { keep: 0, decisions: [notAnEvent('i-9')], undone: [], places: [] }, 5));
    const mine = { ...one, log: decide(decide(one.log, notAnEvent('i-1')), notAnEvent('i-2')) };
    keeper.keep(mine);
    await keeper.flush();
    expect(told.at(-1)?.[1]).toEqual({ kind: 'elsewhere', isGone: false, mine: 2 });
    keeper.keep({ ...mine, log: undo(mine.log) });
    await keeper.flush();
    expect(told).toHaveLength(2);
    expect(value(await store.open('w')).log.decisions).toEqual([notAnEvent('i-9')]);
    keeper.keep({ ...mine, id: 'copy' });
    await keeper.flush();
    expect(value(await store.open('copy')).log.decisions).toHaveLength(2);
  });

  it('says that another tab deleted it, and does not bring it back', async () => {
    const store = memoryStore();
    const { keeper, told } = keeping(store);
    const one = workspace();
    keeper.keep(one);
    await keeper.flush();
    value(await store.remove('w'));
    keeper.keep({ ...one, log: decide(one.log, notAnEvent('i-1')) });
    await keeper.flush();
    expect(told.at(-1)?.[1]).toEqual({ kind: 'elsewhere', isGone: true, mine: 1 });
    expect(value(await store.list())).toEqual([]);
  });

  it('says why nothing is kept, and tries again with the next change', async () => {
    const store = memoryStore(20_000);
    const { keeper, told } = keeping(store);
    const large = { ...workspace(), base: plainDataset(400) };
    keeper.keep(large);
    await keeper.flush();
    expect(told.at(-1)?.[1]).toMatchObject({ kind: 'failed', why: expect.stringContaining('no room') as string });
    expect(keeper.revisionOf('w')).toBe(0);
    keeper.keep({ ...large, base: plainDataset(0), edition: 2 });
    await keeper.flush();
    expect(told.at(-1)?.[1]).toEqual({ kind: 'saved' });
  });

  it('keeps nothing once it is stopped', async () => {
    const store = memoryStore();
    const { keeper, told } = keeping(store);
    keeper.keep(workspace());
    keeper.stop();
    keeper.keep(workspace());
    await keeper.flush();
    expect(told).toEqual([]);
    expect(value(await store.list())).toEqual([]);
  });
});

function keeping(store: DatasetStore) {
  const told: [Workspace, KeptState][] = [];
  const keeper = createKeeper(store, {
    nowMs: () => 7,
    about: () => null,
    nameOf: () => 'Made up',
    tell: (which, state) => void told.push([which, state]),
  });
  return { keeper, told };
}

function workspace(): Workspace {
  const log = { decisions: [], undone: [] };
  const kept = { kind: 'saving' } as const;
  return {
    id: 'w',
    name: '',
    base: plainDataset(4),
    log,
    places: [],
    tables: [],
    taken: null,
    isExample: false,
    edition: 1,
    kept,
  };
}

function counted(store: DatasetStore): { store: DatasetStore; calls: { save: number; saveLog: number } } {
  const calls = { save: 0, saveLog: 0 };
  const counting: DatasetStore = {
    ...store,
    save(draft, after) {
      calls.save++;
      return store.save(draft, after);
    },
    saveLog(id, after, change, savedMs) {
      calls.saveLog++;
      return store.saveLog(id, after, change, savedMs);
    },
  };
  return { store: counting, calls };
}
