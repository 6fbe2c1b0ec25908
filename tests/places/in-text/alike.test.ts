import { beforeAll, describe, expect, it } from 'vitest';
import { openForTexts, type OpenedForTexts } from './open.ts';

let texts: OpenedForTexts;
beforeAll(async () => {
  texts = await openForTexts();
}, 120_000);

describe('what is only spelled alike', () => {
  it.each([
    'They sailed from [Stralsund] to [Rügen]',
    '[Rügen] is green',
    '[Garissa] in [Kenya] lies in the [North Eastern] region',
  ])('%s: no place of a country that the text does not speak of', (marked) => {
    expect(texts.read(marked).at(-1)?.place?.country ?? '').not.toMatch(/^(?:IR|OM)$/u);
  });

  it('a misspelling needs the country too', () => {
    expect(texts.read('[Warab] and [Oslo] in [Norway]')[0]?.place).toBeNull();
    expect(texts.read('[Warab] in [Iran]')[0]?.place?.country).toBe('IR');
  });

  it.each([
    ['a soldier of [Ohio] died in [Hadeetha]', 'Haditha'],
    ['[Moslu] and [Tikrit] are calm', 'Mosul'],
    ['[Moslu] is calm', 'Mosul'],
  ])('%s: a curated place', (marked, name) => {
    expect(texts.read(marked).map(({ place }) => place?.name)).toContain(name);
  });

  it('a misspelling is of low confidence', () => {
    expect(texts.read('[Moslu] is calm')[0]?.confidence).toBe('low');
    expect(texts.read('[Mosul] is calm')[0]?.confidence).toBe('high');
  });
});

describe('a small far place of the very name', () => {
  it('gives way to a near one that it may be a misspelling of', () => {
    const [bayi] = texts.read('[Bayi] and [Tikrit] were shelled');
    expect(bayi).toMatchObject({ place: { name: 'Baiji' }, confidence: 'low' });
    expect(bayi?.because.join('\n')).toContain('“Bayi” may be a misspelling');
  });

  it.each(['[Bayi] and [Lhasa] are cold', '[Bayi] is cold', '[Bayi] in [China] and [Tikrit]'])(
    '%s: does not where the text gives no reason',
    (marked) => {
      expect(texts.read(marked)[0]?.place).toMatchObject({ name: 'Bayi', country: 'CN' });
    },
  );

  it('never concerns a large one', () => {
    expect(texts.read('from [Boston] to [Tikrit]')[0]?.place?.country).toBe('US');
  });
});
