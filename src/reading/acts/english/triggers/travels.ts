import type { TriggerRow } from '../../trigger-row.ts';

const NOT_GUEST =
  'troops soldiers fighters convoy rockets rocket missile missiles aid ambulance patients hospital tourists visitors pilgrims refugees fans shoppers aircraft jets reinforcements tanks shipment goods body bodies coffin wounded ship ships matter case file dossier proposal bill plan money prison court trial exile power jail polls office parliament ruling conclusion prosecutors custody favour born players team match tournament cup school-trip mother holiday agreement deal';
const GUEST = '<official> he she who delegation mr mrs ms dr general commander barzani king queen pope emir';

/** Journeys of officials and guests told in other words than visiting. */
export const TRAVELS: readonly TriggerRow[] = [
  {
    act: 'visit',
    words:
      'turn~ up in/at|show~ up in|appear~ in|be~ in ... for ... talks/summit/visit/days/meeting/consultations|be~ in|spend~ ... days/hours/night/day/week in|spend~ ... <day> in|pay~ ... call on|call~ on ... governor/president/minister/king/patriarch/sheikh/families/mayor|drop~ in on|stop~ in/at|stop~ off in|break~ ... journey in|fly~ on to|fly~ from ... to|fly~ back|take~ off for|leave~ for|depart~ for|set~ off for|set~ out for|travel~ from ... to|make~ ... trip/visit/stop/journey/tour|walk~ through ... ruins/streets/port/market|tour~|inspect~|go~ round|see~ for himself/herself|look~ in on|land~ in/at|touch~ down|step~ off|arrive~|come~ to ... for/to|go~ to|return~ from|be~ expected in|be~ awaited in|be~ on ... way to|be~ supposed to be in|be~ to be in|begin~/start~ ... trip/tour/visit|end~/conclude~/wrap~ up ... trip/tour/visit/stay|tour that began|be~ shown round/around|be~ received|be~ welcomed|be~ met at|be~ the guest|dine~ with|attend~ ... summit/conference/talks',
    doer: GUEST,
    soon: '<Name> capital kingdom city port front ruins',
    without: NOT_GUEST,
  },
  {
    act: 'visit',
    words:
      'after ... days in|after a day in|after talks in|after ... visit to|stay in|stay~ in|days in|tour that began in|stop in|stopover in|trip to|visit to|journey to|arrival in|arrival of|on ... way to|second/first/third/last/next stop',
    before: GUEST,
    soon: '<Name>',
    without: NOT_GUEST,
  },
  {
    act: 'visit',
    words: '<official> in',
    soon: '<Name>',
    near: 'talks visit trip summit tour meet time',
    without: `${NOT_GUEST} ambassador envoy consul said says`,
    notNext: 'the a charge his her its',
  },
  {
    act: 'visit',
    words:
      'be~ supposed/expected/due/scheduled to be in|be~ in ... for talks|touch~ down in/at|be~ received by|be~ back in ... for talks|fly~ to ... for talks/meeting|leave~ for|leaves for|end~ ... stay/visit/trip/tour in|begin~ ... stay/visit/trip/tour in|due in|expected in|go~ from there to|go~ on from there to|start~ ... tour/trip in',
    doer: '<Name> speaker minister president',
    soon: '<Name> capital',
    without: `${NOT_GUEST} train bus flight convoy army`,
  },
];
