import { describe, expect, it } from 'vitest';
import { eventsOf } from './made-report.ts';

const BLAST = 'A car bomb exploded in Kirkuk on Tuesday.';

/** Who claims or is blamed for a blast, by the sentence that follows it; with the status of the event. */
function said(sentence: string): string[] {
  const [incident] = eventsOf(`${BLAST} ${sentence}`).incidents;
  const roles = (incident?.actors ?? [])
    .filter(({ role }) => role !== 'victim')
    .map(({ role, name }) => `${role} ${name}`);
  return [...roles, incident?.status ?? ''];
}

describe('who claims it', () => {
  it.each([
    'Islamic State claimed responsibility.',
    'Islamic State later claimed the attack.',
    'Responsibility was claimed by Islamic State.',
    'The blast was claimed by Islamic State.',
    'Islamic State said it was behind the blast.',
    'Islamic State said that it had carried out the bombing.',
    'Islamic State has taken responsibility for it.',
    'Islamic State announced it had targeted a patrol.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toContain('claimed-by Islamic State');
  });

  it('is the group told of last', () => {
    const text =
      'Fighters of Islamic State are hiding in the hills. A car bomb exploded in Kirkuk on Tuesday. The group said it was behind the blast.';
    expect(eventsOf(text).incidents[0]?.actors).toContainEqual({ role: 'claimed-by', name: 'Islamic State' });
  });
});

describe('who is blamed', () => {
  it.each([
    'Officials blamed Islamic State.',
    'Police blamed the attack on Islamic State.',
    'The governor accused Islamic State.',
    'Islamic State was blamed for it.',
    'Islamic State is believed to be behind the blast.',
    'Islamic State denied any involvement.',
    'Islamic State denied having carried out the attack.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toContain('blamed Islamic State');
  });

  it('denies it: the event is denied', () => {
    expect(said('Turkey denied any involvement.')).toContain('denied');
    expect(said('Officials blamed Turkey.')).toContain('reported');
  });

  it('did it, where later words say by whom', () => {
    const text = 'Mortar shells fell on Mosul on Monday. Residents say they were fired by Islamic State.';
    expect(eventsOf(text).incidents[0]?.actors).toContainEqual({ role: 'attacker', name: 'Islamic State' });
  });
});

describe('nobody', () => {
  it.each([
    'Islamic State has lost ground this year.',
    'Islamic State denied the journalist an interview.',
    'No group claimed responsibility.',
    'Officials met Islamic State families in a camp.',
    'Turkey condemned the attack.',
  ])('%s', (sentence) => {
    const parts = said(sentence);
    expect(parts.some((part) => part.startsWith('claimed-by') || part.startsWith('blamed'))).toBe(false);
    expect(parts).toContain('reported');
  });

  it('is given to what was told long before', () => {
    const filler = 'The road was quiet. '.repeat(12);
    expect(eventsOf(`${BLAST} ${filler}Islamic State claimed responsibility.`).incidents[0]?.actors).toEqual([]);
  });
});
