import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';

/** Top-level domains of countries that are sold to everybody, and so tell nothing. */
const SOLD: ReadonlySet<string> = new Set('ai cc co fm gg im io la ly me nu sh st tk to tv vc ws'.split(' '));

/** Top-level and second-level labels that are no name. */
const PLUMBING: ReadonlySet<string> = new Set(
  'com net org info biz int edu gov mil co ac or ne news www web m en mobile press media online tv eu us'.split(' '),
);

/** Words that papers and stations are called by; what is left of a domain's label beside them may be their town. */
const PRESS =
  'the|my|our|online|daily|weekly|evening|morning|sunday|news|newspaper|newspapers|times|post|herald|tribune|telegram|telegraph|gazette|journal|chronicle|press|star|sun|mail|express|record|register|review|report|reporter|observer|examiner|enquirer|inquirer|dispatch|courier|citizen|democrat|republican|leader|ledger|guardian|independent|advocate|bulletin|argus|echo|globe|world|today|now|live|local|community|city|town|county|valley|tv|radio|fm|am|info|web|site|paper|mag|magazine|voice|standard|sentinel|messenger|monitor|mercury|item|index|eagle|banner|beacon|business|sport|sports|central|area|net|state|and|of|free';
const PRESS_WORDS: ReadonlySet<string> = new Set(PRESS.split('|'));

/** Longest label that is taken apart. */
const LONGEST = 40;

/** A place's name in a domain is at least so long; shorter ones are in every other word. */
const SHORTEST_NAME = 4;

/** What a publisher's name or address says of where it is at home. */
export interface Home {
  /** Countries and divisions it lies in, and towns it is called after. */
  readonly places: readonly PackPlace[];
  readonly words: string;
  /** Country of its top-level domain; of a domain that belongs to none, the United States, where most of those are. Empty: no domain. */
  readonly country: string;
}

type Named = Omit<Home, 'country'>;

/** Reads the home of a publisher out of a web address, a domain or a name; null when it says nothing. */
export function publisherHome(source: string, lookup: Lookup): readonly Home[] {
  const host = hostOf(source);
  const labels =
    host === undefined
      ? source
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .slice(0, 8)
      : host.split('.');
  const homes: Home[] = [];
  const top = host === undefined ? undefined : countryOf(labels, lookup);
  const country = top?.country ?? (host === undefined ? '' : 'US');
  if (top) homes.push({ places: [top], words: `.${labels.at(-1) ?? ''}`, country });
  const names = host === undefined ? [labels.join(' ')] : labels.slice(0, -1).filter((label) => !PLUMBING.has(label));
  for (const label of names.flatMap(townsJoined)) {
    const home = placeInLabel(label.slice(0, LONGEST), lookup);
    if (home) homes.push({ ...home, country });
  }
  return homes;
}

/** "richmondandtwickenhamtimes" is called after two towns. */
function townsJoined(label: string): string[] {
  const parts = label.split(/(?<=\p{L}{4})and(?=\p{L}{4})/u);
  return parts.length === 2 ? [label, ...parts] : [label];
}

function hostOf(source: string): string | undefined {
  const match = /^(?:[a-z]+:\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/:?#]|$)/iu.exec(
    source.trim().slice(0, 300),
  );
  return match?.[1]?.toLowerCase();
}

function countryOf(labels: readonly string[], lookup: Lookup): PackPlace | undefined {
  const top = labels.at(-1) ?? '';
  if (top.length !== 2 || SOLD.has(top)) return undefined;
  return lookup.countryOfCode(top === 'uk' ? 'GB' : top);
}

/** Every way to cut press words off both ends of a label, the least cut first; what is left must be a place's name. */
function placeInLabel(label: string, lookup: Lookup): Named | undefined {
  const parts = label.split(/[- ]+/u).filter((part) => part !== '');
  if (parts.length > 1) return placeInWords(parts, lookup);
  let best: Named | undefined;
  for (const rest of withoutPress(label)) {
    if (best && rest.length <= best.words.replaceAll(' ', '').length) continue;
    const words = runTogether(rest, lookup);
    if (words && (rest !== label || rest.length > SHORTEST_NAME)) best = words;
  }
  return best ?? stateCode(label, lookup);
}

function placeInWords(parts: readonly string[], lookup: Lookup): Named | undefined {
  let [from, to] = [0, parts.length];
  while (from < to && PRESS_WORDS.has(parts[from] ?? '')) from++;
  while (to > from && PRESS_WORDS.has(parts[to - 1] ?? '')) to--;
  const words = parts.slice(from, to).join(' ');
  if (words.length < SHORTEST_NAME) return undefined;
  return homeNamed(words, lookup) ?? (to - from === 1 ? runTogether(words, lookup) : undefined);
}

/** What is left of a label when press words are taken off its ends, in every way. */
function withoutPress(label: string): string[] {
  const seen = new Set<string>([label]);
  for (const rest of seen) {
    if (seen.size > 200) break;
    for (const word of PRESS_WORDS) {
      if (rest.endsWith(word)) seen.add(rest.slice(0, -word.length));
      if (rest.startsWith(word)) seen.add(rest.slice(word.length));
    }
  }
  return [...seen].filter((rest) => rest.length >= SHORTEST_NAME && !PRESS_WORDS.has(rest));
}

/** A name of one word, or of two written together: "stpetersburg", "losangeles". */
function runTogether(name: string, lookup: Lookup): Named | undefined {
  const whole = homeNamed(name, lookup);
  if (whole) return whole;
  for (let cut = 2; cut <= name.length - 3; cut++) {
    const two = homeNamed(`${name.slice(0, cut)} ${name.slice(cut)}`, lookup);
    if (two) return two;
  }
  return undefined;
}

/** Kinds that a publisher is called after. */
const HOMES: ReadonlySet<string> = new Set(['country', 'region', 'governorate', 'district', 'settlement']);

function homeNamed(words: string, lookup: Lookup): Named | undefined {
  const places = lookup.named(words).flatMap(({ place }) => (HOMES.has(place.kind) ? [place] : []));
  return places.length > 0 ? { places, words } : undefined;
}

/** "wvgazette": the code of a U.S. state before a press word; "la" is Los Angeles as often as Louisiana. */
function stateCode(label: string, lookup: Lookup): Named | undefined {
  if (label.startsWith('la')) return undefined;
  const rest = label.slice(2);
  if (!PRESS_WORDS.has(rest) || rest.length < 3) return undefined;
  const state = lookup.divisionOfCode(`US.${label.slice(0, 2).toUpperCase()}`);
  return state && { places: [state], words: label.slice(0, 2) };
}
