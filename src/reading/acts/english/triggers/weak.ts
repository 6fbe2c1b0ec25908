import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const HARM =
  'killed kills killing dead died dies wounded wounds injured hurt destroyed burnt burned damaged shaken shook broken casualties ended collapsed crater debris lost toll lives maimed hospital';
const HARMLESS = `${ELSEWHERE} tear teargas sheltering heart defused found seized sold sells buy bought test tested drill shelter produced exported museum capable range arsenal stockpile treaty deal contract training accident crash crashed unexploded museum factory programme suspected trial court convicted sentenced film award old war years decade cleared cancer`;
const ACCIDENT =
  'crash accident fire blaze flood floods quake earthquake storm collision collapsed drowned avalanche landslide stampede disease cholera virus covid heat lightning bus train plane helicopter';

/** What tells violence only by its means and its harm, or by who stands where: counts where nothing stronger is told. */
export const WEAK: readonly TriggerRow[] = [
  {
    act: 'by-weapon',
    words:
      'bomb+|rocket+|missile+|drone+|shell+|mortar+|grenade+|warplane+|landmine+|katyusha+|projectile+|jets|artillery|gunmen|gunman|sniper+|bullet+|assassin+',
    near: HARM,
    without: HARMLESS,
    weak: true,
  },
  {
    act: 'shooting-or-assassination',
    words: 'be~ killed|be~ murdered|be~ shot|be~ stabbed|kill~',
    near: '<victim> <person> attackers assailants horseback unknown men',
    soon: 'in near outside at on by when while inside front <Name>',
    without: `${HARMLESS} ${ACCIDENT} rocket rockets shell shells mortar bomb bombs mine drone drones strike strikes airstrike clashes fighting offensive since total`,
    weak: true,
  },
  {
    act: 'protest',
    words:
      '<crowd> ... in front of ... <public>|<crowd> ... outside ... <public>|<mass> ... in front of ... <public>|<mass> ... outside ... <public>|tents ... outside|square ... black with people|square ... full',
    without: `${ELSEWHERE} killed wounded injured died bomb rocket missile drone gunmen queue vote polling prayers funeral hospital exam match wedding troops soldiers`,
    weak: true,
  },
  {
    act: 'troop-movement',
    words:
      'military/army trucks/vehicles/convoy/column+|armoured/armored vehicles|brigade/battalion/division/regiment ... be~ back|troops/soldiers ... be~ back|tanks ... counted/seen/spotted|trucks ... counted',
    near: 'counted seen spotted back quarters parked heading towards arrived passed crossing way border road',
    without: `${ELSEWHERE} hit struck bomb killed wounded attacked ambush destroyed parade museum sold deal burned`,
    weak: true,
  },
];
