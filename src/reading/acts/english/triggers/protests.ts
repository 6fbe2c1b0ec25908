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
    words: 'protest~|rally~|march~|picket~',
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
];
