import type { TriggerRow } from '../../trigger-row.ts';

/** What goes somewhere without being a guest there. */
const NOT_GUESTS =
  'troops soldiers fighters convoy rockets rocket missile missiles aid ambulance ambulances patients hospital tourists visitors pilgrims refugees users website page site fans shoppers aircraft jets reinforcements tanks shipment goods vaccines body bodies coffin wounded ship ships';

/** Visits of officials and guests; meetings and talks. */
export const VISITS: readonly TriggerRow[] = [
  {
    act: 'visit',
    words: 'visit~|tour~|pay~ ... visit|make~ ... visit/trip/stop/stopover|stop~ over in|call~ at|inspect~',
    before: '<official> he she they pm',
    subject: '<Name>',
    after: '<Name> <site> neighbouring capital country',
    notNext: 'from',
    without: `${NOT_GUESTS} world-tour concert album band`,
  },
  {
    act: 'visit',
    words:
      'official/state/working/surprise/unannounced/first/brief/historic/two/three/one/day visit+|visit+ to/by/of|visit|trip to|tour of|regional tour|stopover in|arrival of/in|on a tour|stop in ... tour|delegation in|itinerary|journey to|en route to|first/second/last/next stop',
    near: '<official> <Name>',
    without: `${NOT_GUESTS} hospital-visit school-trip doctor dentist family-visit concert`,
    notNext: 'our the-website',
  },
  {
    act: 'visit',
    words:
      'arrive~ in/at/on/to|arrive~ ... in|land~ in/at|travel~ to/on/from|travel~ ... to|fly~ to/into/in/on|fly~ out to|head~ to/for|went/goes/gone to|will go to|go~ on to|continue~ to|set~ off for|depart~ for|leave~ ... for|return~ to|touch~ down in/at|come~ to|be~ in ... for ... talks|be~ in ... to meet|be~ in ... on ... visit|proceed~ to|move~ on to|make~ ... way to',
    before: '<official> he she pm',
    subject: '<Name> <official> he she',
    soon: '<Name> capital kingdom',
    without: `${NOT_GUESTS} prison court trial exile power terms jail polls power office parliament-vote agreement deal ruling conclusion war-with mind light grips`,
  },
  {
    act: 'visit',
    words:
      '<official> ... in <be>? ... for talks|in ... on ... visit|on ... official/working/state/two/three visit|receive~/host~/welcome~ ... <official>|be~ received by|be~ welcomed by|be~ greeted by|be~ hosted by',
    near: '<official>',
    after: '<Name> president minister king premier counterpart his her',
    without: `${NOT_GUESTS} award prize party dinner-club match tournament games report reports briefing complaint wave criticism`,
  },
  {
    act: 'visit',
    words: 'be~ due/expected in|be~ due/expected to arrive in|be~ scheduled in',
    after: '<Name>',
    without: NOT_GUESTS,
    sense: 'planned',
  },
  {
    act: 'visit',
    words: 'then/and/later on to|before heading/flying/travelling/traveling/going/continuing on? to',
    before: '<official> he she visit tour travel trip talks',
    soon: '<Name>',
    without: NOT_GUESTS,
  },
  {
    act: 'visit',
    words: 'was/is/are/were in',
    before: '<official>',
    soon: '<Name>',
    near: '<day> today visit tour talks',
    without: `${NOT_GUESTS} custody favour charge born`,
    notNext: 'the a an talks office',
  },
  {
    act: 'meeting',
    words:
      'hold~ ... talks/consultations/negotiations|meet~ with?|confer~ with|sit~ down with|be~ granted an audience|audience by/with',
    before: '<official> he she they',
    subject: '<Name>',
    soon: '<Name> <official> with counterpart him her them',
    without:
      'force expectations resistance criticism silence anger suspicion demand demands target targets deadline standards needs requirements criteria fate death ends fans',
    notNext: 'in point points',
  },
  {
    act: 'meeting',
    words:
      'meeting+|meet~|talks|summit+|hold~ ... talks/consultations/discussions/negotiations|consultations|trilateral|round/rounds of talks/negotiations',
    near: '<official> delegation delegations sides leaders foreign presidents powers',
    without:
      'expectations demand demands target targets deadline standards needs requirements criteria fate death ends fans council school board committee-room',
    notNext: 'point points hall room rooms minutes money',
  },
  {
    act: 'visit',
    words:
      'lead~/head~ ... delegation ... to|at the invitation of|be~ the guest of|guest of|spend~ ... days/day/hours in|begin~/start~/conclude~/end~/wrap~ up ... visit/trip/tour|come~ for talks|drive~ to|fly~ in|board~ ... plane|return~ from|stop~ in|take~ ... him/her/them to|accompany~ ... to|leave~ ... for|leave~/depart~ for|go~ ... to|travel~ ... to|pass~ through',
    before: '<official> he she mr mrs ms dr',
    soon: '<Name>',
    without: `${NOT_GUESTS} ceasefire restraint calm election court prison hospital`,
  },
  {
    act: 'visit',
    words: 'arrive~|fly~ in|land~|touch~ down',
    before: '<official>',
    near: 'visit talks delegation meet counterpart airport received',
    without: NOT_GUESTS,
  },
  {
    act: 'visit',
    words: 'visiting|visitor from|receive~/host~/welcome~/greet~',
    before: '<official>',
    after: '<official>',
    without: `${NOT_GUESTS} report reports award prize criticism`,
  },
];
