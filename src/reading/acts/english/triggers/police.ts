import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const NOT_POLICE = `${ELSEWHERE} attention imagination headlines bus bid degree talks meeting exam election elections funeral ceremony match conference rally record gold medal cold flu fish contract votes trophy opinion hostage hostages ransom`;
const CATCH =
  '<contraband> kilo kilos kilograms kilogrammes kg tonne tonnes tnt dynamite detonators detonator shells munitions grenades grenade ammunition bombs vest belt pills hashish heroin cocaine drugs cigarettes fuel oil arms cash laptops phones computers documents diesel antiquities';

/** Arrests, searches, finds, things made safe, things seized and pulled down, told in other words than those. */
export const POLICE: readonly TriggerRow[] = [
  {
    act: 'raid-or-arrest',
    words:
      'lay~ hands on|pick~ up|catch~|capture~|seize~|hold~|stop~ and detain~|round~ up|haul~ in|bring~ in|take~ away|lead~ away|take~ ... away|take~ with|bag~|collar~|net~|handcuff~|remand~|jail~|imprison~|intern~|question~|interrogate~|send~ ... to prison/jail|take~ in|put~ under|nail~',
    doer: '<lawful> heroes falcons cell detachment',
    soon: '<victim> <person> suspect suspects militant militants terrorist terrorists smuggler smugglers leader commander financier members member mastermind him her them gunman gunmen dealer dealers gang thieves trafficker traffickers one two three four five six seven eight nine ten eleven dozen operative operatives protesters house deserters wanted father mother',
    without: `${NOT_POLICE} bodies body remains city town village port airport base hill wounded masked unknown unidentified`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'be~ handed to/over to? police/gendarmes/judiciary/court/authorities/prosecutors|be~ handed ... to ... police/gendarmes/court/authorities|for questioning|lead~ off|put~ ... in prison/jail/handcuffs|put~ ... behind bars|throw~ ... in prison/jail|in prison since|be~ picked up|be~ stopped at ... airport/border/checkpoint/crossing/port with|be~ caught|be~ captured|be~ brought in for questioning|be~ brought in|bring~ ... in for questioning|be~ taken in|be~ led away in handcuffs|led away in handcuffs|lead~ away in handcuffs|in handcuffs|be~ handcuffed|be~ remanded|be~ jailed|be~ stopped and detained|be~ placed under arrest|under arrest|under house arrest|be~ detained|be~ held|be~ taken away|put~ behind bars|behind bars|give~ himself/herself/themselves up|turn~ himself/herself/themselves in|hand~ himself/herself/themselves in|surrender~ to|order~ the? arrest/detention of|detention of|issue~ ... arrest warrants ... and ... arrest~|in police custody|in custody|caught red handed|taken for questioning|held on suspicion|detainees ... taken|kept for questioning|summon~ for questioning|three/two/four/five/six/seven/eight/nine/ten/dozen taken|pull~ in for questioning',
    near: '<lawful> suspicion suspects suspect questioning court prosecutor checkpoint wanted people men man woman women youths students journalist activists brothers',
    without: `${NOT_POLICE} masked unidentified unknown border talks`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'find~/discover~/unearth~/recover~/uncover~/seize~/confiscate~/impound~/intercept~/stop~/stumble~/come~ across|turn~ up|dig~ up|make~ ... haul|haul of|be~ found|be~ discovered|be~ seized|be~ unearthed|be~ recovered|be~ confiscated|clear~|remove~|deal~ with|make~ harmless|be~ made harmless|make~ ... harmless|render~ ... harmless|be~ rendered harmless|neutralise~|neutralize~|be~ neutralised/neutralized|deactivate~|disarm~|blow~ up ... controlled/safely|destroy~ ... controlled/safely|detonate~ ... safely|detonate~ in place|detonate~ ... in a controlled|controlled detonation+|collect~|take~ away',
    doer: '<lawful> demining team teams experts squad specialists bomb effort',
    soon: CATCH,
    without: `${NOT_POLICE} bodies body remains solution oil-field killed wounded`,
  },
  {
    act: 'raid-or-arrest',
    words: 'bring~ in|take~ in|lay~ hands on|catch~|capture~|get~ hold of|track~ down|run~ down|unmask~|pin~ down',
    soon: 'terrorist terrorists wanted suspect suspects smuggler smugglers dealer dealers operative operatives emir financier trafficker traffickers cell fugitive fugitives killer killers',
    without: `${NOT_POLICE} town village killed`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'find~/discover~/unearth~/recover~/uncover~/seize~/confiscate~ ... explosives/explosive/weapons/arms/drugs/tnt/rockets/cache/store/depot/belt/pills/bombs/mines|weapons/arms/explosives/explosive/drugs/belt/cache/store/tunnel/hideout/workshop/bombs ... be~ ... found/discovered/seized/uncovered/unearthed/destroyed|bombs/bomb/mines/mine/devices/device/shells/shell ... be~ ... made/rendered safe/harmless|bombs/bomb/mines/mine/devices/device/shells/shell ... be~ ... defused/dismantled/neutralised/neutralized/disarmed/cleared/removed|engineers/sappers/experts/army/police ... detonate~/explode~ ... bomb/device/car/charge/mine/shell|blow~ up ... in a controlled|attempt+ to smuggle ... foiled|smuggling ... foiled|bomb ... found',
    without: `${NOT_POLICE} killed wounded bodies body`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'search~|comb~|sweep~|swoop~ on|swoop~|scour~|raid~|descend~ on|turn~ up at|enter~ ... house/home/office/flat/apartment/offices/headquarters|burst~ into|break~ down ... door+|break~ into|surround~|cordon~|cordon~ off|seal~ off|land~ by helicopter|carry~ out ... raid+/search+/sweep+/operation+/arrests|hold~ ... raids|launch~ ... operation/manhunt/hunt/campaign/raid/search|security operation|manhunt|search and sweep|house searches|house to house|dawn raid+|night raid+|raided|go~ from house to house|comb~ through',
    doer: '<lawful>',
    soon: '<site> <Name> houses homes flat flats hamlets villages orchards farms offices newspaper cell suspects party hideout apartment headquarters bakery shop shops search operation raid raids camp street warehouse',
    without: `${NOT_POLICE} air aerial warplanes jets drone drones bodies survivors rubble`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'break~ up|broken up|bust~|dismantle~|smash~|disrupt~|uncover~|foil~|thwart~|prevent~ ... attack|frustrate~|expose~|abort~ ... attack',
    soon: 'cell cells ring rings network networks gang gangs plot plots attack attacks attempt attempts group infiltration smuggling plan plans in by near',
    near: '<lawful> cell cells ring network plot attack smuggling attempt infiltration',
    without: `${NOT_POLICE} protest rally demonstration march camp crowd strike meeting marriage`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'tear~ down|pull~ down|knock~ down|demolish~|bulldoze~|raze~|burn~|burn~ down|set~ fire to|set~ ... ablaze|blow~ up|evict~|confiscate~ ... land|loot~|pillage~|plunder~|ransack~|strip~',
    doer: '<rebel> armed elements bulldozers bulldozer soldiers army police troops forces authorities settlers militia militiamen fighters gunmen rsf excavators municipality',
    near: 'house houses home homes shack shacks village villages shops shop stalls crops fields trees orchard orchards huts tents school buildings building mosque church market property farms granaries village hall classroom classrooms clinic office',
    without: `${NOT_POLICE} effigy flag tyres tires rocket rockets shell shells missile`,
  },
  {
    act: 'raid-or-arrest',
    words:
      'board~/seize~/detain~/impound~/stop~/intercept~/divert~/take~ over ... tanker/vessel/ship/dhow/boat/freighter/trawler/cargo|tanker/vessel/ship/dhow/boat/freighter/trawler ... be~ seized/boarded/detained/impounded/intercepted',
    near: 'navy coast guards guard customs marines patrol forces weapons rifles oil fuel missiles sanctions police commandos',
    without: `${NOT_POLICE} migrants`,
  },
];
