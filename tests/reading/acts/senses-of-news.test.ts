import { describe, expect, it } from 'vitest';
import { sensesIn } from './read.ts';

describe('what is not the news itself', () => {
  it.each([
    ['Rumour of the day: the Americans bombed the depot.', 'air-strike doubt'],
    ['Reports of an explosion turned out to be false.', 'bombing doubt'],
    ['Police look for those who planted the bomb.', 'bombing history'],
    ['The minister said the group was behind the bombing.', 'bombing history'],
    ['Dockers threaten to down tools over wages.', 'protest threat'],
    ['The pact provides for a withdrawal of troops.', 'troop-movement doubt'],
    ['Hardly a week passes and again there is a shootout on that road.', 'armed-clash habit'],
    ['Attacks on clinics rose by a third.', 'shooting-or-assassination habit'],
    ['The report lists 40 bombings in six years.', 'bombing habit'],
    ['The president called it a terrorist attack.', 'shooting-or-assassination history'],
    ['The newspaper printed pictures of the bombing.', 'bombing history'],
    ['The families of the pilots abducted in May met the envoy.', 'abduction history'],
    ['Parents who had gathered outside the ministry went home.', 'protest history'],
    ['The shrine was bombed in February 2006 by jets.', 'air-strike history'],
    ['Police fired no shots.', 'shooting-or-assassination negated'],
    ['The militia killed nobody in Hit.', 'shooting-or-assassination negated'],
    ['Who bombed the bridge?', 'bombing doubt'],
    ['The market will open its doors, if conditions allow.', 'construction-or-inauguration conditional'],
    ['He did not say how many gunmen attacked the post.', 'armed-clash doubt'],
    ["They'd sink any ship that comes near.", 'other conditional'],
    ['A sit-in to demand the opening of the bridge was held.', 'construction-or-inauguration doubt'],
  ])('%s', (text, expected) => {
    const senses = sensesIn(text);
    const [, sense] = expected.split(' ');
    expect(senses.some((one) => one === expected || one.endsWith(` ${sense ?? ''}`))).toBe(true);
  });

  it.each([
    ['Video of the day: Americans bombed the depot, the army confirmed.', 'air-strike news'],
    ['Police found those men and arrested them.', 'raid-or-arrest news'],
    ['A bombing behind the mosque killed two.', 'bombing news'],
    ['Dockers downed tools over wages.', 'protest news'],
    ['Troops withdrew from the base at Taji.', 'troop-movement news'],
    ['A week after the truce a shootout was reported near Hit.', 'armed-clash news'],
    ['The shrine was bombed on 22 February by jets.', 'air-strike news'],
    ['Jets have been hitting the town since the morning.', 'air-strike news'],
    ['Some hours after a missile had hit the block, a woman was found alive.', 'missile-attack news'],
    ['Is that the group who bombed the bridge?', 'bombing news'],
    ['Prisoner swap expected', 'other planned'],
    ['Protest called in Basra', 'protest planned'],
    ['Some 300 daily-wage workers protested outside the council.', 'protest news'],
  ])('but this is: %s', (text, expected) => {
    expect(sensesIn(text)).toContain(expected);
  });
});
