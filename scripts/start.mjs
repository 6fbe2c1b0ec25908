// Sets up, builds what is out of date and serves the built app on this machine only.
import { ensureBuilt, ensurePackages, ROOT } from './setup.mjs';

ensurePackages();
ensureBuilt();
const { preview } = await import('vite');
const server = await preview({
  root: ROOT,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: portFrom(process.env.PORT) },
});
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
process.stdout.write(`\n  Placeline is open at ${address}\n  Press Ctrl+C to stop.\n\n`);

function portFrom(text) {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 4173;
}
