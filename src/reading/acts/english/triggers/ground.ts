import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const NOT_WAR = `part budget death deaths protesters demonstrators fans voters parliament election elections vote ballot seat seats debate court lawsuit share shares prices record title lead cup league match season crown medal profit profits company firm customers drugs pills weapons ${ELSEWHERE}`;
const PEACEFUL = 'resistance peacefully unopposed handover handed';
const GROUND =
  'town village city district province area hill hills height heights airport base camp outpost post posts checkpoint bridge dam quarter neighbourhood neighborhood suburb port station barracks positions position depot trench trenches college university building compound farm valley road crossing stronghold capital pass ridge mine field plant headquarters centre center silo hospital prison village villages towns islands island';

/** Ground taken and lost, fights told by how they went, attacks on posts. */
export const GROUND_FIGHTS: readonly TriggerRow[] = [
  {
    act: 'troop-movement',
    words: 'take~|take~ over|seize~|enter~|move~ into|walk~ into|occupy~|take~ control of',
    doer: '<armed> <rebel>',
    soon: GROUND,
    near: 'unopposed resistance left abandoned withdrew withdrawn vacated quit pulled fled handed',
    without: `${NOT_WAR} clashes fighting battle battles hostage hostages prisoners`,
  },
  {
    act: 'armed-clash',
    words: 'shoot~ ... way into/through|fight~ ... way into/through/out|blast~ ... way into/through',
  },
  {
    act: 'armed-clash',
    words:
      'take~ back|retake~|recapture~|wrest~|overrun~|overwhelm~|drive~ ... from ... town/village/city/base/camp/post/hills|lose~ ... to|fight~ ... way into/through|shoot~ ... way into/through|blast~ ... way into|push~ into/through/on|press~ into|break~ into/through ... lines/line/defences/defenses|breach~ ... lines/defences/defenses/perimeter|gain~ ground|make~ ... gains|make~ ... advances|seize~|capture~|take~ ... by force|take~ full? control|storm~|hold~ ... for ... hours/days/minutes/hour|walk~ into/through|drive~ into|enter~|pour~ into|sweep~ into|swarm~ into/over|move~ into|reach~ ... centre/center/outskirts/edge/gates/suburbs/positions|be~ in control|control~|occupy~|raise~ ... flag|hoist~ ... flag|cut~ ... supply|encircle~|surround~|besiege~|be~ inside',
    doer: '<rebel>',
    after: `<Name> ${GROUND}`,
    without: `${NOT_WAR} prayer concert hostage hostages oil-price talks negotiations ransom`,
  },
  {
    act: 'armed-clash',
    words:
      'take~ back|retake~|recapture~|wrest~|take~|overrun~|fight~ ... way into/through|push~ into/through/deeper|press~ into|break~ through|breach~ ... lines/defences/defenses|gain~ ground|make~ ... gains|win~ back|secure~|clear~ ... <rebel>|expel~|oust~|dislodge~|drive~ out|liberate~|cleanse~|reach~ ... positions',
    doer: '<troops> police coalition regime units unit',
    after: GROUND,
    without: `${NOT_WAR} ${PEACEFUL} over part place photo photos responsibility shelter break time oath custody prisoner prisoners hostage hostages bodies wounded hospital cover home away bribe bribes up`,
  },
  {
    act: 'armed-clash',
    words: 'enter~|take~ over|take~|seize~|reach~|move~ into|advance~',
    doer: '<armed>',
    after: '<town> <Name>',
    near: 'clashes fighting battle battles resistance assault offensive firefight',
    without: `${NOT_WAR} ${PEACEFUL} talks minister hostage custody hospital responsibility`,
  },
  {
    act: 'armed-clash',
    words:
      'battles|battle for|battle ... raged/rages/began/broke/erupted/lasted/continued|shoot~ it out|shoot~ at each other|machine gun fire|small arms fire|heavy gunfire|fire~ on each other|gunfire be~? exchanged|gunfire/shots/fire exchanged|exchange~ ... shots/gunfire|come~ under attack|be~ under attack|be~ attacked|beat~ off|fight~ off|fight~ back|see~ off ... attack|fend~ off|repulse~|repel~|be~ repelled|be~ beaten back|be~ driven off/back/out|hold~ ... ground|in the hands of|fall~ into ... hands|fall~ to|close combat|street fighting|hand to hand|run~ into ... ambush|walk~ into ... ambush|drive~ into ... ambush|fall~ into ... ambush|be~ ambushed|ambush~|be~ caught in ... ambush|fight~ ... for|infiltration|infiltrate~|sneak~ into|raid+ by ... <rebel>|lines broken',
    near: '<troops> <rebel> gunmen army forces police tribe tribes clan clans guards smugglers checkpoint post station front barracks soldiers',
    without: `${NOT_WAR} corruption poverty inflation disease cancer flames blaze fires firefighters wildfire criticism flood legal airstrikes bomb bombs rocket rockets mortar mortars drone drones missile missiles chain`,
  },
  {
    act: 'armed-clash',
    words:
      'fall~ on/upon|descend~ on|set~ upon|raid~|raid+ on/at/against|attack~|assault~|attack+ on/at/against|assault+ on/against|hit~|strike~',
    doer: '<rebel>',
    after:
      'camp base post outpost checkpoint barracks patrol army military police garrison convoy position positions gendarmerie soldiers troops station headquarters prison airport town city village market hamlet',
    without: `${NOT_WAR} ied bomb bomber rocket rockets mortar mortars drone drones missile missiles shells suicide explosives grenade civilians home house cyber verbal water`,
  },
  {
    act: 'armed-clash',
    words: 'raid+ on/at|attack+ on/at/against|assault+ on|storm~|ram~ ... gate',
    near: 'camp base post outpost checkpoint barracks patrol garrison gendarmerie station prison gunmen',
    after: '<post> <Name> prison airport gate',
    doer: '<rebel> armed',
    without: `${NOT_WAR} ied bomb bomber rocket rockets mortar drone drones missile missiles shells suicide explosives embassy crowd`,
  },
  {
    act: 'armed-clash',
    words: 'be~ stormed|be~ raided|be~ attacked|be~ overrun|be~ assaulted|be~ besieged',
    doer: '<rebel> armed',
    near: 'camp base post outpost checkpoint barracks patrol garrison gendarmerie station prison convoy village town airport',
    without: `${NOT_WAR} ied bomb bomber rocket rockets mortar drone drones missile missiles shells suicide explosives embassy crowd`,
  },
  {
    act: 'armed-clash',
    words:
      'capture of|fall of|recapture of|takeover of|liberation of|be~ overrun|overrun|flag ... raised over|raise~ ... flag over|house to house fighting|artillery duel+',
    near: '<rebel> <troops> army forces brigade jihadists rebels garrison outpost fighting hospital',
    without: `${NOT_WAR} anniversary wall`,
  },
  {
    act: 'armed-clash',
    words: 'raid+ on/against/in|attack+ on/in/against|incursion+|assault+ on/in/against',
    doer: 'isis isil daesh taliban shabaab rebels rebel insurgent insurgents jihadist jihadists m23 adf',
    after: '<Name> <town>',
    without: `${NOT_WAR} ied bomb bomber rocket rockets mortar drone drones missile missiles suicide explosives air`,
  },
  {
    act: 'armed-clash',
    words: 'change~ hands|hostilities ... resume~/erupt~/break~/flare~/continue~|resumption of hostilities',
    near: 'town village hill district front line army rebels forces twice hostilities area city war',
    without: `${NOT_WAR} money cash company`,
  },
  {
    act: 'armed-clash',
    words: 'fall~|collapse~',
    doer: 'town village city stronghold outpost base neighbourhood neighborhood district line airport garrison capital',
    near: '<rebel> army troops forces captured siege regime',
    after: 'to on after when without , .',
    without: `prices rain snow rocket rockets shell shells mortar bomb roof building earthquake currency temperature government dead silent ill ${NOT_WAR}`,
  },
  {
    act: 'armed-clash',
    words: 'clash~|fight~|skirmish~|battle~|trade~ fire',
    near: '<troops> <rebel> clans tribes machine guns rifles gunmen guards barracks front trenches',
    after: 'with in near at around over for against on between',
    without: `protesters demonstrators students fans youths rioters corruption poverty inflation disease cancer flames blaze fires fire firefighters wildfire crime hunger virus words verbal opinion budget legal court takeover minister ministers ${NOT_WAR}`,
  },
];
