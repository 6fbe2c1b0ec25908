import { describe, expect, it } from 'vitest';
import { fittingChoice, rememberedReading, rememberReading } from '../../src/app/import/remembered.ts';
import { mappingKey, writeMapping, type Mapping } from '../../src/index.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';

const mapping: Mapping = {
  ...{ version: 1, preset: null, dateOrder: null, decimal: '.', empty: [], kind: 'riot', codes: null },
  columns: [{ column: 'day', field: 'date' }],
};
const columns = ['day', 'town'];

function former(texts: Readonly<Record<string, string>>) {
  const kept = new Map(Object.entries(texts));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('how a table was read', () => {
  it('is remembered with sheet, letters, delimiter and header, and forgotten with everything', async () => {
    const store = memoryStore();
    const memory = { store, former: null };
    const choice = { part: 'Sheet2', encoding: 'windows-1256', delimiter: ';', hasHeader: false };
    await rememberReading(memory, columns, { mapping, choice });
    expect(await rememberedReading(memory, columns)).toEqual({ mapping, choice });
    expect(await rememberedReading(memory, ['day'])).toBeNull();
    await store.forgetEverything();
    expect(await rememberedReading(memory, columns)).toBeNull();
  });

  it('is taken over once from where it was kept before', async () => {
    const storage = former({
      'placeline.mappings': JSON.stringify([[mappingKey(columns), writeMapping(mapping)], ['bad'], 7]),
    });
    const memory = { store: memoryStore(), former: storage };
    expect(await rememberedReading(memory, columns)).toEqual({ mapping, choice: {} });
    expect(storage.kept.size).toBe(0);
    expect(await rememberedReading({ ...memory, former: null }, columns)).toEqual({ mapping, choice: {} });
  });

  it.each([['{'], ['null'], ['{"a":1}']])('is nothing where what was kept is %s', async (text) => {
    const memory = { store: memoryStore(), former: former({ 'placeline.mappings': text }) };
    expect(await rememberedReading(memory, columns)).toBeNull();
  });

  it('is the newest sixty', async () => {
    const memory = { store: memoryStore(), former: null };
    for (let i = 0; i < 62; i++) await rememberReading(memory, [`c${i}`], { mapping, choice: {} });
    expect(await rememberedReading(memory, ['c1'])).toBeNull();
    expect(await rememberedReading(memory, ['c2'])).not.toBeNull();
  });
});

describe('a choice for another file', () => {
  const head = { parts: ['Sheet1', 'Sheet2'], isEncodingGuessed: true, delimiter: ';', format: 'csv' } as const;
  const choice = { part: 'Sheet2', encoding: 'windows-1256', delimiter: '|', hasHeader: false };
  it.each([
    ['all of it fits', {}, choice],
    ['a sheet that is not there', { parts: ['Other'] }, { ...choice, part: undefined }],
    ['letters that the bytes tell', { isEncodingGuessed: false }, { ...choice, encoding: undefined }],
    ['features', { delimiter: '', format: 'kml' as const }, { part: 'Sheet2', encoding: 'windows-1256' }],
  ])('%s', (_, over, fitting) => {
    expect(fittingChoice(choice, { ...head, ...over })).toEqual(JSON.parse(JSON.stringify(fitting)));
  });
});
