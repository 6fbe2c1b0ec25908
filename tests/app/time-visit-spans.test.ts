import { describe, expect, it } from 'vitest';
import { hitAt, spanBox, type Drawn } from '../../src/app/time/hit.ts';
import { barLayout } from '../../src/app/time/layout.ts';
import { levelsOf, visitSpans } from '../../src/app/time/visit-spans.ts';
import { histogram, indexEvents, TIME_FLAGS, VISIT_STATUSES, type VisitStatus } from '../../src/index.ts';
import { at, event, type TestEvent } from '../timeline/events.ts';

/** A day is a pixel. */
const EXTENT = { from: at('2020-01-01'), to: at('2020-12-31') };
const WIDTH = 365;

function indexOf(events: readonly TestEvent[], family?: Uint8Array) {
  const columns = {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end),
    timeFlags: Uint8Array.from(events, ({ lasting }) => (lasting ? TIME_FLAGS.lasting : 0)),
  };
  return indexEvents(columns, family);
}

function spansOf(events: readonly TestEvent[], statuses: readonly VisitStatus[] = []) {
  const status = Uint8Array.from(events, (_, i) => VISIT_STATUSES.indexOf(statuses[i] ?? 'made'));
  return visitSpans(indexOf(events), status, EXTENT, WIDTH);
}

describe('visits in their lane', () => {
  it.each<[string, TestEvent, number, number]>([
    ['a stay is as long as it was', event('2020-01-31', '2020-03-01', true), 30, 31],
    ['a day is wide enough to touch', event('2020-01-31'), 30, 10],
    ['a stay that began before is cut', event('2019-12-01', '2020-01-31', true), 0, 31],
    ['one on the last day stays inside', event('2020-12-30'), 355, 10],
    ['an open end is a stub after its start', event('2020-01-31', ''), 30, 10],
    ['an open start is a stub before its end', event('', '2020-01-30'), 20, 10],
  ])('%s', (_, visit, x, width) => {
    const [span] = spansOf([visit]);
    expect(span?.x).toBeCloseTo(x, 6);
    expect(span?.width).toBeCloseTo(width, 6);
  });

  it.each<[string, TestEvent]>([
    ['before it', event('2019-03-01')],
    ['after it', event('2021-03-01')],
    ['undated', event('', '')],
  ])('leave out one that is %s', (_, visit) => {
    expect(spansOf([visit])).toEqual([]);
  });

  it('are all made while they are a few thousand, and of more those that add something to see', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, i) => event(i % 2 === 0 ? '2020-06-01' : '2020-06-20'));
    expect(spansOf(days(2000))).toHaveLength(2000);
    const many = spansOf([...days(9000), event('2020-06-01', '2020-11-01', true)]);
    expect(many.length).toBeLessThan(2010);
    expect(Math.max(...many.map(({ x, width }) => x + width))).toBeCloseTo(306, 6);
  });

  it('stand below each other where they would overlap, in three rows at most', () => {
    const day = event('2020-06-01');
    const spans = spansOf([day, day, day, day, event('2020-07-01')]);
    expect(spans.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0]);
    expect(levelsOf(spans)).toBe(3);
  });

  it('say what is planned and what is only somewhere in the span', () => {
    const spans = spansOf(
      [event('2020-02-01', '2020-02-05', true), event('2020-04-01', '2020-04-30'), event('2020-06-01')],
      ['made', 'under-way', 'planned'],
    );
    expect(spans.map(({ planned, unsure }) => [planned, unsure])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});

describe('what lies under a point', () => {
  const layout = barLayout(false, 1);
  const spans = spansOf([event('2020-06-01', '2020-07-01', true)]);
  const few = drawn([event('2020-03-10'), event('2020-03-11')]);
  const many = drawn(Array.from({ length: 40 }, () => event('2020-03-10')));

  function drawn(events: readonly TestEvent[]): Drawn {
    return { layout, spans, histogram: histogram(indexOf(events), EXTENT, WIDTH, layout.histogramPx) };
  }

  it('is the square there, or one near enough', () => {
    const [low, high] = few.histogram.squares;
    if (!low || !high) throw new Error('two squares expected');
    expect(hitAt(few, low.x + 2, layout.baseY - 2, 3)).toMatchObject({ kind: 'incident', row: low.row });
    expect(hitAt(few, low.x + 2, layout.baseY - low.side - 2, 3)).toMatchObject({ kind: 'incident', row: high.row });
    expect(hitAt(few, low.x - 2, layout.baseY - 2, 3)).toMatchObject({ kind: 'incident', row: low.row });
  });

  it('is nothing beside squares and above bars of other days', () => {
    expect(hitAt(few, 200, layout.baseY - 2, 3)).toBeNull();
    expect(hitAt(few, (few.histogram.squares[0]?.x ?? 0) + 2, 4, 3)).toBeNull();
    expect(hitAt(many, 200, layout.baseY - 2, 3)).toBeNull();
  });

  it('is the stack where there are bars', () => {
    const hit = hitAt(many, 70, layout.baseY - 2, 3);
    expect(hit?.kind).toBe('bin');
    expect(hit?.box.height).toBeCloseTo(layout.histogramPx, 6);
  });

  it('is a visit in the lane', () => {
    const [span] = spans;
    if (!span) throw new Error('a span expected');
    const box = spanBox(span, layout);
    expect(hitAt(few, box.x + 5, box.y + 2, 3)).toMatchObject({ kind: 'visit', row: 0 });
    expect(hitAt(few, box.x - 20, box.y + 2, 3)).toBeNull();
  });
});
