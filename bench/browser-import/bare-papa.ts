import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from '../../tests/journeys/chromium.ts';

const PAGE = '<!doctype html><html lang="en"><title>Bare</title><body><input type="file"></body></html>';

/** What runs in the worker beside PapaParse: reads the file it is sent, as arrays, and keeps nothing. */
const WORKER = `
self.onmessage = ({ data }) => {
  const begun = performance.now();
  let rows = 0;
  Papa.parse(data, {
    skipEmptyLines: true,
    chunk: (part) => { rows += part.data.length; },
    complete: () => self.postMessage({ rows, ms: performance.now() - begun }),
    error: (error) => self.postMessage({ rows: -1, ms: NaN, why: String(error) }),
  });
};`;

/** What PapaParse alone takes for a file in a worker of a Chromium of its own. */
export async function barePapa(origin: string, path: string): Promise<{ readonly rows: number; readonly ms: number }> {
  const papa = readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'), 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.route('**/bare.js', (route) => route.fulfill({ contentType: 'text/javascript', body: papa + WORKER }));
    await page.goto(`${origin}/bare`);
    await page.locator('input').setInputFiles(path);
    const { rows, ms } = await page.evaluate(readInWorker);
    return { rows, ms: Math.round(ms) };
  } finally {
    await browser.close();
  }
}

interface Bare {
  readonly rows: number;
  readonly ms: number;
}

declare const document: { querySelector(selector: string): { readonly files: readonly object[] } };
declare const Worker: new (url: string) => {
  onmessage: ((event: { readonly data: Bare }) => void) | null;
  postMessage(message: unknown): void;
};

function readInWorker(): Promise<Bare> {
  return new Promise((resolve) => {
    const worker = new Worker('bare.js');
    worker.onmessage = ({ data }) => {
      resolve(data);
    };
    worker.postMessage(document.querySelector('input').files[0]);
  });
}
