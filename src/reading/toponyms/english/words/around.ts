import { wordSet } from '../../word-set.ts';

/** Prepositions behind which a name is a place more often than not. */
export const LOCATIVE = wordSet(
  'in near at outside around across throughout inside via toward towards within off along through beyond between leaving visiting visited outskirts downtown uptown central northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest north south east west upstate suburban rural mid',
);

/** Prepositions that stand before places and before people and things. */
export const MOVING = wordSet('from to into over against on under');

/** Words for the kind of a place that stand before its name with "of": "the city of Mosul". */
export const KIND_OF = wordSet(
  'city town village state province district region county governorate municipality suburb suburbs capital port island islands republic kingdom emirate gulf bay lake coast shores outskirts neighbourhood neighborhood part parts north south east west northeast northwest southeast southwest miles kilometres kilometers km side area areas borough parish township streets people residents citizens mayor governor president border borders',
);

/** Words for the kind of a place that belong to its name when they are written large before it: "Lake Hartwell". */
export const KIND_BEFORE = wordSet('lake fort mount camp port cape mt ft point gulf bay isle');

/** Words for the kind of a place behind its name: "Rapides Parish", "Anbar province". */
export const KIND_BEHIND = wordSet(
  'county counties parish province provinces governorate prefecture oblast state states township twp district districts municipality borough region river creek lake bay valley island islands peninsula mountains mountain desert sea ocean strait canal gulf coast hills village city town falls harbor harbour beach heights area region territory canton basin delta forest airport airbase neighborhood neighbourhood suburb metro',
);

/** Of these, words that make a place of any name before them when they are written large. */
export const KIND_TELLS = wordSet(
  'county parish province governorate prefecture oblast township twp river creek lake valley island islands peninsula mountains desert sea ocean strait canal district falls harbor harbour municipality bay',
);

/** Words behind a name that make it a street's or a road's. */
export const STREET = wordSet(
  'street st avenue ave road rd drive lane boulevard blvd highway hwy parkway pkwy route way court terrace turnpike freeway expressway alley crescent close row bridge square plaza circle trail pike block interstate roundabout junction',
);

/** Words behind a name that make it a ship's, a craft's, a prize's, a team's or a thing's. */
export const THING = wordSet(
  'cup open prize award awards league championship trophy bowl series class virus strain disease fever syndrome flu act bill law treaty accord accords agreement protocol convention declaration museum hotel restaurant stadium arena mall theatre theater hall cathedral church mosque house tower building zoo prison jail jailhouse hospital foundation fund trust institute center centre club',
);

/** Titles before a person's name. */
export const TITLE = wordSet(
  'mr mrs ms miss dr sir lord lady dame prof professor president senator sen rep representative gov governor judge justice capt captain col colonel gen general lt lieutenant sgt sergeant sheriff officer deputy rev reverend father pope king queen prince princess saint sheikh sheik shaykh ayatollah imam mullah mayor minister secretary chancellor chairman chairwoman ambassador commissioner inspector detective det constable cpl corporal pvt private maj major adm admiral cmdr commander coach manager director sister brother bishop archbishop cardinal councillor councilman councilwoman congressman congresswoman attorney trooper marshal superintendent supt spokesman spokeswoman actor actress singer author striker midfielder defender goalkeeper quarterback pitcher abu abou umm bin ibn abdul abdel abd',
);

/** Verbs of speech and thought behind a name: a person's, or a government's. */
export const SPEECH = wordSet(
  'said says say told tells added adds noted explained asked asks replied wrote writes thinks believes insisted claimed claims denied denies warned warns announced announces admitted argued recalled testified joked smiled stated commented declined rejected condemned accused vowed urged pledged agreed hopes wants wanted blamed blames called',
);

/** Words of persons' lives behind a name. */
export const OF_PERSONS = wordSet(
  'who whose whom was is has had his her jr sr ii iii, aged born died married pleaded testified played scored hit threw ran won lost finished started plays',
);

/** Plain words behind a name that is the place of what they name: "Baghdad suburb", "Alexandria woman". */
export const LOCAL_NOUN = wordSet(
  'resident residents suburb area man woman men women teen teenager boy girl couple family police officials official authorities native city town county state province region border area office home house hospital school schools court courthouse jail market streets neighborhood neighbourhood neighborhoods police firefighters mayor governor government parliament embassy airport station plant factory company firm firms businesses lawmakers legislature voters voter farmers students student teachers teacher leaders leader troops forces army military soldiers attack attacks bombing blast fire crash accident trip visit delegation ambassador refugees campaign election',
);

