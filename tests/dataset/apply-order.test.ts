import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDecisions, replayDecisions } from '../../src/dataset/apply.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { createLog, decide, undo } from '../../src/dataset/decision-log.ts';
import { effectiveDecisions } from '../../src/dataset/effective.ts';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { eventsOf, type Decision } from '../../src/model/decision.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { datasetOf, parts, type Parts } from './arbitrary.ts';
import { decisionsOn } from './arbitrary-decisions.ts';

interface Case {
  readonly made: Parts;
  readonly decisions: readonly Decision[];
}

const cases: fc.Arbitrary<Case> = parts.chain((made) => {
  const ids = [...made.incidents, ...made.visits].map(({ id }) => id);
  return fc.record({
    made: fc.constant(made),
    decisions: fc.array(decisionsOn(fc.constantFrom(...ids, 'nobody')), { maxLength: 8 }),
  });
});

function said(dataset: Dataset) {
  return { ...canonical(dataset), decisions: [] };
}

it('deciding and undoing is the identity, and the reading is never changed', () => {
  fc.assert(
    fc.property(cases, ({ made, decisions }) => {
      const base = datasetOf(made);
      const before = canonical(base);
      const log = decide(createLog(decisions), { kind: 'not-an-event', event: 'x', by: '', on: '', why: '' });
      const replayed = canonical(applyDecisions(base, undo(log).decisions));
      expect(replayed).toEqual(canonical(applyDecisions(base, decisions)));
      expect(canonical(base)).toEqual(before);
    }),
  );
});

it('every event is still there, has gone into another one or is none', () => {
  fc.assert(
    fc.property(cases, ({ made, decisions }) => {
      const after = canonical(applyDecisions(datasetOf(made), decisions));
      const kept = new Set([...after.incidents, ...after.visits].map(({ id }) => id));
      const gone = [...made.incidents, ...made.visits].map(({ id }) => id).filter((id) => !kept.has(id));
      const named = decisions
        .filter(({ kind }) => kind === 'same-event' || kind === 'not-an-event')
        .flatMap((decision) => eventsOf(decision));
      for (const id of gone) expect(named).toContain(id);
    }),
  );
});

/** Those that say something of what was decided before, or change what others are about. */
const IN_TURN: readonly Decision['kind'][] = ['same-event', 'name', 'accept', 'split', 'add'];

it('decisions on different things may be made in any order', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), ({ made, decisions }, keys) => {
      const plain = effectiveDecisions(decisions).filter(({ kind }) => !IN_TURN.includes(kind));
      const mixed = plain.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      const shuffled = mixed.flatMap((i) => plain[i] ?? []);
      const base = datasetOf(made);
      expect(said(applyDecisions(base, shuffled)).incidents).toEqual(said(applyDecisions(base, plain)).incidents);
      expect(said(applyDecisions(base, shuffled)).visits).toEqual(said(applyDecisions(base, plain)).visits);
    }),
  );
});

it('a decided dataset survives its file, decisions and all', () => {
  fc.assert(
    fc.property(cases, ({ made, decisions }) => {
      const decided = applyDecisions(datasetOf(made), decisions);
      const read = openGeoJson(toGeoJsonText(decided), 'x.geojson').value;
      expect(read && canonical(read)).toEqual(canonical(decided));
    }),
  );
});

it('decisions that find nothing leave the dataset as it is, and only those are idle', () => {
  fc.assert(
    fc.property(cases, ({ made, decisions }) => {
      const base = datasetOf(made);
      const { idle } = replayDecisions(base, decisions);
      expect(said(applyDecisions(base, idle))).toEqual(said(base));
      for (const decision of idle) expect(decisions).toContain(decision);
    }),
  );
});
