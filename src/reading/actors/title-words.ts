const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of address that say no office. */
export const HONORIFICS = words(
  'mr mrs ms miss sir lord lady dr prof professor sheikh shaikh shaykh sayyid sayyed seyyed hajj hajji haji hojjatoleslam mullah mulla maulana father sister rev reverend hon messrs imam ustad ayatollah',
);

/** Offices and ranks: the last word of a title before a name. Short forms without their dot. */
export const OFFICES = words(
  'president premier chancellor minister secretary king queen prince princess emir amir sultan caliph pope patriarch bishop archbishop cardinal rabbi cleric preacher governor mayor senator congressman congresswoman lawmaker ' +
    'deputy speaker ambassador envoy consul representative commissioner director chief head leader chairman chairwoman chair spokesman spokeswoman spokesperson spox general gen colonel col major maj captain capt lieutenant lt ' +
    'sergeant sgt corporal cpl private admiral adm marshal brigadier brig commander cmdr commandant officer judge justice prosecutor sheriff inspector superintendent adviser advisor aide negotiator diplomat coordinator analyst ' +
    'journalist reporter activist expert researcher lawyer attorney doctor politician militant warlord businessman contractor correspondent mp rep sen gov pres presenter mufti qadi counsellor councillor undersecretary ' +
    'secretary-general commander-in-chief vice-president constable marja mukhtar elder chieftain dictator ruler premier-designate counterpart manager editor engineer principal dean chairperson co-chair treasurer organiser organizer founder',
);

/** Ranks: an office that the report names beside one says more. */
export const RANKS = words(
  'general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral adm marshal brigadier brig rep sen gov pres',
);

/** Offices whose holder is meant where they stand without a name: "the foreign minister of Iran", "the President". */
export const HEADS = words(
  'president premier chancellor minister king queen prince emir amir sultan pope patriarch governor mayor speaker ambassador envoy secretary-general commander-in-chief vice-president',
);

/** Words before an office that belong to it. */
export const DOMAINS = words(
  'prime foreign defence defense interior finance oil petroleum energy electricity water health trade transport transportation justice agriculture education culture tourism labour labor industry information communications ' +
    'communication youth sports higher planning environment migration displacement immigration economy economic home external internal state national security intelligence counter-terrorism counterterrorism vice deputy assistant first second acting ' +
    'caretaker interim former ex then late senior top chief supreme grand great crown special regional federal provincial district city town local tribal police army navy naval air force forces military militia ' +
    "parliament parliamentary parliament's party opposition rebel revolutionary human rights press media government presidential royal general lieutenant lt brigadier brig major maj staff operations ground border guard guards fire central bank " +
    'permanent humanitarian political atomic nuclear un u.n religious shiite shia sunni kurdish druze christian islamic spiritual permanent peace veteran longtime outgoing incoming newly-appointed joint',
);

/** Words that end an office and begin what it is over: "minister of defence", "commander of the Quds Force". */
export const OF_OFFICE = words('of for to');

/** Words that a name is never: they are capitals by their place or their use. */
export const NO_NAMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'the a an this that these those he she it they we i you his her its their our my your and but or if in on at by for from to of with as after before when while since until although because however meanwhile according ' +
    'also both some many most several all no not yes there here then now today yesterday tomorrow earlier later one two three four five six seven eight nine ten during under over about against between among who which what where why how ' +
    "god allah islam islamic muslim muslims christian christians jewish jews arab arabs kurd kurds kurdish sunni sunnis shia shiite shiites shi'ite shi'ites yazidi yazidis turkmen persian druze alawite alawites gulf ramadan eid " +
    'north south east west northern southern eastern western central middle upper lower new old live update read more share',
);

/** Words behind a name that make it one of a thing: "Saddam Hussein Street". */
export const THINGS = words(
  'graveyard cemetery tomb junction roadblock crossroads area street road avenue highway bridge square roundabout district province governorate region county city town village camp base airbase airport airfield port hospital clinic school college university institute mosque church shrine ' +
    'cathedral stadium hotel market mall tower building centre center station checkpoint crossing border dam river lake sea gulf bay mountain mountains valley desert island islands peninsula park garden gate neighbourhood neighborhood ' +
    'quarter suburb suburbs prison jail refinery field oilfield plant factory pipeline foundation award prize cup league united fc club operation agreement accord treaty pact war battle massacre doctrine act law bill plan missile ' +
    'missiles rocket rockets drone drones tank television tv radio news newspaper agency times post press journal magazine company corporation inc ltd bank airlines airways ministry brigade brigades battalion division army front movement party',
);

/** Last words of names of groups that the table need not know. */
export const GROUP_WORDS = words(
  'brigade brigades battalion battalions regiment division corps army militia militias front movement party forces force guard guards command council ministry organisation organization agency directorate committee commission union ' +
    'resistance coalition alliance bloc network group units unit companies legion police gendarmerie authority administration department bureau office association federation foundation institute society league parliament ' +
    'senate congress assembly government cabinet court tribunal cartel clan tribe squad squadron fleet service services observatory centre center company companies airlines university',
);
