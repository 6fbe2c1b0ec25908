import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.ts';
import { shown } from './shown.ts';

describe('ranges', () => {
  it.each([
    ['from 3 to 5 May', '2020-05-03..2020-05-05'],
    ['May 3-5', '2020-05-03..2020-05-05'],
    ['May 3–5, 2019', '2019-05-03..2019-05-05'],
    ['3-5 May 2019', '2019-05-03..2019-05-05'],
    ['May 3 to 5', '2020-05-03..2020-05-05'],
    ['May 3 and 4', '2020-05-03..2020-05-04'],
    ['12, 13 and 14 May', '2020-05-12..2020-05-14'],
    ['between May 3 and May 7', '2020-05-03..2020-05-07'],
    ['between 3 and 7 May', '2020-05-03..2020-05-07'],
    ['from 3 May to 7 May', '2020-05-03..2020-05-07'],
    ['from 3 May until 7 May', '2020-05-03..2020-05-07'],
    ['May 3 - May 7, 2019', '2019-05-03..2019-05-07'],
    ['from December 30 to January 2', '2019-12-30..2020-01-02'],
    ['from December 30 to January 2, 2018', '2017-12-30..2018-01-02'],
    ['from March to June 2014', '2014-03-01..2014-06-30'],
    ['June to August 2014', '2014-06-01..2014-08-31'],
    ['November to February 2019', '2018-11-01..2019-02-28'],
    ['between June and August 2014', '2014-06-01..2014-08-31'],
    ['between June and August', '2019-06-01..2019-08-31'],
    ['from early May to mid-June 2019', '2019-05-01..2019-06-20'],
    ['from Sunday to Tuesday', '2020-05-10..2020-05-12'],
    ['between Friday and Sunday', '2020-05-08..2020-05-10'],
    ['overnight between Saturday and Sunday', '2020-05-09..2020-05-10'],
    ['Saturday night into Sunday', '2020-05-09..2020-05-10'],
    ['the night of May 9-10', '2020-05-09..2020-05-10'],
    ['on the night between 2 and 3 January 2020', '2020-01-02..2020-01-03'],
    ['from 2014 to 2017', '2014-01-01..2017-12-31'],
    ['from 03/05/2020 to 07/05/2020', '2020-05-03..2020-05-07'],
    ['2020-05-03 to 2020-05-07', '2020-05-03..2020-05-07'],
    ['will be there from Friday to Sunday', '2020-05-15..2020-05-17'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    ['on Sunday and Tuesday', '2020-05-10 2020-05-12'],
    ['on May 3, and on May 7', '2020-05-03 2020-05-07'],
    ['from 7 May 2020 to 3 May 2020', '?'],
    ['on May 3 and 14 people were hurt', '2020-05-03'],
    ['on Sunday to mark May 1', '2020-05-10 2020-05-01'],
  ])('%s is no range: %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it('lasts where the words say so', () => {
    const lasting = (text: string) => readDates(text, { reference: '2020-05-13' }).map(({ when }) => when.lasting);
    expect(lasting('from 3 to 5 May')).toEqual([true]);
    expect(lasting('from Sunday to Tuesday')).toEqual([true]);
    expect(lasting('May 3-5')).toEqual([true]);
    expect(lasting('between 3 and 5 May')).toEqual([false]);
    expect(lasting('between Sunday and Tuesday')).toEqual([false]);
    expect(lasting('on May 5')).toEqual([false]);
  });
});

