import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { indexedDbStore } from '../../src/stores/adapters/indexed-db/indexed-db-store.ts';
import { draft, fault, storeContract, value } from '../stores/contract.ts';
import { notAnEvent, plainDataset } from '../stores/datasets.ts';

let made = 0;
let name = '';

describe('the store in the browser', () => {
  storeContract(
    () => {
      name = `stores-${++made}`;
      return Promise.resolve(indexedDbStore(name));
    },
    (store) => {
      store.close();
      return Promise.resolve(indexedDbStore(name));
    },
  );

  it('leaves no trace of being asked', async () => {
    const store = indexedDbStore('never-made');
    value(await store.list());
    value(await store.setting('open'));
    value(await store.remove('a'));
    expect(fault(await store.open('a'))).toBe('missing');
    expect(await names()).not.toContain('never-made');
  });

  it('leaves no database when everything is forgotten, though another tab has it open', async () => {
    const [one, other] = [indexedDbStore('shared'), indexedDbStore('shared')];
    value(await one.save(draft('a'), 0));
    expect(value(await other.list())).toHaveLength(1);
    expect(await names()).toContain('shared');
    value(await one.forgetEverything());
    expect(await names()).not.toContain('shared');
    expect(value(await other.list())).toEqual([]);
    expect(
      fault(await other.saveLog('a', 1, { keep: 0, decisions: [notAnEvent('i')], undone: [], places: [] }, 1)),
    ).toBe('missing');
  });

  it('refuses the older of two tabs', async () => {
    const [one, other] = [indexedDbStore('tabs'), indexedDbStore('tabs')];
    value(await one.save(draft('a'), 0));
    value(await other.saveLog('a', 1, { keep: 0, decisions: [notAnEvent('i-1')], undone: [], places: [] }, 2));
    expect(fault(await one.save(draft('a', { dataset: plainDataset(1) }), 1))).toBe('conflict');
    expect(value(await one.open('a')).log.decisions).toHaveLength(1);
    value(await one.forgetEverything());
  });

  it('says that a dataset is damaged, and opens the others', async () => {
    const store = indexedDbStore('damage');
    value(await store.save(draft('a'), 0));
    value(await store.save(draft('b'), 0));
    const database = await openDB('damage');
    const piece = (await database.get('pieces', ['a', 0])) as ArrayBuffer;
    const bytes = new Uint8Array(piece);
    bytes[700] = (bytes[700] ?? 0) ^ 1;
    await database.put('pieces', piece, ['a', 0]);
    database.close();
    expect(fault(await store.open('a'))).toBe('damaged');
    expect(value(await store.open('b')).dataset).toEqual(plainDataset(4));
    value(await store.forgetEverything());
  });
});

async function names(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map((database) => database.name);
}
