import { afterEach, describe, expect, it, vi } from 'vitest';
import { packFolder, packNames, packPath, takePackChoice } from '../../src/cli/pack-folder.ts';

const NONE = { folder: undefined, none: false };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the choice of packs', () => {
  it.each([
    [['a', '--packs', 'p', 'b'], ['a', 'b'], { folder: 'p', none: false }],
    [['--packs=p'], [], { folder: 'p', none: false }],
    [['a', '--no-packs'], ['a'], { folder: undefined, none: true }],
    [['a', '--', '--no-packs'], ['a', '--', '--no-packs'], NONE],
    [['a', '--pack'], ['a', '--pack'], NONE],
  ])('of %j', (args, rest, choice) => {
    expect(takePackChoice(args)).toEqual({ rest, choice });
  });

  it.each([[['--packs']], [['--packs', '--json']], [['--packs=']], [['--packs', 'p', '--no-packs']]])(
    'is not understood in %j',
    (args) => {
      expect(() => takePackChoice(args)).toThrow(/expected/);
    },
  );
});

describe('the folder of packs', () => {
  it('is the one asked for, the one of the environment, or one among the user’s data', () => {
    vi.stubEnv('PLACELINE_PACKS', '/env');
    vi.stubEnv('XDG_DATA_HOME', '/data');
    expect(packFolder({ folder: 'p', none: false })).toEqual({ folder: 'p', isAsked: true });
    expect(packFolder(NONE)).toEqual({ folder: '/env', isAsked: false });
    vi.stubEnv('PLACELINE_PACKS', '');
    expect(packFolder(NONE)).toEqual({ folder: '/data/placeline/packs', isAsked: false });
    vi.stubEnv('XDG_DATA_HOME', 'relative');
    expect(packFolder(NONE).folder).toMatch(/[/\\]\.local[/\\]share[/\\]placeline[/\\]packs$/);
  });

  it('need not be there yet, unless it was asked for', async () => {
    vi.stubEnv('PLACELINE_PACKS', '/nowhere/at/all');
    expect(await packNames(NONE)).toEqual([]);
    const asked = { folder: '/nowhere/at/all', none: false };
    await expect(packNames(asked)).rejects.toThrow(/no such folder; placeline gazetteer add --packs makes it/);
    expect(await packNames(asked, true)).toEqual([]);
  });

  it.each(['iraq', 'wof-iq', 'عراق', 'a.b_c'])('takes a pack named %s', (name) => {
    expect(packPath({ folder: 'p', none: false }, name)).toContain(name);
  });

  it.each(['', '..', '.hidden', 'a/b', 'a\\b', 'a b', '-x', 'x'.repeat(200)])('refuses a pack named "%s"', (name) => {
    expect(() => packPath(NONE, name)).toThrow(/expected a pack name/);
  });
});
