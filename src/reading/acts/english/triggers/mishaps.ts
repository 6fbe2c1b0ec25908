import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const WAR = `${ELSEWHERE} drone drones missile missiles rocket rockets bomb bombs shell shells mortar airstrike warplanes gunmen militants protesters rioters mob crowd suicide car-bomb attack shelling army rebels settlers`;
const MONEY =
  'currency prices economy talks shares share market government coalition record bid peace negotiations sales stocks bank lira rial dinar';

/** Fires, accidents, floods, bodies, releases, offices taken and left, cuts of power, people who come home. */
export const MISHAPS: readonly TriggerRow[] = [
  {
    act: 'other',
    words: 'arson attack+|suspected arson|arson',
    without: `${ELSEWHERE} protesters rioters mob charge charges`,
  },
  {
    act: 'other',
    words:
      'home/house/building/office/market/factory/depot/refinery/warehouse/hospital/camp/tanker/ship on fire|be~ on fire|be~ ablaze|be~ burning|be~ in flames|burn~ down|burn~ out|burn~ to ... ground|catch~ fire|catch~ light|go~ up in flames|be~ gutted|be~ destroyed by fire|fire/blaze/flames swept/took/reached/consumed/ate/sweeps/broke/destroyed/gutted/ripped/tore/raged/engulfed/spread/at|fire ... put out|put~ out ... fire/blaze|fire brigade ... fight~/fought|smoke and flames|short circuit|forest fire+|house fire+|fire at/in ... hospital/factory/warehouse/market/hotel/school/depot/refinery/store/camp/prison|inferno|extinguish~ ... fire/blaze',
    near: '<building> <site> shelter shelters tents market homes flats house fire fireman firemen firefighters stove cooking oil depot ward',
    without: `${WAR} cease tyres tires tear teargas`,
    result: true,
  },
  {
    act: 'other',
    words:
      'go~ into ... ravine/river/canal/gorge/valley|plunge~ into/off|run~ into each other|run~ off|skid~|overturn~|veer~|hit~ ... tree/wall/lamppost|crash~|collide~|derail~|jump~ the rails|sink~|go~ down|capsize~|run~ aground|be~ lost with|come~ down|fall~ ... ravine|be~ involved in|be~ crushed|crane ... fell/collapsed|roof/building/bridge/mine/wall/scaffolding/stand/dam ... collapse~/fell|roof/building/bridge/mine/wall/scaffolding/stand/dam ... give~/cave~ way/in|cave~ in|give~ way|drown~|fall~ to ... death|die~ in ... accident/crash/fire/flood/quake/stampede|stampede+|crush+ ... killed|be~ swept away|wash~ away|be~ washed away|sweep~ away|be~ flooded|flood~|burst~ ... banks|be~ under water|landslide+|mudslide+|avalanche+|lightning ... killed/struck|quake+ ... felt/hit/shook/struck|quake+|earthquake+|tremor+|aftershock+|sandstorm+|dust|dust storm+|storm ... hit/killed/tore|heavy rain+|cyclone+|heatwave|outbreak+ of|cholera/measles ... break~|poison~|be~ poisoned|gas leak+|gas cylinder ... explode~|cylinder/boiler/transformer ... explode~/blew|leak+ ... chlorine',
    near: 'killed dead died drowned injured wounded people passengers bus minibus truck car train trains plane ferry boat ship ships crew pilots miners workers hospital hospitals homes houses camp village town rain river quake felt richter magnitude cases patients families kitchen canal bridge',
    without: `${WAR} ${MONEY} troops`,
    result: true,
  },
  {
    act: 'other',
    words:
      'body/bodies/corpse+/remains/skeleton+ ... pulled/fished/washed/found/lay/discovered/recovered|dig~ up ... bodies/body|pull~/fish~ ... body/bodies|mass grave+|grave ... came/come to light|come~ to light|bring~ home ... remains/bodies|remains/bodies ... brought/returned/handed/received/repatriated|receive~ ... remains/bodies|repatriate~|exhume~|be~ exhumed|identify~ ... bodies/remains',
    near: 'body bodies remains grave graves corpse corpses skeletons soldiers victims',
    without: `${ELSEWHERE} fossil fossils dinosaur roman villa rubble ruins debris wreckage collapsed`,
    result: true,
  },
  {
    act: 'other',
    words:
      'swap~/exchange~/trade~ ... prisoners/prisoner/captives/detainees/bodies/hostages|hand~ ... prisoners/captives/detainees/hostages/bodies|prisoner/prisoners/captives swap/swapped/exchange/exchanged|be~ let go|let~ ... go|be~ set free|set~ ... free|be~ freed|be~ released|walk~ out of prison|walk~ out of jail|walk~ free|leave~ prison/jail|come~ out of prison|be~ pardoned|release~|free~|be~ rescued|rescue~|fly~ home|be~ flown home|be~ reunited',
    near: 'prisoner prisoners captives detainees hostages hostage sailors crew pilgrims journalist girls pupils students prison jail mediation bail soldiers captors activist women children engineer nuns released families tribes',
    without: `${ELSEWHERE} album song statement report film funds figures data prison-break water`,
  },
  {
    act: 'other',
    words:
      'resign~|hand~ in ... resignation|tender~ ... resignation|submit~ ... resignation|step~ down|quit~ ... post/job/office|be~ dismissed|be~ sacked|be~ fired|be~ removed from|be~ relieved of|be~ replaced|be~ named|be~ appointed|appoint~|remove~ ... general/governor/minister/commander/chief/mayor|replace~ ... general/governor/minister/commander/chief/mayor|take~ office|take~ up ... post|be~ sworn in|be~ elected|elect~|be~ re elected|new governor/minister/commander/chief ... named/appointed',
    near: 'minister governor general commander chief head president premier judge mayor director speaker police cabinet prime post army ambassador',
    without: `${ELSEWHERE} coach manager club rocket shots gun missiles`,
  },
  {
    act: 'other',
    words:
      'be~ without ... electricity/power/water/internet|be~ in the dark|power/electricity/lights/grid/water/internet ... fail~/cut/collapse~/restored/off|power/electricity/lights/grid/water/internet ... go~ out/down/off|blackout+|power cut+|outage+|shut~ down ... internet|cut~ off ... internet|hacker+ ... bring~/break~/deface~/take~|hack~|cyberattack+|cyber attack+|bring~ down ... website|test~/fire~/launch~ ... test|test rocket/missile|missile test+|rocket ... test|launch~ ... satellite|be~ put to death|put~ ... to death|be~ hanged|be~ executed|send~ ... to gallows|go~ to ... gallows|convoy with ... food/aid/medicine|convoy of aid|aid convoy+|aid ... reached/reach/arrived/delivered|deliver~ ... aid/food/medicine/water|lorries/trucks with ... cross~/reached|families/refugees/displaced ... return~|return of ... families/refugees/displaced|families/refugees/displaced ... come~/go~ back/home|return~ to ... homes/villages|go~ back to ... homes/villages|vaccination campaign|polling stations ... opened|polls opened|vote in|election+ ... held|vote counted|dig~ ... trench/trenches|trenches ... dug|torchlight walk|victory parade|parade',
    near: 'electricity power province city grid water internet website ministry sea missile rocket prison jail dawn convict man men quarter besieged families camp village aid food lorries homes day republic polls election elections satellite roads cartel fuel',
    without: `${ELSEWHERE} hit struck ambush ambushed troops protesters soldiers attack-on killed`,
  },
];
