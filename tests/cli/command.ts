import { join } from 'node:path';
import { ROOT, TSX } from '../docs/repository.ts';

const built = process.env['PLACELINE_COMMAND'];

/**
 * What Node is given to run the command line: the built one that PLACELINE_COMMAND names, as `npm test` does once it is up to date, since
 * it starts ten times as fast and is what people run; else the sources.
 */
export const COMMAND: readonly string[] =
  built === undefined || built === '' ? ['--import', TSX, join(ROOT, 'src', 'cli', 'placeline.ts')] : [built];
