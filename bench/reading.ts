import { readFileSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { readEvents } from '../src/pipeline-read.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import { openActorTable } from '../src/reading/actors/actor-table.ts';
import { readReports } from '../src/sources/reports/read-reports.ts';
import { readGolden, type GoldenReport } from './reading/golden.ts';
import { judge, type Judged, type Proposal } from './reading/judge.ts';
import { proposalsOf } from './reading/proposals.ts';
import { tally } from './reading/tally.ts';

/**
 * Reads a folder of golden reports (`report.txt` and `expected.json` each; its README has the rules of judging) and prints the share of events found, the share of
 * proposals that are true, by letter and genre, and by field over what was found. `--show` prints what was missed and what is wrong.
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('bench reading: expected a FOLDER of golden reports, came none\n');
    process.exitCode = 2;
    return;
  }
  const built = await ensurePacks();
  const gazetteer = openGazetteer([built.region, built.world].map((path) => readPack(readFileSync(path))));
  const room = { gazetteer, actors: openActorTable(readFileSync(built.actors, 'utf8')) };
  const judged: { readonly golden: GoldenReport; readonly judged: Judged }[] = [];
  for (const golden of readGolden(folder)) {
    const bytes = readFileSync(golden.file);
    const input = { name: `${golden.name}.txt`, size: bytes.length, stream: () => pieces(bytes) };
    const { value } = await readReports(input, golden.published === null ? {} : { published: golden.published });
    const proposals: Proposal[] = (value ?? []).flatMap((report) =>
      proposalsOf(readEvents(report, room), report, golden.text),
    );
    const one = judge(golden, proposals);
    judged.push({ golden, judged: one });
    if (args.includes('--show')) show(golden, one);
  }
  for (const line of tally(judged)) process.stdout.write(`${JSON.stringify({ bench: 'reading', ...line })}\n`);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function show({ name }: GoldenReport, { pairs, missed, wrong }: Judged): void {
  const text = [
    `== ${name}: ${pairs.length} found`,
    ...missed.map(
      (event) =>
        `  - missed ${event.type} ${event.kind} ${event.earliest}/${event.latest} ${event.place?.name ?? '(no place)'} "${event.words}"`,
    ),
    ...wrong.map(
      (one) =>
        `  + wrong  ${one.type} ${one.kind} ${one.earliest}/${one.latest} ${one.placeText} (${String(one.point)}) [${one.status}] "${one.words}"`,
    ),
  ];
  process.stdout.write(`${text.join('\n')}\n`);
}
