import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileStore } from '../../src/stores/adapters/file/file-store.ts';
import { draft, fault, storeContract, value } from './contract.ts';
import { notAnEvent, plainDataset } from './datasets.ts';

const made: string[] = [];
let last = '';

describe('the store in a folder', () => {
  storeContract(
    async () => fileStore(await folder()),
    () => Promise.resolve(fileStore(last)),
  );

  afterAll(async () => {
    await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
  });

  it('keeps two files a dataset, whatever was saved before', async () => {
    const store = fileStore(await folder());
    value(await store.save(draft('a'), 0));
    value(await store.save(draft('a'), 1));
    value(await store.saveLog('a', 2, { keep: 0, decisions: [notAnEvent('i')], undone: [], places: [] }, 9));
    expect((await files()).map((name) => name.replace(/^.*\//, '').replace(/-.*\./, '.'))).toEqual([
      '00000002.columns',
      '00000003.state',
    ]);
  });

  it('opens the old revision when a program ended while it wrote a new one', async () => {
    const store = fileStore(await folder());
    value(await store.save(draft('a'), 0));
    const [columns = ''] = (await files()).filter((name) => name.endsWith('.columns'));
    await writeFile(join(last, columns.replace(/[^/]*$/, '00000002-1-1.columns')), 'cut');
    await writeFile(join(last, columns.replace(/[^/]*$/, 'unfinished-1-2')), 'cut');
    expect(value(await fileStore(last).open('a')).dataset).toEqual(plainDataset(4));
    expect(value(await store.save(draft('a', { dataset: plainDataset(2) }), 1)).revision).toBe(2);
    expect(value(await store.open('a')).dataset).toEqual(plainDataset(2));
  });

  it('says that columns are damaged, cut or gone', async () => {
    const store = fileStore(await folder());
    value(await store.save(draft('a'), 0));
    const [columns = ''] = (await files()).filter((name) => name.endsWith('.columns'));
    const path = join(last, columns);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 40));
    expect(fault(await store.open('a'))).toBe('damaged');
    bytes[900] = (bytes[900] ?? 0) ^ 4;
    await writeFile(path, bytes);
    expect(fault(await store.open('a'))).toBe('damaged');
    await rm(path);
    expect(fault(await store.open('a'))).toBe('refused');
  });

  it('says why it cannot write', async () => {
    const path = join(await folder(), 'a-file');
    await writeFile(path, 'in the way');
    const store = fileStore(path);
    expect(fault(await store.save(draft('a'), 0))).toBe('refused');
    expect(fault(await store.saveSetting('a', 1))).toBe('refused');
  });

  it('lets one of two programs win that save on the same revision', async () => {
    const [one, other] = [fileStore(await folder()), fileStore(last)];
    value(await one.save(draft('a'), 0));
    const log = { keep: 0, decisions: [notAnEvent('i-1')], undone: [], places: [] };
    const both = await Promise.all([one.saveLog('a', 1, log, 5), other.saveLog('a', 1, log, 6)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(value(await one.open('a')).entry.revision).toBe(2);
  });
});

async function folder(): Promise<string> {
  last = await mkdtemp(join(tmpdir(), 'placeline-store-'));
  made.push(last);
  return last;
}

async function files(): Promise<string[]> {
  const all = await readdir(last, { recursive: true, withFileTypes: true });
  return all
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(last.length + 1))
    .sort();
}
