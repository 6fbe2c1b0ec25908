import type { CueRow } from '../../cue-row.ts';

const AGAIN =
  'nightly|week in|every few|each time|whenever|as usual|most days/nights/weeks|most mornings|every other|each friday|every summer/winter|every day/week/month/year/night/morning/friday/sunday/saturday/monday/tuesday/wednesday/thursday/few|each day/week/month/year/night|weekly|near daily|almost daily|nearly daily|daily|almost every|nearly every|from time to time|again and again|most weeks/days/fridays/nights|on a regular basis|time and again|day after day|week after week|night after night|in the habit of';
const STRETCH =
  'since <month>|several/many/numerous/multiple/countless times|times this year/month/week|on several/many occasions|in recent weeks/months/years|recent months/years|over/in/during/within the past/last/previous ... weeks/months/years/decade/decades/year/week/month|in the past|this year alone|so far this year|since the start/beginning of|for months/years/decades/weeks|past few|years of|months of|decades of|weeks of|in the first half|throughout the year|over the years|during the year|each winter/summer|annual|monthly';

const FORCE = [
  'air-strike',
  'drone-strike',
  'missile-attack',
  'rocket-or-mortar-fire',
  'bombing',
  'armed-clash',
  'shooting-or-assassination',
  'abduction',
  'raid-or-arrest',
];

