/** Folded names to be searched for those that are a few typing errors away from another; made by {@link knownNames}. */
export interface KnownNames {
  /** The names, sorted. */
  readonly keys: readonly string[];
  /** Letters that each name has in common with the beginning of the one before; at most 255. */
  readonly shared: Uint8Array;
  /** The letters of each name as a set, see {@link letterSet}. */
  readonly letters: Int32Array;
  /** What was searched for last: a question asks for the same name in several lengths. */
  readonly last: { folded: string; limit: number; found: readonly CloseName[] };
}

/** A known name and the typing errors that lead to it. */
export interface CloseName {
  readonly key: string;
  readonly errors: number;
}

/** Indexes folded names; their order does not matter. */
export function knownNames(names: Iterable<string>): KnownNames {
  const keys = [...new Set(names)].sort();
  const shared = new Uint8Array(keys.length);
  const letters = new Int32Array(keys.length);
  keys.forEach((key, i) => {
    shared[i] = i === 0 ? 0 : sharedLength(keys[i - 1] ?? '', key);
    letters[i] = letterSet(key);
  });
  return { keys, shared, letters, last: { folded: '', limit: -1, found: [] } };
}

/**
 * Names of `length` letters within `limit` errors of a folded name, sorted: an error is a letter put in, left out, replaced, or two neighbours
 * swapped (optimal string alignment, UTF-16 units).
 */
export function closeNames(known: KnownNames, folded: string, length: number, limit: number): readonly CloseName[] {
  const { last } = known;
  if (last.folded !== folded || last.limit !== limit) {
    last.found = withinErrors(known, folded, limit);
    last.folded = folded;
    last.limit = limit;
  }
  return last.found.filter(({ key }) => key.length === length);
}

/**
 * Walks the sorted names with one row of the distance table a letter: names that begin alike share their rows, and once no cell of a row
 * is within the limit, all names that begin so are passed over.
 */
function withinErrors({ keys, shared, letters }: KnownNames, folded: string, limit: number): CloseName[] {
  const found: CloseName[] = [];
  const table = distanceTable(folded, limit);
  const wanted = letterSet(folded);
  let dead = Infinity;
  for (let i = 0; i < keys.length; i++) {
    const common = shared[i] ?? 0;
    table.keep(common);
    if (common >= dead) continue;
    dead = Infinity;
    // An error changes at most two letters of the set: most names are passed over by this alone.
    if (bits((letters[i] ?? 0) ^ wanted) > 2 * limit) continue;
    const key = keys[i] ?? '';
    if (Math.abs(key.length - folded.length) > limit) continue;
    const errors = table.errors(key);
    if (errors <= limit) found.push({ key, errors });
    else dead = table.deadAt();
  }
  return found;
}

interface DistanceTable {
  /** Forgets the rows behind so many letters. */
  keep(letters: number): void;
  /** The errors that make the key, or more than the limit. */
  errors(key: string): number;
  /** How many letters of the last key already are beyond the limit; infinite when only its end is. */
  deadAt(): number;
}

function distanceTable(folded: string, limit: number): DistanceTable {
  const width = folded.length + 1;
  const rows = new Uint8Array((folded.length + limit + 1) * width);
  for (let j = 0; j < width; j++) rows[j] = Math.min(j, limit + 1);
  let valid = 0;
  let dead = Infinity;
  return {
    keep(letters) {
      if (letters < valid) valid = letters;
    },
    errors(key) {
      dead = Infinity;
      while (valid < key.length) {
        const least = fillRow(rows, width, key, valid + 1, folded, limit);
        if (least > limit) {
          dead = valid + 1;
          return least;
        }
        valid++;
      }
      return rows[key.length * width + folded.length] ?? 0;
    },
    deadAt: () => dead,
  };
}

/** Fills the row of the key's first `i` letters, only near the diagonal; gives its least cell. */
function fillRow(rows: Uint8Array, width: number, key: string, i: number, folded: string, limit: number): number {
  const beyond = limit + 1;
  const at = i * width;
  const before = at - width;
  const first = Math.max(1, i - limit);
  const last = Math.min(width - 1, i + limit);
  const letter = key.charCodeAt(i - 1);
  rows[at + first - 1] = first === 1 ? Math.min(i, beyond) : beyond;
  if (last < width - 1) rows[at + last + 1] = beyond;
  let least = rows[at + first - 1] ?? 0;
  for (let j = first; j <= last; j++) {
    const other = folded.charCodeAt(j - 1);
    let cost = (rows[before + j - 1] ?? 0) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (rows[before + j] ?? 0) + 1, (rows[at + j - 1] ?? 0) + 1);
    const isSwapped = i > 1 && j > 1 && letter === folded.charCodeAt(j - 2) && key.charCodeAt(i - 2) === other;
    if (isSwapped) cost = Math.min(cost, (rows[before - width + j - 2] ?? 0) + 1);
    rows[at + j] = cost = Math.min(cost, beyond);
    if (cost < least) least = cost;
  }
  return least;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** One bit for each letter, the code taken modulo 32. */
function letterSet(key: string): number {
  let set = 0;
  for (let i = 0; i < key.length; i++) set |= 1 << (key.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x5555_5555);
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
