import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { openForTexts, type OpenedForTexts } from './open.ts';

let texts: OpenedForTexts;
beforeAll(async () => {
  texts = await openForTexts();
}, 120_000);

it('reads a report of local news with places of four countries as a person does', async () => {
  const folder = new URL('../../golden/places/county-fire/', import.meta.url);
  const marked = readFileSync(new URL('document.txt', folder), 'utf8');
  const lines = texts.read(marked, 'bourboncitizen.com').map(({ text, status, confidence, kind, place, precision }) => {
    const where = place ? `${place.name} | ${place.kind} | ${place.admin1} | ${place.country} | ${precision}` : '';
    return `${text} | ${kind} | ${status} ${confidence} | ${where}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/places/county-fire/places.txt');
});
