import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const HARM =
  'killed kills killing dead died dies wounded wounds injured hurt destroyed burnt burned damaged damage shaken shook broken casualties ended collapsed crater debris lost toll lives maimed hospital hole holes shattered smoke flames fire ablaze wrecked gutted flattened struck landed fell falls fall shrapnel splinters blood casualty victims aimed';
const HARMLESS = `${ELSEWHERE} tear teargas sheltering heart defused found seized sold sells buy bought test tested drill shelter produced exported museum capable range arsenal stockpile treaty deal contract training accident crash crashed unexploded factory programme suspected trial court convicted sentenced film award old war years decade cleared cancer`;
const ACCIDENT =
  'crash accident fire blaze flood floods quake earthquake storm collision collapsed drowned avalanche landslide stampede disease cholera virus covid heat lightning bus train plane helicopter';
const WEAPONS =
  'rocket rockets shell shells mortar bomb bombs bomber mine drone drones strike strikes airstrike missile missiles gunmen militants attack attackers fighters clashes fighting shelling explosives blast jets';

/** What tells violence only by its means and its harm, or by who stands where: counts where nothing stronger is told. */
export const WEAK: readonly TriggerRow[] = [
  {
    act: 'by-weapon',
    words:
      'bomb+|rocket+|missile+|drone+|shell+|mortar+|grenade+|warplane+|landmine+|ied+|katyusha+|projectile+|jets|artillery|gunmen|gunman|sniper+|bullet+|assassin+|explosive device+|barrel bomb+|machine guns',
    near: HARM,
    without: HARMLESS,
    weak: true,
  },
  {
    act: 'by-weapon',
    words:
      'artillery/mortars/rockets/drones/missiles/jets/warplanes/shells/bombs on/at/over/against|heavy artillery|mortars|rocket+ at|<aircraft> ... over|barrels',
    soon: '<Name> village villages town city airport base',
    without: `${HARMLESS} working work based depend rely`,
    weak: true,
  },
  {
    act: 'shooting-or-assassination',
    words:
      'be~ killed|be~ murdered|be~ shot|be~ stabbed|kill~|lose~ ... life/lives|fall~|die~ in ... fight/shootout/encounter',
    near: '<victim> <person> <troops> attackers assailants horseback unknown men fighters',
    soon: 'in near outside at on by when while inside front <Name>',
    without: `${HARMLESS} ${ACCIDENT} ${WEAPONS.replace('gunmen militants attack attackers fighters ', '')} since total prices silent ill asleep apart short behind under`,
    weak: true,
  },
  {
    act: 'raid-or-arrest',
    words: '<contraband>',
    near: 'off aboard hidden taken smuggled smuggling smuggle stopped intercepted confiscated handed collected boot cargo customs container lifted',
    without: `${ELSEWHERE} ${WEAPONS} fired launched killed wounded hit factory deal sells sold exports cigarette`,
    weak: true,
  },
  {
    act: 'riot',
    words:
      'cars/car/buses/bus/shops/shop/offices/office/bank/banks/police/barricades ... burned/burnt/smashed/looted/torched/stoned/attacked/wrecked/overturned|windows ... broken/smashed|cars/tyres/barricades burning',
    without: `${ELSEWHERE} ${WEAPONS} accident crash earthquake storm short soldiers army`,
    weak: true,
  },
  {
    act: 'protest',
    words:
      '<crowd> ... in front of ... <public>|<crowd> ... outside ... <public>|<mass> ... in front of ... <public>|<mass> ... outside ... <public>|tents ... outside|square ... black with people|square ... full|chanting|placards|burning tyres/tires',
    without: `${ELSEWHERE} ${WEAPONS} killed wounded injured died queue vote polling prayers funeral hospital exam match wedding troops soldiers`,
    weak: true,
  },
  {
    act: 'troop-movement',
    words:
      'military/army trucks/vehicles/convoy/column+|armoured/armored vehicles|brigade/battalion/division/regiment ... be~ back|troops/soldiers ... be~ back|tanks ... counted/seen/spotted|trucks ... counted|troops/soldiers/marines/tanks/paratroopers/peacekeepers ... in/into/to/through',
    near: 'counted seen spotted back quarters parked heading headed towards arrived arrive arrives passed crossing way send sent sends new more fresh additional extra',
    soon: '<Name> town border city base streets',
    without: `${ELSEWHERE} ${WEAPONS} hit struck killed wounded attacked ambush destroyed parade museum sold deal burned salaries pay`,
    weak: true,
  },
  {
    act: 'other',
    words:
      'bus|minibus|train|ferry|boat|dinghy|helicopter|crane|roof|scaffolding|lorry|truck|tunnel|shaft|gas|factory|ward|hotel',
    near: 'drowned overturned crashed collided sank capsized collapsed burned crushed suffocated plunged ravine derailed swept',
    without: `${ELSEWHERE} ${WEAPONS} protesters rioters soldiers police tear`,
    weak: true,
  },
];