/** Plans, habits, the past, states of things, in the order in which they count; behind all that did not happen. */
export const TIMES: readonly CueRow[] = [
  {
    rule: 'going on since a time of the day',
    sense: 'news',
    words:
      'since/from ... morning/dawn/midnight/noon/evening/night/afternoon/yesterday/today/sunrise/sunset|all day|all night|all morning|overnight|through/throughout the night/day/morning|this morning|tonight|today|for ... hours|right now|at the moment|since <day>',
    stands: 'around',
    within: 8,
    told: 'ing',
  },
  {
    rule: 'background of somebody',
    sense: 'history',
    words: 'who had|which had|whose ... had|where ... had|that had',
    stands: 'on',
    told: 'verb',
  },
  {
    rule: 'habit',
    sense: 'habit',
    words:
      'hardly/scarcely/barely/rarely a ... passes/goes|not a ... passes/goes|hardly/scarcely/barely/rarely any ... passes|hardly/scarcely ever|rarely ... without',
    stands: 'before',
    within: 14,
    acrossClauses: true,
  },
  {
    rule: 'habit',
    sense: 'habit',
    words:
      'rise~ by|fell by|fall~ by|increase~ by|increased|decreased|drop~ by|doubled|tripled|rate of|level of|percent|per cent',
    stands: 'around',
    within: 6,
    told: 'noun',
    acts: 'violent',
  },
  {
    rule: 'an act told elsewhere is called names',
    sense: 'history',
    words:
      'call~ it a/an|call~ it|call~ this|describe~ it as|described as|label~ it|this was a/an|it was a/an|it is a/an|that was a/an|brand~ it|about|questions about|compare~|complain~ about|years after|months after|weeks after|year after|years since|months since|pictures of|images of|footage of|videos of|video of|photos of|details of',
    stands: 'on',
    told: 'noun',
    acts: [...FORCE, 'other', 'riot', 'protest', 'funeral-or-mourning'],
  },
  {
    rule: 'habit',
    sense: 'habit',
    words:
      'regularly|often|frequently|routinely|usually|have/has repeatedly|constantly|periodically|occasionally|sometimes|traditionally|annually|always|tend to|tends to|used to',
    stands: 'on',
    told: 'verb',
  },
  { rule: 'habit', sense: 'habit', words: AGAIN, stands: 'around', within: 8 },
  { rule: 'habit', sense: 'habit', words: STRETCH, stands: 'around', within: 10 },
  { rule: 'habit', sense: 'habit', words: 'have/has/had been|keep~|keep~ on|continue~ to', stands: 'on', told: 'ing' },
  {
    rule: 'habit',
    sense: 'habit',
    words:
      'have become|has become|are common|is common|have increased|has increased|have risen|have doubled|have fallen|are frequent|are rare|have plagued|continue to plague|are on the rise|happen ... every|occur ... every|took place ... every|on average',
    stands: 'behind',
    within: 8,
    told: 'noun',
  },
  {
    rule: 'over years',
    sense: 'habit',
    words: 'in two/three/four/five/six/seven/eight/nine/ten/several/many/recent years/months/weeks',
    stands: 'behind',
    within: 3,
    acts: 'violent',
  },
  {
    rule: 'many at once',
    sense: 'habit',
    words:
      'wave of|dozens of|scores of|hundreds of|numerous|countless|rise in|increase in|surge in|number of|a string of|string of|pattern of|campaign of',
    stands: 'on',
    told: 'noun',
    acts: [
      'shooting-or-assassination',
      'armed-clash',
      'air-strike',
      'drone-strike',
      'missile-attack',
      'rocket-or-mortar-fire',
      'bombing',
      'abduction',
    ],
  },
  {
    rule: 'many at once',
    sense: 'habit',
    words:
      'frequent|repeated|regular|recurrent|sporadic|years of|months of|constant|spate of|frequency of|number of|total of ... such|hundreds of|thousands of|waves of|recent|near daily|cycle of',
    stands: 'on',
    told: 'noun',
    acts: 'violent',
  },
  {
    rule: 'history',
    sense: 'history',
    words:
      'years ago|year ago|decades ago|decade ago|centuries ago|months ago|last year|last month|a year earlier|years earlier|months earlier|the previous year|a decade earlier|during the ... war|in the ... war|during the invasion|during the occupation|previously|formerly|historically|at the height of|earlier this year|back in|in the days of|under saddam',
    stands: 'around',
    within: 10,
  },
  {
    rule: 'an older act that is called to mind',
    sense: 'history',
    words:
      'september 11|september 11th|9 / 11|anniversary of|anniversary|in memory of|to commemorate|commemorate~|commemorating|to mark|marking|in revenge for|in retaliation for|in reprisal for|in response to|retaliation for|revenge for|reprisal for|to avenge|avenge~|avenging|veteran+ of|survivors of|survivor of|victims of|similar to|reminiscent of|like the|unlike the|following a series of|previous|past|earlier|similar|such|former|historic|infamous|deadliest|worst',
    stands: 'on',
    acts: 'violent',
  },
  {
    rule: 'an older act that is called to mind',
    sense: 'history',
    words: "anniversary of|in revenge for|in retaliation for|in response to|previous|past|earlier|former|last year's",
    stands: 'on',
    told: 'noun',
  },
  {
    rule: 'plan',
    sense: 'planned',
    words:
      "will|shall|we'll|he'll|she'll|they'll|is to|are to|was to|were to|plan~ to|planning to|due to|set to|scheduled to|expected to|slated to|going to|about to|intend~ to|intention to|prepare~ to|preparing to|poised to|agree~ to|decide~ to|would|promise~ to|pledge~ to|vow~ to|announce~ ... to|plans to|hoping to|due in|expected in|scheduled for|would also|will also",
    stands: 'on',
    told: 'verb',
  },
  {
    rule: 'plan',
    sense: 'planned',
    words:
      'planned|upcoming|forthcoming|scheduled|expected|next|ahead of|plan~|schedule~|prepare~ for|preparing for|plans for|in preparation for|preparations for|will host|will hold|will stage|will attend|will be|to host|to hold|announce~ plans for|in advance of|coming|awaited|possible|proposed|call~ for|called for|calls for|urge~|will make|will pay|is to make|is to pay|will have|expected to hold|due to hold|set to hold|would hold|would be',
    stands: 'on',
    told: 'noun',
    acts: 'peaceful',
  },
  {
    rule: 'plan',
    sense: 'planned',
    words:
      'will|shall|is to|are to|is due|are due|is scheduled|are scheduled|is expected|are expected|is planned|are planned|planned for|scheduled for|scheduled to|called for|is set|set for|expected to|due to begin|due to start|slated for|would take place|would be held|tomorrow|next <day>|next week|next month',
    stands: 'behind',
    within: 3,
    told: 'noun',
    acts: 'peaceful',
  },
  {
    rule: 'plan',
    sense: 'planned',
    words: 'expected|planned|called|set|scheduled|announced|due|awaited|slated|looms|looming',
    stands: 'behind',
    within: 0,
    told: 'noun',
    acts: ['protest', 'visit', 'meeting', 'funeral-or-mourning', 'other', 'construction-or-inauguration'],
  },
  {
    rule: 'claim',
    sense: 'claimed',
    words:
      'claim~ ... responsibility|claim~ credit|take~ responsibility|say~ ... was behind|say~ ... were behind|say~ ... carried out',
    stands: 'before',
    within: 12,
    acrossClauses: true,
    acts: 'violent',
  },
  {
    rule: 'claim',
    sense: 'claimed',
    words:
      'claimed/claims that|claimed/claims to have|claimed/claims it/they/he/its/their|claiming to have|claiming that|claim that|claimed|claims',
    stands: 'before',
    within: 10,
    acrossClauses: true,
  },
  {
    rule: 'claim',
    sense: 'claimed',
    words: 'claimed by|claimed responsibility|claims responsibility|claim responsibility',
    stands: 'behind',
    within: 8,
    acrossClauses: true,
    acts: 'violent',
  },
  {
    rule: 'the word of the one who did it',
    sense: 'claimed',
    words:
      'say~ it/they had|say~ it/they had|say~ ... its/their/our fighters/forces/men/troops/drones/missiles/rockets/units/members|say~ that it/they had|say~ we',
    stands: 'before',
    within: 4,
    acrossClauses: true,
    acts: 'violent',
  },
];

/** Words that make news less sure without making it other than news. */
export const HEDGES: readonly CueRow[] = [
  {
    rule: 'less sure',
    sense: 'news',
    words:
      'reportedly|allegedly|alleged|apparently|apparent|suspected|unconfirmed|possibly|presumably|probably|believed to|thought to|said to have|appeared to|appears to|seemed to|rumoured to|rumored to|purportedly|purported|presumed|it was not immediately clear|could not be confirmed|could not be verified|unverified',
    stands: 'around',
    within: 8,
    acrossClauses: true,
  },
];
