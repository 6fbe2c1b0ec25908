import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay, parseMoment } from '../../../src/base/calendar.ts';
import { readDates } from '../../../src/reading/dates/read-dates.ts';
import { shown } from './shown.ts';

const WORDS =
  'May March June 3 11 2014 1990 s th of the on in at to from between and last next this week month days two ago earlier night early mid - , . : / ( ) Tuesday Sun Monday overnight weekend summer since by until before after 9 45 pm GMT every few that previous day year \n\n أيار الثلاثاء الماضي يوم قبل من في 12 و'.split(
    ' ',
  );

describe('any text', () => {
  it('gives mentions in order, apart, with their own words and ends in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('2020-05-13', '2020-02-29', '2020-01-01T00:30:00Z', null), (any, reference) => {
        let end = 0;
        for (const found of readDates(any, { reference })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(any.slice(found.start, found.end));
          end = found.end;
          const { earliest, latest } = found.when;
          const from = earliest === null ? -Infinity : (parseMoment(earliest)?.startMs ?? NaN);
          const to = latest === null ? Infinity : (parseMoment(latest)?.startMs ?? NaN);
          expect(from).toBeLessThanOrEqual(to);
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every day as it is written, in either way', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) }), (day) => {
        const iso = formatDay(day);
        const [year = '', month = '', date = ''] = iso.split('-');
        const name = months[Number(month) - 1] ?? '';
        expect(shown(`on ${name} ${Number(date)}, ${year}`)).toBe(iso);
        expect(shown(`${Number(date)} ${name} ${year}`)).toBe(iso);
        expect(shown(`${date}/${month}/${year}`)).toBe(iso);
        expect(shown(iso)).toBe(iso);
      }),
    );
  });

  it.each([
    ['blanks', `on May${' '.repeat(200_000)}11 2020`, 1],
    ['blank lines', '\n'.repeat(200_000), 0],
    ['no stop', 'the end of the last of '.repeat(20_000), 0],
    ['digits', '1234567890'.repeat(50_000), 0],
    ['single digits', '1 '.repeat(50_000), 0],
    ['days listed', '1, 2 and 3 to '.repeat(10_000), 0],
    ['one letter', 'a'.repeat(500_000), 0],
    ['marks', '-/.,:'.repeat(50_000), 0],
    ['vowel marks', '\u064b'.repeat(200_000), 0],
    ['parts of the day', 'night of the night of '.repeat(10_000), 0],
  ])('is no trouble: %s', (_, text, count) => {
    expect(readDates(text, { reference: '2020-05-13' })).toHaveLength(count);
  });

  it('does not join over a blank line', () => {
    expect(shown('in May\n\n11 people')).toBe('2020-05-01..2020-05-31');
    expect(shown('on May\n11')).toBe('2020-05-11');
  });
});
