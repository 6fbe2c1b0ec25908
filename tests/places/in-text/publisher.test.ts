import { beforeAll, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/places/lookup.ts';
import { publisherHome } from '../../../src/places/in-text/publisher.ts';
import { openForTexts } from './open.ts';

let lookup: Lookup;
beforeAll(async () => {
  ({ lookup } = await openForTexts());
}, 120_000);

const words = (source: string): string[] => publisherHome(source, lookup).map((home) => home.words);

describe('publisherHome', () => {
  it.each([
    ['www.tulsaworld.com', ['tulsa']],
    ['https://www.baltimoresun.com/news/1.html', ['baltimore']],
    ['losangelesherald.net', ['los angeles']],
    ['bristolandbathpost.co.uk', ['.uk', 'bristol', 'bath']],
    ['smh.com.au', ['.au']],
    ['njherald.com', ['nj']],
    ['The Tucson Citizen', ['tucson']],
  ])('%s: %j', (source, found) => {
    expect(words(source)).toEqual(found);
  });

  it.each(['', 'example.com', 'thetimes.com', 'dailypost.net', 'fintech.io', '...', 'x'.repeat(100_000)])(
    '%s tells nothing',
    (source) => {
      expect(words(source)).toEqual([]);
    },
  );

  it('knows the country of a domain, and takes the United States for one of none', () => {
    expect(publisherHome('leedspost.co.uk', lookup).map(({ country }) => country)).toEqual(['GB', 'GB']);
    expect(publisherHome('tulsaworld.com', lookup).map(({ country }) => country)).toEqual(['US']);
    expect(publisherHome('Tulsa World', lookup).map(({ country }) => country)).toEqual(['']);
  });
});
