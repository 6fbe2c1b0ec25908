import { expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { makeTrouble } from './in-page.ts';
import { builtApp, serveFolder } from './serve-app.ts';
import { watch } from './watch.ts';

it('the watch over journeys can see: errors on the console, uncaught ones, other hosts, missing files', async () => {
  const served = await serveFolder(builtApp());
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const watched = watch(context, served.origin);
    const page = await context.newPage();
    await page.route('https://example.org/**', (route) => route.abort());
    await page.goto(`${served.origin}/index.html`);
    expect(watched.faults).toEqual([]);
    await page.evaluate(makeTrouble, 'https://example.org/pixel.png');
    const seen = (): string => watched.faults.join('\n');
    for (const fault of [
      /^console error: Failed to load resource/m,
      /^uncaught: .*trouble that nobody caught/m,
      /^request to another host: https:\/\/example\.org\/pixel\.png$/m,
      /^answer 404: .*\/no-such-file$/m,
    ]) {
      await expect.poll(seen, { timeout: 20_000 }).toMatch(fault);
    }
    expect(watched.paths).toContain('/no-such-file');
  } finally {
    await browser.close();
    await served.stop();
  }
});
