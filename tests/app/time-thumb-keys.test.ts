import { describe, expect, it } from 'vitest';
import { windowAfterKey, type Edge } from '../../src/app/time/thumb-keys.ts';
import { HOUR_MS } from '../../src/index.ts';
import { at } from '../timeline/events.ts';

const EXTENT = { from: at('2014-06-01'), to: at('2024-10-01') };
const MAY = { from: at('2020-05-01'), to: at('2020-06-01') };

describe('keys on a thumb', () => {
  it.each<[string, boolean, Edge, string, string]>([
    ['ArrowRight', false, 'start', '2020-05-02', '2020-06-01'],
    ['ArrowUp', false, 'start', '2020-05-02', '2020-06-01'],
    ['ArrowLeft', false, 'start', '2020-04-30', '2020-06-01'],
    ['ArrowDown', false, 'end', '2020-05-01', '2020-05-31'],
    ['ArrowRight', true, 'end', '2020-05-01', '2020-06-11'],
    ['PageUp', false, 'end', '2020-05-01', '2020-07-01'],
    ['PageDown', false, 'start', '2020-04-01', '2020-06-01'],
    ['PageUp', false, 'start', '2020-05-31', '2020-06-01'],
    ['Home', false, 'start', '2014-06-01', '2020-06-01'],
    ['Home', false, 'end', '2020-05-01', '2020-05-02'],
    ['End', false, 'start', '2020-05-31', '2020-06-01'],
    ['End', false, 'end', '2020-05-01', '2024-10-01'],
  ])('%s (Shift: %s) on the %s of May gives %s to %s', (key, shift, edge, from, to) => {
    expect(windowAfterKey(key, shift, edge, MAY, EXTENT)).toEqual({ from: at(from), to: at(to) });
  });

  it.each([' ', 'Enter', 'a', 'Tab', 'Escape'])('%j is not theirs', (key) => {
    expect(windowAfterKey(key, false, 'start', MAY, EXTENT)).toBeNull();
  });

  it('go by months where years are shown, by hours where a day is', () => {
    const years = { from: at('2018-01-01'), to: at('2020-01-01') };
    expect(windowAfterKey('ArrowRight', false, 'end', years, EXTENT)?.to).toBe(at('2020-02-01'));
    const day = { from: at('2020-01-03'), to: at('2020-01-04') };
    expect(windowAfterKey('ArrowRight', false, 'start', day, EXTENT)?.from).toBe(at('2020-01-03') + HOUR_MS);
  });

  it.each([
    ['week', 'ArrowRight', 'start', '2020-05-04', '2020-06-01'],
    ['week', 'ArrowLeft', 'start', '2020-04-27', '2020-06-01'],
    ['week', 'ArrowRight', 'end', '2020-05-01', '2020-06-08'],
    ['month', 'ArrowLeft', 'end', '2020-05-01', '2020-05-02'],
    ['day', 'ArrowLeft', 'end', '2020-05-01', '2020-05-31'],
    ['month', 'PageDown', 'start', '2020-04-01', '2020-06-01'],
  ] as const)('where edges stand at a %s, %s on the %s gives %s to %s', (snap, key, edge, from, to) => {
    expect(windowAfterKey(key, false, edge, MAY, EXTENT, snap)).toEqual({ from: at(from), to: at(to) });
  });

  it('stop at the ends of the extent', () => {
    expect(windowAfterKey('ArrowLeft', true, 'start', EXTENT, EXTENT)).toEqual(EXTENT);
    expect(windowAfterKey('ArrowRight', false, 'end', EXTENT, EXTENT)).toEqual(EXTENT);
  });
});
