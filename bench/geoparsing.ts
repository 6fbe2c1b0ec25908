import { readdirSync, readFileSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { foldName } from '../src/base/fold.ts';
import { distanceMetres } from '../src/base/sphere.ts';
import type { LonLat } from '../src/model/place.ts';
import { resolveDocument } from '../src/places/in-text/resolve-document.ts';
import { TEXT_WEIGHTS, weightsWithout, type TextWeights } from '../src/places/in-text/weights.ts';
import { openGazetteer, type OpenGazetteer } from '../src/places/open-gazetteer.ts';
import { postingsOf } from '../src/places/pack-places.ts';
import { readPack, type Pack } from '../src/places/read-pack.ts';
import { readGold, type GoldDocument, type GoldFile } from './mentions/gold.ts';

/**
 * Reads a folder of gold files (`*.jsonl`: `id`, `text`, `toponyms` with `start`, `end`, `lat`, `lon`, and `domain`) and prints, for each file,
 * how well the given spans are placed: by all names together, and by a plain look-up of the most populous place on the same packs.
 * `--without WEIGHT` leaves a weight out, `--each` every one in turn, `--show FILE` lists what is far or not placed, `--only FILE` reads one file.
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('bench geoparsing: expected a FOLDER of gold .jsonl files, came none\n');
    process.exitCode = 2;
    return;
  }
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const built = await ensurePacks();
  const packs = [built.region, built.world].map((path) => readPack(readFileSync(path)));
  const gazetteer = openGazetteer(packs);
  const only = option('--only') ?? option('--show');
  const files = goldIn(folder).filter(({ name }) => only === undefined || name.startsWith(only));
  const without = option('--without');
  const weights = without === undefined ? TEXT_WEIGHTS : weightsWithout(without);
  for (const file of files) {
    const started = performance.now();
    const errors = placed(file.documents, gazetteer, weights);
    const seconds = (performance.now() - started) / 1000;
    const spans = file.documents.reduce((sum, { names: all }) => sum + all.length, 0);
    const speed = {
      documentsASecond: Math.round(file.documents.length / seconds),
      spansASecond: Math.round(spans / seconds),
    };
    print({
      file: file.name,
      by: without === undefined ? 'in text' : `without ${without}`,
      ...score(errors),
      ...speed,
    });
    print({ file: file.name, by: 'most populous', ...score(populous(file.documents, packs)) });
    if (option('--show') !== undefined) show(file.documents, gazetteer, weights);
  }
  if (args.includes('--each')) for (const file of files) ablate(file, gazetteer);
}

function ablate({ name, documents }: GoldFile, gazetteer: OpenGazetteer): void {
  for (const weight of Object.keys(TEXT_WEIGHTS)) {
    print({ file: name, by: `without ${weight}`, ...score(placed(documents, gazetteer, weightsWithout(weight))) });
  }
}

/** The gold files of a folder. */
function goldIn(folder: string): GoldFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return names.flatMap((name) => readGold(`${folder}/${name}`, name.slice(0, -'.jsonl'.length)));
}

/** Kilometres that a span without a point is off: half the way around the Earth. */
const NOT_PLACED = 20_039;

function placed(documents: readonly GoldDocument[], gazetteer: OpenGazetteer, weights: TextWeights): number[] {
  return documents.flatMap((document) => {
    const readings = resolveDocument({ ...document, spans: document.names }, gazetteer.forText(), null, weights);
    return errorsOf(document, (i) => {
      const reading = readings[i]?.reading;
      return reading?.status === 'resolved' ? reading.point : null;
    });
  });
}

function populous(documents: readonly GoldDocument[], packs: readonly Pack[]): number[] {
  return documents.flatMap((document) =>
    errorsOf(document, (i) => {
      const span = document.names[i];
      const key = span ? foldName(document.text.slice(span.start, span.end)) : '';
      const found = packs.flatMap((pack) => (key === '' ? [] : postingsOf(pack, key)));
      found.sort((a, b) => b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1));
      return found[0]?.place.point ?? null;
    }),
  );
}

function errorsOf({ names }: GoldDocument, answer: (i: number) => LonLat | null): number[] {
  return names.flatMap(({ point }, i) => {
    if (!point) return [];
    const ours = answer(i);
    return [ours ? distanceMetres(ours, point) / 1000 : NOT_PLACED];
  });
}

function score(errors: readonly number[]): Record<string, number> {
  const sorted = [...errors].sort((a, b) => a - b);
  const share = (within: number): number => fixed(sorted.filter((km) => km <= within).length / (sorted.length || 1), 4);
  return {
    spans: sorted.length,
    acc161: share(161),
    acc25: share(25),
    medianKm: fixed(sorted[Math.floor(sorted.length / 2)] ?? 0, 1),
    placed: share(NOT_PLACED - 1),
  };
}

function show(documents: readonly GoldDocument[], gazetteer: OpenGazetteer, weights: TextWeights): void {
  for (const document of documents) {
    const readings = resolveDocument({ ...document, spans: document.names }, gazetteer.forText(), null, weights);
    document.names.forEach(({ start, end, point }, i) => {
      const reading = readings[i]?.reading;
      if (!point || !reading) return;
      const km = reading.status === 'resolved' ? Math.round(distanceMetres(reading.point, point) / 1000) : null;
      if (km !== null && km <= 161) return;
      const others = reading.others.slice(0, 60).map(({ place }) => distanceMetres(place.point, point) / 1000);
      const known = others.some((far) => far <= 161);
      const words = document.text.slice(Math.max(0, start - 40), end + 40);
      print({
        id: document.id,
        source: document.source,
        span: document.text.slice(start, end),
        km,
        known,
        status: reading.status,
        because: reading.because.slice(0, 3),
        words,
      });
    });
  }
}

function fixed(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'geoparsing', ...line })}\n`);
}
