import { createReadStream, statSync } from 'node:fs';
import papaparse from 'papaparse';
import { fileInput } from '../../src/cli/file-input.ts';
import { diskGazetteers } from '../../src/cli/packs.ts';
import { deskOf, importTable } from '../../src/index.ts';

/** Reads a table by one method and prints what it took; a process of its own, so that its peak memory is its own. */
const [method = '', path = ''] = process.argv.slice(2);

const start = performance.now();
const read = method === 'papaparse' ? { rows: await bare(path) } : await whole(path);
const { maxRSS } = process.resourceUsage();
const ms = Math.round(performance.now() - start);
const bytes = statSync(path).size;
process.stdout.write(`${JSON.stringify({ method, ...read, bytes, ms, peakMB: Math.round(maxRSS / 1024) })}\n`);

/** The whole import, with the milliseconds at which each phase began. */
async function whole(file: string): Promise<object> {
  const began: Record<string, number> = {};
  const desk = deskOf(diskGazetteers(undefined, { folder: undefined, none: true }));
  const result = await importTable(await fileInput(file), {
    desk,
    progress: ({ phase }) => {
      began[phase] ??= Math.round(performance.now() - start);
    },
  });
  if (result.kind !== 'imported') throw new Error(`the table was ${result.kind}`);
  return { ...result.counts, began };
}

/** The streaming side of PapaParse, which the core does not use. */
interface Streaming {
  parse(
    input: NodeJS.ReadableStream,
    options: {
      readonly skipEmptyLines: boolean;
      readonly chunk: (part: { readonly data: readonly unknown[] }) => void;
      readonly complete: () => void;
      readonly error: (error: Error) => void;
    },
  ): void;
}

/** PapaParse alone, arrays, from a stream; nothing is kept. */
function bare(file: string): Promise<number> {
  const streaming = papaparse as unknown as Streaming;
  let count = 0;
  return new Promise((resolve, reject) => {
    streaming.parse(createReadStream(file, 'utf8'), {
      skipEmptyLines: true,
      chunk: ({ data }) => void (count += data.length),
      complete: () => {
        resolve(count);
      },
      error: reject,
    });
  });
}
