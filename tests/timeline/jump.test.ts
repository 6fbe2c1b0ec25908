import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import { indexEvents, type EventIndex } from '../../src/timeline/index-events.ts';
import { jumpPastQuiet, jumpToEvent, quietWidth } from '../../src/timeline/jump.ts';
import { movedTo, movedWithin, placedOver } from '../../src/timeline/move-window.ts';
import { createPlay, type Mode, type Play, start, windowAt } from '../../src/timeline/playback.ts';
import { quietSpells } from '../../src/timeline/quiet.ts';
import type { Direction } from '../../src/timeline/step.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import { at, columnsOf, event, type TestEvent, windowOf } from './events.ts';

const YEAR_2020 = windowOf('2020-01-01', '2021-01-01');
const MARCH = windowOf('2020-03-01', '2020-04-01');
const EVENTS = [
  event('2020-01-15'),
  event('2020-03-10'),
  event('2020-07-20'),
  event('2020-07-25'),
  event('2020-12-31'),
];

function indexOf(events: readonly TestEvent[]): EventIndex {
  return indexEvents(columnsOf(events));
}

function resting(mode: Mode, window: TimeWindow): Play {
  return createPlay(YEAR_2020, window, mode, DAY_MS / 1000);
}

function since(day: string): TimeWindow {
  return windowOf('2020-01-01', day);
}

describe('jumpToEvent', () => {
  it.each<[Mode, TimeWindow, Direction, TimeWindow | null]>([
    ['window', MARCH, 1, windowOf('2020-07-01', '2020-08-01')],
    ['trail', MARCH, -1, windowOf('2020-01-01', '2020-02-01')],
    ['window', windowOf('2020-07-01', '2020-08-01'), 1, windowOf('2020-12-01', '2021-01-01')],
    ['window', windowOf('2020-12-01', '2021-01-01'), 1, null],
    ['window', windowOf('2020-01-01', '2020-02-01'), -1, null],
    ['window', windowOf('2020-03-05', '2020-03-15'), 1, windowOf('2020-07-20', '2020-07-30')],
    ['window', windowOf('2020-08-05', '2020-08-15'), -1, windowOf('2020-07-16', '2020-07-26')],
    ['window', windowOf('2020-03-01', '2020-06-01'), 1, windowOf('2020-07-01', '2020-10-01')],
    ['window', windowOf('2020-06-01', '2020-12-01'), 1, windowOf('2020-07-01', '2021-01-01')],
    ['cumulative', since('2020-04-01'), 1, since('2020-07-21')],
    ['cumulative', since('2020-07-21'), 1, since('2020-07-26')],
    ['cumulative', since('2020-07-26'), -1, since('2020-07-25')],
    ['cumulative', since('2020-01-10'), -1, null],
    ['all', YEAR_2020, 1, null],
  ])('in %s from %o, direction %i', (mode, window, direction, expected) => {
    const jumped = jumpToEvent(resting(mode, window), 0, [indexOf(EVENTS)], direction);
    expect(jumped && windowAt(jumped, 0)).toEqual(expected);
  });

  it('takes the nearest of several tables, and counts an event on the window’s end as outside', () => {
    const visits = indexOf([event('2020-04-01'), event('2020-10-01')]);
    const jumped = jumpToEvent(resting('window', MARCH), 0, [indexOf(EVENTS), visits], 1);
    expect(jumped && windowAt(jumped, 0)).toEqual(windowOf('2020-04-01', '2020-05-01'));
  });

  it('has nowhere to go without dated events', () => {
    expect(jumpToEvent(resting('window', MARCH), 0, [indexOf([event('', '')])], 1)).toBeNull();
    expect(jumpToEvent(resting('window', MARCH), 0, [], -1)).toBeNull();
  });

  it('pauses', () => {
    const jumped = jumpToEvent(start(resting('window', MARCH), 0), 1000, [indexOf(EVENTS)], 1);
    expect(jumped?.sinceMs).toBeNull();
  });

  it('comes by every event when it is pressed again and again', () => {
    const some = fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 12 });
    const width = fc.constantFrom(1, 7, 10, 31);
    fc.assert(
      fc.property(some, width, fc.constantFrom<Direction>(1, -1), (days, length, direction) => {
        const events = days.map((day): TestEvent => {
          const from = YEAR_2020.from + day * DAY_MS;
          return { start: from, end: from + DAY_MS, lasting: false };
        });
        const beginning = direction > 0 ? YEAR_2020.from : YEAR_2020.to - length * DAY_MS;
        const first = { from: beginning, to: beginning + length * DAY_MS };
        const seen = new Set<number>();
        const see = ({ from, to }: TimeWindow): void => {
          for (const { start: ms } of events) if (ms >= from && ms < to) seen.add(ms);
        };
        see(first);
        let play: Play | null = resting('window', first);
        for (let i = 0; play && i < 400; i++) {
          play = jumpToEvent(play, 0, [indexOf(events)], direction);
          if (play) see(windowAt(play, 0));
        }
        expect(play).toBeNull();
        expect(seen.size).toBe(new Set(days).size);
      }),
    );
  });
});

