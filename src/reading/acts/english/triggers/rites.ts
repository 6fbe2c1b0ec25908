import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const DEAD =
  'dead victims killed victim died death murdered drowned fallen martyrs funeral graves grave mourners late slain body bodies coffin massacre';
const BUILT =
  '<building> bridge wall rail link reconstruction minaret plant pipeline mosque school hospital dam road tunnel stadium terminal railway museum housing field refinery clinic fence line project unit';

/** Funerals, wreaths, prayers for the dead; works begun, finished, opened. */
export const RITES: readonly TriggerRow[] = [
  {
    act: 'funeral-or-mourning',
    words:
      'lay~ ... wreath+|wreath+ ... laid/placed|lay~ flowers|flowers ... laid/placed|prayer+ for the dead|days/day of mourning|fortieth day',
    without: `${ELSEWHERE} birthday`,
  },
  {
    act: 'funeral-or-mourning',
    words:
      "prayer/prayers for the dead|prayer/prayers/mass/service/ceremony/gathering/vigil/memorial/wake ... for/of ... victims/dead/killed/victim/fallen/martyrs/drowned/murdered|gathering in memory|in memory of ... victims/dead/killed|memorial for|memorial service+|memorial|requiem mass|wake held|wake for|wake|be~ buried|be~ laid to rest|be~ interred|bury~ ... dead/victims/son/daughter/father/body/bodies|follow~ ... coffin+|carry~ ... coffin+/body/bodies/bier|coffin+ ... carried/lowered/draped|lower~ ... grave|funeral+|burial+|cortege|procession for|pay~ ... last/final respects|pay~ ... tribute to|last farewell|bid~ farewell|farewell to|say~ goodbye to|fortieth day|day/days of mourning|period of mourning|mourning|minute of silence|minute's silence|hold~ ... minute|flags ... half mast|half mast|condolence ceremony|offer~ ... condolences at|mourn~|stand~ in silence|bow~ ... heads|mourn~ ... dead",
    near: DEAD,
    without: `${ELSEWHERE} hatchet alive treasure rubble birthday museum-of`,
    notNext: 'home homes director parlour costs',
  },
  {
    act: 'construction-or-inauguration',
    words:
      'work/works/construction ... begun/began/begin/begins/started/starts/completed/finished/resumed|begin~/start~/launch~/resume~ ... work/works/construction/reconstruction|begin~/start~ building|lay~ ... first/foundation stone|first/foundation stone ... laid|first sod|break~ ground|turn~ ... sod|topping out|open~ its/their doors',
    near: BUILT,
    without: `${ELSEWHERE} talks case trial negotiations exhibition season protesters truce`,
  },
  {
    act: 'construction-or-inauguration',
    words:
      'go~ into operation/service|come~ into operation/service|enter~ ... operation/service|come~ on stream|come~ online|go~ online|be~ put into operation/service|be~ switched on|be~ launched|be~ inaugurated|be~ opened|be~ reopened|be~ completed|be~ finished|be~ commissioned|be~ handed over|be~ rebuilt|open~ to traffic|be~ open to traffic|be~ handed back to traffic|be~ back in use|be~ in use|opened to traffic|ribbon ... cut|cut~ ... ribbon|inaugurate~|opening of|unveil~|commission~|dedicate~|switch~ on|opened|reopened|complete~|finish~|rebuilt ... opened|hoist~ ... into place',
    near: BUILT,
    without: `${ELSEWHERE} fire gunfire probe investigation inquiry talks case trial negotiations border crossing crossings frontier exhibition season army soldiers police protesters blocked troops curfew account film door doors eyes`,
  },
];
