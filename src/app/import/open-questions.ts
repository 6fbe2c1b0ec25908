import type { ImportPreview } from './protocol.ts';

/** What only a person can say of a table before it is read. */
export type OpenQuestion = 'shape' | 'date-order' | 'encoding' | 'part' | 'nothing';

/**
 * What is open about a table: no known shape fits it, its dates fit two orders, its letters were guessed, it is one of several, or nothing
 * was found that says where or when. A mapping that a person made before answers all but which of several it is.
 */
export function openQuestions(
  { head, proposal }: Pick<ImportPreview, 'head' | 'proposal'>,
  isRemembered = false,
): readonly OpenQuestion[] {
  const { mapping } = proposal;
  const questions: readonly [OpenQuestion, boolean][] = [
    ['part', head.parts.length > 1],
    ['nothing', !isRemembered && mapping.columns.length === 0],
    ['shape', !isRemembered && mapping.preset === null && mapping.columns.length > 0],
    ['date-order', !isRemembered && proposal.isDateOrderOpen],
    ['encoding', !isRemembered && head.isEncodingGuessed],
  ];
  return questions.filter(([, isOpen]) => isOpen).map(([question]) => question);
}
