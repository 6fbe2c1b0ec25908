import type { CueRow } from '../../cue-row.ts';

/** What is talked of, agreed for some day, pressed for or feared, behind which nobody says that it was done. */
export const WISHES: readonly CueRow[] = [
  {
    rule: 'pressed for, not done',
    sense: 'doubt',
    words:
      'pressure to|pressure on ... to|press~ ... to|pressur~ ... to|push~ ... to|push to|lobb~ for ... to|lobby~ for ... to|lobbied for ... to|reluctant to|unwilling to|resist~ ... to|efforts to|effort to|bid to|calls to|call to|demands to|failed to|fails to|unable to|chance to|deadline to|deadline for ... to|debate over when to|over when to|over whether to|over how to|on when to|on how to|when to|how to|right to|need to|order to|permission to|free to|afraid to',
    stands: 'on',
    told: 'verb',
    acts: ['troop-movement', 'border-closure', 'other', 'statement-or-agreement', 'construction-or-inauguration'],
  },
  {
    rule: 'talked of, not done',
    sense: 'doubt',
    words:
      'allow~ for|toward|towards|talks on|talks about|discuss~|discussion+ on|discussions about|date for|timetable for|schedule for|terms of|question of|issue of|eventual|possible|potential|lobby~ for|lobbied for|oppose~|support~|favour~|favor~|reject~|request~|consider~|progress on|agreement on|deal on|agree~ on|plans for|conditions for|ahead of',
    stands: 'on',
    told: 'noun',
    acts: ['troop-movement', 'border-closure'],
  },
  {
    rule: 'talked of, not done',
    sense: 'doubt',
    words: 'talks on|talks about|discussions on|discussions about|negotiations on|negotiations over',
    stands: 'before',
    within: 14,
    told: 'noun',
    acts: ['troop-movement', 'border-closure'],
    acrossClauses: true,
  },
  {
    rule: 'threat',
    sense: 'threat',
    words: 'threat+ to|threaten~ to|threatening to',
    stands: 'on',
    told: 'verb',
    acts: ['troop-movement', 'border-closure'],
  },
  {
    rule: 'feared or forbidden, not done',
    sense: 'doubt',
    words:
      'expect~ ... to step up|not to step up|step~ up|ramp~ up|discontinue~|refrain from|abstain from|desist from|responsible for planning|capable of',
    stands: 'on',
    told: 'noun',
    acts: 'violent',
  },
  {
    rule: 'an older act that is called to mind',
    sense: 'history',
    words: 'victim of|a victim of|the widow of|the widows of|the orphans of',
    stands: 'on',
    told: 'noun',
    acts: 'violent',
  },
];
