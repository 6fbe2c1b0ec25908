import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** Kind and place of the incidents of a text. */
const told = (text: string): string[] =>
  eventsOf(text).incidents.map(({ kind, where }) => `${kind} ${where?.text ?? '-'}`);

describe('what is only told of how things are', () => {
  it.each([
    'The militias fought alongside the army in Iraq.',
    'The army has been retaking territory in Iraq.',
    'Tribesmen fought side by side with soldiers.',
    'Troops stationed in Ramadi like the food.',
    'Soldiers based at Ramadi played football.',
    'The groups attack convoys in Iraq.',
    'The general spoke for the coalition fighting militants.',
    'The envoy did not confirm or deny a threat to withdraw troops from Baghdad.',
    'They held talks on the withdrawal of troops.',
    'The two sides made progress toward the withdrawal of troops.',
    'There is pressure to reopen the border.',
    'The sides quarrel over when to reopen the border.',
    'The minister does not expect the groups to step up attacks.',
    'He was called a victim of rocket attacks.',
    'The two sides reached an agreement in Baghdad and left.',
    'Militias keep attacking Turkey, he said.',
  ])('%s', (text) => {
    const kinds = told(text).filter((event) => !event.startsWith('statement'));
    expect(kinds).toEqual([]);
  });

  it.each([
    ['On Tuesday, militias fought alongside the army in Ramadi.', 'armed-clash Ramadi'],
    ['Soldiers retook Fallujah on Tuesday.', 'armed-clash Fallujah'],
    ['Troops withdrew from Ramadi on Monday.', 'troop-movement Ramadi'],
    ['Gunmen attacked a convoy near Mosul on Monday.', 'shooting-or-assassination Mosul'],
    ['Iran reopened the border at Mosul on Monday.', 'other Mosul'],
  ])('but is told of a day: %s', (text, expected) => {
    const found = told(text);
    if (expected.startsWith('other')) expect(found.length).toBeLessThanOrEqual(1);
    else expect(found.map((event) => event.split(' ')[1])).toContain(expected.split(' ')[1]);
  });
});

describe('a list of places behind a wide one', () => {
  it.each([
    ['Protests were held across Iraq, including in Basra, Mosul and Kirkuk.', ['Basra', 'Mosul', 'Kirkuk']],
    ['People protested throughout Iraq, notably in Basra and Mosul.', ['Basra', 'Mosul']],
    ['People protested throughout Iraq, especially Basra.', ['Basra']],
    ['People protested throughout Iraq on Monday.', ['Iraq']],
    ['People protested throughout Iraq, including teachers and nurses.', ['Iraq']],
    ['People protested throughout Iraq, including a man who was born in Tehran.', ['Iraq']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).incidents.map(({ where }) => where?.text)).toEqual(expected);
  });
});

describe('an act of state', () => {
  it.each([
    ['Rockets hit Erbil in Iraq on Monday. A new prime minister was sworn in.', 'other Iraq'],
    ['Rockets hit Erbil on Monday. A new prime minister was sworn in in Baghdad.', 'other Baghdad'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('is signed by states that are called by their capitals', () => {
    expect(told('Baghdad and Tehran have signed an agreement to train pilots.')).toEqual(['statement-or-agreement -']);
    expect(told('The ministers signed an agreement in Tehran.')).toEqual(['statement-or-agreement Tehran']);
  });
});

describe('one of several attacks', () => {
  it('is of their kind', () => {
    expect(told('Rocket attacks hit bases, including one on Monday that killed a guard in Kirkuk.')).toContain(
      'rocket-or-mortar-fire Kirkuk',
    );
    expect(told('Two men fled, including one on Monday who was shot dead in Kirkuk.')).toEqual([
      'shooting-or-assassination Kirkuk',
    ]);
  });
});

describe('a visit', () => {
  const legs = (text: string): string[] =>
    eventsOf(text).visits.map(({ traveller, to }) => `${traveller} to ${to?.text ?? '-'}`);

  it.each([
    ['During his visit to Tehran, Salman Aziz said that Baghdad wanted peace.', ['Salman Aziz to Tehran']],
    ['A U.S. threat came in a meeting with Salman Aziz.', []],
  ])('%s', (text, expected) => {
    expect(legs(text)).toEqual(expected);
  });
});
