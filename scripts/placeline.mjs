// Runs the built command line, building first when needed. Paths are taken against the folder that npm was called from.
import { ensureBuilt, ensurePackages, ROOT } from './setup.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

ensurePackages();
ensureBuilt();
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = join(ROOT, 'dist', 'cli', 'placeline.js');
await import(pathToFileURL(process.argv[1]).href);
