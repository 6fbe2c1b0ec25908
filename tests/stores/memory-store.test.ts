import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { draft, fault, storeContract, value } from './contract.ts';
import { plainDataset } from './datasets.ts';

describe('the store in memory', () => {
  storeContract(
    () => Promise.resolve(memoryStore()),
    (store) => Promise.resolve(store),
  );

  it('refuses what it has no room for, and keeps what it has', async () => {
    const { bytes } = value(await memoryStore().save(draft('a'), 0));
    const store = memoryStore(bytes + 100);
    value(await store.save(draft('a'), 0));
    expect(fault(await store.save(draft('b'), 0))).toBe('full');
    expect(fault(await store.copy('a', { id: 'b', name: 'b', savedMs: 1 }))).toBe('full');
    expect(fault(await store.save(draft('a', { dataset: plainDataset(900) }), 1))).toBe('full');
    expect(value(await store.open('a')).dataset).toEqual(plainDataset(4));
    value(await store.save(draft('a', { dataset: plainDataset(3) }), 1));
  });
});
