#!/usr/bin/env node
import { runCommand } from './run-command.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has had enough (`placeline ... | head`).
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.exitCode = await runCommand(process.argv.slice(2));
