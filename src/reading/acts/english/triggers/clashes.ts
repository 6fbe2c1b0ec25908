import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const TALK =
  'budget takeover bid photographer personalities opinions views schedules colours colors interests words verbal title titles cultures ideas parliament lawmakers deputies';

/** Fighting, ambushes, towns taken; shootings, killings of chosen people. */
export const CLASHES: readonly TriggerRow[] = [
  {
    act: 'armed-clash',
    words: 'fighting',
    near: '<troops> erupted broke raged between front displaced flared shelling',
    without: `protesters ${TALK} ${ELSEWHERE} corruption poverty inflation disease virus wildfire wildfires cancer crime hunger blaze flames flood`,
    notNext: 'season spirit chance corruption poverty inflation crime disease cancer fires',
  },
  {
    act: 'armed-clash',
    words:
      'armed clash+|clash+|clash~|firefight+|gun battle+/fight+|gunbattle+|gunfight+|shootout+|shoot out+|skirmish+|fierce/heavy/street/intense fighting|pitched battle+|battle+ between|exchange~/trade~ ... fire/gunfire/shots|exchange+ of fire/gunfire/shots/shelling|fight~ ... <troops>|fight~ ... off|in a fight|encounter with ... militants/insurgents/rebels/security/police/army|encounter between',
    without: `protesters demonstrators police-protesters rioters fans supporters ${TALK} ${ELSEWHERE} corruption poverty inflation disease virus wildfire wildfires fire-fighters cancer crime hunger blaze flames`,
    notNext: 'season spirit chance corruption poverty inflation crime disease cancer fires',
  },
  {
    act: 'armed-clash',
    words:
      'ambush+|ambush~|counter attack+|counterattack+|counter offensive+|counteroffensive+|ground/military/major/large/final offensive+|offensive',
    without: 'charm language remark remarks remarks comment words players diplomatic',
    notNext: 'language',
  },
  {
    act: 'armed-clash',
    words:
      'seize~/capture~/retake~/recapture~/liberate~/overrun~/wrest~|take~ control|take~ over|take~/gain~/regain~/win~ control of|fall~ to|drive~ ... <armed> ... out of|push~ ... <armed> ... out of|clear~ ... of ... militants/fighters/terrorists/rebels|advance~ on/into/toward/towards|break~ through',
    before: '<armed>',
    subject: '<Name> who they',
    after: '<town> <Name>',
    without: `weapons drugs attention moment imagination headlines video camera power euros pills hashish arms hostages hostage cocaine captagon share market ${ELSEWHERE} knees ground smugglers kilograms`,
    notNext: 'attention power',
  },
  {
    act: 'armed-clash',
    words: 'storm~|hit and run attack+',
    before: '<armed> <Name>',
    after: '<post>',
    without: `criticised verbally embassy protesters demonstrators ${ELSEWHERE}`,
  },
  {
    act: 'armed-clash',
    words:
      'repel~ ... attack/assault/attacks/offensive|kill~ ... militants/terrorists/insurgents/rebels/jihadists/extremists',
    without: ELSEWHERE,
  },
  {
    act: 'shooting-or-assassination',
    words:
      'shoot~ dead|shoot~ ... dead|shoot~ and kill~|shoot~ and wound~|shoot~ and injure~|shoot~ ... to death|be~ shot|shoot~ at|gun~ down|open~ fire|fire~ on/at/into/towards|fire~ ... rifles/guns/pistols at|fire~ ... shots/bullets/rounds|live fire/ammunition/rounds|gunfire|drive by shooting|drive by|shooting+|mass shooting|gun attack|knife attack|stabbing+|stab~',
    without: `rockets rocket mortar mortars missiles missile shells artillery tear teargas water-cannon photo photos photograph film scene scenes movie episode picture pictures ${ELSEWHERE}`,
    notNext:
      'guard guards gallery range ranges star stars location for script monday tuesday wednesday thursday friday saturday sunday',
  },
  {
    act: 'shooting-or-assassination',
    words:
      'assassinate~|assassination attempt+|attempted assassination+|assassination+|murder~|murder+|behead~|beheading+|massacre~|massacre+|lynch~|lynching+|summarily execute~|extrajudicial killing+|execution style|be~ executed by|slit ... throat|target~ killing+|hack~ to death|beat~ to death|be~ sprayed with|riddle~ with bullets|spray~ ... bullets|knife~ to death|be~ knifed|car/van/truck/lorry/vehicle/driver ... ram~/plough~/plow~/drove into ... crowd/people/pedestrians/worshippers|shot in the|fatally shot|fatal shooting',
    without: `mystery novel film series convicted sentenced trial verdict ${ELSEWHERE}`,
    notNext: 'mystery trial case cases plot plots squad charge charges rate rates suspect suspects',
  },
  {
    act: 'shooting-or-assassination',
    words: 'kill~ by ... <armed>|kill~ in ... shooting|<armed> kill~|be~ killed by ... <armed>|slaughter~',
    without: 'clash clashes bomb bombing strike airstrike rockets offensive ambush fighting',
  },
  {
    act: 'by-weapon',
    words: 'attack~|assault~',
    before: '<armed> <Name>',
    after: '<post>',
    without: `heart verbal cyber critics criticised ${ELSEWHERE} speech policy`,
    otherwise: 'armed-clash',
  },
  {
    act: 'by-weapon',
    words: 'attack+/assault+ on/against ... <post>',
    without: 'heart verbal cyber critics',
    otherwise: 'armed-clash',
  },
  {
    act: 'by-weapon',
    words: 'attack~|attack+|assault+|raid~ ... village',
    near: '<armed> <weapon> <gun> <site> killed wounded injured killing wounding dead casualties claimed responsibility <Name> stabbed damaged',
    without: `malware hackers phishing ransomware heart asthma panic verbal cyber cyberattack hacker hackers shark dog dogs bear critics criticised criticized opponents speech record economy policy ad campaign sexual ${ELSEWHERE} tax character`,
    notNext:
      'helicopter helicopters aircraft jet jets submarine dog dogs ad ads line drone drones rifle rifles plan plans',
    otherwise: 'shooting-or-assassination',
  },
  { act: 'by-weapon', words: 'attack+|assault+', pointed: true, without: 'heart verbal cyber economy' },
  {
    act: 'armed-clash',
    words:
      'take~ the town/village/district/hill/area/city/base|battle~|fight~|besiege~|siege of|lay~ siege|shots ... exchanged|fire ... returned|return~ fire|infiltrate~|beat~ back|push~ back|drive~ back|force~ ... to retreat|change~ hands|hold~ off|break~ the siege|come~ under fire|enter~ ... after ... fighting|open~ up on',
    near: '<troops> <post> gunmen army forces police tribe tribes clan clans',
    without: `protesters demonstrators students youths rioters riot crowd fans corruption poverty inflation disease cancer flames blaze fires firefighters wildfire election vote court legal parliament criticism ${ELSEWHERE}`,
  },
  {
    act: 'shooting-or-assassination',
    words:
      'shoot~|shots ... fired/heard/rang|bullet+ ... hit~/strike~/kill~|throat cut/slit|hack~|kill~ with ... machete/machetes/knife/knives/axe|lie~ in wait|spray~|put~ to death|shot ... in',
    near: '<armed> dead killed wounded injured head chest leg legs shot bullets hospital wounds body car home house police officer',
    without: `down film photo photograph photos picture video-clip movie episode scene glance glances footage arrow documentary drone missile ball basket target-practice ${ELSEWHERE}`,
  },
];
