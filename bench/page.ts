import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright';
import { launchChromium } from '../tests/journeys/chromium.ts';
import { colourGap, readPng, type Colour, type Picture } from '../tests/journeys/pixels.ts';
import { builtApp, serveFolder } from '../tests/journeys/serve-app.ts';
import { watch } from '../tests/journeys/watch.ts';

/** Ground of the empty page that the built one is measured against: no style sheet, no script. */
const EMPTY_GROUND: Colour = [18, 52, 86];
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Empty</title><body bgcolor="#123456">Empty</body></html>';

/** The country in view as src/app/style/tokens.css paints it in light colours, `--land-focus`. Nothing but the map wears it. */
const LAND: Colour = [0xfb, 0xf9, 0xf2];

/** So much of the picture's right two thirds, where the map is, must be that country; the rest is its neighbours, water, areas and panels. */
const LAND_SHARE = 0.08;

const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE_MS = 60_000;

/** What one opening of a page told. */
interface Opening {
  readonly ms: number;
  readonly paths: readonly string[];
  readonly heapBytes: number;
  readonly bufferBytes: number;
}

/**
 * Opens the built page in a fresh Chromium, several times, each time beside an empty page: the time from navigation to the first
 * picture that shows land, the bytes loaded until then, and the memory held then. `ratio` is the median over that of the empty page. The first
 * argument is the number of openings, 5 when left out.
 */
export async function run(args: string[]): Promise<void> {
  const times = Number(args[0] ?? 5);
  if (!Number.isInteger(times) || times < 1) throw new Error(`expected a number of openings, got ${args[0] ?? ''}`);
  const served = await serveFolder(builtApp());
  try {
    const app: Opening[] = [];
    const empty: Opening[] = [];
    for (let i = 0; i < times; i++) {
      empty.push(await open(`${served.origin}/empty`, showsEmpty));
      app.push(await open(`${served.origin}/`, showsLand));
    }
    const [mapMs, emptyMs] = [median(app.map(({ ms }) => ms)), median(empty.map(({ ms }) => ms))];
    const spread = {
      least: round(Math.min(...app.map(({ ms }) => ms))),
      most: round(Math.max(...app.map(({ ms }) => ms))),
    };
    print({
      name: 'page-first-map',
      runs: times,
      ms: round(mapMs),
      ...spread,
      emptyMs: round(emptyMs),
      ratio: round(mapMs / emptyMs),
    });
    printBytes(served.folder, app.at(-1)?.paths ?? []);
    print({
      name: 'page-memory',
      heapMB: megabytes(median(app.map(({ heapBytes }) => heapBytes))),
      bufferMB: megabytes(median(app.map(({ bufferBytes }) => bufferBytes))),
    });
  } finally {
    await served.stop();
  }
}

/** Opens an address in a browser of its own and waits for a picture that `shows` what is wanted. */
async function open(address: string, shows: (picture: Picture) => boolean): Promise<Opening> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: 'light' });
    const { paths } = watch(context, new URL(address).origin);
    const page = await context.newPage();
    await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
    const session = await context.newCDPSession(page);
    const seen = firstPicture(session, shows);
    await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await page.goto(address);
    const begunMs = await page.evaluate(() => performance.timeOrigin);
    const seenMs = await seen;
    await session.send('Page.stopScreencast');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { ms: seenMs - begunMs, paths: [...paths], heapBytes: usedSize, bufferBytes: backingStorageSize };
  } finally {
    await browser.close();
  }
}

/** When the first picture that shows what is wanted was on the screen, in milliseconds since 1970. */
function firstPicture(session: CDPSession, shows: (picture: Picture) => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`the page did not show what was waited for in ${PATIENCE_MS / 1000} s`));
    }, PATIENCE_MS);
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
      if (metadata.timestamp === undefined || !shows(readPng(Buffer.from(data, 'base64')))) return;
      clearTimeout(timer);
      resolve(metadata.timestamp * 1000);
    });
  });
}

function showsEmpty(picture: Picture): boolean {
  return colourGap(picture.at(picture.width / 2, picture.height / 2), EMPTY_GROUND) < 8;
}

function showsLand(picture: Picture): boolean {
  let land = 0;
  let all = 0;
  for (let x = picture.width * 0.34; x < picture.width; x += 24) {
    for (let y = picture.height * 0.1; y < picture.height * 0.75; y += 24) {
      const colour = picture.at(x, y);
      all += 1;
      if (colourGap(LAND, colour) < 4) land += 1;
    }
  }
  return land / all > LAND_SHARE;
}

/** What an asset belongs to, by its name; the first pattern that fits. */
const PARTS: readonly (readonly [part: string, name: RegExp])[] = [
  ['worker', /worker.*\.m?js$/],
  ['maplibre', /maplibre.*\.(?:m?js|css)$/],
  ['app', /\.m?js$/],
  ['style', /\.css$/],
  ['gazetteer-world', /world.*\.bin$/],
  ['gazetteer-region', /\.bin$/],
  ['basemap', /(?:land|labels).*\.json$/],
  ['fonts', /\.woff2?$/],
  ['seeds', /\.csv$/],
  ['page', /./],
];

/** One line a part of what was loaded; gzip as a server that compresses everything but fonts would send it. */
function printBytes(folder: string, paths: readonly string[]): void {
  const files = [...new Set(paths)].map((path) => {
    const name = path.endsWith('/') ? 'index.html' : path.slice(1);
    const bytes = readFileSync(join(folder, name));
    const part = PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'page';
    return { part, bytes, gzip: part === 'fonts' ? bytes.length : gzipSync(bytes, { level: 9 }).length };
  });
  for (const [part] of PARTS) {
    const own = files.filter((file) => file.part === part);
    if (own.length === 0) continue;
    const holdsMap = part === 'app' && own.some(({ bytes }) => bytes.includes('maplibregl-canvas'));
    print({
      name: 'page-bytes',
      part,
      files: own.length,
      rawKB: kilobytes(own.map(({ bytes }) => bytes.length)),
      gzipKB: kilobytes(own.map(({ gzip }) => gzip)),
      ...(holdsMap ? { holds: 'maplibre as well: no chunk of its own' } : {}),
    });
  }
  print({
    name: 'page-bytes',
    part: 'all',
    files: files.length,
    rawKB: kilobytes(files.map(({ bytes }) => bytes.length)),
    gzipKB: kilobytes(files.map(({ gzip }) => gzip)),
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(sizes: readonly number[]): number {
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function print(line: Record<string, string | number>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
