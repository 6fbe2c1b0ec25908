const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your some any no each every another several many few 's both all one two three four five six seven eight nine ten dozens first second third",
);
/** With these a noun is one that was told before. */
export const POINTERS = set("the this that these those his her its their such 's");
export const PREPOSITIONS = set(
  'of in on at by with from for to into near over after before during against since amid following despite under outside inside between through across behind around along toward towards until upon within without about onto off as than like',
);
/** What a noun's verb or a verb's subject cannot be behind without belonging to something else. */
export const CONJUNCTIONS = set(
  'and or but nor yet while when because although though as if that which who whom whose where',
);
export const PRONOUNS = set('he she it they we i you who which that them him us me');
/** Words that may stand between a helping verb and its verb. */
export const HELPING = set(
  'be been being have has had is are was were also soon then now later not again still only just already even first further once together immediately ever reportedly allegedly both all to get got gotten yet so in fact on',
);
export const BE = set("is are was were be been being get got gets isn't aren't wasn't weren't");
/** What makes a base form behind it a verb. */
export const BEFORE_BASE = set(
  "to will would can could may might must shall should cannot do does did won't wouldn't can't couldn't don't doesn't didn't not let lets help helps helped who they we you i shan't never then also",
);
export const MARKS = set(', ; : . ! ? ( ) — – | ، ؛ ؟ "');
/** Words with a capital that are no names where a sentence begins. */
export const STARTERS = set(
  'the a an in on at after before since when while as it he she they this that these those there but and or for from with by if no not some many several dozens hundreds thousands two three four five six seven eight nine ten one at least more last next early late yesterday today tomorrow meanwhile however earlier later local state foreign official officials police security its his her their our under during over about around up what who how why where both all each every another an any new',
);
export const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Behind these a noun of an act only says of what kind another thing is: "murder charge", "stab wounds", "meeting minutes". */
export const COMPOUNDS = set(
  'charge charges wound wounds injury injuries warrant warrants suspect suspects case cases trial trials minutes business orders gear unit units movement movements program programme programs policy policies victim victims death deaths attempt plot ' +
    'plots room rooms point points agenda law laws camp camps squad team teams season site sites history risk risks threat fears fear ceremony range ranges scene scenes conviction convictions allegation allegations count counts weapon weapons survivor survivors service services stance',
);
/** Nouns that are verbs as well in their bare forms. */
export const TWOFOLD = set(
  'massacre massacres siege sieges attack attacks raid raids strike strikes protest protests clash clashes visit visits tour tours arrest arrests march marches rally rallies riot riots ambush ambushes assault assaults murder murders blast blasts shell shells bomb bombs storm storms land lands head heads mass masses call calls stop stops capture captures advance advances test tests target targets hit sanction sanctions release releases order orders exchange exchanges sack name names list lists move moves leave leaves return returns sign signs post posts flood floods open complete fire fires blaze seal seals deal plan plans issue issues pound pounds travel rescue rescues stab stabs kidnap strike protest demonstration picket pickets threaten reach set cut close block blocks fight fights battle battles sabotage torch loot host hosts',
);
/** Verbs that only lend their verb to a noun: "carried out an attack", "came under fire". */
export const LIGHT_WORDS =
  'carry~ out|launch~|conduct~|stage~|mount~|hold~|perform~|execute~|undertake~|begin~|start~|resume~|make~|pay~|lead~|see~|witness~|organise~|organize~|wage~|take~ part in|join~|attend~|survive~|host~|order~|commit~|deliver~|arrive~ ... on|continue~';
/** The same, where who is told first suffers it. */
export const SUFFERED_WORDS =
  'come~ under|suffer~|face~|be~ hit by|be~ under|be~ struck by|be~ rocked by|be~ the target of|be~ the scene of|be~ targeted by|be~ targeted in|fall~ victim to|sustain~';
