import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** The days of the last incident of a text; the report is of Thursday 4 March 2021. */
function daysOf(text: string, published: string | null = '2021-03-04'): string {
  const when = eventsOf(text, published).incidents.at(-1)?.when;
  return `${when?.earliest ?? ''}/${when?.latest ?? ''}`;
}

describe('the day of an act', () => {
  it.each([
    ['On Monday the army shelled the hills, two days after bombs exploded in Kirkuk.', '2021-02-27/2021-02-27'],
    ['On Monday teachers marched, a week after gunmen shot dead a judge in Mosul.', '2021-02-22/2021-02-22'],
    ['Police said on Tuesday that a bomb exploded in Kirkuk on Monday.', '2021-03-01/2021-03-01'],
    ['A bomb exploded in Kirkuk on Monday. The blast killed two.', '2021-03-01/2021-03-01'],
    ['Teachers will protest in Basra on Saturday.', '2021-03-06/2021-03-06'],
    ['Students, in a protest planned weeks ago, burned tyres in Basra on Tuesday.', '2021-03-02/2021-03-02'],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['Gunmen fought in Baghdad on Tuesday night. Police arrested six men.', '2021-03-02/2021-03-03'],
    ['Gunmen fought in Baghdad on Tuesday. Police arrested six men.', '2021-03-02/2021-03-02'],
  ])('behind a night it may be the day after: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['Police said on Tuesday gunmen shot dead a judge in Mosul on Sunday night.', '2021-02-28/2021-02-28'],
    [
      'Gunmen shot dead a judge in Mosul late on Sunday, killing a guard, police said on Tuesday.',
      '2021-02-28/2021-02-28',
    ],
    ['Gunmen shot dead a judge in Mosul, police said on Tuesday.', '2021-02-28/2021-03-02'],
  ])('of two days in a sentence it is not that of the words: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    [
      'A bomb exploded in Kirkuk on Monday.\n\nHours later, gunmen shot dead a judge in Mosul.',
      '2021-03-01/2021-03-02',
    ],
    [
      'A bomb exploded in Kirkuk on Monday.\n\nHours later, jets took off.\n\nTeachers marched in Basra and burned tyres.',
      '2021-03-01/2021-03-01',
    ],
  ])('hours later binds in its own paragraph: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it('behind a night it is never later than the report', () => {
    expect(daysOf('Gunmen fought in Baghdad on Thursday night. Police arrested six men.', '2021-03-04')).not.toContain(
      '2021-03-05',
    );
  });

  it('is not that of a plan told before', () => {
    const text = 'President Karim Danesh will travel to Doha on Saturday. A bomb exploded in Kirkuk.';
    expect(daysOf(text)).not.toContain('2021-03-06');
  });

  it('violence is not planned by a date to come beside it', () => {
    const { incidents } = eventsOf('A bomb exploded in Kirkuk ahead of the vote on Saturday.');
    expect(incidents.map(({ status }) => status)).toEqual(['reported']);
  });
});

describe('the harm of an act', () => {
  it.each([
    ['Kirkuk: a bomb exploded on Monday.\n\nMosul: two soldiers died on Tuesday of illness.', null],
    ['A bomb exploded in Kirkuk on Monday. In 2016 a bomb there killed 12.', null],
    ['A bomb exploded in Kirkuk on Monday. Three people died.', 3],
    ['A bomb exploded in Kirkuk on Monday. Two people died. The toll rose to five dead.', 5],
  ])('%s', (text, killed) => {
    expect(eventsOf(text).incidents[0]?.casualties.killed.min ?? null).toBe(killed);
  });
});