describe('times of day', () => {
  it.each([
    ['at 9:45 pm local time on Sunday', '2020-05-10'],
    ['on Sunday at 9:45 pm', '2020-05-10'],
    ['on Sunday, at about 9.45 p.m.,', '2020-05-10'],
    ['at 0600 GMT on Monday', '2020-05-11T06:00:00Z'],
    ['on May 11 at 06:30 UTC', '2020-05-11T06:30:00Z'],
    ['10 pm (1900 GMT) on Sunday', '2020-05-10T19:00:00Z'],
    ['1 am on January 3 (2200 GMT)', '2020-01-02T22:00:00Z'],
    ['January 3, 2020 at about 1 a.m. local time (2200 GMT Thursday)', '2020-01-02T22:00:00Z'],
    ['7 pm (0030 GMT) on May 11', '2020-05-12T00:30:00Z'],
    ['at 1 am EST on Sunday', '2020-05-10T06:00:00Z'],
    ['at 11 pm EDT on Sunday', '2020-05-11T03:00:00Z'],
    ['at 10pm on May 11', '2020-05-11'],
    ['at 21:45 on May 11', '2020-05-11'],
    ['at 2145 hours on May 11', '2020-05-11'],
    ["at 5 o'clock on Monday", '2020-05-11'],
    ['between 9 pm and 10 pm on Sunday', '2020-05-10'],
    ['January 3, 2020, at 1 am local time', '2020-01-03'],
    ['at 9:45 pm', '2020-05-13'],
    ['at 0600 GMT', '2020-05-13T06:00:00Z'],
    ['Rockets fell on May 11. At 9:45 pm sirens sounded.', '2020-05-11 2020-05-11'],
    ['14:05 - Explosion in the city', '2020-05-13'],
    ['noon on Monday', '2020-05-11'],
    ['at noon', '2020-05-13'],
    ['at midnight', '2020-05-13'],
    ['shortly after midnight on Friday', '2020-05-08'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    'lost 2:1',
    'chapter 3:16',
    'a ratio of 10:15',
    '25:61',
    'at 1900 metres',
    'a 9 mm pistol',
    'room 2145',
    'at 13 pm',
    'some 0600 rounds',
    '10 a side',
  ])('%s is no time', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('parts of the day', () => {
  it.each([
    ['Thursday night', '2020-05-07'],
    ['on the night of Thursday', '2020-05-07'],
    ['the night of January 7', '2020-01-07'],
    ['in the early hours of Sunday', '2020-05-10'],
    ['in the early morning hours of Sunday', '2020-05-10'],
    ['at dawn on Friday', '2020-05-08'],
    ['at dawn Friday', '2020-05-08'],
    ['early Monday morning', '2020-05-11'],
    ['on Monday in the evening', '2020-05-11'],
    ['late on Monday evening', '2020-05-11'],
    ['on the evening of Feb. 24, 2020', '2020-02-24'],
    ['overnight on Sunday', '2020-05-10'],
    ['overnight Sunday', '2020-05-10'],
    ['a dawn raid on May 11', '2020-05-11'],
    ['at dawn', '2020-05-13'],
    ['in the early hours, gunmen', '2020-05-13'],
  ])('%s is %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    'a night club',
    'the morning show',
    'evening prayers',
    'night vision goggles',
    'mourning',
    'good morning',
    'day and night',
    'New Dawn party',
  ])('%s is no date', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('open ends', () => {
  it.each([
    ['by Friday', '..2020-05-15', 'by'],
    ['until June', '..2020-06-30', 'until'],
    ['protests continued until Friday', '..2020-05-08', 'until'],
    ['before May 11', '..2020-05-10', 'before'],
    ['after May 3', '2020-05-03..', 'after'],
    ['no later than May 20', '..2020-05-20', 'by'],
    ['up to May 10', '..2020-05-10', 'until'],
    ['before 2003', '..2002-12-31', 'before'],
    ['after 2003', '2003-01-01..', 'after'],
    ['since Tuesday', '2020-05-12', 'since'],
    ['since mid-June 2014', '2014-06-11..2014-06-20', 'since'],
    ['since last week', '2020-05-04..2020-05-10', 'since'],
    ["before Tuesday's attack", '2020-05-12', 'at'],
    ["after Sunday's attack", '2020-05-10', 'at'],
    ['after the May 11 attack', '2020-05-11', 'at'],
    ['on May 11', '2020-05-11', 'at'],
  ])('%s is %s, %s', (text, days, bound) => {
    expect(shown(text)).toBe(days);
    expect(readDates(text, { reference: '2020-05-13' })[0]?.bound).toBe(bound);
  });
});
