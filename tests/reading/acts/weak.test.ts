import { describe, expect, it } from 'vitest';
import { actsIn, eventsIn, sensesIn } from './read.ts';

describe('weak words tell an act', () => {
  it.each([
    ['The depot was shaken by three rockets, a guard died.', 'rocket-or-mortar-fire'],
    ['Two bombs ended the feast in Taiz.', 'bombing'],
    ['Mortars on Salahaddin again', 'rocket-or-mortar-fire'],
    ['The pharmacist was killed in front of her house.', 'shooting-or-assassination'],
    ['Rifles were hidden under the melons of a lorry at Trebil.', 'raid-or-arrest'],
    ['Shops were smashed in the old town.', 'riot'],
    ['Nurses with white roses outside the ministry of health', 'protest'],
    ['Forty army trucks were counted on the road to Idlib.', 'troop-movement'],
    ['A ferry overturned on the river.', 'other'],
  ])('where nothing else does: %s', (text, act) => {
    expect(eventsIn(text)).toContain(act);
  });

  it.each([
    'The company sells rockets and shells.',
    'Two hundred bombs lie in the museum of the war.',
    'The range of the missile is 300 km.',
    'Nurses met in Geneva.',
    'The lorry was full of melons.',
    'The shops are open again.',
    'Army trucks are built in Minsk.',
  ])('not where nothing was done: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it('not beside a stronger word of their sentence', () => {
    expect(actsIn('Jets bombed the camp and a guard was killed at the gate.')).toHaveLength(1);
  });

  it('not behind an act told before in their line, but on a line of its own', () => {
    expect(eventsIn('Jets bombed the camp. A guard was killed at the gate.')).toEqual(['air-strike']);
    expect(eventsIn('Jets bombed the camp.\n\nA guard was killed at the gate.')).toEqual([
      'air-strike',
      'shooting-or-assassination',
    ]);
  });
});

describe('who does it decides', () => {
  it.each([
    ['Gunmen took a teacher from his home in Hit.', 'abduction news'],
    ['Police took a teacher away from his home in Hit.', 'raid-or-arrest news'],
    ['Rebels entered the town of Sake.', 'armed-clash news'],
    ['Peacekeepers entered the town of Sake.', 'troop-movement news'],
    ['Rebels entered the town of Sake after the army had withdrawn.', 'troop-movement news'],
    ['The coalition bombed a depot in Hajjah.', 'air-strike news'],
    ['Unknown men bombed a shop in Hajjah.', 'bombing news'],
    ['Soldiers looted shops in the market.', 'raid-or-arrest news'],
    ['Shops in the market were looted.', 'riot news'],
    ['Youths set an office on fire.', 'riot news'],
    ['Gunmen on motorbikes stormed a school and led away forty pupils.', 'abduction news'],
  ])('%s', (text, expected) => {
    expect(sensesIn(text)).toContain(expected);
  });

  it.each([
    'Parents took their children home.',
    'The pope entered the town of Qaraqosh.',
    'Tourists entered the town of Petra.',
    'The coach took the team to Basra.',
    'A maid set the table.',
  ])('others do something else: %s', (text) => {
    expect(eventsIn(text).filter((event) => event !== 'visit')).toEqual([]);
  });
});
