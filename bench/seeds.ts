import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { formEvents } from '../src/events/form-events.ts';
import { readReport } from '../src/pipeline-read.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import { openActorTable } from '../src/reading/actors/actor-table.ts';
import { readReports } from '../src/sources/reports/read-reports.ts';
import { proposalsOf } from './reading/proposals.ts';
import { judgeDocument, type ItemRead } from './seeds/judge-document.ts';
import { readSeeds } from './seeds/read-seeds.ts';
import { showDocument } from './seeds/show.ts';
import { tallySeeds, type Document } from './seeds/tally.ts';

/**
 * Reads the documents of a folder without help and judges them by our own rows of them, `seeds/`, as golden reports are judged (the README there); a document is told by
 * its hash in `seeds/sources.csv`. Prints the share of seeds found and of proposals that are true, by document and by cause. `--show` prints what was missed and what is wrong.
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('bench seeds: expected a FOLDER with the documents that seeds/ was taken from, came none\n');
    process.exitCode = 2;
    return;
  }
  const built = await ensurePacks();
  const gazetteer = openGazetteer([built.region, built.world].map((path) => readPack(readFileSync(path))));
  const room = { gazetteer, actors: openActorTable(readFileSync(built.actors, 'utf8')) };
  const seeds = await readSeeds('seeds', gazetteer);
  const documents: Document[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(`${folder}/${name}`);
    const rows = seeds.get(createHash('sha256').update(bytes).digest('hex'));
    if (!rows) continue;
    const { value } = await readReports({ name, size: bytes.length, stream: () => pieces(bytes) }, {});
    const items: ItemRead[] = (value ?? []).map((report) => {
      const read = readReport(report, room);
      return { read, proposals: proposalsOf(formEvents(read), report, report.text) };
    });
    const document = { id: rows.id, seeds: rows.seeds, judged: judgeDocument(rows.seeds, items) };
    documents.push(document);
    if (args.includes('--show')) showDocument(document);
  }
  for (const line of tallySeeds(documents)) process.stdout.write(`${JSON.stringify({ bench: 'seeds', ...line })}\n`);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
