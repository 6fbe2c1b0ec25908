import { expect, it } from 'vitest';
import type { Evidence } from '../../src/model/source.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Report } from '../../src/model/report.ts';
import type { Visit } from '../../src/model/visit.ts';
import type { Where } from '../../src/model/where.ts';
import { withStableIds } from '../../src/pipeline-read-ids.ts';
import { readOnce } from '../../src/pipeline-read-once.ts';
import { readSentences } from '../../src/reading/sentences/read-sentences.ts';
import { incident } from '../dataset/readings.ts';

const TEXT = 'A bomb exploded in Kirkuk. Police arrested a man and shot another in Basra and Amara.';

function report(text: string, over: Partial<Report> = {}): Report {
  return {
    ...{ id: 'r#1', document: 'r.txt', item: 1, title: '', publisher: '', url: '', published: null },
    text,
    ...over,
  };
}

function evidence(text: string, words: string, field: Evidence['field'] = 'kind'): Evidence[] {
  const start = text.indexOf(words);
  return [{ field, words, source: 'r#1', start, end: start + words.length, rule: '' }];
}

function told(text: string, words: string, place = '', over: Partial<Incident> = {}): Incident {
  const where = { ...NOWHERE, text: place };
  return incident('as it came', { where, evidence: evidence(text, words), ...over });
}

const NOWHERE: Where = {
  ...{ text: '', country: '', admin1: '', resolution: { kind: 'unknown' }, point: null },
  ...{ precision: 'unknown', radiusMetres: null, because: [], candidates: [] },
};

function idsOf(text: string, incidents: readonly Incident[], visits: readonly Visit[] = []): string[] {
  const read = {
    ...{ report: report(text), sentences: readSentences(text), dates: [], places: [], actors: [], counts: [] },
    acts: [],
  };
  const formed = withStableIds({ incidents, visits }, read);
  return [...formed.incidents, ...formed.visits].map(({ id }) => id);
}

it('an id stays where another reader finds more events, another kind and another place', () => {
  const [first, second] = idsOf(TEXT, [told(TEXT, 'exploded', 'Kirkuk'), told(TEXT, 'arrested', 'Basra')]);
  const [shot, again, bomb] = idsOf(TEXT, [
    told(TEXT, 'shot'),
    told(TEXT, 'arrested', 'Amara', { kind: 'raid-or-arrest' }),
    told(TEXT, 'exploded', '', { title: 'Other' }),
  ]);
  expect([bomb, again]).toEqual([first, second]);
  expect([first, second]).not.toContain(shot);
  expect(first).toMatch(/^r#1\/incident-[0-9a-z]{8}$/);
});

it('an id stays where the text around moved', () => {
  const longer = `Subscribe now!\n\n${TEXT.replace('in Kirkuk', 'in  Kirkuk')}`;
  expect(idsOf(longer, [told(longer, 'exploded')])).toEqual(idsOf(TEXT, [told(TEXT, 'exploded')]));
});

it('events that the same words tell are told apart by place, then by number', () => {
  const both = idsOf(TEXT, [told(TEXT, 'shot', 'Basra'), told(TEXT, 'shot', 'Amara')]);
  const turned = idsOf(TEXT, [told(TEXT, 'shot', 'Amara'), told(TEXT, 'shot', 'Basra')]);
  expect(new Set(both).size).toBe(2);
  expect(turned).toEqual(both.toReversed());
  const same = idsOf(TEXT, [told(TEXT, 'shot', 'Basra'), told(TEXT, 'shot', 'Basra')]);
  expect(same[1]).toBe(`${same[0] ?? ''}~2`);
});

it('legs of a trip keep one id, made of who travels', () => {
  const leg = (traveller: string, trip: string, n: number): Visit => ({
    ...{ id: '', traveller, role: '', from: null, to: null, when: told(TEXT, 'shot').when, hosts: [], purpose: '' },
    ...{ status: 'made', trip, leg: n, confidence: 'high', confidenceBecause: '', sources: [], note: '' },
    evidence: evidence(TEXT, n === 1 ? 'arrested' : 'shot', 'status'),
  });
  const read = {
    ...{ report: report(TEXT), sentences: readSentences(TEXT), dates: [], places: [], actors: [], counts: [] },
    acts: [],
  };
  const trips = (visits: readonly Visit[]) =>
    withStableIds({ incidents: [], visits }, read).visits.map(({ id, trip, traveller }) => ({ id, trip, traveller }));
  const one = trips([leg('Ana', 'r#1/trip-1', 1), leg('Ana', 'r#1/trip-1', 2)]);
  const other = trips([leg('Bo', 'r#1/trip-1', 1), leg('Ana', 'r#1/trip-2', 1), leg('Ana', 'r#1/trip-2', 2)]);
  expect(other.slice(1)).toEqual(one);
  expect(other[0]?.trip).not.toBe(one[0]?.trip);
  expect(one[0]?.trip).toBe(one[1]?.trip);
  expect(one[0]?.id).not.toBe(one[1]?.id);
});

it('a report is read once, and said', () => {
  const problems: Problem[] = [];
  const once = readOnce(problems);
  expect(once.isKnownFile('a.txt', 'hash')).toBe(false);
  expect(once.isKnownFile('b.txt', 'other')).toBe(false);
  expect(problems).toEqual([]);
  expect(once.isKnownFile('c.txt', 'hash')).toBe(true);
  expect(once.isKnownReport(report(TEXT, { document: 'a.html', url: 'https://x.org/1' }))).toBe(false);
  expect(once.isKnownReport(report('Else.', { document: 'a.html', item: 2, url: 'https://x.org/1' }))).toBe(false);
  expect(problems).toHaveLength(1);
  expect(once.isKnownReport(report(TEXT, { document: 'b.html' }))).toBe(true);
  expect(once.isKnownReport(report('Later.', { document: 'c.html', url: 'https://x.org/1' }))).toBe(false);
  expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: c.txt: expected another report, found the same bytes as in a.txt; it was read once.',
    'warning: b.html: item 1 has the same text as that of a.html; it was read once.',
    expect.stringMatching(
      /c\.html: its address https:\/\/x\.org\/1 is that of a\.html, with another text; both were read/,
    ),
  ]);
});
