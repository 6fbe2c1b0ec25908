import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const HARM =
  'destroyed flattened levelled leveled razed damaged hit burned burnt killed wounded injured collapsed torn crater';
const NOT_WAR = `${ELSEWHERE} crop crops pesticide survey photo photos film show festival display parade fountain museum passenger passengers airline airlines flight flights holiday lottery orbit space satellite weather festival`;
/** What flying things and their loads do to what is below. */
const COME_DOWN =
  'flatten~/level~/raze~/destroy~/wreck~/demolish~/tear~/rip~/punch~/smash~/plough~/plow~/slam~/crash~/burst~/damages/damaged/gut~/pulverise~/obliterate~';

/** Strikes told by what flew, fell, came down, went through: without a verb of attack. */
export const FALLING: readonly TriggerRow[] = [
  {
    act: 'drone-strike',
    words: `booby trapped? drone+ ... crash~/explode~/detonate~|laden drone+ ... hit~/strike~/attack~/slam~|explosive/armed/suicide/kamikaze drone+ ... hit~/strike~/crash~/explode~/attack~|<drone> ... ${COME_DOWN}|fly~ ... <drone> ... at/into/against|<drone> ... flown ... at/into/against|<drone> ... fly~ into/against|<drone> ... stopped/destroyed/shot|<drone> ... let ... fall|<drone> ... fire~ ... at/on/into|<drone> ... shot out of|remotely piloted aircraft|piloted aircraft ... ram~/hit~/strike~|<drone> ... swoop~/dive~/plunge~/ram~/home~|<drone> ... brought/bring ... down|<drone> ... set~ ... fire/alight/ablaze|debris/wreckage/remains/fragments of/from ... <drone>|jam~ ... <drone>|<drone> ... jammed/neutralised/neutralized|repel~/foil~/thwart~ ... drone attack|<drone> ... carry~ ... explosive/explosives ... against/at/into/on`,
    without: NOT_WAR,
  },
  {
    act: 'air-strike',
    words: `f/b/su/mig/ah - 16/15/18/35/52/24/25/34/29 s? ... hit~/strike~/bomb~/attack~/pound~/target~/destroy~|<aircraft> ... strafe~/unload~/release~|<aircraft> ... let go of|<aircraft> ... ${COME_DOWN}|<aircraft> ... go~ after|<aircraft> ... raid+/airstrike+/sortie+|<aircraft> ... carry~ out ... strike+/raid+/sortie+|<aircraft> ... open~ fire|<aircraft> ... fire~ ... at/on/into|<aircraft> ... bomb~|air force ... hit~/strike~/bomb~/attack~/destroy~/target~/pound~/raid~|strike+/raid+/attack+/bombing by/from ... <aircraft>|from the air|bombs/bomb fell/falls/fall/falling/dropped/landed/came/rained|barrel bomb+|sortie+ ... flown|fly~ ... sorties|<aircraft> ... kill~/wound~/injure~|<aircraft> ... come~ back ... and? ... strike~/hit~/bomb~|struck/hit from the air|bombed from the air|<aircraft> ... at work|air bombardment|bombardment by/from ... <aircraft>|air force ... take~ out|raid+ on/against ... warplanes/jets/planes|bombing sortie+|rocketed ... <aircraft>|bombing from the air|damaged/destroyed/hit/struck/killed/injured by ... barrel bomb+|targeted by ... <aircraft>|carpet bombed`,
    without: `${NOT_WAR} supplies parcels leaflets view footage seen`,
  },
  {
    act: 'air-strike',
    words: 'bomb~',
    doer: 'coalition israel israeli russia russian turkey turkish saudi american americans us britain french jordan emirati air nato regime russians israelis turks saudis',
    after: '<Name> <site> the a',
    without: `car suicide truck bus train embassy placed planted ${NOT_WAR}`,
  },
  {
    act: 'missile-attack',
    words: `<missile> ... ${COME_DOWN}|<missile> ... brought/bring ... down|<missile> ... hit~/strike~|destroy~/down~/stop~ ... <missile>|bring~ down ... <missile>|hit/struck/destroyed/damaged/killed/wounded by ... <missile>|<missile> ... come~ in|<missile> ... set~ ... fire/ablaze|<missile> ... kill~/wound~/injure~/sink~|debris/fragments/wreckage of/from ... <missile>|<missile> ... hit the ground|<missile> ... head~/aimed for/at|<missile> fire|leave~ ... crater`,
    without: `${NOT_WAR} test tested tests drill exercise rocket rockets defended equipped armed protected deterred`,
  },
  {
    act: 'rocket-or-mortar-fire',
    words: `<rocket> ... ${COME_DOWN}|heavy guns/gun pounded/pound/hit/shelled|gunners ... fire~/shell~/hit~/pound~|rounds ... land~/fall~/hit~/strike~/come~ down|mortar bomb+/round+/shell+|<rocket> ... come~ down|<rocket> ... go~/pass~ through|<rocket> ... come~ in|<rocket> ... sent/send into/at/over|send~ ... rocket+/shell+ ... into/over/at|take~ ... shells/rockets/rounds/mortars|indirect/incoming fire|incoming ... mortar+/rocket+/shell+/artillery|heavy mortar/artillery|artillery/mortars/guns open~ up|shell fire|shellfire|<rocket> ... be~ falling|<rocket> ... head~ for|trade~/exchange~ ... artillery/mortar/rocket fire|mortaring|mortared|rocketed|artillery/mortar/tank rounds|rockets ... aimed at|be~ shaken by ... rocket+/shell+|rocket launcher+ ... empty~/fire~/hit~|tubes on|lob~ ... shell+/mortar+/rocket+|<rocket> ... kill~/wound~/injure~|hit/struck/destroyed/damaged/killed/wounded by ... shell+/rocket+/mortar+/artillery/shellfire/projectile+|direct hit from ... shell+/rocket+|volley/volleys of ... shell+/rocket+|howitzers/artillery/mortars/tanks hit/struck/hitting|heavy shelling|shell+ ... punch~/crash~`,
    without: `${NOT_WAR} unexploded snail egg sea peanut company companies beach found seized seizes cache caches defused water fish fuel oil`,
    notNext: 'company companies ammunition capability launcher launchers seized',
  },
  {
    act: 'by-weapon',
    words:
      'take~ ... direct hit|score~ ... direct hit|receive~ ... direct hit|direct hit on|hit directly|be~ under fire|crater+ in|rain~ down|raining down',
    near: '<weapon> bombs mortar artillery',
    without: `${NOT_WAR} criticism`,
    otherwise: 'rocket-or-mortar-fire',
  },
  {
    act: 'by-weapon',
    words:
      'flatten~|level~|raze~|obliterate~|wreck~|pulverise~|pulverize~|tear~ ... hole|blow~ ... hole|reduce~ ... to rubble',
    near: '<weapon> aviation artillery',
    after: '<site> <Name> silo bakery clinic market mosque shop roof wall',
    without: `earthquake quake storm flood floods playing ${NOT_WAR}`,
  },
  {
    act: 'by-weapon',
    words: 'fire~',
    doer: 'rebels militants forces army gunners artillery troops tanks guns fighters militia group hezbollah hamas houthis',
    after: 'across over into towards toward',
    near: 'border line frontier shells rockets artillery mortar gunners village villages fence guns',
    without: `air protesters demonstrators crowd gas teargas water rubber ${ELSEWHERE} minister chief head coach`,
    otherwise: 'rocket-or-mortar-fire',
  },
  {
    act: 'by-weapon',
    words: 'fire~ at|fire~ ... at|fire~ on|shoot~ at',
    doer: 'israel russia iran turkey pakistan india ukraine azerbaijan armenia israelis russians turks iranians',
    without: `${NOT_WAR} protesters police rifles gunman minister coach questions`,
    otherwise: 'missile-attack',
  },
  {
    act: 'by-weapon',
    words: 'carry~ out ... operation+|operation+ against/on|operation+ with',
    near: 'drone drones missile missiles rocket rockets warplanes jets',
    without: `${NOT_WAR} arrested search searched seized launcher`,
  },
  {
    act: 'by-weapon',
    words:
      'strike+/airstrike+ ... destroy~/hit~/kill~/engage~/target~/damage~/level~/wound~|one/two/three/four/five/several/six/seven strikes/strike|conduct~ ... strikes',
    without: `${NOT_WAR} workers union unions pay wages teachers nurses doctors drivers hunger lightning striker`,
    otherwise: 'air-strike',
  },
  {
    act: 'by-weapon',
    words: 'destroy~',
    near: '<weapon> aviation',
    after: '<site> <Name> boat boats cave caves tunnel tunnels store silo stores',
    without: `cache caches seized found defused opium drugs stockpile engineers crops ${HARM.replace('destroyed ', '').replace('hit ', '')} ${NOT_WAR}`,
  },
];
