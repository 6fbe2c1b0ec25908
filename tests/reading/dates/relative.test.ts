import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('days of the week', () => {
  it.each([
    ['The raid took place on Tuesday.', '2020-05-12'],
    ['on Wednesday', '2020-05-13'],
    ['on Thursday', '2020-05-07'],
    ['on friday', '2020-05-08'],
    ['ON FRIDAY', '2020-05-08'],
    ["Saturday's protest", '2020-05-09'],
    ['Saturday’s protest', '2020-05-09'],
    ['last Friday', '2020-05-08'],
    ['last Wednesday', '2020-05-06'],
    ['this past Sunday', '2020-05-10'],
    ['next Friday', '2020-05-15'],
    ['next Wednesday', '2020-05-20'],
    ['this Friday', '2020-05-15'],
    ['this Monday', '2020-05-11'],
    ['this coming Friday', '2020-05-15'],
    ['Tuesday of last week', '2020-05-05'],
    ['on Tuesday last week', '2020-05-05'],
    ['Friday of this week', '2020-05-15'],
    ['Monday next week', '2020-05-18'],
    ['early Monday', '2020-05-11'],
    ['late on Sunday', '2020-05-10'],
    ['earlier on Tuesday', '2020-05-12'],
    ['as of Tuesday', '2020-05-12'],
    ['on Tues.', '2020-05-12'],
    ['Friday prayers', '2020-05-08'],
    ['said Tuesday', '2020-05-12'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('days from today', () => {
  it.each([
    ['today', '2020-05-13'],
    ['yesterday', '2020-05-12'],
    ["yesterday's attack", '2020-05-12'],
    ['tomorrow', '2020-05-14'],
    ['tonight', '2020-05-13'],
    ['last night', '2020-05-12'],
    ['this morning', '2020-05-13'],
    ['this evening', '2020-05-13'],
    ['yesterday evening', '2020-05-12'],
    ['dawn today', '2020-05-13'],
    ['tomorrow night', '2020-05-14'],
    ['the day before yesterday', '2020-05-11'],
    ['the day after tomorrow', '2020-05-15'],
    ['overnight', '2020-05-12..2020-05-13'],
    ['the previous day', '2020-05-12'],
    ['the day before', '2020-05-12'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('spans of the calendar', () => {
  it.each([
    ['last week', '2020-05-04..2020-05-10'],
    ['this week', '2020-05-11..2020-05-17'],
    ['next week', '2020-05-18..2020-05-24'],
    ['earlier this week', '2020-05-11..2020-05-13'],
    ['later this week', '2020-05-13..2020-05-17'],
    ['early last week', '2020-05-04..2020-05-06'],
    ['late last week', '2020-05-07..2020-05-10'],
    ['last month', '2020-04-01..2020-04-30'],
    ['this month', '2020-05-01..2020-05-31'],
    ['earlier this month', '2020-05-01..2020-05-13'],
    ['late last month', '2020-04-21..2020-04-30'],
    ['at the end of last month', '2020-04-21..2020-04-30'],
    ['next month', '2020-06-01..2020-06-30'],
    ['last year', '2019-01-01..2019-12-31'],
    ["last year's protests", '2019-01-01..2019-12-31'],
    ['this year', '2020-01-01..2020-12-31'],
    ['earlier this year', '2020-01-01..2020-05-13'],
    ['early this year', '2020-01-01..2020-04-30'],
    ['late last year', '2019-09-01..2019-12-31'],
    ['later this year', '2020-05-13..2020-12-31'],
    ['next year', '2021-01-01..2021-12-31'],
    ['over the weekend', '2020-05-09..2020-05-10'],
    ['last weekend', '2020-05-09..2020-05-10'],
    ['this weekend', '2020-05-16..2020-05-17'],
    ['next weekend', '2020-05-16..2020-05-17'],
    ['the past week', '2020-05-06..2020-05-13'],
    ['the last month', '2020-04-13..2020-05-13'],
    ['the past 24 hours', '2020-05-12..2020-05-13'],
    ['in the last three days', '2020-05-10..2020-05-13'],
    ['over the past two weeks', '2020-04-29..2020-05-13'],
    ['during the past few days', '2020-05-07..2020-05-13'],
    ['in the coming days', '2020-05-13..'],
    ['in the next three days', '2020-05-13..2020-05-16'],
    ['over the coming two weeks', '2020-05-13..2020-05-27'],
    ['in recent months', '..2020-05-13'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['over the weekend', '2020-05-16', '2020-05-16..2020-05-17'],
    ['last weekend', '2020-05-17', '2020-05-09..2020-05-10'],
    ['this weekend', '2020-05-17', '2020-05-16..2020-05-17'],
    ['last week', '2020-05-11', '2020-05-04..2020-05-10'],
    ['last month', '2020-01-31', '2019-12-01..2019-12-31'],
    ['last winter', '2020-01-10', '2018-12-01..2019-02-28'],
    ['this winter', '2020-01-10', '2019-12-01..2020-02-29'],
  ])('%s in a report of %s is %s', (text, reference, days) => {
    expect(shown(text, { reference })).toBe(days);
  });
});

describe('counted from now', () => {
  it.each([
    ['two days ago', '2020-05-11'],
    ['2 days ago', '2020-05-11'],
    ['a day ago', '2020-05-12'],
    ['twenty-one days ago', '2020-04-22'],
    ['about ten days ago', '2020-05-03'],
    ['21 hours ago', '2020-05-12'],
    ['two hours ago', '2020-05-13'],
    ['five minutes ago', '2020-05-13'],
    ['a week ago', '2020-05-06'],
    ['three weeks ago', '2020-04-22'],
    ['two months ago', '2020-03-01..2020-03-31'],
    ['a year ago', '2019-01-01..2019-12-31'],
    ['17 years ago', '2003-01-01..2003-12-31'],
    ['two decades ago', '2000-01-01..2000-12-31'],
    ['a few days ago', '2020-05-07..2020-05-11'],
    ['a couple of days ago', '2020-05-11'],
    ['several weeks ago', '2020-03-11..2020-04-22'],
    ['days ago', '..2020-05-11'],
    ['more than ten years ago', '..2010-12-31'],
    ['years ago', '..2018-12-31'],
    ['two days earlier', '2020-05-11'],
    ['a year earlier', '2019-01-01..2019-12-31'],
    ["in two weeks' time", '2020-05-27'],
    ['within 48 hours', '2020-05-15'],
    ['three days from now', '2020-05-16'],
    ['within two days', '2020-05-15'],
    ['three days after the attack', '?'],
    ['a week before the vote', '?'],
    ['the day after the strike', '?'],
    ['a week from Monday', '?'],
    ['within days of the attack', ''],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it('counts hours from the minute of a report where it is known', () => {
    expect(shown('three hours ago', { reference: '2020-05-13T02:00:00Z' })).toBe('2020-05-12');
    expect(shown('three hours ago', { reference: '2020-05-13T09:00:00Z' })).toBe('2020-05-13');
    expect(shown('21 hours ago', { reference: '2020-05-13T22:00:00Z' })).toBe('2020-05-13');
  });
});

describe('counted from the date before', () => {
  it.each([
    ['On 3 January 2020 he was killed. The following day crowds marched.', '2020-01-03 2020-01-04'],
    ['On 3 January 2020 he was killed. The next day crowds marched.', '2020-01-03 2020-01-04'],
    ['He was killed on 3 January 2020. The same day crowds marched.', '2020-01-03 2020-01-03'],
    ['He was killed on 3 January 2020. Two days later parliament voted.', '2020-01-03 2020-01-05'],
    ['He was killed on 3 January 2020. A week later it was over.', '2020-01-03 2020-01-10'],
    ['He was killed on 3 January 2020. A day earlier he had landed.', '2020-01-03 2020-01-02'],
    ['He was killed on 3 January 2020. The previous week', '2020-01-03 2019-12-23..2019-12-29'],
    ['He was killed on 3 January 2020. Hours later', '2020-01-03 2020-01-03..2020-01-04'],
    ['He was killed on 3 January 2020. That night', '2020-01-03 2020-01-03'],
    ['He was killed on 3 January 2020. That month', '2020-01-03 2020-01-01..2020-01-31'],
    ['He was killed on 3 January 2020, a month later', '2020-01-03 2020-02-01..2020-02-29'],
    ['He was killed on 3 January 2020 at dawn.', '2020-01-03'],
    ['Mosul fell in June 2014. The following day', '2014-06-01..2014-06-30 2014-06-02..2014-07-01'],
    ['He will go to Tehran next week, a day later to Ankara', '2020-05-18..2020-05-24 2020-05-19..2020-05-25'],
    ['He will go to Tehran next week, two weeks later to Ankara', '2020-05-18..2020-05-24 2020-06-01..2020-06-07'],
    ['Mosul fell in June 2014. The following month', '2014-06-01..2014-06-30 2014-07-01..2014-07-31'],
    ['The following day', '?'],
    ['hours later', '?'],
  ])('%s: %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it('takes the year of a paragraph that begins with one', () => {
    expect(shown('On June 10, 2014, Mosul fell. On June 29 a state was declared.')).toBe('2014-06-10 2014-06-29');
    expect(shown('In December 2013 camps were closed. In January Falluja fell.')).toBe(
      '2013-12-01..2013-12-31 2014-01-01..2014-01-31',
    );
    expect(shown('In June 2014, Mosul fell. On May 11, it was hit again.')).toBe('2014-06-01..2014-06-30 2020-05-11');
    expect(shown('In June 2014, Mosul fell.\n\nIn March, markets opened.')).toBe(
      '2014-06-01..2014-06-30 2020-03-01..2020-03-31',
    );
    expect(shown('The group, which took Mosul in June 2014, struck again on May 11.')).toBe(
      '2014-06-01..2014-06-30 2020-05-11',
    );
  });
});
