import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

/** No GPU is needed: WebGL 2 runs on SwiftShader. The rest keeps the browser from asking hosts of its maker. */
export const ARGS = [
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

/** Starts Chromium: see {@link chromiumPath}, else Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({ args: [...ARGS], ...(executablePath === undefined ? {} : { executablePath }) });
}

/** The Chromium that PLACELINE_CHROMIUM names, else the system's where there is one. */
export function chromiumPath(): string | undefined {
  return process.env['PLACELINE_CHROMIUM'] ?? (existsSync(USUAL) ? USUAL : undefined);
}
