import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const WAR = `${ELSEWHERE} troops fighters artillery gunmen militants insurgents rocket rockets bomb drone drones missile airstrike shelling rebels wildfire lightning cylinder`;
const ANGRY =
  '<crowd> <mass> mob mobs youths fans rioters inmates prisoners men people locals refugees settlers depositors looters hooligans young angry masked supporters opponents villagers they someone vandals arsonists followers sympathisers sympathizers relatives';

/** Crowds that break, burn, loot and fight: told by what they did. */
export const UNREST: readonly TriggerRow[] = [
  {
    act: 'riot',
    words:
      'set~ ... on fire|set~ ... alight/ablaze|set~ fire to|set~ light to|torch~|chase~|manhandle~|jostle~|tear~ up ... ballot/ballots|burn~ ... ballot/barn/barns/lorry/cars/car/office/house/offices',
    doer: ANGRY,
    without: `${WAR} candle candles coffin wedding funeral stove dream record profit`,
  },
  {
    act: 'riot',
    words:
      'be~ looted|looted|eggs/flares/stones/bottles/shoes/tomatoes/paint/bricks/firecrackers/petrol/molotovs/rocks ... thrown/hurled/lobbed/tossed|throw~/hurl~/pelt~/lob~/toss~ ... eggs/flares/stones/bottles/shoes/tomatoes/paint/bricks/firecrackers/rocks',
    without: WAR,
  },
  {
    act: 'riot',
    words:
      'set~ ... on fire|set~ ... alight/ablaze|set~ fire to|set~ light to|torch~|burn~|burn~ down|light~|tear~ down|pull~ down|topple~|knock~ down|smash~|break~ ... windows/doors/gate/gates/fence/cordon/barriers/barricades|break~ into|break~ through|break~ down|force~ ... way into|push~ ... way into|climb~ over|scale~|storm~|overrun~|invade~|burst~ into|enter~ by force|ransack~|wreck~|trash~|vandalise~|vandalize~|loot~|plunder~|overturn~|stone~|pelt~|throw~|hurl~|fling~|lob~|attack~|take~ over|fight~|battle~|clash~|scuffle~|trade~ blows|occupy~',
    doer: ANGRY,
    soon: 'fence gate gates wall walls barriers barrier office offices headquarters building buildings shop shops car cars bus buses police door doors embassy consulate parliament council station stations zone statue windows bins dustbins mattress mattresses bank banks branch governor governorate gendarmes officers stones stone bottles bottle fireworks petrol molotov shoes eggs bricks convoy party palace mansion house checkpoint villa court guards riot wing prison camp police fans ambulance truck trucks furniture papers hall supermarket warehouse',
    without: `${WAR} candle candles coffin wedding funeral stove`,
  },
  {
    act: 'riot',
    words:
      'be~ looted|be~ stoned|be~ ransacked|be~ vandalised/vandalized|be~ smashed|be~ torched|be~ overturned|be~ set on fire|be~ set ablaze/alight|be~ burned|be~ burnt|be~ pelted|be~ stormed|go~ up in flames|stones/bottles/fireworks/bricks fly~/rain~/thrown/hurled|be~ beaten by ... crowd/mob/villagers/locals|be~ attacked by ... crowd/mob/villagers/locals/youths|come~ to blows|exchange~ blows|street fight+|free for all|fistfight+|fist fight+|scuffles|scuffle+|disturbance+|disorder|unrest|rioting|riot+|looting|lootings|windows broken/smashed|burned/burnt/smashed/broken windows|tear gas ... stones|running battles|barricades ... burn~|burning barricades|declare~ ... riot|prison riot|mutiny|melee|torched|looted|on the rampage|rampage~',
    near: '<crowd> <mass> mob followers police fans youths prisoners inmates supporters villagers stones batons anger angry protesters shops cars offices windows depositors rioters office building governor party consulate clashes locals township convoy',
    without: WAR,
    notNext: 'police gear shield shields control squad squads act',
  },
];
