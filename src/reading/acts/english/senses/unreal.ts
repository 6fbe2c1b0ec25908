import type { CueRow } from '../../cue-row.ts';

/** Drills and stories, denials, negations, conditions, threats, what is feared, wanted or possible: no news, in the order in which they count. */
export const UNREAL: readonly CueRow[] = [
  {
    rule: 'it happened, nobody says who did it',
    sense: 'news',
    words:
      'no group/one/organisation/organization/party/faction ... claimed/admitted/taken/claims|no immediate claim|no claim of responsibility|nobody ... claimed|not claimed|yet to claim|did not claim|has not claimed|no claims of',
    stands: 'before',
    within: 12,
    acts: 'violent',
    acrossClauses: true,
  },
  {
    rule: 'a drill or a story',
    sense: 'negated',
    words:
      'drill+|simulated|simulation|simulating|simulate|mock|war games|training exercise+|film+ about|movie+|novel+|video game+|television series|tv series|actor+|actress|in the film|in the book|in the play',
    stands: 'around',
    within: 10,
    acts: 'violent',
  },
  {
    rule: 'who did what was told before',
    sense: 'history',
    words:
      'those who|the ones who|anyone who|people who|whoever|search for the ... who|be~ behind|those behind|behind|hunt~ for|in the hunt for|look~ for those who|perpetrators of|authors of|masterminds of|organisers of|organizers of',
    stands: 'on',
    acts: 'violent',
  },
  {
    rule: 'rumours that are denied',
    sense: 'negated',
    words:
      'deny~/dismiss~/reject~/refute~ ... reports/report/rumours/rumors/claims/suggestions/rumour/rumor|no truth in|denied that any|denies that any|denied that there had been|denied that there was|untrue that|fake news of',
    stands: 'before',
    within: 12,
    acrossClauses: true,
  },
  {
    rule: 'a rumour or a false alarm',
    sense: 'doubt',
    words:
      'rumour+ of the day|rumor+ of the day|rumour+ that|rumor+ that|rumour+/rumor+ say~/says|rumour+/rumor+ has/have it|word is that|word has it|word on the street|rumour+ about|rumor+ about|rumour+ of|rumor+ of|false reports of|turn~ out to be false/untrue/wrong|prove~ false/untrue|be~ untrue|be~ a hoax|false alarm|fake video|fake news',
    stands: 'around',
    within: 12,
    acrossClauses: true,
  },
  {
    rule: 'denied',
    sense: 'denied',
    words:
      'deny~ that|deny~ having|deny~ ... involvement/responsibility/role/part/hand/knowledge/link/links/being|deny~ carrying|deny~ it/they/he/its/their|denial of|disavow~|disown~|reject~ ... accusation+/allegation+/responsibility|had nothing to do with|have nothing to do with|was not behind|were not behind|not responsible for|deny~',
    stands: 'before',
    within: 12,
    acrossClauses: true,
  },
  {
    rule: 'denied',
    sense: 'denied',
    words:
      'which/but/though/although ... denied/denies/deny|a charge/claim ... denies/denied|deny~ ... charge/charges/accusation/allegation',
    stands: 'behind',
    within: 12,
    acrossClauses: true,
    acts: 'violent',
  },
  {
    rule: 'negation',
    sense: 'negated',
    words:
      "not|never|didn't|doesn't|don't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|cannot|without|neither|nor|fail~ to|refuse~ to|refrain~ from|decline~ to|stop~ short of|no longer|unable to|instead of|rather than|prevent~ from|nearly|almost",
    stands: 'on',
    told: 'verb',
  },
  {
    rule: 'negation',
    sense: 'negated',
    words: 'no|nothing|nobody|none|neither',
    stands: 'behind',
    within: 0,
    told: 'verb',
  },
  {
    rule: 'nobody did or suffered it',
    sense: 'negated',
    words: 'no one|nobody|none|no',
    stands: 'before',
    within: 3,
    told: 'verb',
  },
  {
    rule: 'negation',
    sense: 'negated',
    words: 'no|not any|without|never any|neither|no sign of|no reports of|no evidence of|not a|not an|free of',
    stands: 'on',
    told: 'noun',
  },
  {
    rule: 'prevented or called off',
    sense: 'negated',
    words: 'cancel~|postpone~|call~ off|scrap~|put~ off|avert~|prevent~|avoid~|shelve~|abandon~ plans for|rule~ out',
    stands: 'on',
    told: 'noun',
  },
  {
    rule: 'prevented or called off',
    sense: 'negated',
    words:
      'be~ cancelled/canceled/postponed/averted/prevented/scrapped/shelved/banned|be~ called off|be~ put off|did not take place|never took place|did not happen|never happened|did not go ahead|never came',
    stands: 'behind',
    within: 8,
    told: 'noun',
  },
  {
    rule: 'prevented or called off',
    sense: 'negated',
    words: 'cancelled|canceled|postponed|called off|averted|scrapped|put off',
    stands: 'behind',
    within: 1,
    told: 'noun',
  },
  {
    rule: 'reason of a charge',
    sense: 'history',
    words:
      'accuse~ ... of|suspected of|suspicion of|wanted for|convicted of|charged with|charges of|charged over|on trial for|jailed for|sentenced for|guilty of|in connection with|investigate~|investigation into|inquiry into|enquiry into|probe into|responsible for|suspects in|suspect in|mastermind~',
    stands: 'before',
    within: 5,
    acts: 'violent',
  },
  {
    rule: 'condition',
    sense: 'conditional',
    words:
      'if|unless|in case of|in the event of|in the event that|in case|provided that|as long as|even if|only if|lest|were it to',
    stands: 'before',
    within: 14,
  },
  {
    rule: 'condition',
    sense: 'conditional',
    words: 'any|any future|any further|any new|another such|future',
    stands: 'on',
    told: 'noun',
  },
  {
    rule: 'threat',
    sense: 'threat',
    words: 'threaten~ to|threat+ to|threaten~ with|threaten~|ultimatum to',
    stands: 'on',
    acts: 'peaceful',
  },
  {
    rule: 'what may be',
    sense: 'conditional',
    words: 'would be met|would be|would bring|would mean|could lead|would lead|would draw|would trigger',
    stands: 'behind',
    within: 0,
    told: 'noun',
    acts: 'violent',
  },
  {
    rule: 'words on paper',
    sense: 'doubt',
    words: 'provide~ for|envisage~|envisages|foresee~|stipulate~|include~|contain~',
    stands: 'on',
    told: 'noun',
    acts: ['troop-movement', 'statement-or-agreement', 'border-closure', 'other', 'construction-or-inauguration'],
  },
  {
    rule: 'threat',
    sense: 'threat',
    words:
      'threaten~ to|threat+ to|threaten~|vow~ to|swear~ to|pledge~ to|promise~ to|vow~ that|vow~|ready to|ultimatum to',
    stands: 'on',
    acts: 'violent',
  },
  {
    rule: 'threat',
    sense: 'threat',
    words:
      'threaten~|threat+ of|vow~|warn~ ... will|warn~ ... would|warn~ ... could|warn~ that|warn~ of|warning of|warned against|swore|ultimatum',
    stands: 'before',
    within: 10,
    acts: 'violent',
    acrossClauses: true,
  },
  {
    rule: 'what somebody says they will do',
    sense: 'threat',
    words: "will|shall|we'll|they'll|i'll|going to",
    stands: 'on',
    told: 'verb',
    acts: 'violent',
  },
  {
    rule: 'what is possible',
    sense: 'standing',
    words: 'can|capable of|able to|designed to',
    stands: 'on',
    told: 'verb',
  },
  {
    rule: 'what may be',
    sense: 'conditional',
    words:
      "could|might|may|should|would|must|they'd|he'd|she'd|we'd|i'd|you'd|ought to|likely to|could have|might have|would have",
    stands: 'on',
    told: 'verb',
    acts: 'violent',
  },
  {
    rule: 'what may be',
    sense: 'conditional',
    words: "could|might|may|should|must|they'd|he'd|she'd|we'd|i'd|you'd|ought to|would have|could have",
    stands: 'on',
    told: 'verb',
    acts: 'peaceful',
  },
  {
    rule: 'condition',
    sense: 'conditional',
    words: 'if|unless|provided that|on condition',
    stands: 'behind',
    within: 5,
    acts: 'peaceful',
    acrossClauses: true,
  },
  {
    rule: 'asked, not told',
    sense: 'doubt',
    words: 'how many|how much|which of|where the next',
    stands: 'before',
    within: 4,
  },
  {
    rule: 'whether',
    sense: 'doubt',
    words: 'whether|it is unclear if|not clear if|wonder~ if',
    stands: 'before',
    within: 12,
  },
  {
    rule: 'feared, planned by others or possible',
    sense: 'doubt',
    words:
      'fear+ of|fear~|warrant+ for|risk+ of|possible|potential|imminent|rumour+ of|rumor+ of|prospect of|likelihood of|danger of|possibility of|plot~|plan~|planning|prepare~|preparing|prepare~ for|plotting|plans for|in anticipation of|protection from|protect~ against|protect~ from|defence against|defend~ against|guard~ against|hypothetical|attempt to prevent',
    stands: 'on',
    acts: 'violent',
  },
  {
    rule: 'wanted, not done',
    sense: 'doubt',
    words:
      'plan~ to|plot~ to|conspire~ to|intend~ to|want~ to|hope~ to|seek~ to|prepare~ to|preparing to|order~ to|orders to|ask~ to|urge~ to|encourage~ to|incite~ to|call~ to|is to|are to|was to|were to|aim~ to|about to',
    stands: 'on',
    told: 'verb',
    acts: 'violent',
  },
  {
    rule: 'wanted, not done',
    sense: 'doubt',
    words:
      'want~ to|wish~ to|urge~ ... to|call~ on ... to|call~ for ... to|demand~ ... to|ask~ ... to|invite~ ... to|order~ ... to|instruct~ ... to|tell~ ... to|need~ to|has yet to|have yet to|refuse~ to|encourage~ ... to|proposal to|appeal~ ... to|offer~ to|seek~ to|willing to|ready to|hope~ to',
    stands: 'on',
    told: 'verb',
  },
  {
    rule: 'wanted, not done',
    sense: 'doubt',
    words:
      'demand~|demand+ for|urge~|call~ for|call+ for|propose~|seek~|want~|proposal for|appeal for|push~ for|press~ for|advocate~|invitation for',
    stands: 'on',
    told: 'noun',
    acts: [
      'statement-or-agreement',
      'troop-movement',
      'border-closure',
      'raid-or-arrest',
      'other',
      'visit',
      'meeting',
      'construction-or-inauguration',
    ],
  },
];
