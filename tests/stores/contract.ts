import { beforeEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../src/stores/fault.ts';
import { logChange } from '../../src/stores/log-change.ts';
import type { DatasetDraft, DatasetStore, KeptLog } from '../../src/stores/store.ts';
import { notAnEvent, plainDataset, town } from './datasets.ts';

const NO_LOG: KeptLog = { decisions: [], undone: [] };

/**
 * What every store does.
 * @param make an empty store
 * @param again the same store opened anew, as after a crash; what `make` gave is still there and is used no more
 */
export function storeContract(
  make: () => Promise<DatasetStore>,
  again: (store: DatasetStore) => Promise<DatasetStore>,
) {
  let store: DatasetStore;
  beforeEach(async () => {
    store = await make();
  });

  describe('datasets', () => {
    it('gives back what was saved, also when it is opened anew', async () => {
      const made = draft('a', { about: { isSeeds: false, list: [1, null] }, places: [town('Erbil')] });
      const entry = value(await store.save(made, 0));
      expect(entry).toMatchObject({
        id: 'a',
        name: 'Set a',
        revision: 1,
        savedMs: 1000,
        incidents: 4,
        visits: 0,
        decisions: 0,
      });
      expect(entry.bytes).toBeGreaterThan(500);
      const expected = { entry, dataset: made.dataset, log: NO_LOG, places: made.places, about: made.about };
      expect(value(await store.open('a'))).toEqual(expected);
      store = await again(store);
      expect(value(await store.open('a'))).toEqual(expected);
      expect(value(await store.list())).toEqual([entry]);
    });

    it('lists the last saved first', async () => {
      value(await store.save(draft('a', { savedMs: 10 }), 0));
      value(await store.save(draft('b', { savedMs: 30 }), 0));
      value(await store.save(draft('c', { savedMs: 20 }), 0));
      expect(value(await store.list()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    });

    it('is empty at first', async () => {
      expect(value(await store.list())).toEqual([]);
      expect(value(await store.settings())).toEqual([]);
    });

    it('does not see what its caller changes later', async () => {
      const log = { decisions: [notAnEvent('i-1')], undone: [] };
      value(await store.save(draft('a', { log }), 0));
      log.decisions.pop();
      expect(value(await store.open('a')).log.decisions).toHaveLength(1);
    });

    it('puts a dataset that is saved again in the place of the one before', async () => {
      value(await store.save(draft('a', { log: { decisions: [notAnEvent('i-1')], undone: [] } }), 0));
      const entry = value(await store.save(draft('a', { dataset: plainDataset(2), savedMs: 5000 }), 1));
      expect(entry).toMatchObject({ revision: 2, savedMs: 5000, incidents: 2, decisions: 0 });
      const opened = value(await (store = await again(store)).open('a'));
      expect(opened.dataset).toEqual(plainDataset(2));
      expect(opened.log).toEqual(NO_LOG);
      expect(value(await store.list())).toHaveLength(1);
    });

    it.each(['', '../a', 'a/b', 'ÄÖ', '__proto__', 'x'.repeat(80)])('takes any id, such as “%s”', async (id) => {
      value(await store.save(draft(id), 0));
      expect(value(await store.open(id)).entry.id).toBe(id);
      expect(value(await store.list()).map((entry) => entry.id)).toEqual([id]);
    });
  });

  describe('revisions', () => {
    it('refuses a save on a revision that is no longer the newest, and changes nothing', async () => {
      value(await store.save(draft('a'), 0));
      value(await store.save(draft('a', { name: 'Second' }), 1));
      expect(fault(await store.save(draft('a', { dataset: plainDataset(9) }), 1))).toBe('conflict');
      expect(fault(await store.saveLog('a', 1, { keep: 0, decisions: [], undone: [], places: [] }, 9))).toBe(
        'conflict',
      );
      expect(value(await store.open('a'))).toMatchObject({ entry: { revision: 2, name: 'Second', incidents: 4 } });
    });

    it('refuses to make a dataset that is there, and to save over one that is gone', async () => {
      value(await store.save(draft('a'), 0));
      expect(fault(await store.save(draft('a'), 0))).toBe('conflict');
      value(await store.remove('a'));
      expect(fault(await store.save(draft('a'), 1))).toBe('conflict');
      expect(value(await store.list())).toEqual([]);
    });

    it('lets one of two that save at once win', async () => {
      value(await store.save(draft('a'), 0));
      const both = await Promise.all([
        store.save(draft('a', { name: 'One' }), 1),
        store.save(draft('a', { name: 'Two' }), 1),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = both.find((one) => one.ok);
      expect(value(await store.open('a')).entry).toEqual(winner?.ok && winner.value);
    });
  });

  describe('decisions', () => {
    const [a, b, c] = [notAnEvent('i-1'), notAnEvent('i-2'), notAnEvent('i-3')];

    it('keeps what was decided, undone and done again, in order', async () => {
      value(await store.save(draft('a'), 0));
      const steps: KeptLog[] = [
        { decisions: [a], undone: [] },
        { decisions: [a, b, c], undone: [] },
        { decisions: [a], undone: [b, c] },
        { decisions: [a, b], undone: [c] },
        { decisions: [], undone: [a, b, c] },
        { decisions: [c, a], undone: [] },
      ];
      let before = NO_LOG;
      let revision = 1;
      for (const log of steps) {
        const entry = value(await store.saveLog('a', revision, logChange(before, log), 2000 + revision));
        expect(entry).toMatchObject({
          revision: revision + 1,
          savedMs: 2000 + revision,
          decisions: log.decisions.length,
        });
        revision++;
        before = log;
        store = await again(store);
        const opened = value(await store.open('a'));
        expect(opened.log).toEqual(log);
        expect(opened.entry).toEqual(entry);
        expect(opened.dataset).toEqual(plainDataset(4));
      }
    });

    it('keeps the places that they name, each once', async () => {
      value(await store.save(draft('a', { places: [town('Erbil')] }), 0));
      const moved = { ...town('Erbil'), population: 7 };
      value(await store.saveLog('a', 1, { keep: 0, decisions: [a], undone: [], places: [town('Dohuk')] }, 9));
      value(await store.saveLog('a', 2, { keep: 1, decisions: [], undone: [], places: [moved] }, 9));
      const { places } = value(await (store = await again(store)).open('a'));
      expect([...places].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual([town('Dohuk'), moved]);
    });

    it('says that there is no such dataset', async () => {
      expect(fault(await store.saveLog('a', 0, { keep: 0, decisions: [a], undone: [], places: [] }, 9))).toBe(
        'missing',
      );
    });
  });

  describe('names, copies, removal', () => {
    it('names a dataset anew without a new revision', async () => {
      value(await store.save(draft('a'), 0));
      expect(value(await store.rename('a', 'Né'))).toMatchObject({ name: 'Né', revision: 1 });
      store = await again(store);
      expect(value(await store.open('a')).entry).toMatchObject({ name: 'Né', revision: 1 });
      value(await store.saveLog('a', 1, { keep: 0, decisions: [notAnEvent('i-0')], undone: [], places: [] }, 9));
      expect(value(await store.list())[0]).toMatchObject({ name: 'Né', revision: 2 });
    });

    it('copies a dataset, decisions and all; each goes its own way', async () => {
      const log = { decisions: [notAnEvent('i-1')], undone: [notAnEvent('i-2')] };
      value(await store.save(draft('a', { log, about: 'me', places: [town('Erbil')] }), 0));
      value(await store.saveLog('a', 1, { keep: 1, decisions: [notAnEvent('i-3')], undone: [], places: [] }, 9));
      const entry = value(await store.copy('a', { id: 'b', name: 'Copy', savedMs: 3000 }));
      expect(entry).toMatchObject({ id: 'b', name: 'Copy', revision: 1, savedMs: 3000, decisions: 2 });
      value(await store.remove('a'));
      store = await again(store);
      const opened = value(await store.open('b'));
      expect(opened).toMatchObject({ entry, about: 'me', places: [town('Erbil')] });
      expect(opened.log.decisions).toEqual([notAnEvent('i-1'), notAnEvent('i-3')]);
      expect(opened.dataset).toEqual(plainDataset(4));
    });

    it('does not copy onto a dataset that is there', async () => {
      value(await store.save(draft('a'), 0));
      value(await store.save(draft('b'), 0));
      expect(fault(await store.copy('a', { id: 'b', name: 'x', savedMs: 1 }))).toBe('conflict');
      expect(value(await store.open('b')).entry.name).toBe('Set b');
    });

    it('removes a dataset and nothing else, and does not mind one that is gone', async () => {
      value(await store.save(draft('a'), 0));
      value(await store.save(draft('b'), 0));
      value(await store.remove('a'));
      value(await store.remove('a'));
      store = await again(store);
      expect(fault(await store.open('a'))).toBe('missing');
      expect(value(await store.list()).map(({ id }) => id)).toEqual(['b']);
      expect(value(await store.open('b')).dataset).toEqual(plainDataset(4));
    });

    it.each(['open', 'rename', 'copy'] as const)('says of %s that there is no such dataset', async (act) => {
      const answers = {
        open: () => store.open('no'),
        rename: () => store.rename('no', 'x'),
        copy: () => store.copy('no', { id: 'b', name: 'x', savedMs: 1 }),
      };
      expect(fault(await answers[act]())).toBe('missing');
    });
  });

  describe('settings and forgetting', () => {
    it('keeps settings by their key', async () => {
      value(await store.saveSetting('mapping:a|b', { when: 'date', tries: [1, 2] }));
      value(await store.saveSetting('open', 'a'));
      value(await store.saveSetting('open', null));
      value(await store.saveSetting('gone', 1));
      value(await store.saveSetting('gone', undefined));
      store = await again(store);
      expect(value(await store.setting('mapping:a|b'))).toEqual({ when: 'date', tries: [1, 2] });
      expect(value(await store.setting('open'))).toBeNull();
      expect(value(await store.setting('gone'))).toBeUndefined();
      expect(value(await store.setting('never'))).toBeUndefined();
      expect(value(await store.settings())).toEqual(['mapping:a|b', 'open']);
    });

    it('forgets everything and is of use afterwards', async () => {
      value(await store.save(draft('a'), 0));
      value(await store.saveSetting('open', 'a'));
      value(await store.forgetEverything());
      expect(value(await store.list())).toEqual([]);
      expect(value(await store.settings())).toEqual([]);
      value(await store.save(draft('a'), 0));
      store = await again(store);
      expect(value(await store.list())).toHaveLength(1);
    });

    it('says what room there is', async () => {
      const before = value(await store.space());
      value(await store.save(draft('a', { dataset: plainDataset(3000) }), 0));
      const after = value(await store.space());
      expect(before.usedBytes).toBeGreaterThanOrEqual(0);
      expect(after.usedBytes).toBeGreaterThanOrEqual(before.usedBytes);
      expect(after.freeBytes === null || after.freeBytes > 0).toBe(true);
    });
  });
}

/** A dataset of four incidents to save. */
export function draft(id: string, change: Partial<DatasetDraft> = {}): DatasetDraft {
  return {
    id,
    name: `Set ${id}`,
    savedMs: 1000,
    dataset: plainDataset(4),
    log: NO_LOG,
    places: [],
    about: null,
    ...change,
  };
}

/** What was answered; fails the test where something was refused. */
export function value<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.message}`);
  return answer.value;
}

/** Why something was refused; fails the test where it was not. */
export function fault(answer: Kept<unknown>): string {
  if (answer.ok) throw new Error('it was not refused');
  expect(answer.fault.message).toMatch(/[.]$/);
  return answer.fault.kind;
}
