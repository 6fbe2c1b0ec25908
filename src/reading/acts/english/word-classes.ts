import { nounForms } from '../verb-forms.ts';

/** Nouns, in singular and plural. */
const nouns = (text: string): string[] => text.split(' ').flatMap(nounForms);
const words = (text: string): string[] => text.split(' ');

const DRONE = [...nouns('drone uav quadcopter shahed'), 'unmanned'];
const AIRCRAFT = nouns('warplane jet aircraft plane helicopter bomber gunship airplane');
const MISSILE = nouns('missile');
const ROCKET = nouns('rocket mortar shell projectile katyusha grad howitzer tank');
const ROUND_FIRE = ['artillery', ...ROCKET, ...nouns('salvo')];
const BOMB = nouns('bomb ied explosive device mine landmine grenade bomber vbied');
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
    'protester protestor demonstrator crowd resident student worker teacher farmer activist villager supporter opponent employee graduate doctor nurse driver mourner shopkeeper merchant woman youth inhabitant parent retiree pensioner lawyer miner fisherman fan marcher rioter inmate prisoner refugee tribesman family local trader journalist engineer settler father mother widow baker butcher cleaner citizen veteran contractor herder vendor grower porter docker railwayman pharmacist passenger worshipper neighbour neighbor evacuee taxi man',
  ),
  ...words('thousands hundreds dozens people scores public'),
];
const SITE = nouns(
  'base airport airfield embassy consulate village town city position market school hospital camp headquarters house home neighbourhood neighborhood district checkpoint outpost barracks depot refinery port ship tanker vessel convoy building compound site facility plant pipeline bridge tower mosque church shrine station post target area hill farm zone front suburb quarter warehouse office bunker tunnel factory block apartment vehicle car bus truck troop soldier civilian militant fighter leader commander patrol border crossing province stronghold side island hotel field complex runway hangar',
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
