import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const NOT_COLUMN = `${ELSEWHERE} bodies body coffin hospital protesters ambush rockets missiles drones missile rocket shells clashes fighting hit struck attacked wounded dead funeral aid food relief lorries-with refugees museum parade-ground firefighters search-party killed visit observers contractor ambushed stoned bomb blast`;
const LEADERS = 'minister ministers president envoy ambassador delegation';
const TOWARD = '<town> <Name> <site> <border> <road> streets street border frontier capital palace';

/** Troops and ships that go, come, stay and leave; crossings, airports and skies that close. */
export const COLUMNS: readonly TriggerRow[] = [
  {
    act: 'troop-movement',
    words:
      'walk~ out of|walk~ into|move~ out of|march~ out of|put~ up ... post/posts/base/checkpoint|cross~|cross~ into/over|enter~|go~ into|go~ through|roll~ into/through/out|drive~ in/into/through|pour~ into|push~ into|move~ in|move~ into|move~|arrive~|reach~|land~|fly~ into/in/out|sail~ into/through/for|dock~|leave~|quit~|vacate~|abandon~|evacuate~|withdraw~|retreat~|pull~ out|pull~ back|fall~ back|depart~|head~|take~ up ... positions/posts|take~ positions/position|take~ over|spread~ out|fan~ out|set~ up ... post/posts/camp/base/checkpoint/checkpoints/position/positions|establish~ ... post/base/camp/checkpoint|dig~ in|patrol~|be~ on ... streets|be~ seen|gather~|mass~|assemble~|return~ to|hand~ over|close~ ... camp/base|ring~|surround~|guard~',
    doer: '<troops> division brigade battalion regiment column contingent commandos vehicles armour tanks hashd militia navy warships peacekeepers service turks russians americans israelis iranians',
    unled: LEADERS,
    soon: `${TOWARD} posts positions post camp its their streets trenches`,
    without: `${NOT_COLUMN} talks power game`,
  },
  {
    act: 'troop-movement',
    words:
      'send~|dispatch~|deploy~|rush~|move~|bring~|bring~ in|fly~ in|pull~|withdraw~|transfer~|redeploy~|rotate~|reinforce~|mobilise~|mobilize~|call~ up|airlift~|ship~|station~|position~|mass~|recall~',
    soon: '<troops> soldiers battalion brigade division men convoys convoy bombers vehicles ships tanks armour reservists warships carrier',
    after: `${TOWARD} to`,
    without: `${NOT_COLUMN} letter ultimatum`,
  },
  {
    act: 'troop-movement',
    words:
      'be~ sent|be~ deployed|be~ dispatched|be~ moved|be~ rushed|be~ flown|be~ withdrawn|be~ pulled out|be~ handed over|be~ handed|be~ handed to|be~ reinforced|be~ mobilised/mobilized|be~ called up|sent to/into|deployed to/in/at|on the move|in the streets',
    near: '<troops> bombers base army forces ships garrison camp airbase',
    after: TOWARD,
    without: NOT_COLUMN,
  },
  {
    act: 'troop-movement',
    words:
      'military/army/armoured/armored/troop/hashd/militia/turkish/russian/american convoy+|column of ... trucks/tanks/vehicles/soldiers/armour|convoy of ... vehicles/trucks/tanks|army/military/armoured/armored vehicles ... on/in/into|tanks ... on/in ... streets|reinforcements ... from|reinforcements|call up of|mobilisation|mobilization|withdrawal from/of ... troops/forces/soldiers|pullout from|handover of ... base/camp/airport|transfer of ... base/camp|exercise+ near/in/off|naval/military/joint/three/two/live exercise+|begin~/start~/hold~/open~ ... exercise+/manoeuvres/maneuvers/drill+|flotilla|task force ... arrive~/enter~/sail~|troops/soldiers/marines/paratroopers land/landed/arrive/arrived|peacekeepers arrived/arrive/land/landed',
    near: '<Name> <border> road streets bridge base',
    without: NOT_COLUMN,
  },
  {
    act: 'troop-movement',
    words: 'drive~ in|roll~ in|move~ in|march~ in|fly~ in|pull~ out|withdraw~',
    doer: '<troops> division brigade battalion regiment column contingent commandos tanks hashd militia service',
    unled: LEADERS,
    near: 'noon dawn night morning evening tanks vehicles base town city light shot armoured convoy',
    without: NOT_COLUMN,
  },
  {
    act: 'border-closure',
    words:
      'close~|shut~|shut~ down|seal~|seal~ off|block~|suspend~|halt~|stop~|keep~ ... shut/closed|bar~|be~ closed|be~ shut|be~ sealed|be~ halted|be~ suspended|be~ blocked|be~ turned back|remain~ closed/shut|closed|closure of|ground~|be~ grounded|be~ diverted|no ... be~ let through|stop~ work|suspend~ work|stay~ shut/closed',
    near: 'border borders crossing crossings frontier gate airspace flights customs trade traffic lorries trucks travellers',
    soon: '<border> gate airspace until to for since after work traffic by on at shut closed because , .',
    without: `${ELSEWHERE} case deal fire gunfire station school schools shop shops shutters market bazaar roundabout embassy door museum protesters tyres tires mourners factory office offices river reopened reopen bank kilometres hit struck attack-on victory square`,
  },
];
