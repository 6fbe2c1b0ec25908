import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const BLOWN =
  'bomb bombs bombing bomber blast explosion explosions strike strikes airstrike airstrikes rocket rockets missile missiles mortar mortars shell shells shelling drone drones mine landmine ied grenade crash accident fire blaze flood quake earthquake disease virus collapsed jets warplanes clash clashes ambush fighting offensive battle raid';
const TOLD = `${ELSEWHERE} film movie novel series game mood time bill hopes convicted sentenced trial verdict jury birds dogs animals`;
const KILLER =
  '<rebel> gunman gunmen men man assailant assailants attackers knifeman sniper snipers bandits herders settlers soldiers police policeman officers guards militia militiamen forces mob cartel motorbike motorcycle unknown unidentified masked hitmen shooter assassin killers army troops someone husband youths hand';
const KILLED =
  '<victim> <person> one two three four five six seven eight nine ten eleven twelve dozen people men women children him her them others cousin';

/** Killings and woundings of chosen or chance people by people. */
export const KILLINGS: readonly TriggerRow[] = [
  {
    act: 'shooting-or-assassination',
    words:
      'body/bodies/corpse+ ... found/discovered/lay/dumped/left/recovered|find~/discover~ ... body/bodies/corpse+|found dead|be~ found',
    near: 'hanging hanged shot bound gunshot bullet bullets throats beheaded tortured blindfolded handcuffed stabbed mutilated decapitated executed strangled',
    without: TOLD,
  },
  {
    act: 'shooting-or-assassination',
    words:
      'kill~|murder~|execute~|slay~|slaughter~|wound~|cut~ down|finish~ off|do~ to death|put~ ... against ... wall|wipe~ out',
    doer: KILLER,
    soon: KILLED,
    without: `${BLOWN} ${TOLD} herself himself militants rebels insurgents terrorists fighters extremists jihadists protest troops`,
  },
  {
    act: 'shooting-or-assassination',
    words:
      'attempt on ... life|bid on ... life|assassination bid|try~ to kill|try~ to assassinate|riddle~ ... bullets|pepper~ ... bullets|car ... shot up|shoot~ up|be~ fired upon|fire~ upon|open~ up on|burst~ into ... kill~|go~ ... door to door ... kill~|cut~/slit~ ... throat+|throat+ ... cut/slit|bullet+ ... head/chest|shot in the|shot through|shot to death|shot at close range|silencer|hail of bullets|burst of ... gunfire/fire|automatic fire|drive~/ram~/plough~/plow~ ... car/van/truck/lorry/vehicle ... into ... shoppers/pedestrians/people/crowd/worshippers/soldiers/passers|knife~|knifeman ... wound~/kill~/injure~/stab~|attack+ ... with ... knife/axe/machete/sword|man with ... knife|machete attack+|axe attack+|run~ amok|lynched|burned alive|found murdered|found shot|hit fatally|hit squad ... kill~|contract killing|killing of|mown down|mow~ down|be~ hit by ... bullet+/gunfire|bullet+ ... struck/hit|shots ... heard|shots rang out|sound of ... shots/gunfire|gunshots|take~ ... bullet|shoot~ and kill~|line~ up ... shoot~|shot his way|fire~ at|shot at|crack of rifles',
    near: '<victim> <person> <armed> dead killed wounded injured head chest leg shot bullets hospital body car home house gunman gunmen police',
    without: `${TOLD} film photo photos photograph video-clip documentary drone drones missile missiles rocket rockets jets aircraft artillery tear teargas gas goal warplanes`,
  },
  {
    act: 'shooting-or-assassination',
    words: 'be~ killed|be~ murdered|be~ executed|be~ slain|be~ put to death|be~ shot|die~|killed|murdered',
    near: 'gunman gunmen gunfire bullet bullets knife machete machetes silencer assassin assassins sniper snipers hitmen shots shot unknown unidentified',
    soon: 'by in at when near outside inside on after from , .',
    without: `${BLOWN} ${TOLD} court prison hanging hanged gallows heart cancer natural illness`,
  },
  {
    act: 'shooting-or-assassination',
    words: 'warning shots|fire~ over ... heads|fire~ in/into the air',
    without: `${TOLD} wedding weddings celebrate celebration celebrating protesters demonstrators protest rally`,
  },
  {
    act: 'shooting-or-assassination',
    words: 'come~ under fire|be~ shot at|be~ fired on',
    near: 'car vehicle home house bus office passengers bodyguard driver guards consul journalist',
    without: `${TOLD} mortar rocket artillery criticism`,
  },
  {
    act: 'shooting-or-assassination',
    words: 'live rounds|live ammunition|live fire|rubber bullets ... kill~|shots ... fired|fire~ shots',
    without: `${TOLD} drill exercise range training`,
  },
  {
    act: 'shooting-or-assassination',
    words: 'be~ beaten|be~ tortured|beat~ ... with|be~ set upon|assault~|set upon',
    near: 'gunmen masked unknown unidentified batons clubs sticks settlers guards militia mob hospital',
    without: `${TOLD} retreat team match final votes rate expectations path eggs`,
  },
];
