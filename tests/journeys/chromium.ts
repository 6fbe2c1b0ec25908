import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

/** No GPU is needed: WebGL 2 runs on SwiftShader. The rest keeps the browser from asking hosts of its maker. */
const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const USUAL = '/usr/bin/chromium';

/** Starts Chromium: the one that PLACELINE_CHROMIUM names, else the system's, else Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const named = process.env['PLACELINE_CHROMIUM'];
  const executablePath = named ?? (existsSync(USUAL) ? USUAL : undefined);
  return chromium.launch({ args: ARGS, ...(executablePath === undefined ? {} : { executablePath }) });
}
