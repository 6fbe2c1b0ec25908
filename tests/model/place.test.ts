import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceId, PLACE_KINDS, placeId } from '../../src/model/place.ts';

describe('placeId', () => {
  it.each(['gn:95446', 'pl:ain-al-asad', 'oa:ORAA', 'wof:85632191', 'a:b', 'x1:y', 'pl:a:b', 'pl:عين'])(
    '%s is one',
    (text) => {
      expect(isPlaceId(text)).toBe(true);
      expect(placeId(text)).toBe(text);
    },
  );

  it.each([
    ...['', ':', 'gn:', ':95446', '95446', 'GN:95446', 'Gn:1', '1a:b', 'g n:1', 'gn:1 2', ' gn:1', 'gn:1 ', 'gn:1\n'],
    ...['gn :1', 'gn: 1', 'gn:1\u00a0', 'pl-x:1', 'pl_x:1', 'gn：1', 'é:1', 'gn'],
  ])('%j is none', (text) => {
    expect(isPlaceId(text)).toBe(false);
    expect(() => placeId(text)).toThrow(`invalid place id: ${text}`);
  });

  it('throws exactly where isPlaceId says no, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'Z', '1', ':', ' ', '-', '\n') }));
    fc.assert(
      fc.property(text, (tested) => {
        if (isPlaceId(tested)) expect(placeId(tested)).toBe(tested);
        else expect(() => placeId(tested)).toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

it('the kinds of place keep their codes: packed files hold them, so new kinds come last', () => {
  expect(PLACE_KINDS).toEqual([
    ...['country', 'region', 'governorate', 'district', 'settlement', 'neighbourhood', 'airbase', 'base', 'camp'],
    ...['airport', 'border-crossing', 'shrine', 'dam', 'refinery', 'power-plant', 'oil-field', 'port', 'prison'],
    ...['embassy', 'building', 'bridge', 'water', 'mountain'],
  ]);
});