describe('jumpPastQuiet', () => {
  it.each<[Mode, TimeWindow, TimeWindow | null]>([
    ['window', MARCH, windowOf('2020-07-01', '2020-08-01')],
    ['window', windowOf('2020-05-01', '2020-06-01'), windowOf('2020-07-01', '2020-08-01')],
    ['window', windowOf('2020-12-01', '2021-01-01'), null],
    ['cumulative', since('2020-02-01'), since('2020-03-11')],
    ['all', YEAR_2020, null],
  ])('in %s from %o', (mode, window, expected) => {
    const play = resting(mode, window);
    const quiet = quietSpells([indexOf(EVENTS)], quietWidth(play), YEAR_2020);
    const jumped = jumpPastQuiet(play, 0, quiet);
    expect(jumped && windowAt(jumped, 0)).toEqual(expected);
  });

  it('has nowhere to go where it is never quiet', () => {
    const quiet = quietSpells([indexOf([event('2020-01-01', '2020-12-31')])], DAY_MS, YEAR_2020);
    expect(jumpPastQuiet(resting('window', MARCH), 0, quiet)).toBeNull();
  });
});

describe('a window that is moved', () => {
  it.each([
    [
      'whole months stay whole',
      windowOf('2020-01-01', '2020-03-01'),
      '2019-02-01',
      windowOf('2019-02-01', '2019-04-01'),
    ],
    ['else the width stays', windowOf('2020-01-01', '2020-03-01'), '2019-02-02', windowOf('2019-02-02', '2019-04-03')],
  ])('%s', (_, window, from, expected) => {
    expect(movedTo(window, at(from))).toEqual(expected);
  });

  it.each([
    [windowOf('2019-12-01', '2020-02-01'), windowOf('2020-01-01', '2020-03-01')],
    [windowOf('2020-12-01', '2021-02-01'), windowOf('2020-11-01', '2021-01-01')],
    [windowOf('2020-12-30', '2021-01-09'), windowOf('2020-12-22', '2021-01-01')],
    [MARCH, MARCH],
    [windowOf('2019-06-15', '2021-06-15'), windowOf('2020-01-01', '2022-01-01')],
  ])('%o stays within a year', (window, expected) => {
    expect(movedWithin(window, YEAR_2020)).toEqual(expected);
  });

  it('holds the moment it was placed over, from either side', () => {
    const cases = fc.record({
      from: fc.integer({ min: -20_000, max: 20_000 }),
      hours: fc.integer({ min: 1, max: 20_000 }),
      ms: fc.integer({ min: -1e12, max: 1e12 }),
      direction: fc.constantFrom<Direction>(1, -1),
    });
    fc.assert(
      fc.property(cases, ({ from, hours, ms, direction }) => {
        const window = { from: from * DAY_MS, to: from * DAY_MS + hours * 3_600_000 };
        const placed = placedOver(window, ms, direction);
        expect(placed.from).toBeLessThanOrEqual(ms);
        expect(placed.to).toBeGreaterThan(ms);
      }),
    );
  });
});
