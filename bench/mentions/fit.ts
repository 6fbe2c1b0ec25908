import type { Lexicon } from '../../src/model/lexicon.ts';
import { weighNames, type WeighedName } from '../../src/reading/toponyms/english/read-english.ts';
import { WORTHS, type Worths } from '../../src/reading/toponyms/english/weigh.ts';
import { BY_HAND, EVIDENCE, type EvidenceName } from '../../src/reading/toponyms/english/weights.ts';
import { isSameSpan, type GoldDocument, type GoldFile } from './gold.ts';
import { fitLogistic, type Case, type Weights } from './logistic.ts';

/** A document with the names that may be places, and how much its names count. */
export interface FitDocument {
  readonly document: GoldDocument;
  readonly weight: number;
  /** False where the gold of its file marks no demonyms: then ours are not looked at. */
  readonly marksDemonyms: boolean;
}

/** All names of a file together count so much. */
const FILE_WEIGHT = 4000;

/** The documents of files, each file counting the same. */
export function fitDocuments(files: readonly GoldFile[], lexicon: Lexicon): FitDocument[] {
  return files.flatMap(({ documents }) => {
    const marksDemonyms = documents.some(({ text, names }) =>
      names.some(({ start, end }) => lexicon.find(text.slice(start, end))?.people === true),
    );
    const names = documents.reduce((sum, { text, source }) => sum + weighNames(text, lexicon, source).names.length, 0);
    return documents.map((document) => ({ document, marksDemonyms, weight: FILE_WEIGHT / names }));
  });
}

/** Fits what all evidence is worth: first alone, then with what the other names say by that. */
export function fitWorths(documents: readonly FitDocument[], lexicon: Lexicon): Worths {
  const alone = fitLogistic(casesOf(documents, lexicon, WORTHS, 'alone'));
  const inText = fitLogistic(casesOf(documents, lexicon, worthsOf(alone, new Map()), 'inText'));
  return worthsOf(alone, inText);
}

function worthsOf(alone: Weights, inText: Weights): Worths {
  const names = Object.keys(EVIDENCE) as EvidenceName[];
  const of = Object.fromEntries(
    names.map((name) => [
      name,
      BY_HAND.has(name) ? EVIDENCE[name] : { alone: rounded(alone.get(name)), inText: rounded(inText.get(name)) },
    ]),
  ) as Record<EvidenceName, { alone: number; inText: number }>;
  return { prior: { alone: rounded(alone.get('')), inText: rounded(inText.get('')) }, of };
}

function rounded(weight = 0): number {
  return Math.round(weight * 100) / 100;
}

function casesOf(
  documents: readonly FitDocument[],
  lexicon: Lexicon,
  worths: Worths,
  which: 'alone' | 'inText',
): Case[] {
  return documents.flatMap(({ document: { text, source, names }, weight, marksDemonyms }) =>
    weighNames(text, lexicon, source, worths).names.flatMap((name) => {
      const gold = names.find((span) => isSameSpan(span, name.candidate));
      const isSkipped = (gold && !gold.point) || (name.candidate.facts?.people === true && !marksDemonyms);
      return isSkipped ? [] : [caseOf(name, which, gold !== undefined, weight)];
    }),
  );
}

function caseOf(name: WeighedName, which: 'alone' | 'inText', isPlace: boolean, weight: number): Case {
  const all = which === 'alone' ? name.evidence.slice(0, name.alone) : name.evidence;
  const evidence = all.filter((piece) => !BY_HAND.has(piece));
  const offset = all.reduce((sum, piece) => (BY_HAND.has(piece) ? sum + EVIDENCE[piece][which] : sum), 0);
  return { evidence, offset, isPlace, weight };
}

/** The table of evidence as it stands in the source, the strongest first. */
export function tableOf({ prior, of }: Worths): string {
  const rows = (Object.keys(of) as EvidenceName[])
    .sort((a, b) => of[b].inText - of[a].inText)
    .map(
      (name) =>
        `  '${name}': { alone: ${of[name].alone}, inText: ${of[name].inText}, why: '${EVIDENCE[name].why}' },\n`,
    );
  return `PRIOR = { alone: ${prior.alone}, inText: ${prior.inText} }\n${rows.join('')}`;
}
