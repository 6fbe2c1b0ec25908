/** Given names that are common in English texts and name no well-known place: before a place's name they make it a surname, "Jack London". */
const COMMON =
  'aaron abraham adam alan albert alex alexander alice allen amanda amy andrea andrew angela ann anna anne anthony arthur barbara ben benjamin betty bill billy bob bobby brandon brenda brian bruce bryan carl carol caroline catherine charles charlie chris christian christina christine christopher cindy craig cynthia dan daniel danny dave david deborah debra dennis diana diane don donald donna dorothy ed edward elizabeth ellen emily emma eric eugene eva evelyn frances frank fred gary george gerald gloria grace greg gregory hannah harold harry heather helen henry howard ian isaac jack jacob james jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jim jimmy joan joe john johnny jonathan jose joseph joshua joyce juan judith judy julia julie justin karen kate katherine kathleen kathryn kathy keith kelly ken kenneth kevin kimberly larry laura lawrence lee linda lisa louise lucy luis luke margaret maria marie mark martha martin mary matt matthew megan melissa michael michelle mike nancy nathan neil nicholas nicole pamela patricia patrick paul peter phil philip rachel ralph randy raymond rebecca rich richard rob robert robin roger ron ronald rose roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon stephanie stephen steve steven sue susan teresa terry theresa thomas tim timothy todd tom tommy tony tracy vincent walter william zachary';

/** Given names that are places too: a surname behind them tells, "Jordan Smith". */
const ALSO_PLACES =
  'adelaide alexandria asia austin bradford brooklyn carolina charlotte chelsea chester cheyenne china clare cleveland clifton clinton columbus dakota dallas denver devon douglas florence georgia houston india ireland israel jackson jordan kent kenya kerry kingston lafayette lincoln logan london lourdes madison marion milan orlando paris phoenix preston salem samara santiago savannah shannon sofia sydney troy tyler tyrone valencia victoria virginia warren wayne';

const BEFORE: ReadonlySet<string> = new Set(COMMON.split(' '));
const ALSO: ReadonlySet<string> = new Set(ALSO_PLACES.split(' '));

/** True for a given name that is no well-known place. */
export function isGivenName(word: string): boolean {
  return BEFORE.has(word.toLowerCase());
}

/** True for a given name, be it a place's too. */
export function mayBeGivenName(word: string): boolean {
  return isGivenName(word) || ALSO.has(word.toLowerCase());
}
