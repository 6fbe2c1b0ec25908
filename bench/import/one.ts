import { createReadStream, statSync } from 'node:fs';
import papaparse from 'papaparse';

/** Reads a table by one method and prints what it took; a process of its own, so that its peak memory is its own. */
const [method = '', path = ''] = process.argv.slice(2);

const start = performance.now();
const rows = method === 'papaparse' ? await bare(path) : 0;
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  `${JSON.stringify({ method, rows, bytes: statSync(path).size, ms: Math.round(performance.now() - start), peakMB: Math.round(maxRSS / 1024) })}\n`,
);

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
