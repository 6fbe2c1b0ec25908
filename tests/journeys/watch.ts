import type { BrowserContext } from 'playwright';

/** What a page did that it must not do, and what it asked for. */
export interface Watch {
  /** One line each: errors on the console, uncaught errors, requests to other hosts, answers other than 2xx and 3xx. */
  readonly faults: readonly string[];
  /** Paths asked for, in order. */
  readonly paths: readonly string[];
}

/** Watches all pages of a context. `data:` and `blob:` addresses reach no host. */
export function watch(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];
  const paths: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin) faults.push(`request to another host: ${request.url()}`);
    paths.push(url.pathname);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return { faults, paths };
}
