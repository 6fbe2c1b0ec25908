/** Helping verbs: what has one is a clause of its own. */
export const HELPERS: ReadonlySet<string> = new Set(
  (
    "is are was were be been am has have had does do did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't " +
    "won't wouldn't can't couldn't cannot i'm he's she's it's they're we're there's they've we've he'd they'd"
  ).split(' '),
);

/** Verbs whose forms do not end in -ed, in the past and as participles, that reports use. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'became began begun bit blew blown bore bought broke broken brought built burnt burst came caught chose chosen cut dealt drew driven drove fallen fed fell felt fled flew flown forbade forced ' +
    'forgave fought found froze gave given gone got grew grown held hid hidden hit hung hurt kept knew known laid lay led left lent let lit lost made meant met paid put quit ran rang read ' +
    'risen rode rose sang sank sat saw seen sent set shook shot shut slain slept slew sold spent split spoke spread stole stood stopped struck stuck sunk swept swore swung taken taught threw thrown ' +
    'told took tore torn took understood unveiled went woke won wore wounded written wrote'
  ).split(' '),
);

/** Verbs of the present that stand in headlines, listings and tickers. */
const PRESENT: ReadonlySet<string> = new Set(
  (
    'accuses agrees announces arrests arrive arrives attacks attends backs begins blames blasts bombs boycotts brings calls claim claims clash clashes closes comes condemns confirms continues ' +
    'demolishes denies dies ends enters expels explodes fails faces falls fears fight fights fires flee flees flies follows gives goes hails hear heads hits holds hosts injures ' +
    'intercepts invites joins keeps kill kills knows lands launches leads leave leaves loses makes marches meet meets moves needs opens orders pays pledges plans plunges protest protests raids rallies ' +
    'reaches receives recovers rejects releases remain remains reopens reports returns rises runs says seizes sees seems sends shells shoots shows shuts signs sinks speaks starts stays ' +
    'storms strikes suffers takes targets tells threatens throws tours travels tries turns urges visit visits vows wants warns wins withdraws wounds'
  ).split(' '),
);

/** Verbs with which somebody is quoted or reported. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds reported reports report announced announces confirmed confirms claimed claims stated states declared declares denied denies insisted insists ' +
    'alleged alleges warned warns wrote writes noted notes explained explains acknowledged acknowledges admitted admits argued argues asserted asserts believed believes believe ' +
    'estimated estimates suggested suggests revealed reveals disclosed discloses quoted quotes tweeted posted repeated repeats vowed vows pledged pledges'
  ).split(' '),
);

/** Words in -ed that are no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'red bed shed speed need seed feed breed weed indeed bloodshed hundred sacred naked wicked kindred infrared united biased rugged ragged mohammed ahmed muhammed hamed saeed rashed'.split(
    ' ',
  ),
);

const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her its their our my your some any no several many few most all both each every other another two three four five six seven eight nine ten ' +
    'of in on at by with from for to into near as heavily newly recently'
  ).split(' '),
);

/** Whether a word, after the one before it, is likely to be the verb of a clause. "The wounded" and "armed men" are not. */
export function isVerb(lower: string, before: string, next: string): boolean {
  const kind = KINDS.get(lower);
  if (kind === 'helper') return true;
  if (kind === undefined && !(lower.length > 4 && lower.endsWith('ed') && !NO_VERBS.has(lower))) return false;
  if (MODIFIERS.has(before)) return false;
  return kind !== 'present' || (next !== 'of' && next !== "'s");
}

/** Each known verb by the first list that has it, later ones first here: the last to be set counts. */
const KINDS: ReadonlyMap<string, 'helper' | 'past' | 'present'> = new Map([
  ...Array.from(PRESENT, (word) => [word, 'present'] as const),
  ...Array.from(REPORTING, (word) => [word, 'past'] as const),
  ...Array.from(IRREGULAR, (word) => [word, 'past'] as const),
  ...Array.from(HELPERS, (word) => [word, 'helper'] as const),
]);
