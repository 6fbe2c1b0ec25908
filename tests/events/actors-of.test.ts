import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

/** The actors of the first incident of a text, with their parts. */
function partsIn(text: string): string[] {
  const [incident] = eventsOf(text).incidents;
  return (incident?.actors ?? []).map(({ role, name }) => `${role} ${name}`).sort();
}

describe('who did it, and to whom', () => {
  it.each([
    ['Gunmen shot dead a judge in Mosul on Monday.', ['attacker gunmen', 'victim judge']],
    ['A judge was shot dead by gunmen in Mosul on Monday.', ['attacker gunmen', 'victim judge']],
    ['Police arrested three protesters in Basra on Tuesday.', ['participant police', 'target protesters']],
    ['Three protesters were arrested in Basra on Tuesday.', ['target protesters']],
    ['Hundreds of teachers protested in Basra on Monday.', ['participant teachers']],
    [
      'Clashes between the army and PKK militants broke out in Dohuk on Monday.',
      ["participant Kurdistan Workers' Party", 'participant army'],
    ],
    ['Gunmen abducted four engineers in Kirkuk on Monday.', ['attacker gunmen', 'victim engineers']],
    ['A foot patrol of the army was ambushed near Kirkuk on Monday.', ['target army', 'target patrol']],
    ['A bomb exploded in Kirkuk on Monday, wounding two soldiers.', ['victim soldiers']],
    ['At least four children were killed when a shell hit a school in Mosul on Monday.', ['victim children']],
    ['A bomb killed seven people, including two children, in Kirkuk on Monday.', ['victim children']],
    [
      'An IED exploded in Kirkuk on Monday, one federal policeman killed and two wounded.',
      ['victim federal policeman'],
    ],
    ['Four militants killed a policeman in Mosul on Monday.', ['attacker militants', 'victim policeman']],
    ['Turkish warplanes bombed Dohuk on Monday.', ['attacker Turkey']],
    ['A Turkish air strike hit Dohuk on Monday.', ['attacker Turkey']],
    [
      'The army and the police arrested two smugglers in Basra on Monday.',
      ['participant army', 'participant police', 'target smugglers'],
    ],
    ['Protesters threw stones at officials in Basra on Monday.', ['participant protesters', 'target officials']],
  ])('%s', (text, expected) => {
    expect(partsIn(text)).toEqual(expected);
  });

  it.each([
    ['Judge shot in Mosul\n\nGunmen opened fire in Mosul on Monday.', 'victim judge'],
    ['Ex-mayor gunned down\n\nA former mayor was gunned down in Mosul on Monday.', 'victim ex-mayor'],
  ])('a headline leaves out the helper: %s', (text, victim) => {
    expect(partsIn(text)).toContain(victim);
    expect(partsIn(text)).not.toContain(victim.replace('victim', 'attacker'));
  });
});

describe('no part in it', () => {
  it.each([
    ['A bomb exploded in Kirkuk on Monday, police said.', 'police'],
    ['A bomb exploded in Kirkuk on Monday, according to doctors.', 'doctors'],
    ['A bomb exploded in Kirkuk on Monday, a spokesman told reporters.', 'reporters'],
    ['A bomb killed two men in Kirkuk on Monday.', 'men'],
    ['A bomb exploded near a bus of pilgrims from the Badr Organization in Kirkuk, witnesses said.', 'witnesses'],
  ])('%s: not %s', (text, name) => {
    expect(partsIn(text).some((part) => part.endsWith(` ${name}`))).toBe(false);
  });

  it('is counted once', () => {
    const text = 'Gunmen shot dead a judge in Mosul on Monday. The judge was killed outside his house.';
    expect(partsIn(text).filter((part) => part.endsWith('judge'))).toHaveLength(1);
  });
});

describe('what is told of the parts of a whole', () => {
  it.each([
    [
      'A missile killed 21 people, 14 civilians and seven soldiers among them, in Mosul on Monday.',
      21,
      ['civilians', 'soldiers'],
    ],
    ['A bomb killed nine people in Kirkuk on Monday, most of them women.', 9, ['women']],
  ])('%s', (text, killed, victims) => {
    const [incident] = eventsOf(text).incidents;
    expect(incident?.casualties.killed).toEqual({ min: killed, max: killed });
    expect(incident?.actors.filter(({ role }) => role === 'victim').map(({ name }) => name)).toEqual(victims);
  });
});
