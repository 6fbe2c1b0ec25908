import { nounForms } from '../verb-forms.ts';

/** Nouns, in singular and plural. */
const nouns = (text: string): string[] => text.split(' ').flatMap(nounForms);
const words = (text: string): string[] => text.split(' ');

const DRONE = [
  ...nouns('drone uav quadcopter shahed bayraktar quadrotor hexacopter octocopter ucav multicopter'),
  ...words('unmanned uas fpv'),
];
const AIRCRAFT = [
  ...nouns('warplane jet aircraft plane helicopter bomber gunship airplane sukhoi mig apache chopper fighterjet'),
  'aviation',
];
const MISSILE = nouns('missile scud iskander tomahawk kinzhal kornet burkan badr zolfaghar fateh');
const ROCKET = nouns('rocket mortar shell projectile katyusha grad howitzer tank cannon');
const ROUND_FIRE = ['artillery', ...ROCKET, ...nouns('salvo')];
const BOMB = nouns('bomb ied explosive device mine landmine grenade bomber vbied bomblet');
/** Fighters of no state, and whoever hides his face: where these take a thing they take it by force. */
const REBEL = [
  ...nouns(
    'insurgent rebel militant jihadist jihadi extremist terrorist guerrilla separatist militia militiaman gunman bandit paramilitary mercenary attacker assailant fighter rioter tribesman gang cartel pirate raider infiltrator',
  ),
  ...words(
    'isis isil daesh taliban houthi houthis m23 shabaab pkk ypg sdf hts adf jnim iswap wagner hezbollah hamas hashd janjaweed rsf opposition peshmerga',
  ),
];
/** Who takes a person away without a right to. */
const CAPTOR = [
  ...nouns(
    'gunman bandit kidnapper abductor militant pirate rebel militiaman insurgent jihadist terrorist assailant attacker fighter gang cartel raider extremist militia paramilitary hijacker separatist guerrilla smuggler tribesman',
  ),
  ...words(
    'masked unknown unidentified armed hooded isis isil daesh houthi houthis taliban shabaab uniforms uniform plain plainclothes wagner',
  ),
];
/** Who may be taken, held, hurt. */
const VICTIM = nouns(
  'doctor engineer worker activist journalist pupil student fisherman driver priest trader villager woman boy girl child sailor passenger teacher official employee man crew farmer herder brother sister son daughter nurse merchant businessman resident civilian tourist hostage guard people miner lawyer blogger reporter editor cleric imam sheikh monk nun pastor bishop professor lecturer contractor shepherd traveller traveler pilgrim relative person staff soldier officer policeman conscript volunteer medic paramedic candidate politician mayor judge colonel general commander shopkeeper labourer laborer technician colleague youth teenager couple family singer diplomat consul banker consultant migrant schoolgirl schoolboy tribesman headman elder councillor pharmacist baker cook cleaner porter vendor dentist surgeon physician scientist author poet artist musician athlete footballer cyclist motorist pedestrian bystander passerby mother father uncle cousin nephew tailor barber carpenter electrician translator interpreter',
);
/** Police, soldiers and others who arrest, search and find. */
const LAWFUL = [
  ...nouns(
    'policeman officer soldier agent gendarme prosecutor detective investigator authority court judge customs troop guard guardsman commando unit patrol sapper engineer deminer trooper ranger inspector constable',
  ),
  ...words(
    'police army security intelligence gendarmerie forces force military service mukhabarat fbi interpol mossad swat directorate ministry command asayish peshmerga sdf hashd pmf coalition navy coastguard coast terrorism services authorities branch bureau mit isf shin idf mounties',
  ),
];
/** Words of people in number, who make a crowd of what they do together. */
const MASS = [
  ...words(
    'thousands hundreds dozens scores crowd crowds people protesters protestors demonstrators marchers strikers',
  ),
];
/** Where people make their wishes heard. */
const PUBLIC = [
  ...nouns(
    'square street avenue roundabout parliament ministry embassy consulate governorate office headquarters palace court courthouse gate company bridge road highway boulevard plaza directorate university campus town refinery field entrance prison jail barracks residence house hall building junction crossing roadside flyover motorway bypass mansion legislature capitol port bank station plant mine factory terminal council municipality pavement sidewalk boulevard steps motorway railway kiosk',
  ),
  ...words('streets outside city downtown centre center tahrir slogans banners placards portraits flags'),
];
/** What people cry out for or against. */
const CAUSE = words(
  'against demand demanding demands over unpaid wages salaries salary pay jobs unemployment power electricity water cuts prices price corruption resignation resign justice release slogans banners placards chanting chanted anger angry protest protests protesting strike union unions denounce denouncing rights tax taxes fuel law reform killing ousting ouster detained detainees missing freedom reinstatement dismissal layoffs shortages blackout blackouts eviction evictions pensions pension bonuses coup war occupation',
);
const TROOP = nouns(
  'troop soldier force fighter unit brigade division battalion regiment militia militant reinforcement marine tank convoy insurgent rebel paratrooper commando peacekeeper warship frigate destroyer carrier jihadist guard contingent army armour squadron mercenary gendarme guardsman detachment platoon legion corps garrison paramilitary levy',
);
const ARMED = [
  ...TROOP,
  ...nouns(
    'gunman attacker assailant extremist terrorist bandit militiaman officer policeman serviceman guerrilla separatist pirate settler sniper shooter assassin man kidnapper jihadi smuggler cartel gang peshmerga group',
  ),
  ...words(
    'police isis isil daesh taliban hezbollah houthi houthis hamas pkk military forces security guards coalition',
  ),
];
const OFFICIAL = nouns(
  'minister president premier secretary envoy ambassador speaker delegation chief leader chairman king prince emir sultan sheikh chancellor pope patriarch commander general commissioner deputy official diplomat emissary nuncio bishop cardinal archbishop imam mufti marshal undersecretary coordinator rapporteur dignitary politician parliamentarian chairwoman vice representative governor mayor lawmaker senator director head counterpart adviser advisor negotiator colonel admiral spokesman mp team inspector mission cleric ayatollah monarch queen princess',
);
const PERSON = [
  ...OFFICIAL,
  ...nouns(
    'judge journalist activist teacher doctor engineer merchant trader aide bodyguard relative resident civilian student employee worker',
  ),
];
const CROWD = [
  ...nouns(
    'protester protestor demonstrator peasant staff crowd resident student worker teacher farmer activist villager supporter opponent employee graduate doctor nurse driver mourner shopkeeper merchant woman youth inhabitant parent retiree pensioner lawyer miner fisherman fan marcher rioter inmate prisoner refugee tribesman family local trader journalist engineer settler father mother widow baker butcher cleaner citizen veteran contractor herder vendor grower porter docker railwayman pharmacist passenger worshipper neighbour neighbor evacuee taxi man',
  ),
  ...words('thousands hundreds dozens people scores public indigenous'),
];
const SITE = nouns(
  'base airport airfield embassy consulate village town city position market school hospital camp headquarters house home neighbourhood neighborhood district checkpoint outpost barracks depot refinery port ship tanker vessel convoy building compound site facility plant pipeline bridge tower mosque church shrine station post target area hill farm zone front suburb quarter warehouse office bunker tunnel factory block apartment hideout hamlet silo bakery clinic tent shelter store cave workshop gathering flat vehicle car bus truck troop soldier civilian militant fighter leader commander patrol border crossing province stronghold side island hotel field complex runway hangar',
);
const MILITARY_SITE = nouns(
  'checkpoint outpost base patrol barracks convoy position post headquarters camp garrison army soldier troop police station line',
);
const TOWNISH = nouns(
  'town city village district province area territory hill stronghold base airport position headquarters neighbourhood neighborhood bridge crossing capital outpost dam road port garrison field island building station region',
);
const BUILDING = nouns(
  'bridge school hospital road dam plant station mosque church shrine airport terminal factory museum centre center market port railway line tunnel refinery complex housing clinic library university store reservoir pipeline power park stadium headquarters embassy consulate office memorial monument phase project crossing highway canal hall college base campus mall depot berth camp well hotel wing branch substation',
);
const ROADS = nouns(
  'road highway street roundabout bridge route motorway intersection crossing entrance square gate junction',
);
const BORDER = nouns('border crossing frontier checkpoint');
const CONTRABAND = nouns(
  'weapon explosive drug rifle rocket ammunition munition bomb missile arm cache pill captagon hashish device cocaine heroin gun launcher kalashnikov belt',
);
const DEAL = nouns(
  'agreement deal memorandum accord pact treaty contract truce ceasefire protocol mou understanding declaration convention',
);
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday tomorrow tonight');

