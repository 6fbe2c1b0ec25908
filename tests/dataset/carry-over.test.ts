import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions, replayDecisions } from '../../src/dataset/apply.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { carryOver, replayEarlier } from '../../src/dataset/carry-over.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision, DecisionHead, Passage } from '../../src/model/decision.ts';
import type { Incident } from '../../src/model/incident.ts';
import { isMachineRead, MACHINE_READ } from '../../src/model/machine-read.ts';
import type { Source } from '../../src/model/source.ts';
import { incident } from './readings.ts';
import { finished } from './rows.ts';

const TEXT =
  'A bomb exploded in Kirkuk. Police arrested a man. Later police arrested two others in Basra, and crowds marched there.';

const SOURCE: Source = {
  ...{ id: 'r.txt~00000001#1', document: 'r.txt', publisher: 'P', title: 'T', publishedEarliest: null },
  ...{ publishedLatest: null, publishedText: '', url: '', sha256: '1'.repeat(64), note: '', text: TEXT },
};

const HEAD = { by: 'a person', on: '2026-11-21', why: '' };

/** An event that the `nth` occurrence of these words tells. */
function told(source: Source, id: string, words: string, nth = 0, over: Partial<Incident> = {}): Incident {
  let start = source.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = source.text.indexOf(words, start + 1);
  return incident(id, {
    evidence: [{ field: 'kind', words, source: source.id, start, end: start + words.length, rule: 'a verb' }],
    ...{ sources: [source.id], note: MACHINE_READ, ...over },
  });
}

function reading(source: Source, ...events: readonly Incident[]): Dataset {
  const builder = createDatasetBuilder();
  builder.addSource(source);
  for (const event of events) builder.addIncident({ ...event, where: 0, launch: 0 });
  return finished(builder);
}

function passageOf({ evidence }: Incident): Passage {
  const [first] = evidence;
  return { source: first?.source ?? '', start: first?.start ?? 0, end: first?.end ?? 0, words: first?.words ?? '' };
}

function headOf(event: Incident): DecisionHead & { readonly event: string } {
  return { ...HEAD, event: event.id, passage: passageOf(event) };
}

function accepted(event: Incident): Decision {
  return { ...headOf(event), kind: 'accept', as: { table: 'incident', incident: event } };
}

function rejected(event: Incident): Decision {
  return { ...headOf(event), kind: 'not-an-event' };
}

const BOMB = told(SOURCE, 'old/incident-bomb', 'exploded', 0, { kind: 'bombing' });
const FIRST = told(SOURCE, 'old/incident-first', 'arrested', 0, { kind: 'raid-or-arrest' });
const SECOND = told(SOURCE, 'old/incident-second', 'arrested', 1, { kind: 'raid-or-arrest' });
const EARLIER = reading(SOURCE, BOMB, FIRST, SECOND);

const LONGER: Source = { ...SOURCE, id: 'r.txt~00000002#1', sha256: '2'.repeat(64), text: `Read more.\n\n${TEXT}` };
const LATER = [
  told(LONGER, 'new/incident-1', 'exploded', 0, { kind: 'bombing' }),
  told(LONGER, 'new/incident-2', 'arrested', 0, { kind: 'raid-or-arrest' }),
  told(LONGER, 'new/incident-3', 'arrested', 1, { kind: 'raid-or-arrest' }),
];

describe('a decision on an event that has another id now', () => {
  it('finds it by its words, also where they stand twice', () => {
    const shown = { ...SECOND, title: 'Mended' };
    const { decisions, renamed } = carryOver(reading(LONGER, ...LATER), [rejected(FIRST), accepted(shown)], EARLIER);
    expect([...renamed]).toEqual([
      [FIRST.id, 'new/incident-2'],
      [SECOND.id, 'new/incident-3'],
    ]);
    const { dataset, idle } = replayDecisions(reading(LONGER, ...LATER), decisions);
    expect(idle).toEqual([]);
    const { incidents } = canonical(dataset);
    expect(incidents.map(({ id }) => id)).toEqual(['new/incident-1', 'new/incident-3']);
    expect(incidents[1]).toMatchObject({ title: 'Mended', note: '', sources: [LONGER.id] });
    expect(incidents[1]?.evidence).toEqual(LATER[2]?.evidence);
  });

  it('finds it without the dataset of before where its words stand once', () => {
    const later = reading({ ...LONGER, id: SOURCE.id }, told({ ...LONGER, id: SOURCE.id }, 'n', 'exploded'));
    expect([...carryOver(later, [rejected(BOMB)]).renamed]).toEqual([[BOMB.id, 'n']]);
  });

  it('does not take one of several that its words may mean', () => {
    const doubled = [told(LONGER, 'a', 'arrested', 1), told(LONGER, 'b', 'arrested', 1)];
    expect([...carryOver(reading(LONGER, ...doubled), [rejected(SECOND)], EARLIER).renamed]).toEqual([]);
    const twice = { ...LONGER, text: `${TEXT} Elsewhere they arrested nobody.` };
    const only = reading(twice, told(twice, 'c', 'arrested', 2));
    expect([...carryOver(only, [rejected(FIRST)], null).renamed]).toEqual([]);
  });

  it('does not take the one event that two of before may be', () => {
    const both = [told(SOURCE, 'x', 'arrested', 1), told(SOURCE, 'y', 'arrested', 1)];
    const later = reading(LONGER, ...LATER);
    expect([...carryOver(later, both.map(rejected), reading(SOURCE, ...both)).renamed]).toEqual([]);
    expect([...carryOver(later, [rejected(both[0] as Incident)], EARLIER).renamed]).toEqual([['x', 'new/incident-3']]);
  });

  it('does not take an event of the other table, nor one that is decided on by its own id', () => {
    const later = reading(LONGER, ...LATER);
    const visit = { ...rejected(BOMB), event: 'old/visit-bomb' } as Decision;
    expect([...carryOver(later, [visit], EARLIER).renamed]).toEqual([]);
    const own: Decision = { ...HEAD, kind: 'not-an-event', event: 'new/incident-1' };
    expect([...carryOver(later, [rejected(BOMB), own], EARLIER).renamed]).toEqual([]);
  });

  it('finds one that other words of the same sentence tell now, if it is of the same family', () => {
    const lost = told(LONGER, 'n', 'bomb', 0, { kind: 'bombing' });
    const other = told(LONGER, 'n', 'bomb', 0, { kind: 'protest' });
    expect([...carryOver(reading(LONGER, lost), [accepted(BOMB)], EARLIER).renamed]).toEqual([[BOMB.id, 'n']]);
    expect([...carryOver(reading(LONGER, other), [accepted(BOMB)], EARLIER).renamed]).toEqual([]);
  });
});

