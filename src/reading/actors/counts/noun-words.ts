/** Nouns of persons, singular and plural, that reports count; with those in {@link MEN} every compound in -man and -men. */
const PERSONS =
  'seller changer grower harvester hunter hawker supplier buyer cleaner keeper dweller biker rider runner swimmer cyclist motorist pensioner islander believer boatman ' +
  'accomplice activist adult agent aid-worker airman ambassador assailant attacker bandit baker bodyguard bomber bombmaker boy brother builder bystander cadet captain captive casualty child citizen civilian cleric ' +
  'colleague colonel combatant commander commandant commuter conscript contractor convict correspondent corporal counsellor councillor criminal customer daughter defector demonstrator deputy detainee deserter ' +
  'diplomat displaced doctor driver dealer elder emigrant employee engineer envoy expatriate extremist farmer father fighter firefighter fisher follower foreigner fugitive gendarme general girl governor graduate guard guerrilla ' +
  'guest gunner herder hostage immigrant imam individual infant inhabitant insurgent interpreter inmate intruder islamist jihadi jihadist journalist judge labourer laborer lawyer lawmaker leader lecturer lieutenant local major ' +
  'man marcher marine mayor medic member mercenary merchant migrant militant minister minor miner mother mourner neighbour neighbor nomad nurse offender officer official onlooker operative organiser organizer other owner paramedic parent ' +
  'paramilitary passenger passer-by patient patrolman peacekeeper peasant pedestrian person perpetrator physician pilgrim pilot plotter politician porter prisoner professor protester protestor pupil raider rebel recruit refugee relative ' +
  'reporter rescuer resident rioter robber ruler sailor scholar seaman senator separatist sergeant serviceman settler sheikh shepherd shopkeeper shopper smuggler sniper soldier son spectator spokesman student suicide-bomber supporter survivor ' +
  'suspect sympathiser tailor teacher teenager terrorist thief tourist trader trainee traveller traveler tribesman trooper unionist vendor victim villager visitor volunteer wife woman worker worshipper worshiper wrestler youngster youth ' +
  'combatants operatives staffer translator technician electrician cook barber journalist-blogger blogger cameraman photographer editor writer poet preacher mullah monk nun priest bishop pastor rabbi settler sister uncle cousin nephew niece toddler baby ' +
  'chief aide adviser advisor secretary president candidate voter observer monitor inspector investigator detective cop constable warden jailer ranger scout spy informant courier bomb-maker trafficker pirate hijacker kidnapper abductor captor executioner';

/** Plurals that are not made by -s, collective words, and nationalities that end alike. */
const IRREGULAR =
  'people persons men women children wives thieves policemen policewomen gunmen servicemen crewmen tribesmen militiamen fishermen clergymen businessmen workmen airmen seamen troops personnel police casualties dead youths others ' +
  'more lives bodies corpses martyrs passers-by bystanders families staff crew babies clergy civilians militia peshmerga mujahideen fedayeen basij soldiers ladies spies dead relatives deputies mercenaries secretaries';

/** Every noun of persons that is known, singular and plural. */
export const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...PERSONS.split(' '),
  ...PERSONS.split(' ').map((word) => `${word}s`),
  ...IRREGULAR.split(' '),
]);

/** Whether a noun is one of persons. */
export function isPeople(lower: string): boolean {
  if (PERSON_WORDS.has(lower)) return true;
  const dash = lower.lastIndexOf('-');
  if (dash >= 0 && PERSON_WORDS.has(lower.slice(dash + 1))) return true;
  return (lower.endsWith('man') || lower.endsWith('men')) && COMPOUND.test(lower);
}

const COMPOUND = /^[a-z]{3,}(?:men|women|man|woman)$/u;

const PLURAL =
  /(?:s|men|women|people|children|police|personnel|staff|crew|peshmerga|mujahideen|fedayeen|basij|clergy|civilians|militia|dead|more)$/u;

/** Whether a noun of persons stands for several. */
export function isPlural(lower: string): boolean {
  return PLURAL.test(lower);
}

/** What is counted but is no person and no munition: times, lengths, money, shares. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries am pm gmt utc ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m feet foot ft inch inches yards acres hectares kg kilos kilogram kilograms kilogrammes ton tons tonne tonnes litres liters barrels gallons ' +
    'dollar dollars euro euros pound pounds dinar dinars rial rials lira riyals percent per cent pct degrees points votes seats times time thirds quarters fifths mph kph gb mb pages goals'
  ).split(' '),
);

/** What dies, or is hurt, and is no person. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    'animals animal sheep goats goat cattle cows cow camels camel horses horse dogs dog donkeys birds chickens livestock trees palms vehicles vehicle cars car trucks tanks tank houses house homes buildings shops boats ships aircraft planes helicopters ' +
    'rockets missiles drones weapons rifles positions targets sites bases villages towns cities camps schools hospitals mosques checkpoints attacks strikes incidents cases charges devices'
  ).split(' '),
);

/** Munitions that are counted. */
export const MUNITIONS: ReadonlySet<string> = new Set(
  'rocket rockets missile missiles shell shells bomb bombs mortar mortars mortar-bombs drone drones uav uavs projectile projectiles grenade grenades torpedo torpedoes katyusha katyushas katyushas qassams scuds rpg rpgs barrel-bombs warheads bomblets'.split(
    ' ',
  ),
);

const STOPPERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor of in on at by with from for to into near as after before during while when where who which whose whom since until than then so if because over under between about against around across ' +
    'is are was were be been being am has have had having will would can could may might must shall should do does did not no he she it they we you i his her its their our ' +
    'killed killing kill kills dead died die dies dying wounded wounding wound wounds injured injuring hurt hurting arrested arresting detained captured apprehended martyred neutralised neutralized neutralising neutralizing slain shot executed beheaded massacred drowned perished missing ' +
    'lost lose fell fallen found left leaving including among aboard inside outside behind along there here also later still already again too early late yesterday today tonight overnight nearby near instantly who unless whether though although once till until whose whom upon amid beside besides per via all said say says told according'
  ).split(' '),
);

/** Words at which what a number counts has ended. */
export function ends(lower: string): boolean {
  return STOPPERS.has(lower);
}
