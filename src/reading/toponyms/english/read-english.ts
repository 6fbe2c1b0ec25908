import type { Lexicon } from '../../../model/lexicon.ts';
import type { ToponymMention } from '../../../model/mention.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { evidenceOf } from './evidence/evidence-of.ts';
import { isMetonym } from './metonym.ts';
import { relationsOf } from './relations.ts';
import { splitRunTogether } from './run-together.ts';
import { notesOf } from './text-notes.ts';
import { tokensOf, type Token } from './tokens.ts';
import { likelihoodAlone, likelihoodInText, strongest, WORTHS, type Worths } from './weigh.ts';
import type { EvidenceName } from './weights.ts';

/** A candidate this likely is told: one too many is dropped by a look, one too few is never seen. docs/decisions/0071-evidence-for-toponyms.md. */
export const LIKELY = 0.4;

/** The names of places in a text of Latin letters. */
export function readEnglishToponyms(text: string, lexicon: Lexicon, publisher: string): ToponymMention[] {
  const { tokens, names } = weighNames(text, lexicon, publisher);
  return names.flatMap(({ candidate, likelihood, evidence }) => {
    if (likelihood <= LIKELY) return [];
    const { start, end, facts } = candidate;
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        kind: facts?.people === true ? 'demonym' : 'toponym',
        metonym: isMetonym(candidate, tokens),
        likelihood: Math.round(likelihood * 1000) / 1000,
        rule: strongest(evidence),
      },
    ];
  });
}

/** A name of a text with what spoke for and against it. */
export interface WeighedName {
  readonly candidate: Candidate;
  /** From 0 to 1. */
  readonly likelihood: number;
  readonly evidence: readonly EvidenceName[];
  /** How many of the evidence stand in the words around the name; the rest is what the other names of the text say. */
  readonly alone: number;
}

/** All names of a text that may be a place's, likely or not, in their order. `worths` of its own are for fitting. */
export function weighNames(
  text: string,
  lexicon: Lexicon,
  publisher: string,
  worths: Worths = WORTHS,
): { readonly tokens: readonly Token[]; readonly names: readonly WeighedName[] } {
  const tokens = splitRunTogether(text, tokensOf(text), lexicon);
  const candidates = candidatesOf(text, tokens, lexicon);
  const notes = notesOf(text, tokens, lexicon.homes(publisher));
  const around = candidates.map((candidate) => evidenceOf(candidate, notes));
  const relations = relationsOf(
    candidates,
    around.map((evidence) => likelihoodAlone(evidence, worths)),
    text,
    tokens,
  );
  const names = candidates.map((candidate, i): WeighedName => {
    const own = around[i] ?? [];
    const evidence = [...own, ...(relations[i] ?? [])];
    return { candidate, likelihood: likelihoodInText(evidence, worths), evidence, alone: own.length };
  });
  return { tokens, names };
}
