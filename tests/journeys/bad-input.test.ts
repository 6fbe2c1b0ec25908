import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { importWords } from '../../src/app/words/import-en.ts';
import { journeys, type Visit } from './page.ts';
import { isDated, seedRows } from './seeds.ts';

const given = journeys();
const seeds = {
  incidents: seedRows('incidents').filter(isDated).length,
  visits: seedRows('visits').filter(isDated).length,
};
const TABLE = `date,place,title\n${Array.from({ length: 4000 }, (_, i) => `2020-05-0${1 + (i % 9)},Mosul,March ${i}`).join('\n')}\n`;

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placeline-bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Chooses a file of the disk. */
async function open({ page, when }: Visit, path: string): Promise<void> {
  await when.click(words.header.open);
  await page.getByRole('dialog').getByLabel(words.import.chooseFile).setInputFiles(path);
}

const readAll = (page: Page) => page.getByRole('dialog').getByRole('button', { name: importWords.dialog.importRows });

it('a file that is changed between the question and the answer is refused; what was open stays', async () => {
  const visit = await given.seedsOpen();
  await writeFile(at('growing.csv'), TABLE);
  await open(visit, at('growing.csv'));
  await readAll(visit.page).waitFor();
  await appendFile(at('growing.csv'), '2020-06-01,Erbil,One more\n');
  await readAll(visit.page).click();
  await visit.then.noticeSays('growing.csv: expected the file as it was when it was chosen, but it was changed');
  await visit.then.counts(seeds);
});

it('a packed table that ends too early is refused; what was open stays', async () => {
  const visit = await given.seedsOpen();
  const packed = gzipSync(new TextEncoder().encode(TABLE), { level: 0 });
  await writeFile(at('cut.csv.gz'), packed.subarray(0, packed.length - 9));
  await open(visit, at('cut.csv.gz'));
  await visit.then.noticeSays('cut.csv.gz: expected a whole archive, found one that ends too early');
  await visit.then.counts(seeds);
});

it('a line that is no row is named, the rows beside it are read', async () => {
  const visit = await given.seedsOpen();
  const long = 'x'.repeat(9 * 1024 * 1024);
  await writeFile(
    at('line.csv'),
    `date,place,title\n2020-05-01,Mosul,One\n2020-05-02,Mosul,"${long}"\n2020-05-03,Mosul,Two\n`,
  );
  await open(visit, at('line.csv'));
  await readAll(visit.page).click();
  await visit.then.listShows(['One', 'Two']);
  const panel = visit.page.getByRole('status', { name: importWords.panel });
  expect(await panel.innerText()).toContain('line.csv line 3: expected a row of at most 8 million letters');
});

it('a table without place and date is not read before a column says when or where', async () => {
  const visit = await given.seedsOpen();
  const { page, then } = visit;
  await writeFile(at('words.csv'), 'colour,shape\nred,round\n');
  await open(visit, at('words.csv'));
  await readAll(page).waitFor();
  expect(await page.getByRole('dialog').innerText()).toContain(
    'looked at "colour", "shape". Say what the columns are for',
  );
  expect(await readAll(page).isDisabled()).toBe(true);
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: importWords.dialog.use('colour') })
    .selectOption('place');
  await then.eventually(() => readAll(page).isEnabled(), 'the rows can be read').toBe(true);
});

it('a header alone is refused with what to do', async () => {
  const visit = await given.seedsOpen();
  await writeFile(at('header.csv'), 'date,place\n');
  await open(visit, at('header.csv'));
  await visit.then.noticeSays(/found only a header \(2 columns\)\. Choose a file/);
  await visit.then.counts(seeds);
});

it('an empty folder is said to be one', async () => {
  const { page, then } = await given.seedsOpen();
  await mkdir(at('empty'));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [at('empty')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  await then.noticeSays(words.import.emptyFolder);
  await then.counts(seeds);
});
