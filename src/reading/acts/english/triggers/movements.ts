import type { TriggerRow } from '../../trigger-row.ts';

const NOT_TROOPS =
  'funds appeal bid complaint amendment candidacy nomination investment money cash bank deposit lawsuit offer candidate remarks application accusation goods trucks aid relief observers monitors';

/** Troops that move, come, go; borders that close. */
export const MOVEMENTS: readonly TriggerRow[] = [
  {
    act: 'troop-movement',
    words: 'deploy~|redeploy~',
    near: '<troops> men personnel',
    after: 'to in at along near on around across',
    without: NOT_TROOPS,
  },
  {
    act: 'troop-movement',
    words:
      'deploy~|redeploy~|mass~|withdraw~|pull~ out|pull~ back|move~|enter~|arrive~|cross~|reach~|head~ for/to/towards/toward|leave~|roll~ into/through|advance~|take~ up ... positions|reinforce~|retreat~|sail~|march~|hand~ over ... base/bases/camp/airbase|hand~ over',
    near: '<troops>',
    after: '<town> <Name> <site> troops soldiers forces reinforcements',
    without: `${NOT_TROOPS} minister president envoy ambassador wounded dead bodies coffin visit body hospital protesters ambush observers rockets missiles drones missile rocket`,
  },
  {
    act: 'troop-movement',
    words:
      'troop+/military/army/forces deployment+|deployment+ of|redeployment|troop withdrawal+|withdrawal of|pullout|pull out of|troop movement+|military build up|buildup|troop surge|reinforcements|military convoy+|convoy of|handover of',
    near: '<troops> military',
    without: `${NOT_TROOPS} hit struck ambush attack bomb clashed clash clashes fired`,
  },
  {
    act: 'troop-movement',
    words:
      'parade~ through/in|military parade+|hold~/conduct~/stage~/launch~/begin~/start~ ... military/naval/joint exercise+/drill+/manoeuvre+/maneuver+|military/naval/joint/army exercise+/drill+/manoeuvres|war games',
  },
  {
    act: 'troop-movement',
    words: 'set~ up/establish~ ... base/outpost/checkpoint/headquarters/checkpoints/camp',
    before: '<armed> <Name>',
    without: 'training refugees displaced',
  },
  {
    act: 'troop-movement',
    words:
      'hand~ over ... base/bases/camp/airbase/garrison/outpost|hand~ ... base/bases/camp/airbase/garrison/outpost ... to/over|base/camp/airbase/outpost ... handed over',
  },
  {
    act: 'border-closure',
    words:
      'close~/shut~/seal~/block~ ... <border>|<border> ... closed/shut/sealed|<border> closure+|closure of ... <border>|<border> ... be~ closed/shut/sealed|shut~ down ... <border>|close~ ... airspace|airspace ... closed|closure of ... airspace',
    without: 'victory ceremony',
  },
  {
    act: 'other',
    words:
      'reopen~ ... <border>|open~ ... border crossing|<border> ... reopened/reopens|reopening of ... <border>|reopening of ... airspace',
  },
  {
    act: 'troop-movement',
    words:
      'leave~|vacate~|abandon~|pull~ back/out/away|move~ out/into/in|cross~ into|roll~ into/out/through|dig~ in|airlift~|fly~ in|dock~|land~ at/in/on|head~|drive~|set~ up ... positions|enter~|arrive~|reach~|take~ up position/positions|return~ to|be~ seen',
    before: '<troops>',
    after: '<town> <Name>',
    soon: '<town> <Name> <site>',
    without:
      'wounded dead bodies coffin hospital rockets missiles mission-statement visit minister president envoy ambassador ambush aid relief refugees prison court lawsuit',
  },
  {
    act: 'troop-movement',
    words: 'send~|deploy~|dispatch~|withdraw~|move~|pull~|airlift~|fly~|ship~|transfer~|station~ ... <troops>',
    after: '<troops> battalion brigade men tanks',
    soon: '<troops> battalion brigade men tanks',
    without: 'rockets home-letter prisoners bodies wounded',
  },
];
