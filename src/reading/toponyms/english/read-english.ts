import type { Lexicon } from '../../../model/lexicon.ts';
import type { ToponymMention } from '../../../model/mention.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { isMetonym } from './metonym.ts';
import { relationsOf } from './relations.ts';
import { notesOf } from './text-notes.ts';
import { tokensOf, type Token } from './tokens.ts';
import { likelihoodAlone, likelihoodInText, strongest } from './weigh.ts';

/** A candidate is a place's name when that is likelier than not. */
const LIKELY = 0.5;

/** The names of places in a text of Latin letters. */
export function readEnglishToponyms(text: string, lexicon: Lexicon, publisher: string): ToponymMention[] {
  const tokens = tokensOf(text);
  const candidates = candidatesOf(text, tokens, lexicon);
  const notes = notesOf(text, tokens, lexicon.homes(publisher));
  const evidence = candidates.map((candidate) => evidenceOf(candidate, notes));
  const relations = relationsOf(candidates, evidence.map(likelihoodAlone), tokens);
  return candidates.flatMap((candidate, i) => {
    const all = [...(evidence[i] ?? []), ...(relations[i] ?? [])];
    const likelihood = likelihoodInText(all);
    return likelihood > LIKELY ? mentionOf(text, tokens, candidate, likelihood, all) : [];
  });
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  candidate: Candidate,
  likelihood: number,
  evidence: readonly string[],
): ToponymMention[] {
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to]?.end ?? 0;
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      kind: candidate.facts?.people === true ? 'demonym' : 'toponym',
      metonym: isMetonym(candidate, tokens),
      likelihood: Math.round(likelihood * 1000) / 1000,
      rule: strongest(evidence),
    },
  ];
}
