import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

/** Protests, strikes of workers, riots. */
export const PROTESTS: readonly TriggerRow[] = [
  {
    act: 'protest',
    words: 'demonstrate~',
    near: 'against demand demanding over streets square slogans thousands hundreds protest outside crowd',
    without: 'technique technology effectiveness commitment ability importance skills',
  },
  {
    act: 'protest',
    words: 'strike by/of ... <crowd>|walk~ off the job|down~ tools|lay~ down tools',
    without: ELSEWHERE,
  },
  {
    act: 'protest',
    words: 'protest~',
    before: '<crowd> they who union <Name>',
    without: `troops currency effectiveness innocence ${ELSEWHERE}`,
  },
  {
    act: 'protest',
    words: 'rally~|march~|picket~',
    before: '<crowd> they who <Name>',
    near: '<crowd> protest demonstration against demand demanding over streets square slogans rally',
    without: `troops soldiers army drums convoy prices stocks shares markets currency effectiveness commitment ability importance innocence ${ELSEWHERE}`,
  },
  {
    act: 'protest',
    words:
      'protest+|demonstration+|sit in+|sit down protest+|picket+|vigil+|silent march|protest march+|march+ against|rally/rallies|take~ to the streets/street|street protest+|walkout+|walk~ out in protest|general/hunger/transport/teachers/workers/nationwide strike+|go~ on strike|on ... strike|on strike|strike+ over ... pay/wages/salaries|hold~ up placards',
    without: `diplomatic note-of-protest stock market car driver technology product ${ELSEWHERE}`,
    notNext:
      'song songs singer singers vote votes note notes leader leaders movement camp letter letters driver drivers car effect model flight flights project plot plots',
  },
  {
    act: 'protest',
    words: 'gather~|assemble~|converge~|turn~ out|fill~|crowd~ into|camp~ out|pour~ into',
    before: '<crowd>',
    after:
      'protest demand demanding denounce against slogans placards banners chanting chanted square squares parliament ministry embassy streets unpaid wages salaries jobs',
    without: 'funeral pray prayers wedding concert mourners coffin',
    notNext: 'station stations',
  },
  {
    act: 'protest',
    words:
      'block~/cut~/close~/barricade~/blockade~ ... <road>|<road> ... blocked/cut/barricaded|burn~ ... tyres/tires|burning tyres/tires|chant~ ... slogans|chant~ slogans|pitch~ tents|burn~ ... flag/flags|stop~ work',
    near: '<crowd> tyres tires protest protesters angry slogans anger demand residents power pay wages flag',
    without: 'snow floods flood rockfall landslide avalanche troops soldiers border',
  },
  {
    act: 'riot',
    words:
      'riot+|riot~|rioting|mob violence|set~ fire to|set~ ... ablaze/alight|set~ ablaze/alight|torch~|ransack~|smash~ ... windows|storm~|vandalise~|vandalize~|burn~ down|clash~|clash+|scuffle~|scuffle+|break~ into',
    near: 'protesters demonstrators crowd mob rioters rioting protest fans youths prisoners inmates supporters',
    without: `${ELSEWHERE} troops fighters artillery`,
    notNext: 'police gear shield shields control squad squads act',
  },
  {
    act: 'riot',
    words:
      'throw~/hurl~/pelt~/toss~ ... stone+/rock+/bottle+/molotov/petrol/firebomb+/molotovs|prison riot+|pelt~ ... with',
    without: 'grenade grenades',
  },
  {
    act: 'protest',
    words: 'fire~ in/into the air|fire~/use~ ... tear gas|fire~/use~ ... teargas|use~ ... water cannon|disperse~',
    near: 'protesters demonstrators crowd protest rally demonstration sit stone gathering',
    without: 'seeds',
  },
  {
    act: 'protest',
    words:
      'human chain+|occupy~ ... square/building/street/office/campus/roundabout|stand~/sit~/camp~/meet~/assemble~ outside/before|stand~/sit~/camp~ in front of|close~/shut~/keep~ ... shops/stalls/bazaar/shutters/stores|carry~/wave~/hold~ ... banners/placards/signs/posters/portraits/flags|boycott~ ... classes/lectures|bring~ ... to a standstill|refuse~ to work|stop~ work|call~ for the resignation|demanding|demand~|chant~|block~/shut~/close~/cut~ ... gate/gates/entrance/port/railway/road/roads/highway/trucks|burn~ ... effigy/effigies|line~ ... streets/road|walk~ through/out|shout~ ... slogans',
    subject: '<crowd> they',
    before: '<crowd>',
    near: 'protest protesters demonstrators demand demanding slogans wages salaries jobs water power electricity prices fuel unpaid against release justice crowd thousands hundreds tyres anger angry strike union placards banners government',
    without: `troops soldiers army funeral coffin buried rockets snow flood ${ELSEWHERE}`,
  },
  {
    act: 'protest',
    words: 'march+|crowd+ of ... people|crowds',
    near: 'through towards toward against demanding demand protest streets square thousands hundreds banners placards',
    without: `troops soldiers football concert pilgrims coffin mourners ${ELSEWHERE}`,
    notNext: '1 2 3 4 5 6 7 8 9 10 of',
  },
  {
    act: 'riot',
    words:
      'brawl+|street battle+|unrest|disorder|overturn~ ... car/cars/police/vehicles|smash~ ... windows/window/shop/shops/cars/doors|burn~ ... car/cars/bus/buses/office/offices/building/headquarters/shops/police|break~ through ... barrier/barriers/gate/gates/cordon/fence|force~ ... way into|fight~ with ... police|attack~|beat~',
    before: '<crowd> mob youths fans rioters they',
    near: 'protesters demonstrators crowd mob rioters police fans youths prisoners inmates supporters villagers residents stones batons anger angry',
    without: `forces army rebels gunmen militants troops fighters artillery rocket rockets bomb drone ${ELSEWHERE}`,
  },
];
