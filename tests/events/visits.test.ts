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
