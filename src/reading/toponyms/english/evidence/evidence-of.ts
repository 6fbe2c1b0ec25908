import type { Candidate } from '../candidates.ts';
import type { TextNotes } from '../text-notes.ts';
import type { EvidenceName } from '../weights.ts';
import type { Add } from './add.ts';
import { before } from './before.ts';
import { behind } from './behind.ts';
import { ofName } from './of-name.ts';

/** What speaks for and against a candidate being a place's name, by itself and by the words around it. */
export function evidenceOf(candidate: Candidate, notes: TextNotes): EvidenceName[] {
  const found: EvidenceName[] = [];
  const add: Add = (name, holds) => {
    if (holds) found.push(name);
  };
  const first = notes.tokens[candidate.from];
  const last = notes.tokens[candidate.to];
  if (!first || !last) return found;
  ofName(candidate, first, last, notes, add);
  before(candidate, first, notes, add);
  behind(candidate, last, notes, add);
  return found;
}
