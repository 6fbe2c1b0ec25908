import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.ts';
import { shown } from './shown.ts';

const senses = (text: string, reference: string | null = '2020-05-13') =>
  readDates(text, { reference }).map(({ sense }) => sense);

describe('tense', () => {
  it.each([
    ['He will travel to Baghdad on Thursday', '2020-05-14'],
    ['On Monday, he will meet the president', '2020-05-18'],
    ['He is due in Erbil on Friday', '2020-05-15'],
    ['talks are scheduled for May 20', '2020-05-20'],
    ['talks are set to begin on May 20', '2020-05-20'],
    ['The minister arrives on Monday', '2020-05-18'],
    ['is expected to visit in June', '2020-06-01..2020-06-30'],
    ['plans to fly to Tehran on Sunday', '2020-05-17'],
    ['they vowed to strike again on Friday', '2020-05-15'],
    ['a rally planned for Saturday', '2020-05-16'],
    ['was to meet him on Saturday', '2020-05-16'],
    ['would travel on Saturday', '2020-05-16'],
    ['ahead of Sunday’s vote', '2020-05-17'],
    ['He’ll visit on Wednesday', '2020-05-13'],
    ['must leave by Friday', '..2020-05-15'],
    ['the election will be held on April 25', '2021-04-25'],
  ])('%s: %s is to come', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['He travelled to Baghdad on Thursday', '2020-05-07'],
    ['On Monday, he met the president', '2020-05-11'],
    ['The minister arrived on Monday', '2020-05-11'],
    ['rockets hit the base on Saturday', '2020-05-09'],
    ['a rally on Saturday', '2020-05-09'],
    ['The will was read on Saturday', '2020-05-09'],
    ['They left by Friday', '..2020-05-08'],
    ['He said on Thursday that the base was hit', '2020-05-07'],
    ['who was killed on Saturday', '2020-05-09'],
    ['the election held on April 25', '2020-04-25'],
  ])('%s: %s has been', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['He will travel to Baghdad on Thursday, he said on Tuesday.', '2020-05-14 2020-05-12'],
    ['He said on Thursday that he will visit on Monday.', '2020-05-07 2020-05-18'],
    ['Rockets hit the base on Sunday. Parliament will vote on Sunday.', '2020-05-10 2020-05-17'],
    ['Parliament will vote on Sunday. Rockets hit the base on Sunday.', '2020-05-17 2020-05-10'],
    ['The strike, which hit on Sunday, will be debated on Monday.', '2020-05-10 2020-05-18'],
  ])('tells clauses apart: %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('sense', () => {
  it.each([
    ['rockets hit on Sunday', 'news'],
    ['since Tuesday', 'news'],
    ['last month', 'news'],
    ['earlier this year', 'news'],
    ['in October', 'news'],
    ['over the past 24 hours', 'news'],
    ['will visit on Friday', 'plan'],
    ['tomorrow', 'plan'],
    ['next month', 'plan'],
    ['by Friday', 'plan'],
    ['until June', 'plan'],
    ['in 2025', 'plan'],
    ['since 2003', 'history'],
    ['since mid-June 2014', 'history'],
    ['as in 1988', 'history'],
    ['back in February', 'history'],
    ['the 1990s', 'history'],
    ['in June 2014', 'history'],
    ['17 years ago', 'history'],
    ['the anniversary of the January 3 strike', 'history'],
    ['founded in March', 'history'],
    ['every Friday', 'habit'],
    ['on Fridays', 'habit'],
    ['each month', 'habit'],
    ['dozens of attacks in recent months', 'habit'],
    ['in the past three years', 'habit'],
  ])('%s is %s', (text, sense) => {
    expect(senses(text)).toEqual([sense]);
  });
});

describe('without the day of the report', () => {
  it.each([
    'on Tuesday',
    'yesterday',
    'last month',
    'two days ago',
    'over the weekend',
    'May 11',
    'in October',
    'overnight',
    'at 9 pm',
    'in the spring',
    'from Sunday to Tuesday',
    'the previous day',
  ])('%s is found, has neither end and says why', (text) => {
    const [found, ...others] = readDates(text);
    expect(others).toEqual([]);
    expect(found?.when).toMatchObject({ earliest: null, latest: null, precision: 'unknown', anchor: '' });
    expect(found?.when.because).toMatch(/not known|none is there/);
  });

  it.each([
    ['11 May 2020', '2020-05-11'],
    ['in 2003', '2003-01-01..2003-12-31'],
    ['On 3 January 2020 he died. Two days later', '2020-01-03 2020-01-05'],
    ['On June 10, 2014, Mosul fell. On June 29', '2014-06-10 2014-06-29'],
  ])('%s is %s all the same', (text, days) => {
    expect(shown(text, { reference: null })).toBe(days);
  });

  it('takes what is no date for none', () => {
    expect(shown('on Tuesday', { reference: 'Tuesday' })).toBe('?');
  });
});

describe('what a mention tells', () => {
  it('says words, rule, anchor and what was stated', () => {
    const text = 'The base was hit on Tuesday night.';
    expect(readDates(text, { reference: '2020-05-13' })).toEqual([
      {
        kind: 'date',
        start: 20,
        end: 33,
        text: 'Tuesday night',
        rule: 'weekday',
        bound: 'at',
        sense: 'news',
        when: {
          earliest: '2020-05-12',
          latest: '2020-05-12',
          precision: 'day',
          lasting: false,
          text: 'Tuesday night',
          because: 'the last Tuesday up to 2020-05-13',
          anchor: '2020-05-13',
          stated: ['weekday'],
        },
      },
    ]);
  });

  it.each([
    ['May 11, 2020', ['year', 'month', 'day'], ''],
    ['May 11', ['month', 'day'], '2020-05-13'],
    ['Sunday, 10 May', ['month', 'day', 'weekday'], '2020-05-13'],
    ['at 9 pm on Sunday', ['weekday', 'time'], '2020-05-13'],
    ['yesterday', [], '2020-05-13'],
  ])('%s states %j', (text, stated, anchor) => {
    expect(readDates(text, { reference: '2020-05-13' })[0]?.when).toMatchObject({ stated, anchor });
  });

  it('says where a weekday and its date disagree', () => {
    const [found] = readDates('Sunday, 11 May 2020', { reference: '2020-05-13' });
    expect(found?.when.because).toContain('that is a Monday, not a Sunday');
    const [fits] = readDates('Monday, 11 May 2020', { reference: '2020-05-13' });
    expect(fits?.when.because).not.toContain('not a');
  });

  it('says that the order of numbers was open', () => {
    expect(readDates('3/5/2020')[0]?.rule).toBe('numbers, day first');
    expect(readDates('13/5/2020')[0]?.rule).toBe('numbers');
  });
});
