import type { Proposal } from '../reading/judge.ts';
import type { Document } from './tally.ts';

/** Prints what was found, missed and proposed wrongly in a document. */
export function showDocument({ id, judged }: Document): void {
  const text = [
    `== ${id}: ${judged.items} items, ${judged.found.length} found`,
    ...judged.found.map(({ telling, proposal }) => `  = ${telling.seed}: ${shown(proposal)}`),
    ...judged.missed.flatMap(({ telling, cause, near }) => [
      `  - ${cause}: ${telling.seed} (${telling.source}) "${telling.phrases.join('" "')}"`,
      ...near.map((proposal) => `      near: ${shown(proposal)}`),
    ]),
    ...judged.wrong.map(({ title, proposal }) => `  + wrong: ${shown(proposal)} in "${title.slice(0, 50)}"`),
  ];
  process.stdout.write(`${text.join('\n')}\n`);
}

function shown({ type, kind, status, earliest, latest, placeText, point, words, traveller }: Proposal): string {
  const what = type === 'visit' ? `visit of ${traveller}` : kind;
  return `${what} [${status}] ${earliest ?? ''}/${latest ?? ''} ${placeText} (${String(point)}) "${words}"`;
}
