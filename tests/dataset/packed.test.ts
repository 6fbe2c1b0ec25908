import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/dataset/apply.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { withAnswers } from '../../src/dataset/look-up-again.ts';
import type { Decision } from '../../src/model/decision.ts';
import { placeId } from '../../src/model/place.ts';
import { incidentAt, incidentRowOf, textAt, textCount, visitRowOf } from '../../src/model/read-dataset.ts';
import { datasetOf, parts } from './arbitrary.ts';
import { PLACES } from './fake-gazetteer.ts';
import { csv, openTables } from './open.ts';

/** More rows of `wheres` than a byte can number, once one more is added. */
const ROWS = 255;
const IDS = Array.from({ length: ROWS }, (_, row) => `i-${row}`);

async function manyPlaces() {
  const rows = IDS.map((id, row) => ({
    id,
    kind: 'protest',
    title: 'A',
    summary: `Sum ${row}`,
    place: `Nowhere ${row}`,
  }));
  return (await openTables({ incidents: csv(['id', 'kind', 'title', 'summary', 'place'], ...rows) })).value;
}

function decided(event: string, why: string): Decision {
  return { kind: 'place', event, role: 'where', place: placeId('pl:erbil'), by: 'a person', on: '2026-11-20', why };
}

describe('texts of rows', () => {
  it('find their rows again, whatever they hold', () => {
    const some = fc.array(fc.constantFrom('\ud800', '\udc00', '\ufffd', '\ufeff', 'a', 'é', '😀'), { minLength: 1 });
    const ids = fc.uniqueArray(
      some.map((units) => units.join('')),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(parts, ids, (made, given) => {
        fc.pre(made.incidents.length > 0);
        const first = incidentAt(datasetOf(made), 0);
        const incidents = given.map((id) => ({ ...first, id, summary: `${id}!`, note: `${id}?` }));
        const dataset = structuredClone(datasetOf({ ...made, incidents }));
        expect(incidents.map((_, row) => incidentAt(dataset, row))).toEqual(incidents);
        expect(given.map((id) => incidentRowOf(dataset, id))).toEqual(given.map((_, row) => row));
        expect(made.visits.map(({ id }) => visitRowOf(dataset, id))).toEqual(made.visits.map((_, row) => row));
        expect(incidentRowOf(dataset, 'none of them')).toBeNull();
      }),
    );
  });

  it('stay when decisions and answers bring new ones, again and again', async () => {
    const dataset = await manyPlaces();
    const find = () => PLACES.find(({ id }) => id === 'pl:erbil');
    const once = applyDecisions(dataset, [decided('i-254', 'first reason')], find);
    const twice = applyDecisions(once, [decided('i-3', 'second reason')], find);
    expect(IDS.map((id) => incidentRowOf(twice, id))).toEqual(IDS.map((_, row) => row));
    expect(IDS.map((_, row) => incidentAt(twice, row).summary)).toEqual(IDS.map((_, row) => `Sum ${row}`));
    expect([254, 3, 4].map((row) => incidentAt(twice, row).where?.because)).toEqual([
      ['first reason'],
      ['second reason'],
      incidentAt(dataset, 4).where?.because,
    ]);
    const before = incidentAt(twice, 4).where;
    if (!before) throw new Error('expected a place');
    const row = twice.incidents.where[4] ?? 0;
    const answers = new Map([[row, { ...before, because: ['a third reason'] }]]);
    const third = withAnswers(twice, { answers, places: [], attribution: [], packs: [], isAll: false })?.dataset;
    if (!third) throw new Error('expected a change');
    expect(incidentAt(third, 4).where?.because).toEqual(['a third reason']);
    const rest = canonical(third).incidents.filter(({ id }) => id !== 'i-4');
    expect(rest).toEqual(canonical(twice).incidents.filter(({ id }) => id !== 'i-4'));
    const numbers = Array.from({ length: textCount(third) }, (_, number) => textAt(third, number));
    expect(numbers).toContain('a third reason');
    expect(numbers.filter((text) => text === '')).toHaveLength(1);
    expect(textAt(third, textCount(third))).toBe('');
  });
});