/** Words that make a name before them an organisation's. */
export const ORGANISATION = wordSet(
  'post times herald tribune gazette journal chronicle news daily press star telegraph globe observer examiner inquirer enquirer register sentinel inc incorporated corp corporation co ltd llc plc bank airlines airways motors united fc rovers wanderers athletic group company companies association society union trust committee stock exchange orchestra symphony opera ballet studios pictures records network radio television party alliance front movement coalition council commission agency bureau ministry department authority brigade brigades battalion regiment division corps militia command fire',
);

/** Of these, bodies that sit in the place itself: "Springfield Police Department", "Boise State University". */
export const LOCAL_BODY = wordSet(
  'police university college sheriff fire school schools high elementary middle court hospital medical library airport council department county city public regional district state health superior circuit',
);

/** Words that begin a title behind a place's name: "Kentucky Gov. Jane Doe". */
export const OFFICE = wordSet(
  'president vice prime minister foreign interior defence defense finance king queen prince princess governor gov mayor senator sen rep representative congressman congresswoman secretary attorney chief ambassador sheriff judge justice general gen republican republicans democrat democrats democratic police state national federal',
);

/** Days, months and other words that are written large and name neither persons nor places. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving',
);

/** Words within a name that are not written large: "Ras al-Khaimah", "Stratford-upon-Avon". */
export const INNER = wordSet(
  'of the and al el as ash ad adh ar at an az es esh ed er et ez us ur en de la las los le les del della di da do dos das du des sur sous upon on in am im aux y e i van von der den und san bin ibn bou ould l d s es ed et',
);

/** Words that begin a name that is not written large there: "al-Asad". */
export const ARTICLES = wordSet('al el as ash ad adh ar at an az ath es esh ed er ez');

/** Bodies that are called "X of" a place: "University of Kentucky", "Bank of England". */
export const BODY_OF = wordSet(
  'university college bank council corporation church museum society association journal voice institute diocese archdiocese bishop archbishop museum academy school club league department ministry board summit bureau office hospital act organization organisation union federation parliament court rector duke earl',
);

/** Things with a trade mark that have a place's name. */
export const BRAND = wordSet(
  'toyota durango tacoma tahoe yukon dakota malibu sebring montana seville cordoba camry sierra silverado suburban impala explorer aspen savana colorado chihuahua labrador alsatian marlboro winston budweiser corona heineken evian xinhua anadolu adidas nokia obama romney hamas nato fao ok est gmt bst cst pst',
);

/** Directions and other words that begin names and are none alone. */
export const BARE = wordSet(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater new old great gulf republic delta midlands coast kingdom union the',
);

/** Marks of a ship before its name. */
export const SHIP_BEFORE = wordSet(
  'uss hms mv ss rms ins hmas hmcs usns mt fv yacht tanker vessel frigate destroyer ferry freighter',
);

/** Names of teams behind the name of their town. */
export const TEAM = wordSet(
  'cowboys bears lakers bulls yankees mets cubs braves dodgers giants jets eagles redskins commanders steelers ravens bengals browns texans colts jaguars titans broncos chiefs raiders chargers packers vikings lions falcons panthers saints buccaneers cardinals rams seahawks 49ers patriots dolphins bills celtics nets knicks 76ers raptors cavaliers pistons pacers bucks hawks hornets heat magic wizards nuggets timberwolves thunder blazers jazz warriors clippers suns kings mavericks rockets grizzlies pelicans spurs orioles astros athletics mariners rangers angels twins royals tigers indians guardians phillies marlins nationals brewers pirates reds rockies diamondbacks padres sox bruins sabres canadiens senators penguins flyers capitals hurricanes predators blackhawks blues stars avalanche flames oilers canucks coyotes ducks sharks galaxy sounders timbers wanderers albion wednesday hotspur orient argyle alexandra athletic villa bulldogs wildcats buckeyes tar hoosiers gators seminoles longhorns sooners huskies spartans badgers hawkeyes cyclones jayhawks',
);

/** Well-known places that are given names too: a surname behind them tells, "Jordan Smith". */
export const ALSO_GIVEN = wordSet(
  'adelaide alexandria asia austin brooklyn carolina charlotte chelsea chester cheyenne china cleveland clinton columbus dakota dallas denver devon florence georgia houston india ireland israel jackson jordan kent kenya kingston lafayette lincoln logan london lourdes madison marion milan orlando paris phoenix preston salem samara santiago savannah sofia sydney troy tyler valencia victoria virginia warren wayne eden cairo',
);
