import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** Traveller, places, days and status of the visits of a text. */
function told(text: string): string[] {
  return eventsOf(text).visits.map(
    ({ traveller, from, to, when, status }) =>
      `${traveller}: ${from ? `${from.text} ` : ''}> ${to?.text ?? '-'} ${when.earliest ?? ''} ${status}`,
  );
}

describe('a visit', () => {
  it.each([
    ['Foreign Minister Karim Danesh arrived in Muscat on Wednesday.', 'Karim Danesh: > Muscat 2021-03-03 made'],
    ['Foreign Minister Karim Danesh will travel to Doha on Saturday.', 'Karim Danesh: > Doha 2021-03-06 planned'],
    [
      'President Karim Danesh flew from Tehran to Damascus on Monday.',
      'Karim Danesh: Tehran > Damascus 2021-03-01 made',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has legs in order, under one trip', () => {
    const { visits } = eventsOf(
      'Foreign Minister Karim Danesh arrived in Muscat on Wednesday. He will travel to Doha on Saturday.',
    );
    expect(visits.map(({ to, leg }) => `${leg} ${to?.text ?? ''}`)).toEqual(['1 Muscat', '2 Doha']);
    expect(new Set(visits.map(({ trip }) => trip)).size).toBe(1);
  });

  it('is one that is told twice', () => {
    expect(
      told(
        'Foreign Minister Karim Danesh arrived in Muscat on Wednesday.\n\nDuring his visit to Muscat, Danesh met the Sultan.',
      ),
    ).toHaveLength(1);
  });
});

describe('no visit', () => {
  it.each([
    'Rockets arrived in Muscat.',
    'Foreign Minister Karim Danesh spoke of Muscat.',
    'Foreign Minister Karim Danesh will not travel to Doha.',
    'Troops moved from Mosul to Kirkuk on Monday.',
    'Foreign Minister Karim Danesh cancelled a visit to Doha.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('stops of a journey', () => {
  it.each([
    [
      'Foreign Minister Karim Danesh will visit Baghdad on Monday and Erbil on Tuesday.',
      ['Karim Danesh: > Baghdad 2021-03-08 planned', 'Karim Danesh: Baghdad > Erbil 2021-03-09 planned'],
    ],
    [
      'Foreign Minister Karim Danesh landed at Baghdad on Monday. On his visit to Baghdad, Danesh met President Ali Hassan.',
      ['Karim Danesh: > Baghdad 2021-03-01 made'],
    ],
    [
      'President Karim Danesh heads to Damascus on March 10, followed a day later by an official visit to Tehran.',
      ['Karim Danesh: > Damascus 2021-03-10 planned', 'Karim Danesh: > Tehran 2021-03-11 planned'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'Foreign Minister Karim Danesh arrived in Muscat on Monday to discuss security with the Sultan.',
      'to discuss security with the Sultan',
    ],
    ['Foreign Minister Karim Danesh arrived in Muscat on Monday for talks on gas.', 'for talks on gas'],
    ['Foreign Minister Karim Danesh arrived in Muscat on Monday.', ''],
    ['Foreign Minister Karim Danesh arrived in Muscat for the third time.', 'for the third time'],
  ])('what for: %s', (text, purpose) => {
    expect(eventsOf(text).visits[0]?.purpose).toBe(purpose);
  });
});

describe('no visit of somebody', () => {
  it.each([
    [
      'who is at home',
      'Iraqi Prime Minister Karim Danesh, in a meeting with envoys in Baghdad on Wednesday, spoke of trade. Iraqi roads were open.',
    ],
    ['who flies home', 'President Karim Danesh flew back to Tehran on Tuesday.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a headline that sums up a trip', () => {
  const HEAD = 'Minister Danesh to travel to the Levant\n\n';

  it('is no visit of its own where legs in its region are told', () => {
    expect(told(`${HEAD}Foreign Minister Karim Danesh will travel to Baghdad on Saturday.`)).toEqual([
      'Karim Danesh: > Baghdad 2021-03-06 planned',
    ]);
  });

  it.each([
    ['no leg is told', 'Trade will be spoken of.', 1],
    ['the leg lies elsewhere', 'Foreign Minister Karim Danesh will travel to Moscow on Saturday.', 2],
  ])('is one where %s', (_, text, count) => {
    expect(told(`${HEAD}${text}`)).toHaveLength(count);
  });
});

describe('he who travels on', () => {
  it('is the traveller, not the host of the sentence before', () => {
    expect(
      told(
        'Foreign Minister Karim Danesh will arrive in Muscat on Friday, where he will meet President Ali Hassan. On Saturday he flies to Doha for talks with Prime Minister Omar Khalil. He will then travel on to Baghdad.',
      ).map((line) => line.slice(0, line.indexOf(' 2021'))),
    ).toEqual(['Karim Danesh: > Muscat', 'Karim Danesh: > Doha', 'Karim Danesh: > Baghdad']);
  });

  it('is who alone was named before', () => {
    expect(told('Prime Minister Omar Khalil spoke in Doha. He will travel to Baghdad on Saturday.')).toEqual([
      'Omar Khalil: > Baghdad 2021-03-06 planned',
    ]);
  });
});
