import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/calendar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { floorTo } from '../../src/timeline/calendar-unit.ts';
import { visibilityOf } from '../../src/timeline/visibility.ts';
import { spanOf } from '../../src/views/span.ts';
import { anyEvent, at, event, type TestEvent, windowOf } from '../timeline/events.ts';
import { sceneDataset } from './scene-dataset.ts';

/** Datasets of incidents and visits of which only the times matter. */
function timed(incidents: readonly TestEvent[], visits: readonly TestEvent[] = []): Dataset {
  const made = sceneDataset(
    incidents.map(() => ({})),
    visits.map(() => ({})),
  );
  incidents.forEach(({ start, end }, row) => {
    made.incidents.start[row] = start;
    made.incidents.end[row] = end;
  });
  visits.forEach(({ start, end }, row) => {
    made.visits.start[row] = start;
    made.visits.end[row] = end;
  });
  return made;
}

const UNDATED_EVENT = event('', '');

describe('spanOf', () => {
  it.each<[string, TestEvent[], TestEvent[], ReturnType<typeof spanOf>]>([
    ['nothing', [], [], null],
    ['undated events alone', [UNDATED_EVENT], [UNDATED_EVENT], null],
    ['an event that is open on both sides', [{ start: -Infinity, end: Infinity, lasting: false }], [], null],
    ['a day', [event('2020-05-09')], [], windowOf('2020-05-01', '2020-06-01')],
    ['29 February', [event('2020-02-29')], [], windowOf('2020-02-01', '2020-03-01')],
    ['the last day of a month', [event('2020-05-31')], [], windowOf('2020-05-01', '2020-06-01')],
    ['the first day of a month', [event('2020-06-01')], [], windowOf('2020-06-01', '2020-07-01')],
    ['a year', [event('2019-12-31', '2021-01-01')], [], windowOf('2019-12-01', '2021-02-01')],
    ['1900 to 2100', [event('1900-02-28'), event('2100-02-28')], [], windowOf('1900-02-01', '2100-03-01')],
    [
      'a visit before the incidents',
      [event('2020-05-09')],
      [event('2019-03-01')],
      windowOf('2019-03-01', '2020-06-01'),
    ],
    ['visits alone', [], [event('2020-05-09', '2020-06-02')], windowOf('2020-05-01', '2020-07-01')],
    [
      'an open start beside a day',
      [event('', '2003-01-01'), event('2020-05-09')],
      [],
      windowOf('2020-05-01', '2020-06-01'),
    ],
    [
      'an open end beside a day',
      [event('1979-01-01', ''), event('2020-05-09')],
      [],
      windowOf('2020-05-01', '2020-06-01'),
    ],
    [
      'an open end among visits beside a day',
      [event('2020-05-09')],
      [event('1979-01-01', '')],
      windowOf('2020-05-01', '2020-06-01'),
    ],
    ['an open start alone', [event('', '2020-01-03')], [], windowOf('2020-01-01', '2020-02-01')],
    ['an open start alone, to the end of a month', [event('', '2020-01-31')], [], windowOf('2020-01-01', '2020-02-01')],
    ['an open end alone', [event('2014-12-02', '')], [], windowOf('2014-12-01', '2015-01-01')],
    ['open ends alone', [event('', '2003-05-01')], [event('2014-12-02', '')], windowOf('2003-05-01', '2015-01-01')],
    [
      'open ends the other way round',
      [event('2003-05-01', '')],
      [event('', '2014-12-02')],
      windowOf('2003-05-01', '2015-01-01'),
    ],
    [
      'an event of no length',
      [{ start: at('2020-05-01'), end: at('2020-05-01'), lasting: false }],
      [],
      windowOf('2020-05-01', '2020-06-01'),
    ],
    ['an undated one beside a day', [UNDATED_EVENT, event('2020-05-09')], [], windowOf('2020-05-01', '2020-06-01')],
  ])('of %s', (_, incidents, visits, expected) => {
    expect(spanOf(timed(incidents, visits))).toEqual(expected);
  });

  it('is made of whole months, holds every bounded event, and each of its ends is needed', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.array(anyEvent, { maxLength: 4 }), (incidents, visits) => {
        const span = spanOf(timed(incidents, visits));
        const all = [...incidents, ...visits];
        const dated = all.filter(({ start, end }) => Number.isFinite(start) || Number.isFinite(end));
        const bounded = all.filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
        expect(span === null).toBe(dated.length === 0);
        if (span === null) return;
        const drawn = bounded.length > 0 ? bounded : dated;
        expect(floorTo(span.from, 'month')).toBe(span.from);
        expect(floorTo(span.to, 'month')).toBe(span.to);
        const meets = (from: number, to: number): boolean =>
          drawn.some(({ start, end }) => visibilityOf(start, end, 0, { from, to }) !== 'outside');
        for (const { start, end } of bounded) expect(start >= span.from && end <= span.to).toBe(true);
        expect(meets(span.from, span.from + 32 * DAY_MS)).toBe(true);
        expect(meets(span.to - 32 * DAY_MS, span.to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