describe('an accepted event that a later reading does not find', () => {
  it('is put back, its words where they stand now', () => {
    const { dataset, idle } = replayEarlier(
      reading(LONGER, LATER[1] as Incident),
      applyDecisions(EARLIER, [accepted(BOMB)]),
    );
    expect(idle).toEqual([]);
    const back = canonical(dataset).incidents.find(({ id }) => id === BOMB.id);
    expect(back).toEqual(expect.objectContaining({ kind: 'bombing', note: '', sources: [LONGER.id] }));
    const [range] = back?.evidence ?? [];
    expect(LONGER.text.slice(range?.start ?? 0, range?.end ?? 0)).toBe('exploded');
  });

  it('keeps its source where the report is not read again', () => {
    const other = { ...SOURCE, id: 'else', document: 'else.txt', title: 'Else', sha256: '', text: 'Nothing.' };
    const { dataset } = replayEarlier(reading(other), applyDecisions(EARLIER, [accepted(BOMB)]));
    expect(canonical(dataset).sources).toEqual([other, SOURCE]);
    expect(canonical(dataset).incidents).toMatchObject([{ id: BOMB.id, evidence: BOMB.evidence }]);
  });

  it('has no ranges for words that are gone', () => {
    const short = { ...LONGER, text: 'Police arrested a man.' };
    const { dataset } = replayEarlier(reading(short), applyDecisions(EARLIER, [accepted(BOMB)]));
    expect(canonical(dataset).incidents[0]?.evidence).toMatchObject([
      { words: 'exploded', source: short.id, start: null, end: null },
    ]);
  });
});

it('a reading that is as before takes every decision as it is', () => {
  const decisions = [accepted(BOMB), rejected(FIRST)];
  expect(carryOver(EARLIER, decisions, EARLIER).decisions).toEqual(decisions);
});

it('however the text moved and the ids changed, what was decided is what comes out', () => {
  const acts = ['exploded', 'arrested', 'marched', 'shot'];
  const sentences = fc.array(
    fc.tuple(
      fc.constantFrom(...acts),
      fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
      fc.constantFrom('accept', 'reject', 'leave'),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(sentences, fc.stringMatching(/^[a-z ]{0,20}$/), (lines, before) => {
      const told3 = lines.map(([act, place], i) => `In ${place} they ${act} on day ${i}.`);
      const make = (source: Source, prefix: string): Incident[] => {
        const seen = new Map<string, number>();
        return lines.map(([act, place], i) => {
          const nth = seen.get(act) ?? 0;
          seen.set(act, nth + 1);
          return told(source, `${prefix}/incident-${i}`, act, nth, { title: place });
        });
      };
      const old = { ...SOURCE, text: told3.join(' ') };
      const now = { ...LONGER, text: `${before.toUpperCase()}\n\n${told3.join(' ')}` };
      const [were, are] = [make(old, 'old'), make(now, 'new')];
      const decisions = were.flatMap((event, i) => {
        const what = lines[i]?.[2];
        return what === 'leave' ? [] : [what === 'accept' ? accepted(event) : rejected(event)];
      });
      const earlier = applyDecisions(reading(old, ...were), decisions);
      const { dataset, idle } = replayEarlier(reading(now, ...are), earlier);
      expect(idle).toEqual([]);
      const after = canonical(dataset).incidents;
      expect(after.map(({ id }) => id)).toEqual(are.filter((_, i) => lines[i]?.[2] !== 'reject').map(({ id }) => id));
      for (const [i, { id }] of are.entries()) {
        const found = after.find((one) => one.id === id);
        if (found) expect(isMachineRead(found)).toBe(lines[i]?.[2] === 'leave');
      }
    }),
  );
});
