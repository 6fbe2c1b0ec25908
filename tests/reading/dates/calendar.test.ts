import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('a day with its month', () => {
  it.each([
    ['the raid of May 11, 2020', '2020-05-11'],
    ['the raid of May 11 2020', '2020-05-11'],
    ['on 11 May 2020', '2020-05-11'],
    ['on 11th May, 2020', '2020-05-11'],
    ['on the 11th of May 2020', '2020-05-11'],
    ['on the 11th of May', '2020-05-11'],
    ['on May 11th', '2020-05-11'],
    ['on Feb. 24', '2020-02-24'],
    ['on Feb 24, 2022', '2022-02-24'],
    ['on 24 Feb. 2022', '2022-02-24'],
    ['11-May-2020', '2020-05-11'],
    ['11/May/2020', '2020-05-11'],
    ['on Sept. 3', '2019-09-03'],
    ['on Sept 3', '2019-09-03'],
    ['on the third of May', '2020-05-03'],
    ['on the twenty-first of April', '2020-04-21'],
    ['on MAY 11', '2020-05-11'],
    ['on 11 may 2020', '2020-05-11'],
    ['on march 5, 2020', '2020-03-05'],
    ['on 5 august', '2019-08-05'],
    ['on November 30', '2019-11-30'],
    ['on May 13', '2020-05-13'],
    ['on May 14', '2020-05-14'],
    ['On May 3, 14 people were hurt', '2020-05-03'],
    ['On March 20 people gathered', '2020-03-20'],
    ['On May 11 Baghdad woke to sirens', '2020-05-11'],
    ['29 February 2020', '2020-02-29'],
    ['the January 3 strike', '2020-01-03'],
    ['the May 11 attack', '2020-05-11'],
    ['January 3’s strike', '2020-01-03'],
    ['BAGHDAD, May 11 (Agency) - Rockets', '2020-05-11'],
    ['on May\n11', '2020-05-11'],
    ['on May 11', '2020-05-11'],
    ['(May 11)', '2020-05-11'],
    ['“May 11”', '2020-05-11'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['31 February 2020', '?'],
    ['29 February 2019', '?'],
    ['April 31', '?'],
    ['32 May 2020', '2020-05-01..2020-05-31'],
  ])('%s is no day: %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('a day of the week with its date', () => {
  it.each([
    ['Sunday, 10 May', '2020-05-10'],
    ['Sunday 10 May 2020', '2020-05-10'],
    ['Monday, May 11, 2020', '2020-05-11'],
    ['on Tues., May 12', '2020-05-12'],
    ['Sun, 10 May 2020 10:00', '2020-05-10'],
    ['10 May (Sunday)', '2020-05-10'],
    ['on Sunday the 10th of May', '2020-05-10'],
    ['on Saturday, 16 May', '2020-05-16'],
    ['on Thursday, 16 May', '2019-05-16'],
    ['Sunday, 11 May 2020', '2020-05-11'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('numbers', () => {
  it.each([
    ['2020-05-11', '2020-05-11'],
    ['2020-05-11T10:00:00Z', '2020-05-11T10:00:00Z'],
    ['2020-05-11T23:30+03:00', '2020-05-11T20:30:00Z'],
    ['2020-05-11T10:00', '2020-05-11'],
    ['12/05/2020', '2020-05-12'],
    ['13/05/2020', '2020-05-13'],
    ['05/13/2020', '2020-05-13'],
    ['3/5/2020', '2020-05-03'],
    ['3.5.2020', '2020-05-03'],
    ['03-05-2020', '2020-05-03'],
    ['11/05/20', '2020-05-11'],
    ['(11.05.2020)', '2020-05-11'],
    ['on 11/05/2020, 12 people', '2020-05-11'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['3/5/2020', '2020-03-05'],
    ['05/13/2020', '2020-05-13'],
    ['13/05/2020', '2020-05-13'],
    ['3.5.2020', '2020-05-03'],
  ])('%s with the month first is %s', (text, days) => {
    expect(shown(text, { order: 'mdy' })).toBe(days);
  });

  it.each([
    '45/45/2020',
    '13/13/2020',
    '192.168.1.20',
    '2020-13-01',
    '2020-02-31',
    '1.2.3',
    '12/5',
    '9/11',
    '24/7',
    '50/50',
    'v2.10.2020.1',
    'ID 2020-05-11-7',
    '1/2/3/2020',
    '$3/5/2020',
    'AB12/05/2020',
    '+964 770 123 4567',
    '33.3152, 44.3661',
    '12:05:2020',
  ])('%s is no date', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('a month', () => {
  it.each([
    ['in June 2014', '2014-06-01..2014-06-30'],
    ['in June, 2014', '2014-06-01..2014-06-30'],
    ['in June of 2014', '2014-06-01..2014-06-30'],
    ['in May', '2020-05-01..2020-05-31'],
    ['in October', '2019-10-01..2019-10-31'],
    ['last October', '2019-10-01..2019-10-31'],
    ['last May', '2019-05-01..2019-05-31'],
    ['next May', '2021-05-01..2021-05-31'],
    ['next October', '2020-10-01..2020-10-31'],
    ['this March', '2020-03-01..2020-03-31'],
    ['the May attack', '2020-05-01..2020-05-31'],
    ['the October protests', '2019-10-01..2019-10-31'],
    ['October protests', '2019-10-01..2019-10-31'],
    ['in March 20 people were killed', '2020-03-01..2020-03-31'],
    ['in February 2020', '2020-02-01..2020-02-29'],
    ['Dec. 2019', '2019-12-01..2019-12-31'],
    ['early June 2014', '2014-06-01..2014-06-10'],
    ['mid-June', '2019-06-11..2019-06-20'],
    ['in mid April', '2020-04-11..2020-04-20'],
    ['late February', '2020-02-21..2020-02-29'],
    ['the end of April', '2020-04-21..2020-04-30'],
    ['at the beginning of March', '2020-03-01..2020-03-10'],
    ['the middle of March', '2020-03-11..2020-03-20'],
    ['the first week of May', '2020-05-01..2020-05-07'],
    ['the last week of June 2014', '2014-06-24..2014-06-30'],
    ['the 5th of this month', '2020-05-05'],
    ['the 25th of last month', '2020-04-25'],
    ['on the 5th', '2020-05-05'],
    ['on the 20th.', '2020-04-20'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('years, decades, seasons', () => {
  it.each([
    ['in 2003', '2003-01-01..2003-12-31'],
    ['the 2003 invasion', '2003-01-01..2003-12-31'],
    ['a 2005 law', '2005-01-01..2005-12-31'],
    ['a 2000 pound bomb', ''],
    ['the war of 2014', '2014-01-01..2014-12-31'],
    ['the year 1988', '1988-01-01..1988-12-31'],
    ['early 2019', '2019-01-01..2019-04-30'],
    ['mid-2018', '2018-05-01..2018-08-31'],
    ['late 2019', '2019-09-01..2019-12-31'],
    ['at the end of 2019', '2019-09-01..2019-12-31'],
    ['the battle (2016)', '2016-01-01..2016-12-31'],
    ['between 2014 and 2017', '2014-01-01..2017-12-31'],
    ['in 2014-2017', '2014-01-01..2017-12-31'],
    ['in 2014–17', '2014-01-01..2017-12-31'],
    ['in 2019/20', '2019-01-01..2020-12-31'],
    ['from 2014 to 2017', '2014-01-01..2017-12-31'],
    ['In 2014 troops entered Mosul', '2014-01-01..2014-12-31'],
    ['in the 1990s', '1990-01-01..1999-12-31'],
    ['in the early 1990s', '1990-01-01..1993-04-30'],
    ["in the '90s", '1990-01-01..1999-12-31'],
    ['in the nineties', '1990-01-01..1999-12-31'],
    ['in the 19th century', '1801-01-01..1900-12-31'],
    ['spring 2019', '2019-03-01..2019-05-31'],
    ['in the summer of 2014', '2014-06-01..2014-08-31'],
    ['in the fall of 2016', '2016-09-01..2016-11-30'],
    ['the winter of 2019-20', '2019-12-01..2020-02-29'],
    ['last summer', '2019-06-01..2019-08-31'],
    ['last winter', '2019-12-01..2020-02-29'],
    ['this spring', '2020-03-01..2020-05-31'],
    ['next summer', '2020-06-01..2020-08-31'],
    ['in the autumn, rebels', '2019-09-01..2019-11-30'],
    ['late summer 2014', '2014-08-01..2014-08-31'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });
});

describe('feasts with a fixed day', () => {
  it.each([
    ['on Christmas Day', '2019-12-25'],
    ['on Christmas Eve', '2019-12-24'],
    ["New Year's Eve", '2019-12-31'],
    ["New Year's Day 2020", '2020-01-01'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    'during Ramadan',
    'on Eid al-Fitr',
    'at Easter',
    'on Ashura',
    'the new year budget',
    'Christmas trees',
    'Nowruz greetings',
  ])('%s is left alone', (text) => {
    expect(shown(text)).toBe('');
  });
});
