/** How the words before a name bind it to what is told. */
export type Binding = 'in' | 'near' | 'against' | 'from' | 'to' | 'via' | 'of' | 'between' | 'by' | 'with' | 'none';

const BINDINGS: Readonly<Record<Exclude<Binding, 'none'>, string>> = {
  in: 'in at inside within on across throughout around over amid aboard along',
  near: 'near outside off beside surrounding close',
  against: 'against upon targeting hitting striking',
  from: 'from leaving fleeing',
  to: 'to into toward towards onto for entering reaching',
  via: 'via through past',
  of: 'of',
  between: 'between',
  by: 'by',
  with: 'with about like than despite',
};

const BINDING_OF: ReadonlyMap<string, Binding> = new Map(
  (Object.keys(BINDINGS) as Exclude<Binding, 'none'>[]).flatMap((binding) =>
    BINDINGS[binding].split(' ').map((word) => [word, binding] as const),
  ),
);

/** The binding of a preposition; undefined for another word. */
export function bindingOfWord(lower: string): Binding | undefined {
  return BINDING_OF.get(lower);
}

/** Words for the kind of a place, before "of" ("the city of X") or in front of a name ("the town X"). */
export const KIND_NOUNS: ReadonlySet<string> = new Set(
  'city cities town towns village villages hamlet province provinces governorate district districts region area areas county state neighbourhood neighborhood suburb suburbs quarter camp base airbase airport port island port outskirts centre center countryside heart capital gates streets north south east west northeast northwest southeast southwest part parts side edge edges side border coast stronghold hometown mountains valley kilometres kilometers km miles front skies territory enclave borders environs vicinity'.split(
    ' ',
  ),
);
