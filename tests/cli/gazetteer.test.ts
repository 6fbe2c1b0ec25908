import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import { placeline } from './run.ts';

let folder = '';
const SLOW = { timeout: 120_000 };
const VILLAGE = 'Zubaydat Ghayr Mawjuda';

beforeAll(async () => {
  await ensurePacks();
  folder = mkdtempSync(join(tmpdir(), 'placeline-packs-'));
  writeFileSync(join(folder, 'sites.csv'), `name,lat,lon,country\n${VILLAGE},33.41,44.21,Iraq\n`);
  writeFileSync(join(folder, 'broken.csv'), `name,lat,lon\n${VILLAGE},33.41,44.21\nNorth,91,44\n`);
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader,\nthis is no table.\n');
  writeFileSync(
    join(folder, 'incidents.csv'),
    `id,kind,title,place,earliest,latest\ni-1,protest,A,${VILLAGE},2020-05-09,2020-05-09\n`,
  );
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => placeline(args, { cwd: folder });
const ask = async (...args: string[]) =>
  JSON.parse((await run('resolve', VILLAGE, '--json', ...args)).out) as { status: string; point: unknown };

describe('placeline gazetteer', SLOW, () => {
  it('adds a pack that every command then uses, lists and removes it', SLOW, async () => {
    const before = await run('resolve', VILLAGE, '--json', '--no-packs');
    const added = await run('gazetteer', 'add', 'sites.csv', '--licence', 'by the survey, CC0', '--packs', 'packs');
    expect(added).toMatchObject({ code: 0, out: '' });
    expect(added.err).toContain('1 new places');
    expect(await ask('--packs', 'packs')).toMatchObject({ status: 'resolved', point: [44.21, 33.41] });
    expect(await ask('--packs=packs')).toMatchObject({ status: 'resolved' });
    expect((await run('resolve', VILLAGE, '--json', '--no-packs')).out).toBe(before.out);

    const exported = await run('export', '.', '--packs', 'packs');
    const file = JSON.parse(exported.out) as { placeline: { packs: string[]; attribution: string[] } };
    expect(file.placeline.packs).toEqual(['sites']);
    expect(file.placeline.attribution).toContain('Places of the pack “sites”: by the survey, CC0');

    const listed = await run('gazetteer', 'list', '--packs', 'packs');
    expect(listed.code).toBe(0);
    expect(listed.out).toMatch(
      /^sites \(csv\): 1 new places; 0 known before; left out: none\n {2}licence: by the survey, CC0\n$/,
    );

    const twice = await run('gazetteer', 'add', 'sites.csv', '--packs', 'packs');
    expect(twice).toMatchObject({ code: 2 });
    expect(twice.err).toContain('--force');
    const pack = readFileSync(join(folder, 'packs', 'sites.pack'));
    const forced = await run('gazetteer', 'add', 'broken.csv', '--name', 'sites', '--force', '--packs', 'packs');
    expect(forced.code).toBe(1);
    expect(forced.err).toContain('broken.csv line 3');
    expect(readFileSync(join(folder, 'packs', 'sites.pack')).equals(pack)).toBe(true);
    expect(readdirSync(join(folder, 'packs'))).toEqual(['sites.pack']);

    expect(await run('gazetteer', 'remove', 'sites', '--packs', 'packs')).toMatchObject({ code: 0, out: '' });
    expect((await run('resolve', VILLAGE, '--json', '--packs', 'packs')).out).toBe(before.out);
  });

  it('does not use a damaged pack without a word', SLOW, async () => {
    await run('gazetteer', 'add', 'sites.csv', '--packs', 'damaged');
    const path = join(folder, 'damaged', 'sites.pack');
    writeFileSync(path, readFileSync(path).subarray(0, 200));
    const ended = await run('resolve', VILLAGE, '--packs', 'damaged');
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('gazetteer remove sites');
    const listed = await run('gazetteer', 'list', '--packs', 'damaged');
    expect(listed).toMatchObject({ code: 1 });
    expect(listed.out).toContain('cannot be read');
    expect(await run('gazetteer', 'remove', 'sites', '--packs', 'damaged')).toMatchObject({ code: 0 });
  });

  it.concurrent.each<[string[], number, RegExp]>([
    [['gazetteer'], 2, /expected add FILE/],
    [['gazetteer', 'add'], 2, /expected add FILE/],
    [['gazetteer', 'add', 'nothing.csv', '--packs', 'p'], 2, /cannot read nothing.csv/],
    [['gazetteer', 'add', 'letter.txt', '--packs', 'p'], 1, /found a text that begins "Dear reader/],
    [['gazetteer', 'add', 'sites.csv', '--as', 'kml'], 2, /--as: expected one of geonames, wof, csv, geojson, own/],
    [['gazetteer', 'add', 'sites.csv', '--name', '../up', '--packs', 'p'], 2, /expected a pack name of letters/],
    [['gazetteer', 'add', 'sites.csv', '--country', 'Iraq'], 2, /--country: expected codes/],
    [['gazetteer', 'remove', 'x', '--packs', '.'], 2, /no pack "x"/],
    [['gazetteer', 'list', '--no-packs'], 2, /--no-packs/],
    [['gazetteer', 'list', '--packs', 'nowhere'], 2, /no such folder/],
    [['resolve', 'Erbil', '--packs'], 2, /--packs: expected a folder/],
    [['resolve', 'Erbil', '--packs', 'p', '--no-packs'], 2, /either --packs or --no-packs/],
    [['resolve', 'Erbil', '--packs', 'nowhere'], 2, /no such folder/],
  ])('%j ends with %i', async (args, code, message) => {
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(message);
  });
});
