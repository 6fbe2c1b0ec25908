import { beforeAll, describe, expect, it } from 'vitest';
import type { SpanMention } from '../../../src/places/answer.ts';
import { openForTexts, type OpenedForTexts } from './open.ts';

let texts: OpenedForTexts;
beforeAll(async () => {
  texts = await openForTexts();
}, 120_000);

function reasons(mention: SpanMention | undefined): string {
  return mention?.because.join('\n') ?? '';
}

describe('a list of areas with its type word', () => {
  const LISTS = [
    'storms in [Fulton], [Cobb] and [Clayton] counties',
    'storms in [Fulton County], [Cobb County] and [Clayton County]',
  ];

  it.each(LISTS)('%s: none lies in another', (marked) => {
    const mentions = texts.read(marked);
    expect(mentions.map(({ place }) => `${place?.name}, ${place?.admin1}`)).toEqual([
      'Fulton County, Georgia',
      'Cobb County, Georgia',
      'Clayton County, Georgia',
    ]);
    for (const mention of mentions) expect(reasons(mention)).not.toContain('the text says that it lies in');
  });

  it('the type word is told as it stands', () => {
    const [fulton, , clayton] = texts.read(LISTS[0] ?? '');
    expect(reasons(fulton)).toContain('the type word “counties” stands behind the list');
    expect(reasons(fulton)).not.toContain('Arabic');
    expect(reasons(clayton)).toContain('“counties” stands beside it');
    expect(reasons(texts.read('police of [Terrebonne] Parish')[0])).toContain('“Parish” stands beside it');
  });

  it('a county lies in its state', () => {
    expect(reasons(texts.read('police of [Fulton County], [Georgia]')[0])).toContain(
      'the text says that it lies in Georgia',
    );
  });
});

describe('a person’s name', () => {
  it('does not vote for other places', () => {
    expect(texts.read('Gov. [Madison] Clark spoke in [Washington] County')[1]?.status).toBe('ambiguous');
  });

  it('a place’s name does', () => {
    expect(texts.read('They came from [Madison], [Wisconsin] to [Washington] County')[2]?.place?.admin1).toBe(
      'Wisconsin',
    );
  });

  it('is named as no neighbour', () => {
    expect(reasons(texts.read('Gov. [Samarra] Clark spoke in [Tikrit]')[1])).not.toContain('Samarra');
    expect(reasons(texts.read('He spoke in [Samarra] and [Tikrit]')[1])).toContain('Samarra');
  });

  it('as a whole is no place, and says so', () => {
    const [whole] = texts.read('[Paris Hilton] laughed');
    expect(whole?.status).toBe('unknown');
    expect(reasons(whole)).toContain('it reads as a person’s name');
    expect(reasons(texts.read('[Qwxzy] laughed')[0])).not.toContain('reads as');
  });
});

describe('codes of states behind a town', () => {
  it.each([
    ['in [Bloomington], [IN] on Monday', 'Indiana'],
    ['in [Gary], IN on Monday', 'Indiana'],
    ['in [Salem], [OR] on Monday', 'Oregon'],
    ['in [Rome], [GA] on Monday', 'Georgia'],
  ])('%s', (marked, state) => {
    const [town, area] = texts.read(marked);
    expect(town?.place?.admin1).toBe(state);
    if (area) expect(area.place).toMatchObject({ name: state, kind: 'governorate' });
  });

  it.each(['in [Mumbai], [India]', 'in [Rome], [Italy]'])('%s: the country', (marked) => {
    expect(texts.read(marked)[1]?.place?.kind).toBe('country');
  });
});

describe('what tips the scale', () => {
  const text = 'A man of [Richmond] was seen.';

  it('the publisher is named', () => {
    expect(reasons(texts.read(text, 'richmondpost.co.uk')[0])).toContain('tips the scale: richmondpost.co.uk');
  });

  it('the region of interest is named', () => {
    expect(reasons(texts.read('News of [Tripoli] came.', '', { countries: ['LB'] })[0])).toContain(
      'the region of interest tips the scale',
    );
  });

  it('neither where the text decides', () => {
    expect(reasons(texts.read('A man of [Tikrit], [Iraq]', 'richmondpost.co.uk')[0])).not.toContain('tips');
    expect(reasons(texts.read('[Tripoli], Lebanon, is calm.', '', { countries: ['LB'] })[0])).not.toContain('tips');
  });
});
