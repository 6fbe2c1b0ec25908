import type { Phrase } from '../phrase.ts';
import type { Tense } from '../resolve/anchors.ts';
import type { Tokens } from '../tokens.ts';

const REACH = 16;

/** Ordinary words that begin like the future of a verb. */
const NO_FUTURE = /^(?:سيار|سياس|سيطر|سيد|سينا|سيول|ستة|ستين|ستون|ستار|سنة|سنو|سني|سنج|سنا)/;

/** Whether the clause of a date speaks of what is to come: "سوف", "من المقرر", a verb with "sa-" before it. The nearest sign decides; undefined without any. */
export function tenseOf(t: Tokens, { from, to }: Phrase): Tense | undefined {
  return look(t, from - 1, -1) ?? look(t, to, 1);
}

function look(t: Tokens, start: number, step: number): Tense | undefined {
  for (let n = 0, i = start; n < REACH; n++, i += step) {
    const { type, mark, kind, start: at, end } = t.at(i);
    if (type === 'break' || mark === '.' || mark === '?' || mark === '!' || mark === ',') return undefined;
    if (kind === 'will' || kind === 'plan') return 'future';
    if (kind !== '' || type !== 'word' || end - at < 4 || end - at > 10) continue;
    const word = t.text.slice(at, end);
    if (/^س[يتن]/.test(word) && !NO_FUTURE.test(word)) return 'future';
  }
  return undefined;
}
