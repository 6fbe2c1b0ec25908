import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { en as words } from '../../src/app/words/en.ts';
import { launchChromium } from './chromium.ts';
import { builtApp, serveFolder, type Served } from './serve-app.ts';
import { createThen, type Then } from './then.ts';
import { watch, type Watch } from './watch.ts';
import { createWhen, type When } from './when.ts';

/** How a person comes to the page. */
export interface Arrival {
  /** What stands behind the address, with its `#`. */
  readonly hash?: string;
  /** 390 × 844 with fingers instead of 1280 × 800 with a mouse. */
  readonly phone?: boolean;
  readonly colours?: 'light' | 'dark';
  /** The person wants no motion; taken for granted, since it makes journeys shorter. */
  readonly still?: boolean;
  /** The content security policy is off, for a tool that puts its own script into the page. */
  readonly withoutPolicy?: boolean;
}

/** An open page: what a person does there, and what they then see. */
export interface Visit {
  readonly page: Page;
  readonly watch: Watch;
  readonly when: When;
  readonly then: Then;
}

/** How journeys begin. */
export interface Given {
  /** The page with the seeds open, in a browser of its own without memory. */
  seedsOpen(arrival?: Arrival): Promise<Visit>;
}

/**
 * Serves the built app to a real Chromium for the tests of a file. After each test, whatever it was about: nothing stood on the console
 * as an error, nothing was thrown, no other host was asked.
 */
export function journeys(): Given {
  const open: { context: BrowserContext; watched: Watch }[] = [];
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    served = await serveFolder(builtApp());
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  afterEach(async () => {
    const faults = open.flatMap(({ watched }) => watched.faults);
    await Promise.all(open.splice(0).map(({ context }) => context.close()));
    expect(faults).toEqual([]);
  });
  return {
    async seedsOpen(arrival = {}) {
      if (!served || !browser) throw new Error('journeys() must be called at the top of the file');
      const context = await browser.newContext(contextOptions(arrival));
      const watched = watch(context, served.origin);
      open.push({ context, watched });
      const page = await context.newPage();
      await page.goto(`${served.origin}/${arrival.hash ?? ''}`);
      await page.getByRole('slider', { name: words.time.to }).waitFor();
      return { page, watch: watched, when: createWhen(page), then: createThen(page) };
    },
  };
}

function contextOptions({ phone = false, colours = 'light', still = true, withoutPolicy = false }: Arrival) {
  return {
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    hasTouch: phone,
    isMobile: phone,
    colorScheme: colours,
    reducedMotion: still ? ('reduce' as const) : ('no-preference' as const),
    bypassCSP: withoutPolicy,
    locale: 'en-GB',
  };
}