/** Groups of words that the tables of acts and of senses name as `<group>`. All in lower case. */
export const CLASSES = {
  drone: new Set(DRONE),
  aircraft: new Set(AIRCRAFT),
  missile: new Set(MISSILE),
  rocket: new Set(ROUND_FIRE),
  munition: new Set([...MISSILE, ...ROUND_FIRE]),
  bomb: new Set(BOMB),
  weapon: new Set([...DRONE, ...AIRCRAFT, ...MISSILE, ...ROUND_FIRE, ...BOMB, 'airstrike']),
  gun: new Set([...nouns('gunman sniper bullet rifle gun gunshot pistol shot'), 'gunfire', 'shooting']),
  troops: new Set([
    ...TROOP,
    'military',
    'forces',
    'jets',
    'warplanes',
    'peshmerga',
    'infantry',
    'gendarmerie',
    'armoured',
    'armored',
    'personnel',
  ]),
  armed: new Set(ARMED),
  official: new Set([...OFFICIAL, 'pm', 'fm']),
  person: new Set([...PERSON, 'pm', 'fm', 'he', 'she', 'who']),
  crowd: new Set(CROWD),
  rebel: new Set(REBEL),
  captor: new Set(CAPTOR),
  victim: new Set(VICTIM),
  lawful: new Set(LAWFUL),
  mass: new Set(MASS),
  public: new Set(PUBLIC),
  cause: new Set(CAUSE),
  site: new Set(SITE),
  post: new Set(MILITARY_SITE),
  town: new Set(TOWNISH),
  building: new Set(BUILDING),
  road: new Set(ROADS),
  border: new Set(BORDER),
  contraband: new Set(CONTRABAND),
  deal: new Set(DEAL),
  day: new Set(DAYS),
  be: new Set(words('is are was were be been being')),
  month: new Set(words('january february march april may june july august september october november december')),
  many: new Set(
    words(
      'dozens hundreds scores thousands numerous several many frequent repeated regular daily weekly constant sporadic near-daily recurrent',
    ),
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;
