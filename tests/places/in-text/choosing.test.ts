import { beforeAll, describe, expect, it } from 'vitest';
import type { SpanMention } from '../../../src/places/answer.ts';
import { openForTexts, type OpenedForTexts } from './open.ts';

let texts: OpenedForTexts;
beforeAll(async () => {
  texts = await openForTexts();
}, 120_000);

/** Each mention as "Name, admin1, country". */
function places(mentions: readonly SpanMention[]): string[] {
  return mentions.map(({ place, status }) => (place ? `${place.name}, ${place.admin1}, ${place.country}` : status));
}

const PARIS_TEXAS = 'Paris, Texas, US';

describe('what the text says of where a name lies', () => {
  it.each([
    ['A fire in [Paris], [Texas], on Monday', PARIS_TEXAS],
    ['A fire in [Paris], Texas, on Monday', PARIS_TEXAS],
    ['[PARIS], Tex. -- A fire on Monday', PARIS_TEXAS],
    ['A fire in [Paris] (TX) on Monday', PARIS_TEXAS],
    ["[Texas]' [Paris] is small", PARIS_TEXAS],
    ['rockets in [Tripoli] in [Lebanon]', 'Tripoli (Lebanon), North Governorate (Lebanon), LB'],
  ])('%s', (marked, place) => {
    expect(places(texts.read(marked)).some((found) => found === place)).toBe(true);
  });

  it.each([
    'A fire in [Paris] on Monday',
    'from [Paris] to [Boston]',
    'in [Paris], where Tex laughed',
    '[Paris] and [London]',
  ])('%s: the capital of France', (marked) => {
    expect(texts.read(marked)[0]?.place?.country).toBe('FR');
  });

  it('gives a list the type word at its end', () => {
    const [clark, fayette] = texts.read('storms in [Clark], [Fayette] and [Bourbon] counties of [Kentucky]');
    expect([clark?.place?.kind, fayette?.place?.kind]).toEqual(['district', 'district']);
    expect(clark?.place?.admin1).toBe('Kentucky');
  });

  it('does not place a name elsewhere than the text says', () => {
    const [unknown] = texts.read('[Qusayrabad], Vt. -- A fire');
    expect(unknown?.precision).toBe('governorate');
    expect(unknown?.confidence).toBe('low');
    expect(unknown?.because.join(' ')).toContain('stands for the place');
  });
});

describe('one sense for the same words', () => {
  it('a bare name takes the sense of the one that says where it lies', () => {
    const found = places(texts.read('[Alexandria], Va. -- A man was seen. In [Alexandria] people wondered.'));
    expect(found).toEqual(['Alexandria, Virginia, US', 'Alexandria, Virginia, US']);
  });

  it('without one it is the largest', () => {
    expect(texts.read('In [Alexandria] people wondered.')[0]?.place?.country).toBe('EG');
  });

  it('two that say different things stay apart', () => {
    const countries = texts
      .read('From [Paris], [France] to [Paris], Texas')
      .map(({ place }) => `${place?.country} ${place?.kind}`);
    expect(countries).toEqual(['FR settlement', 'FR country', 'US settlement']);
  });
});

describe('the other places of the text', () => {
  it('decide between places of a name', () => {
    expect(places(texts.read('Police of [Athens] met in [Savannah], [Macon] and [Atlanta]'))[0]).toBe(
      'Athens, Georgia, US',
    );
    expect(texts.read('Police of [Athens] met in [Piraeus], [Patras] and [Thessaloniki]')[0]?.place?.country).toBe(
      'GR',
    );
  });

  it('tell the state from the country', () => {
    expect(texts.read('[Georgia] borders [Alabama] and [Florida]')[0]?.place?.kind).toBe('governorate');
    expect(texts.read('[Georgia] borders [Armenia] and [Azerbaijan]')[0]?.place?.kind).toBe('country');
  });
});

describe('the publisher’s home', () => {
  const text = 'A man of [Richmond] was seen in the library.';

  it('breaks a tie', () => {
    expect(texts.read(text, 'richmondpost.co.uk')[0]?.place?.country).toBe('GB');
    expect(texts.read(text, 'richmondpost.com')[0]?.place?.country).toBe('US');
  });

  it('does not outdo what the text says', () => {
    expect(texts.read('A man of [Richmond], Va., was seen.', 'richmondpost.co.uk')[0]?.place?.admin1).toBe('Virginia');
  });
});

describe('the user’s region of interest', () => {
  it('tips the scale', () => {
    const text = 'News of [Tripoli] reached us.';
    expect(texts.read(text, '', { countries: ['LB'] })[0]?.place?.country).toBe('LB');
    expect(texts.read(text, '', { countries: ['LY'] })[0]?.place?.country).toBe('LY');
  });
});

describe('kinds of mention', () => {
  it('a people stands for its country', () => {
    expect(texts.read('[Iraqi] forces')[0]).toMatchObject({
      kind: 'demonym',
      precision: 'country',
      place: { country: 'IQ' },
    });
    expect(texts.read('[Iraq] forces')[0]?.kind).toBe('toponym');
  });

  it('a direction moves the point of an area, and none of a town', () => {
    const [north, whole] = texts.read('[northern Iraq] and [Iraq]');
    expect(north?.point?.[1]).toBeGreaterThan(whole?.point?.[1] ?? 90);
    const [quarter, town] = texts.read('[northern Mosul] and [Mosul]');
    expect(quarter?.point).toEqual(town?.point);
  });

  it.each(['[Paris] Hilton laughed', 'the [Denver] Post wrote', 'the [University of Kentucky] said'])(
    '%s: of low confidence',
    (marked) => {
      expect(texts.read(marked)[0]?.confidence).toBe('low');
    },
  );

  it.each(['in [Paris] people laughed', 'the mayor of [Denver] wrote'])('%s: of high confidence', (marked) => {
    expect(texts.read(marked)[0]?.confidence).toBe('high');
  });

  it('an abbreviation must be written so', () => {
    expect(texts.read('[LEXINGTON], [Ky.] -- A man')[1]?.place?.name).toBe('Kentucky');
    expect(texts.read('[NEWARK], [N.J.] (AP)')[1]?.place?.name).toBe('New Jersey');
    expect(texts.read('he told [Ms.] Walker')[0]?.place?.name).not.toBe('Mississippi');
  });
});

describe('the reasons', () => {
  it('say what decided', () => {
    const [paris] = texts.read('[Paris], [Texas]');
    expect(paris?.because[0]).toMatch(/^Paris, town in Texas \(US\), not /u);
    expect(paris?.because.join('\n')).toContain('the text says that it lies in Texas');
  });

  it('say nothing of spelling where only a part of the words was looked up', () => {
    expect(texts.read('[northern Iraq]')[0]?.because.join('\n')).not.toContain('another Latin spelling');
    expect(texts.read('[Falluja]')[0]?.because.join('\n')).toMatch(
      /spelled exactly so|written|another Latin spelling/u,
    );
  });

  it('tell an abbreviation that is a town only by chance', () => {
    expect(texts.read('[AU] officials met')[0]?.because.join('\n')).toContain('is written as an abbreviation');
    expect(texts.read('a fair in [Au] was held')[0]?.because.join('\n')).not.toContain('is written as an abbreviation');
  });

  it('name the neighbours', () => {
    const [tikrit] = texts.read('[Tikrit] and [Samarra]');
    expect(tikrit?.because.join('\n')).toContain('Samarra is named in the text, within 100 km');
    expect(texts.read('[Tikrit] and [Basra]')[0]?.because.join('\n')).not.toContain('within 100 km');
  });
});
