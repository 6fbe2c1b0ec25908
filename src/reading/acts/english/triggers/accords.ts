import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const PLAY = `${ELSEWHERE} player club midfielder album actor celebrity song`;

/** Agreements, orders, votes, measures and speeches told in other words than signing. */
export const ACCORDS: readonly TriggerRow[] = [
  {
    act: 'statement-or-agreement',
    words:
      'put~ ... names/name/signature to|set~ ... hand to|agree~ on|agree~ with ... on|agree~ to|have agreed|accept~ ... ceasefire/truce/pause/plan/terms|make~ peace|bury~ the hatchet|shake~ hands on|strike~ ... deal|reach~ ... understanding/compromise/settlement|come~ to terms|settle~ ... dispute|end~ ... feud|truce/ceasefire/pause/armistice ... begin~/start~/announced/agreed|truce/ceasefire/pause/armistice ... come~/enter~ into force/effect|truce/ceasefire/pause/armistice ... take~ effect/hold|broker~|mediate~ ... truce/ceasefire/deal|reconcile~|reconciliation|restore~ ... relations/ties|resume~ ... relations/ties|break~ off ... relations/ties|exchange~ ... ambassadors|prolong~/extend~/renew~ ... mission/mandate/truce/ceasefire|contract ... signed/awarded|award~ ... contract|sign~ ... contract/agreement/deal/memorandum|signing of',
    without: `${PLAY} analysts disagree`,
    notNext: 'that',
  },
  {
    act: 'statement-or-agreement',
    words:
      'put~ ... on ... blacklist/list|enter~/add~ ... names/name/to ... list/blacklist|place~ ... under sanctions|freeze~ ... assets|impose~ ... sanctions/curfew/ban/embargo/siege|sanction~|blacklist~|lift~ ... sanctions/curfew/ban|ban~|outlaw~|dissolve~|designate~ ... terrorist|call~ ... ambassador home|call~ ... ambassador back|recall~ ... ambassador/envoy|summon~|be~ summoned to|expel~ ... diplomats/diplomat/ambassador|declare~ ... persona/unwanted|declare~ ... emergency/curfew/victory/ceasefire/truce/independence/results|announce~ ... emergency/curfew/ceasefire/truce/elections/cabinet/government/withdrawal|extend~/tighten~/ease~ ... curfew|curfew ... in force|curfew ... be~ imposed/declared/announced/lifted/extended|under curfew|overnight curfew|take~ ... off ... list|agree~ not to|be~ told to leave|send~ home ... spokesman/ambassador/envoy/diplomat/diplomats/representative|be~ given ... hours to leave|be~ expelled|address~ ... nation/people/parliament/council|speak~ to the nation|tell~ the nation|televised address|speech to/before/in/at|deliver~ ... speech/address|issue~ ... order/decree/ruling/verdict/fatwa|order~ ... inquiry/investigation/evacuation/closure/army|rule~ that|court ... ban~/dissolve~/annul~/overturn~/uphold~/order~|vote~ to/for/on/against|vote~ down|pass~/approve~/adopt~/reject~/endorse~/ratify~ ... law/bill/budget/resolution/constitution/amnesty/cabinet/government|grant~ ... amnesty|amnesty ... announced|confirm~ ... death sentence|set~ ... date for',
    near: 'ambassador envoy ministry minister government cabinet parliament council court president king governor treasury eu un union sanctions nation law bill budget resolution emergency curfew list assets diplomats authorities judges state mayor prefect command house lawmakers mps deputies knesset senate assembly charge',
    without: `${PLAY} poll-finds voters witness lawyer-for suspects questioning`,
  },
];
