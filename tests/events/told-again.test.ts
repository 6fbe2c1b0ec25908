import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** Kind, place and status of the incidents of a text. */
function told(text: string): string[] {
  return eventsOf(text).incidents.map(({ kind, where }) => `${kind} ${where?.text ?? '-'}`);
}

describe('words that point back are no second event', () => {
  it.each([
    'A car bomb exploded in Kirkuk on Tuesday. The blast broke windows in the market.',
    'A car bomb exploded in Kirkuk on Tuesday. The governor, who left for Muscat, called it a vile attack.',
    'A car bomb exploded in Kirkuk on Tuesday. Baghdad condemned the attack.',
    'A car bomb exploded in Kirkuk on Tuesday. Reporters saw pictures of the blast.',
    'A car bomb exploded in Kirkuk on Tuesday. The deadly attack came amid tension between Erbil and Baghdad.',
    'A car bomb exploded in Kirkuk on Tuesday. Islamic State said it had carried out the attack.',
    'A car bomb exploded in Kirkuk on Tuesday.\n\nThe explosion in Kirkuk was heard far away.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['bombing Kirkuk']);
  });

  it.each([
    ['A car bomb exploded in Kirkuk on Tuesday. An attack in Mosul on Monday killed two soldiers.', 2],
    ['A car bomb exploded in Kirkuk on Tuesday. The attack in Mosul on Monday killed two soldiers.', 2],
    ['A car bomb exploded in Kirkuk on Tuesday. A second bomb exploded in Kirkuk an hour later.', 2],
    ['A car bomb exploded in Kirkuk on Tuesday. Another bomb exploded in Mosul on Tuesday.', 2],
    ['Teachers protested in Kirkuk on Tuesday. A bomb exploded in Kirkuk on Tuesday.', 2],
  ])('but a further one is: %s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe('"another" and "separate" part an act from what is told before them only', () => {
  it.each([
    'In a separate incident, a roadside bomb went off near a checkpoint in Mosul on Monday, killing a policeman and a child.',
    'Also, a roadside bomb exploded in Mosul on Monday.',
  ])('%s', (text) => {
    expect(told(`Gunmen ambushed a patrol in Kirkuk on Monday. ${text}`)).toEqual([
      'armed-clash Kirkuk',
      'bombing Mosul',
    ]);
  });

  it('a second bomb that went off is one bombing more', () => {
    const text = 'A car bomb exploded in Kirkuk on Tuesday. A second roadside bomb went off in Kirkuk on Tuesday.';
    expect(told(text)).toEqual(['bombing Kirkuk', 'bombing Kirkuk']);
  });
});

describe('a headline and what it is of', () => {
  it.each([
    [
      'Kirkuk: ex-mayor gunned down\n\nA former mayor was gunned down in Erbil on Monday night.',
      ['shooting-or-assassination Erbil'],
    ],
    ['Bomb in Kirkuk\n\nA car bomb exploded in Kirkuk on Tuesday.', ['bombing Kirkuk']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is a subject only, where it stands over a live page', () => {
    const text =
      'Iraq protests: live\n\nRain fell in Basra.\n\nShops are open.\n\nA bomb exploded in Kirkuk on Tuesday.';
    expect(told(text)).toEqual(['bombing Kirkuk']);
  });

  it('is an event where nothing else tells it', () => {
    expect(told('Car bomb explodes in Kirkuk\n\nThe market was full of people.')).toEqual(['bombing Kirkuk']);
  });

  it('is another event than one far away', () => {
    expect(told('Judge shot dead in Basra\n\nGunmen shot dead a teacher in Mosul on Monday.')).toHaveLength(2);
  });
});

describe('one doing told by two verbs', () => {
  it.each([
    ['Gunmen stormed a school in Mosul on Monday and abducted 20 pupils.', ['abduction Mosul']],
    ['Protesters burned tyres and blocked a road in Basra on Monday.', ['protest Basra']],
    ['A drone attack was foiled at an oil field near Kirkuk on Monday.', ['drone-strike Kirkuk']],
    [
      'Drones target oil field in Kirkuk\n\nA drone attack was foiled at an oil field near Kirkuk on Monday.',
      ['drone-strike Kirkuk'],
    ],
    [
      'Iraqi warplanes struck two hideouts near Kirkuk on Monday. At least five militants were killed in the raid.',
      ['air-strike Kirkuk'],
    ],
    ['The army fired two shells, which exploded in fields near Mosul on Monday.', ['rocket-or-mortar-fire Mosul']],
    [
      'Troops searched a farm near Kirkuk. Also an IED exploded on the Fallujah road yesterday, one federal policeman killed and two wounded.',
      ['raid-or-arrest Kirkuk', 'bombing Fallujah'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Gunmen shot dead a judge in Mosul on Monday, while teachers protested in Basra.', 2],
    ['Police arrested two men in Basra on Monday. Gunmen shot dead a judge in Basra on Monday.', 2],
    ['A bomb exploded in Kirkuk on Monday and teachers protested in Basra.', 2],
    ['Warplanes struck two hideouts near Kirkuk on Monday. Five men were arrested in the raid in Basra.', 2],
    ['A bomb exploded in Kirkuk on Monday, while in Basra a policeman was shot dead.', 2],
  ])('but two are two: %s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe('fineness', () => {
  it('the place said finer is kept', () => {
    const text = 'A bomb exploded in Iraq on Tuesday.\n\nThe bomb exploded in Kirkuk on Tuesday.';
    expect(told(text)).toEqual(['bombing Kirkuk']);
  });
});
