import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import { placeline } from './run.ts';

const INCIDENTS = `id,kind,title,place,country,earliest,latest
i-airport,rocket-or-mortar-fire,At the airport,Irbil airport,Iraq,2020-09-30,2020-09-30
i-town,rocket-or-mortar-fire,In the town,Erbil,Iraq,2020-09-30,2020-09-30
i-tikrit,rocket-or-mortar-fire,Elsewhere,Tikrit,Iraq,2020-09-30,2020-09-30
i-nowhere,rocket-or-mortar-fire,Nowhere,Qwertzabad,Iraq,2020-09-30,2020-09-30
`;

const SLOW = { timeout: 120_000 };
let folder = '';
beforeAll(async () => {
  await ensurePacks();
  folder = mkdtempSync(join(tmpdir(), 'placeline-'));
  writeFileSync(join(folder, 'incidents.csv'), INCIDENTS);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function kept(place: string): Promise<{ ids: string[]; err: string }> {
  const { out, err } = await placeline(['export', folder, '-o', '-', '--place', place]);
  const { features } = JSON.parse(out) as { features: { properties: { id: string } }[] };
  return { ids: features.map(({ properties }) => properties.id), err };
}

describe('export --place', SLOW, () => {
  it.each(['Erbil', 'Irbil', 'أربيل', 'Erbil province'])('finds the same events by %s', async (name) => {
    expect((await kept(name)).ids).toEqual(['i-airport', 'i-town']);
  });

  it.each([
    ['Salah ad-Din', ['i-tikrit']],
    ['IQ', ['i-airport', 'i-town', 'i-tikrit']],
    ['Basra', []],
  ])('finds what lies in %s', async (name, ids) => {
    const { ids: found, err } = await kept(name);
    expect(found).toEqual(ids);
    expect(err).not.toContain('--place');
  });

  it('says that nobody knows a name, and keeps the events whose words it is', async () => {
    const { ids, err } = await kept('Qwertzabad');
    expect(ids).toEqual(['i-nowhere']);
    expect(err).toContain('warning: --place "Qwertzabad": no place is known by this name');
  });
});
