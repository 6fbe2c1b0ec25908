import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** Place and place of launch of each incident. */
function told(text: string): string[] {
  return eventsOf(text).incidents.map(
    ({ where, launch }) => `${where?.text ?? '-'}${launch ? ` from ${launch.text}` : ''}`,
  );
}

describe('a place of launch belongs to its target', () => {
  it.each([
    ['Rockets fired from Gwer hit Erbil on Monday.', 'Erbil from Gwer'],
    ['Rockets hit Erbil on Monday. The rockets were fired from a lorry found near Gwer.', 'Erbil from Gwer'],
    ['Rockets hit Erbil on Monday. The launcher was found later on a farm near Gwer.', 'Erbil from Gwer'],
    ['Rockets hit Baghdad on Monday. Launching pads were discovered in Ramadi.', 'Baghdad from Ramadi'],
    ['Missiles struck Erbil on Monday. They had been launched from bases in Iran, officials said.', 'Erbil from Iran'],
    [
      'Rockets hit Erbil on Monday. "The rockets were launched from the edge of the village of Gwer by a militia," the ministry said.',
      'Erbil from Gwer',
    ],
    ['Drones struck Erbil on Monday. They took off from Kirkuk.', 'Erbil from Kirkuk'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('no place of launch', () => {
  it.each([
    ['Five air strikes hit the road from Mosul to Kirkuk on Monday.'],
    ['Rockets hit Erbil on Monday. Families fled from Gwer.'],
    ['Rockets hit Erbil on Monday. They were fired from across the Tigris.'],
    ['A car bomb exploded in Kirkuk on Monday. The car had come from Mosul.'],
    ['Rockets hit Erbil on Monday. A satellite was launched from Iran in May.'],
  ])('%s', (text) => {
    expect(eventsOf(text).incidents.every(({ launch }) => launch === null || launch.text === 'Iran')).toBe(true);
    expect(told(text).some((one) => / from (?:Gwer|Tigris|Mosul)/u.test(one))).toBe(false);
  });
});

describe('the launcher of an attack that another report tells', () => {
  it('is no raid', () => {
    expect(told('Confirmed by local police. This morning they found the launcher in a field near Kirkuk.')).toEqual([]);
  });

  it.each([
    'Police raided a farm on Monday. They found the launcher, ready to fire, near Kirkuk.',
    'Police found a rocket launcher in a field near Kirkuk on Monday.',
  ])('but a find is one: %s', (text) => {
    expect(told(text)).not.toEqual([]);
  });
});
