import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const OTHER_CROWDS = `${ELSEWHERE} hearse pilgrimage pilgrims prayer prayers pray worship wedding weddings concert festival holiday nowruz eid ramadan christmas easter eclipse funeral coffin buried burial cemetery mourn troops soldiers army convoy queue queued queues shop-sale football match stadium cup fans cricket tourists tourist polling polls ballot refugees evacuees migrants displaced flood snow aid rations bread-line shelter shelters earthquake graduation exam exams marathon race mattresses belongings goats party sing-along celebrate celebrated celebrating celebration celebrations fleeing fled flee`;
const STAND =
  'gather~|assemble~|converge~|turn~ out|come~ out|pour~ onto/into/out|fill~|pack~|flood~|throng~|crowd~|mass~|stand~|sit~|sit~ down|lie~ down|camp~|camp~ out|line~ up|line~|queue~ up outside|spend~ ... night|meet~|descend~ on|besiege~|surround~|return~ to|go~ back to|be~ back|be~ on ... square/bridge/street|be~ in ... square/street/streets';
const GO =
  'march~|walk~|move~|parade~|head~|go~|make~ ... way|stream~|file~|drive~|ride~|proceed~|cycle~|set~ off|set~ out|honk~|roll~';

/** People in number who show what they want: told by what they do together, not by a word for protest. */
export const CROWDS: readonly TriggerRow[] = [
  {
    act: 'protest',
    words: STAND,
    doer: '<mass> thousand hundred dozen',
    soon: '<public> before front',
    without: OTHER_CROWDS,
  },
  {
    act: 'protest',
    words: STAND,
    doer: '<crowd>',
    soon: '<public> before front',
    near: '<cause> slips portraits pictures photographs tents days second third fourth placard sign signs',
    without: OTHER_CROWDS,
  },
  {
    act: 'protest',
    words: GO,
    doer: '<mass> thousand hundred',
    after: '<public> from through along',
    near: '<cause> <public>',
    without: `${OTHER_CROWDS} bus home hospital school work vote`,
  },
  {
    act: 'protest',
    words: GO,
    doer: '<crowd>',
    after: '<public> from through along centre',
    near: '<cause> silently silence silent slogans banners helmets empty placards tractors pots portraits ask call',
    without: `${OTHER_CROWDS} bus home hospital work vote`,
  },
  {
    act: 'protest',
    words:
      'carry~|wave~|hold~|hold~ up|raise~|hang~|wear~|bang~|beat~|blow~|sing~|chant~|shout~|cry~|light~|dump~|pour~|spill~|burn~ ... flag+/effigy/effigies/tyres/tires/portrait+|tear~ up|lay~ down|chain~|tie~|glue~|shave~|release~ ... balloons|clap~',
    doer: '<mass> <crowd> people families unions lawyers mourners',
    soon: 'pictures portraits photographs photos placards banners flags signs fronds slogans pots pans drums whistles anthem armbands ribbons candles torches posters empty themselves catch coffins brooms keys loaves bread milk produce tomatoes tracks rails crosses olive sea-shells jerrycans helmets flag tyres tires effigy effigies',
    near: '<public> <cause> through court seafront front along across anthem road gates day',
    without: OTHER_CROWDS.replace(' coffin ', ' ').replace(' soldiers ', ' ').replace('celebrate ', ''),
  },
  {
    act: 'protest',
    words:
      'keep~ ... closed/shut/blocked|block~|cut~|cut~ off|close~|close~ off|shut~|barricade~|blockade~|obstruct~|occupy~|seal~|park~ ... across|stop~ ... traffic|stop~ ... trucks/lorries/trains|lie~ down on|sit~ down on|sit~ on|besiege~|surround~|picket~|burn~ ... tyres/tires|bring~ ... to a standstill|paralyse~|paralyze~|disrupt~|prevent~ ... from',
    doer: '<crowd> <mass> <victim> people angry locals families drivers unions tribesmen relatives dismissed',
    after: '<public> roads road highway gate gates railway tracks traffic trucks lorries employees',
    without: `${OTHER_CROWDS.replace(' army ', ' ')} rockfall landslide avalanche rebels gunmen militants`,
  },
  {
    act: 'protest',
    words:
      'lower~/close~/shut~/keep~ ... shutters/shops/stalls/stores/ovens/pharmacies/bakeries|pull~ down ... shutters|shops/bazaar/market/markets/stores/shutters ... close~/shut~/closed/shut|bazaar ... strike|walk~ out|down~ tools/chalk/pens/shovels|stop~ work|stop~ working|refuse~ ... food/meals/work|refuse~ to work/eat/load/unload/drive/teach/move/leave|join~ ... strike|hunger strike+|be~ on strike|go~ on strike|stay~ away from ... work/classes/courts/lectures/school|stay~ home from work|boycott~ ... classes/lectures/exams/courts|work to rule|go slow|lay~ down ... tools|hang~ up ... gowns|turn~ off ... engines|suspend~ work|walk~ off ... job|withhold~ ... labour|take~ industrial action|industrial action|stoppage+|work stoppage+',
    near: '<crowd> <cause> staff bazaar unions union day third second solidarity pay week',
    without: `${OTHER_CROWDS} curfew storm snow sunday holiday-hours air missile missiles rocket drone bankruptcy`,
  },
  {
    act: 'protest',
    words:
      'pitch~ tents|put~ up ... tents/tent|set~ up ... tents/tent/camp|tents ... in front of|tent camp|encampment|sit in+|sit down+|stage~ ... sit/walkout/stoppage/vigil|slogans shouted/chanted|candles lit|flash mob|protest action+|demo+|go slow|show of anger|outpouring of anger|anger spill~|take~ to ... streets/street|be~ in ... streets/streets/street|on ... streets|into the streets|pour~ onto ... streets|come~ onto/into ... streets|bring~ ... into/onto ... streets|march by/of ... <crowd>|march from/through/on/to|rally for/against/outside/in/at/of|gathering outside|picket line+|blockade+ of ... road+/bridge/port/refinery|roadblock+|protest camp+|torchlight/silent/solidarity march|call~ for ... to go/resign/quit/step|day of anger/rage/action|friday of',
    near: '<crowd> <mass> <cause> <public> women',
    without: `${OTHER_CROWDS.replace(' army ', ' ').replace(' soldiers ', ' ').replace(' troops ', ' ')} gunmen militants rebels tanks armoured vehicles deployed patrol patrols patrolled`,
    notNext: 'version tape',
  },
  {
    act: 'protest',
    words:
      'fire~/use~/shoot~/lob~/launch~ ... tear/teargas|fire~ teargas|water cannon|baton charge+|rubber bullets|tear gas ... fired/used',
    without: `${ELSEWHERE} killed prison`,
  },
  { act: 'protest', words: 'human chain+|form~ ... chain', without: 'supply value dna reaction' },
  {
    act: 'protest',
    words:
      'hold~|occupy~|take~ over|come~ with|arrive~ with|turn~ up with|come~ in|be~ holed up in|barricade~ themselves',
    doer: '<crowd> <mass> students workers',
    soon: 'bridge bridges roundabout faculty university campus plant factory dean tractors placards banners signs pots flags square building rectorate school drums horns',
    without: `${OTHER_CROWDS} degree job shares exam gunmen`,
  },
  {
    act: 'protest',
    words: 'strike~',
    doer: '<crowd> <mass> unions workers staff',
    near: 'pay wages hours work day days union over jobs',
    without: `${OTHER_CROWDS} deal balance`,
  },
  {
    act: 'protest',
    words:
      'use~ ... batons/teargas/tear/water|baton charge+|fire~ ... tear/teargas/rubber|tear gas|water cannon|break~ up|broken up|disperse~|scatter~|clear~ ... square/camp/sit/protesters/demonstrators/tents/crowd|drive~ back|beat~',
    doer: 'police security guards gendarmes forces officers soldiers taliban militia riot basij anti-riot',
    after:
      '<mass> <crowd> march rally protest protesters sit demonstrators crowd crowds camp square demonstration gathering vigil',
    without: `${OTHER_CROWDS.replace(' army ', ' ').replace(' soldiers ', ' ').replace(' troops ', ' ')} cell ring network gang militants snow mines`,
  },
];
