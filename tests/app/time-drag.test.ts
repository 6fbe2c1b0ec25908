import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredWindow, draggedWindow, type DragKind } from '../../src/app/time/drag.ts';
import { DAY_MS, type TimeWindow } from '../../src/index.ts';
import { at } from '../timeline/events.ts';

const EXTENT = span('2014-06-01', '2024-10-01');
const SUMMER = span('2020-05-01', '2020-11-01');

/** Milliseconds in a pixel when ten years are a thousand pixels wide, and when a month is. */
const COARSE = (EXTENT.to - EXTENT.from) / 1000;
const FINE = (30 * DAY_MS) / 1000;

function span(from: string, to: string): TimeWindow {
  return { from: at(from), to: at(to) };
}

describe('dragging', () => {
  it.each<[string, DragKind, string, string, TimeWindow, number]>([
    ['the band keeps whole months whole', 'band', '2020-07-01', '2020-08-01', span('2020-06-01', '2020-12-01'), COARSE],
    ['the band stops at the start', 'band', '2020-07-01', '2010-01-01', span('2014-06-01', '2014-12-01'), COARSE],
    ['the band stops at the end', 'band', '2020-07-01', '2030-01-01', span('2024-04-01', '2024-10-01'), COARSE],
    [
      'the band moves by days where they are wide',
      'band',
      '2020-07-01',
      '2020-07-12',
      span('2020-05-12', '2020-11-12'),
      FINE,
    ],
    ['the start follows', 'start', '2020-05-01', '2020-03-02', span('2020-03-01', '2020-11-01'), COARSE],
    [
      'the start keeps a day from the end',
      'start',
      '2020-05-01',
      '2023-01-01',
      span('2020-10-31', '2020-11-01'),
      COARSE,
    ],
    ['the start stays in the extent', 'start', '2020-05-01', '1990-01-01', span('2014-06-01', '2020-11-01'), COARSE],
    ['the end follows', 'end', '2020-11-01', '2020-12-02', span('2020-05-01', '2020-12-01'), COARSE],
    ['the end keeps a day from the start', 'end', '2020-11-01', '2015-01-01', span('2020-05-01', '2020-05-02'), COARSE],
    ['the end stays in the extent', 'end', '2020-11-01', '2040-01-01', span('2020-05-01', '2024-10-01'), COARSE],
    ['a new window is drawn forwards', 'new', '2016-03-03', '2016-06-28', span('2016-03-01', '2016-07-01'), COARSE],
    ['a new window is drawn backwards', 'new', '2016-06-28', '2016-03-03', span('2016-03-01', '2016-07-01'), COARSE],
    ['a new window is a day at least', 'new', '2016-03-13', '2016-03-13', span('2016-03-13', '2016-03-14'), FINE],
    ['a new window stays in the extent', 'new', '2024-09-01', '2030-01-01', span('2024-09-01', '2024-10-01'), COARSE],
  ])('%s', (_, kind, press, now, expected, scale) => {
    expect(draggedWindow({ kind, anchorMs: at(press), window: SUMMER }, at(now), EXTENT, scale)).toEqual(expected);
  });

  it('never leaves the extent and never turns a window around', () => {
    const kinds = fc.constantFrom<DragKind>('band', 'start', 'end', 'new');
    const days = fc.integer({ min: 0, max: 3774 }).map((day) => EXTENT.from + day * DAY_MS);
    fc.assert(
      fc.property(kinds, days, days, days, days, (kind, one, other, press, now) => {
        const window = { from: Math.min(one, other), to: Math.max(one, other) + DAY_MS };
        const dragged = draggedWindow({ kind, anchorMs: press, window }, now, EXTENT, COARSE);
        expect(dragged.from).toBeGreaterThanOrEqual(EXTENT.from);
        expect(dragged.to).toBeLessThanOrEqual(EXTENT.to);
        expect(dragged.to - dragged.from).toBeGreaterThanOrEqual(DAY_MS);
      }),
    );
  });
});

describe('a click beside the window', () => {
  it.each<[string, string, TimeWindow]>([
    ['moves it there', '2017-01-01', span('2016-10-01', '2017-04-01')],
    ['moves it no farther than the start', '2014-06-03', span('2014-06-01', '2014-12-01')],
    ['moves it no farther than the end', '2024-09-30', span('2024-04-01', '2024-10-01')],
  ])('%s', (_, day, expected) => {
    expect(centredWindow(SUMMER, at(day), EXTENT, COARSE)).toEqual(expected);
  });
});
