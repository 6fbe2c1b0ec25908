import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder served on this machine; `origin` ends without a slash. */
export interface Served {
  readonly origin: string;
  readonly folder: string;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The folder of the built app: `dist/app`, or the one that the environment names in PLACELINE_APP (to try a build of one's own).
 * Throws where nothing is built; says on standard error when the build is older than what it was made of.
 */
export function builtApp(): string {
  const own = process.env['PLACELINE_APP'];
  const folder = own === undefined || own === '' ? join(ROOT, 'dist', 'app') : resolve(own);
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    throw new Error(
      `expected the built app, found no ${index}: run \`npm test\`, which builds first, or \`npm run build\``,
    );
  }
  const isOld = ['src', 'seeds', 'index.html', 'vite.config.ts'].some(
    (name) => newest(join(ROOT, name)) > statSync(index).mtimeMs,
  );
  if (isOld)
    process.stderr.write(`the built app in ${folder} is older than its sources: \`npm test\` builds it anew\n`);
  return folder;
}

/** Serves a folder on 127.0.0.1 at a free port; nothing outside the folder can be asked for. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const found = file.startsWith(folder + sep) ? readFile(file) : Promise.reject(new Error('outside'));
    found.then(
      (bytes) =>
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** When a file, or the newest file in a folder, was last written. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
