import type { ActMention } from '../../model/act.ts';
import type { Word } from '../sentences/words.ts';
import { CLASSES } from './english/word-classes.ts';

type Act = ActMention['act'];

/** What an attack is with a weapon. Where two stand equally near, the upper one counts. */
const BY_WEAPON: readonly { readonly words: ReadonlySet<string>; readonly act: Act }[] = [
  { words: CLASSES.drone, act: 'drone-strike' },
  { words: CLASSES.missile, act: 'missile-attack' },
  { words: CLASSES.aircraft, act: 'air-strike' },
  { words: new Set(['airstrike', 'airstrikes', 'aerial']), act: 'air-strike' },
  {
    words: new Set(
      'rocket rockets mortar mortars artillery shell shells projectile projectiles katyusha katyushas shelling'.split(
        ' ',
      ),
    ),
    act: 'rocket-or-mortar-fire',
  },
  { words: CLASSES.bomb, act: 'bombing' },
  { words: CLASSES.gun, act: 'shooting-or-assassination' },
];

/** How far off the weapon may be told, in words. */
const REACH = 14;

/** The act that the weapon nearest to some words makes of them; undefined where none is near. */
export function actByWeapon(words: readonly Word[], from: number, to: number): Act | undefined {
  for (let away = 0; away <= REACH; away++) {
    for (const word of away === 0 ? words.slice(from, to) : [words[from - away], words[to + away - 1]]) {
      const found = word && BY_WEAPON.find((weapon) => weapon.words.has(word.lower));
      if (found) return found.act;
    }
  }
  return undefined;
}
