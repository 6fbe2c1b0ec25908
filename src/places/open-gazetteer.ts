import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceId } from '../model/place.ts';
import type { PlaceQuestion, Where } from '../model/where.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Nearest } from '../model/nearest.ts';
import { districtGate } from './district-gate.ts';
import { countryOrPart, divisionGate } from './division-gate.ts';
import type { ReadGate } from './gates.ts';
import { lexiconOf } from './lexicon.ts';
import { lookups, type Lookup } from './lookup.ts';
import { creditOf, withOrigins } from './packs/origins.ts';
import { placeInPacks } from './packs/place-in-packs.ts';
import { readExpression } from './read-expression.ts';
import { loadNearest } from './nearest/load-nearest.ts';
import type { PackPlace } from './pack-places.ts';
import type { Pack } from './read-pack.ts';
import type { TextLookup } from './in-text/candidates.ts';
import type { Gate, Reading } from './reading.ts';
import { suggester, type Suggest } from './suggest.ts';
import { territoryGate } from './territories.ts';
import { givenWhere, toWhere } from './to-where.ts';

/** A gazetteer over packs, which also tells a people's name from a place's. */
export interface OpenGazetteer extends Gazetteer {
  /** True when the words would be read as a people's name ("Iraqi") rather than a place's. */
  isDemonym(text: string): boolean;
  /** From points to places over the same packs; loaded when it is first asked for. */
  nearest(): Promise<Nearest>;
  /** Look-ups and reading of expressions for those that choose places together, such as the names of a text; one for each text. */
  forText(): TextLookup;
  /** The names of the packs, for a reader that looks for places in running text; made when it is first asked for. */
  lexicon(): Lexicon;
  /**
   * Places for words that are being typed, in any script, best first and one entry a place: names that are or begin with the words, then
   * names with a later word that does, and when these are fewer than `limit`, names a few typing errors away. Empty for words without a
   * letter. At most 100; never throws.
   */
  readonly suggest: Suggest;
  /** The packs it was opened with, in their order. */
  readonly packs: readonly Pack[];
}

/**
 * Opens packs as one gazetteer: the region tier alone, or with the world tier behind it. Where `needsWorld` says false, both give
 * the same answer. Opening reads only the packs' small tables.
 */
export function openGazetteer(packs: readonly Pack[]): OpenGazetteer {
  const lookup = lookups(packs);
  let nearest: Promise<Nearest> | undefined;
  let lexicon: Lexicon | undefined;
  const keptSenses: TextLookup['keptSenses'] = new Map();
  return {
    nearest: () => (nearest ??= loadNearest(packs)),
    packs,
    suggest: suggester(packs, lookup),
    creditOf: (wheres) => creditOf(packs, wheres),
    attribution: [...new Set(packs.flatMap((pack) => pack.meta.attribution))],
    resolve(question) {
      const given = givenWhere(question);
      if (given) return withNotes(given, readGates(question, lookup()).notes);
      const { reading, notes } = answer(question, lookup());
      return withNotes(toWhere(question, withOrigins(reading, packs)), notes);
    },
    needsWorld(question) {
      if (givenWhere(question)) return !packs.some(({ meta }) => meta.tier === 'world');
      const used = lookup();
      answer(question, used);
      return used.missed;
    },
    getPlace: (id: PlaceId) => placeInPacks(packs, id),
    forText() {
      const used = lookup();
      const gatesOf = (area?: PackPlace): Gate[] => (area ? [{ label: area.name, containers: [area] }] : []);
      const read: TextLookup['read'] = (words, inside) =>
        readExpression(words, { lookup: lookup(), gates: gatesOf(inside), near: null });
      return { lookup: used, read, keptSenses };
    },
    lexicon: () => (lexicon ??= lexiconOf(lookup())),
    isDemonym(text) {
      const { reading } = answer({ name: text, country: '', admin1: '', near: null }, lookup());
      return reading.status === 'resolved' && reading.demonym;
    },
  };
}

/** What is to say of how a gate was read. */
interface Note {
  readonly text: string;
  /** Nobody knows the gate: the answer may lie elsewhere, so it is said before all else. */
  readonly unused: boolean;
}

function withNotes(where: Where, notes: readonly Note[]): Where {
  const texts = (unused: boolean): string[] => notes.filter((note) => note.unused === unused).map(({ text }) => text);
  return { ...where, because: [...texts(true), ...where.because, ...texts(false)] };
}

function answer(question: PlaceQuestion, lookup: Lookup): { reading: Reading; notes: readonly Note[] } {
  const { gates, notes } = readGates(question, lookup);
  return {
    reading: readExpression(question.name, {
      lookup,
      gates,
      near: question.near,
      asWritten: question.asWritten === true,
    }),
    notes,
  };
}

/** The gates of a question, and what is to say of how they were read. */
function readGates(question: PlaceQuestion, lookup: Lookup): { gates: readonly Gate[]; notes: readonly Note[] } {
  const notes: Note[] = [];
  const gates: Gate[] = [];
  const areas = lookup.withoutOwn;
  if (question.country.trim() !== '') use(countryOrPart(question.country, areas));
  const admin1 = question.admin1.trim() === '' ? undefined : divisionGate(question.admin1, gates[0], areas);
  const territory = admin1 && !('gate' in admin1) ? territoryGate(question.admin1.trim(), gates[0], areas) : undefined;
  if (territory) {
    gates.splice(0, gates.length, territory.gate);
    notes.push({ text: territory.because, unused: false });
  } else if (admin1) use(admin1);
  const asked = question.admin2?.trim() ?? '';
  const admin2 = asked === '' ? undefined : districtGate(asked, gates, areas);
  if (admin2) use(admin2);
  return { gates, notes };

  function use(read: ReadGate): void {
    if (!('gate' in read)) notes.push({ text: read.because, unused: true });
    else {
      gates.push(read.gate);
      if (read.note !== undefined) notes.push({ text: read.note, unused: false });
    }
  }
}
