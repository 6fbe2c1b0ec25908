import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.ts';

const dates = (text: string, reference: string | null, referenceFrom: string | null = null) =>
  readDates(text, { reference, referenceFrom }).map(({ text: words, when, sense }) => [
    words,
    when.earliest,
    when.latest,
    sense,
  ]);

describe('dates of a report that was written on one of several days', () => {
  it.each([
    ['Rockets fell on September 28, he said.', 'September 28', '2020-09-28', '2020-09-28'],
    ['Rockets fell on Sunday, he said.', 'Sunday', '2020-09-27', '2021-04-04'],
    ['Rockets fell last month, he said.', 'last month', '2020-08-01', '2021-03-31'],
    ['Rockets fell on 4 May 2019, he said.', '4 May 2019', '2019-05-04', '2019-05-04'],
  ])('%s', (text, words, earliest, latest) => {
    expect(dates(text, '2021-04-07', '2020-09-30').map((date) => date.slice(0, 3))).toEqual([
      [words, earliest, latest],
    ]);
  });

  it('says so, and is no wider where one day is known', () => {
    const [date] = readDates('Rockets fell on Sunday.', { reference: '2020-10-03', referenceFrom: '2020-09-30' });
    expect(date?.when).toMatchObject({ earliest: '2020-09-27', latest: '2020-09-27', precision: 'day' });
    const [wide] = readDates('Rockets fell on Tuesday.', { reference: '2020-10-07', referenceFrom: '2020-09-30' });
    expect(wide?.when).toMatchObject({ earliest: '2020-09-29', latest: '2020-10-06', precision: 'month' });
    expect(wide?.when.because).toMatch(/between 2020-09-30 and 2020-10-07/u);
    expect(dates('On Sunday.', '2020-10-03', '2020-10-03')).toEqual(dates('On Sunday.', '2020-10-03'));
    expect(dates('On Sunday.', null, '2020-10-03')).toEqual(dates('On Sunday.', null));
  });
});

describe('times of a live page', () => {
  const TEXT =
    'LIVE: the day in Baghdad\n\n00:20 Saturday: A curfew is in force.\n\n22:10 Medics speak of ten dead.\n\n18:30 The minister will fly to Erbil on Monday.\n\n17:00 Guards fired from the roof.';

  it('are of the day of the page, whatever the entry before told', () => {
    expect(dates(TEXT, '2019-10-25')).toEqual([
      ['00:20 Saturday', '2019-10-26', '2019-10-26', 'plan'],
      ['22:10', '2019-10-25', '2019-10-25', 'news'],
      ['18:30', '2019-10-25', '2019-10-25', 'news'],
      ['Monday', '2019-10-28', '2019-10-28', 'plan'],
      ['17:00', '2019-10-25', '2019-10-25', 'news'],
    ]);
  });

  it('a time inside of a text is of the day before it in the text', () => {
    const found = dates('Rockets fell on Sunday. The second one came at 21:45.', '2019-10-25');
    expect(found.map(([, earliest]) => earliest)).toEqual(['2019-10-20', '2019-10-20']);
  });
});

describe('the date of a picture', () => {
  it.each([
    'Mourners carry a coffin in Samarra, Iraq, September 20, 2016. (Agency/A. Sparrow)',
    'Fighters are seen in the hills near Zakho, Iraq October 18, 2017. (AGENCY)',
    'A jet takes off June 17, 2016, at a base near Balad. (Sgt. B. Finch/Air Force)',
    'A former commander opening the first part of a road in Najaf, Iraq, September 20, 2016.',
    'Women attend a funeral in Baghdad, September 22, 2016. REUTERS/A. Sparrow/File Photo',
  ])('is news: %s', (text) => {
    const [date] = readDates(`A headline\n\n${text}\n\nThe army said on Monday that it was over.`, {
      reference: '2020-04-11',
    });
    expect(date).toMatchObject({ sense: 'news', caption: true });
  });

  it.each([
    'He was killed in Samarra on September 20, 2016.',
    'The group has been at war since September 20, 2016. (He did not say why.)',
    'The base was hit before, in Balad, on September 20, 2016, and again in the year that followed.',
    'They were arrested in Baghdad, September 2016. (Agency)',
  ])('and is history elsewhere: %s', (text) => {
    const [date] = readDates(text, { reference: '2020-04-11' });
    expect(date?.caption).toBeUndefined();
    expect(date?.sense).toBe('history');
  });

  it('is no day that the story goes on from', () => {
    const text = 'Mourners in Samarra, Iraq, September 20, 2016. (Agency)\n\nThe next day the road was closed.';
    expect(dates(text, '2020-04-11').map(([, earliest]) => earliest)).toEqual(['2016-09-20', null]);
  });
});

describe('what lies ahead', () => {
  it.each([
    ['The attack comes days ahead of a new round of so-called strategic talks on April 7.', '2021-04-07'],
    ['The minister heads to Tehran on April 20, followed by others.', '2021-04-20'],
    ['Both sides agreed to meet on May 2.', '2021-05-02'],
    ['The attack came after talks that were held on April 4.', '2021-04-04'],
    ['The attack came after talks that were held on May 20.', '2020-05-20'],
  ])('%s', (text, day) => {
    expect(dates(text, '2021-04-05').map(([, earliest]) => earliest)).toEqual([day]);
  });

  it('does not move the day of what comes before it', () => {
    expect(dates('The Sunday attack comes days ahead of talks.', '2021-04-05')[0]?.[1]).toBe('2021-04-04');
    expect(dates('The Sunday meeting will take place in Erbil.', '2021-04-05')[0]?.[1]).toBe('2021-04-11');
  });
});
