import { describe, expect, it } from 'vitest';
import { isMachineRead } from '../../src/model/machine-read.ts';
import { eventsOf } from './made-report.ts';

/** Kind, place, launch and days of the incidents of a text. */
function told(text: string, published: string | null = '2021-03-04'): string[] {
  return eventsOf(text, published).incidents.map(
    ({ kind, where, launch, when }) =>
      `${kind} ${where?.text ?? '-'}${launch ? ` from ${launch.text}` : ''} ${when.earliest ?? ''}/${when.latest ?? ''}`,
  );
}

describe('an act with its place and its day', () => {
  it.each([
    ['A car bomb exploded in Kirkuk on Tuesday.', 'bombing Kirkuk 2021-03-02/2021-03-02'],
    ['On Monday, gunmen shot dead a judge in Mosul.', 'shooting-or-assassination Mosul 2021-03-01/2021-03-01'],
    [
      'Rockets hit the airport of Erbil on Monday, police in Baghdad said.',
      'rocket-or-mortar-fire Erbil 2021-03-01/2021-03-01',
    ],
    ['Hundreds of teachers protested in Basra yesterday.', 'protest Basra 2021-03-03/2021-03-03'],
    ['In Ramadi, soldiers arrested four men on Wednesday.', 'raid-or-arrest Ramadi 2021-03-03/2021-03-03'],
    ['A car bomb exploded in Ramadi, Anbar on Tuesday.', 'bombing Ramadi 2021-03-02/2021-03-02'],
    [
      'Rockets hit Erbil on Monday. They were fired from Gwer.',
      'rocket-or-mortar-fire Erbil from Gwer 2021-03-01/2021-03-01',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });

  it('is one a place of a list, and a total over them is not shared out', () => {
    const { incidents } = eventsOf('Car bombs exploded in Kirkuk, Mosul and Baghdad on Tuesday, killing 12 people.');
    expect(incidents.map(({ where }) => where?.text)).toEqual(['Kirkuk', 'Mosul', 'Baghdad']);
    expect(incidents.every(({ casualties }) => casualties.killed.min === null)).toBe(true);
  });

  it('takes the place of launch as a role, not as the place', () => {
    expect(told('Rockets fired from Gwer hit Erbil on Monday.')).toEqual([
      'rocket-or-mortar-fire Erbil from Gwer 2021-03-01/2021-03-01',
    ]);
  });

  it('takes the dateline only where nothing else is told, and says so', () => {
    const [dated] = eventsOf('Erbil, Iraq - A bomb exploded on Tuesday.').incidents;
    expect(dated?.where?.text).toBe('Erbil');
    expect(dated?.placeBecause).toContain('dateline');
    expect(dated?.confidence).not.toBe('high');
  });

  it('stays without a place where none is named, and is kept', () => {
    const [incident] = eventsOf('A bomb exploded on Tuesday.').incidents;
    expect(incident).toMatchObject({ kind: 'bombing', where: null, placeBecause: 'no place of the report fits' });
  });

  it('stays undated where neither words nor report say a day', () => {
    expect(told('A bomb exploded in Kirkuk.', null)).toEqual(['bombing Kirkuk /']);
    expect(told('A bomb exploded in Kirkuk on Tuesday.', null)).toEqual(['bombing Kirkuk /']);
  });

  it('without a day is of the days up to the report, and says so', () => {
    const [incident] = eventsOf('A bomb exploded in Kirkuk.').incidents;
    expect(incident?.when).toMatchObject({
      earliest: '2021-03-02',
      latest: '2021-03-04',
      precision: 'week',
      stated: [],
    });
    expect(incident?.confidenceBecause).toContain('no day is told');
  });
});

describe('what is no event', () => {
  it.each([
    'A bomb had exploded in Kirkuk in 2004.',
    'In 2016, a bomb exploded in Kirkuk.',
    'No rockets were fired at Erbil on Monday.',
    'If rockets hit Erbil, the army will answer.',
    'Mosul is a city in Iraq.',
    'Baghdad said it was concerned.',
    'Two teams from Basra and Kirkuk met in the final on Tuesday.',
    'A new school has 300 pupils in Ramadi.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it('a threat is one, and no attack', () => {
  expect(eventsOf('The group threatened to attack Baghdad.').incidents.map(({ kind }) => kind)).toEqual(['threat']);
});

describe('the same event told twice', () => {
  it.each([
    ['A car bomb exploded in Kirkuk on Tuesday. The blast killed three people.', 1],
    ['Bomb hits Kirkuk market\n\nA car bomb exploded at a market in Kirkuk on Tuesday.', 1],
    ['Rockets hit Erbil on Monday.\n\nThe attack on Erbil wounded two people.', 1],
    ['A car bomb exploded in Kirkuk on Tuesday. Another bomb exploded in Kirkuk on Wednesday.', 2],
    ['A car bomb exploded in Kirkuk on Tuesday.\n\nA car bomb exploded in Mosul on Tuesday.', 2],
    ['A car bomb exploded in Kirkuk on Monday.\n\nTeachers protested in Kirkuk on Monday.', 2],
  ])('%s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });

  it('keeps both evidences', () => {
    const [incident] = eventsOf('A car bomb exploded in Kirkuk on Tuesday. The blast killed three people.').incidents;
    expect(incident?.evidence.filter(({ field }) => field === 'kind').length).toBeGreaterThan(1);
    expect(incident?.casualties.killed).toEqual({ min: 3, max: 3 });
  });
});

describe('status', () => {
  it.each([
    ['Teachers will protest in Basra on Saturday.', 'planned'],
    ['A car bomb exploded in Kirkuk on Tuesday.', 'reported'],
  ])('%s is %s', (text, status) => {
    expect(eventsOf(text).incidents[0]?.status).toBe(status);
  });
});

it('every field says where its words stand, and every event that a program read it', () => {
  const text = 'On Monday, gunmen shot dead two soldiers in Mosul. Minister Ali Hassan arrived in Tehran on Tuesday.';
  const { incidents, visits } = eventsOf(text);
  expect([incidents.length, visits.length]).toEqual([1, 1]);
  for (const event of [...incidents, ...visits]) {
    expect(isMachineRead(event)).toBe(true);
    expect(event.evidence.length).toBeGreaterThan(2);
    for (const { words, start, end } of event.evidence) expect(text.slice(start ?? 0, end ?? 0)).toBe(words);
  }
});
