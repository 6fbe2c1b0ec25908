import { describe, expect, it } from 'vitest';
import { incidentAt } from '../../../src/model/read-dataset.ts';
import { cellsOf, headOf, readRows } from './read-rows.ts';

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';
const ACLED_ROW =
  'XYZ0001,28 December 2022,2022,1,Political violence,Battles,Armed clash,Red Group,,3,Blue Group,,3,33,,368,Middle East,Iraq,Ninewa,Mosul,,Mosul,36.3350,43.1189,1,Daily A; Daily B,National,They fought.,3,,1700000000';

describe('rows in the shape of ACLED', () => {
  const head = headOf(cellsOf(ACLED), [cellsOf(ACLED_ROW)]);

  it('are known by their columns and become incidents', () => {
    const { dataset, problems, proposal, counts } = readRows(head);
    expect(proposal.mapping).toMatchObject({ preset: 'acled', codes: 'acled' });
    expect(problems).toEqual([]);
    expect(counts).toEqual({ rows: 1, incidents: 1, visits: 0, unplaced: 0, undated: 0, leftOut: 0 });
    expect(incidentAt(dataset, 0)).toMatchObject({
      id: 'acled:XYZ0001',
      kind: 'armed-clash',
      title: 'Armed clash, Mosul',
      summary: 'They fought.',
      when: { earliest: '2022-12-28', latest: '2022-12-28', precision: 'day' },
      where: { text: 'Mosul', country: 'Iraq', admin1: 'Ninewa', point: [43.1189, 36.335], precision: 'settlement' },
      actors: [
        { role: 'participant', name: 'Red Group' },
        { role: 'participant', name: 'Blue Group' },
      ],
      casualties: { killed: { min: 3, max: 3 }, wounded: { min: null, max: null } },
    });
    expect(dataset.sources.map(({ publisher }) => publisher)).toEqual(['Daily A', 'Daily B']);
  });

  it('are nothing known when a column that tells them is missing', () => {
    const columns = head.columns.map((name) => (name === 'event_id_cnty' ? 'something' : name));
    expect(readRows(headOf(columns, head.sample)).proposal.mapping.preset).toBeNull();
  });
});
