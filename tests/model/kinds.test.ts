import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_COLOURS } from '../../src/model/families.ts';
import { FAMILY_OF_KIND, familyOf, isKind, KIND_IDS, KINDS, type Kind } from '../../src/model/kinds.ts';

/** The 25 sub-event types of the ACLED codebook 2024. */
const ACLED = [
  ...['government regains territory', 'non-state actor overtakes territory', 'armed clash'],
  ...['excessive force against protesters', 'protest with intervention', 'peaceful protest'],
  ...['violent demonstration', 'mob violence'],
  ...['chemical weapon', 'air/drone strike', 'suicide bomb', 'shelling/artillery/missile attack'],
  ...['remote explosive/landmine/ied', 'grenade'],
  ...['sexual violence', 'attack', 'abduction/forced disappearance'],
  ...['agreement', 'arrests', 'change to group/activity', 'disrupted weapons use'],
  ...['headquarters or base established', 'looting/property destruction', 'non-violent transfer of territory', 'other'],
];

/** The event types of the codebooks since 2019, and those of before that differ. */
const ACLED_TYPES = [
  ...['battles', 'explosions/remote violence', 'violence against civilians', 'protests', 'riots'],
  ...['strategic developments', 'strategic development', 'remote violence', 'riots/protests'],
  ...['battle-no change of territory', 'battle-government regains territory'],
  'battle-non-state actor overtakes territory',
];

describe('the table of kinds', () => {
  it.each([
    ['air-strike', 'strikes'],
    ['rocket-or-mortar-fire', 'strikes'],
    ['bombing', 'bombings'],
    ['armed-clash', 'clashes'],
    ['shooting-or-assassination', 'clashes'],
    ['abduction', 'raids'],
    ['raid-or-arrest', 'raids'],
    ['protest', 'protests'],
    ['riot', 'protests'],
    ['troop-movement', 'movements'],
    ['border-closure', 'movements'],
    ['funeral-or-mourning', 'other'],
    ['other', 'other'],
  ] as const)('%s is of the family %s', (kind, family) => {
    expect(familyOf(kind)).toBe(family);
    expect(FAMILIES[FAMILY_OF_KIND[KIND_IDS.indexOf(kind)] ?? -1]).toBe(family);
  });

  it('keeps its codes: files of columns hold them, so new kinds come last', () => {
    expect(KIND_IDS).toEqual([
      ...['air-strike', 'drone-strike', 'missile-attack', 'rocket-or-mortar-fire', 'bombing', 'armed-clash'],
      ...['shooting-or-assassination', 'abduction', 'raid-or-arrest', 'protest', 'riot', 'troop-movement'],
      ...['border-closure', 'statement-or-agreement', 'threat', 'funeral-or-mourning', 'construction-or-inauguration'],
      'other',
    ]);
  });

  it('fits the byte that a column has for it', () => {
    expect(KIND_IDS.length).toBeLessThanOrEqual(256);
    expect(FAMILY_OF_KIND).toHaveLength(KIND_IDS.length);
  });

  it('uses every family, and has a label of its own for each kind', () => {
    expect(new Set(KIND_IDS.map(familyOf))).toEqual(new Set(FAMILIES));
    expect(new Set(KIND_IDS.map((kind) => KINDS[kind].label)).size).toBe(KIND_IDS.length);
  });

  it('maps every ACLED sub-event type and event type to one kind, and nothing that is none', () => {
    const mapped: string[] = KIND_IDS.flatMap((kind) => [...KINDS[kind].acled]);
    expect(mapped.sort()).toEqual([...ACLED, ...ACLED_TYPES].sort());
  });

  it('maps every root of CAMEO', () => {
    const codes = new Set(KIND_IDS.flatMap((kind): string[] => [...KINDS[kind].cameo]));
    const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(roots.filter((root) => !codes.has(root))).toEqual([]);
  });

  it.each([
    ['gtd', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['ucdp', [1, 2, 3]],
  ] as const)('maps every code of %s to one kind', (system, codes) => {
    expect(KIND_IDS.flatMap((kind): number[] => [...KINDS[kind][system]]).sort()).toEqual(codes);
  });

  it('maps a CAMEO code to one kind at most, as GDELT prints it', () => {
    const codes = KIND_IDS.flatMap((kind): string[] => [...KINDS[kind].cameo]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code))).toEqual([]);
  });
});

describe('isKind', () => {
  it.each(KIND_IDS.map((kind: Kind) => [kind]))('%s is one', (kind) => {
    expect(isKind(kind)).toBe(true);
  });

  it.each([
    ...['', 'Protest', 'protests', 'strikes', 'visit', 'Air strike', ' riot', 'riot ', '0', 'air_strike'],
    ...['toString', 'constructor', '__proto__', 'hasOwnProperty'],
  ])('%j is none', (text) => {
    expect(isKind(text)).toBe(false);
  });
});

describe('the families', () => {
  it('are the seven of the legend, in its order', () => {
    expect(FAMILIES).toEqual(['strikes', 'bombings', 'clashes', 'raids', 'protests', 'movements', 'other']);
  });

  it('have colours of their own, dark enough to be read on white (WCAG 2.2: 4.5 to 1)', () => {
    const colours = FAMILIES.map((family) => FAMILY_COLOURS[family]);
    expect(new Set(colours).size).toBe(7);
    for (const colour of colours) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
