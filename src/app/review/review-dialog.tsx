import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Decision } from '../../index.ts';
import { headNow } from '../problems/decide-problems.ts';
import { Dialog } from '../shell/dialog.tsx';
import { decideOn, undoLast } from '../state/decide.ts';
import { dataset, workspace } from '../state/signals.ts';
import { reviewWords } from '../words/review-en.ts';
import { findTwice, type Pair, type Twice } from './find-twice.ts';
import { PairView } from './pair-view.tsx';
import './review.css';

const words = reviewWords.duplicates;

/** The queue of events that may be told twice: two side by side, the same or different, by buttons and keys. */
export function ReviewDialog({ onClose }: { onClose: () => void }) {
  const [twice, setTwice] = useState<Twice | null>(null);
  const [why, setWhy] = useState('');
  useEffect(() => {
    const open = dataset.peek();
    if (!open) return;
    findTwice(open, open.decisions).then(setTwice, (error: unknown) => {
      setWhy(error instanceof Error ? error.message : String(error));
    });
  }, []);
  return (
    <Dialog title={words.title} onClose={onClose}>
      {why !== '' && <p>{words.failed(why)}</p>}
      {!twice && why === '' && <p role="status">{words.looking}</p>}
      {twice?.pairs.length === 0 && <p>{words.none}</p>}
      {twice && twice.pairs.length > 0 && <Queue twice={twice} />}
    </Dialog>
  );
}

function Queue({ twice }: { twice: Twice }) {
  const { pairs, notCompared } = twice;
  const [at, setAt] = useState(0);
  const said = saidOn(workspace.value?.log.decisions ?? []);
  const pair = pairs[at];
  const go = (step: number): void => {
    setAt(Math.min(Math.max(at + step, 0), pairs.length - 1));
  };
  const say = (isSame: boolean): void => {
    if (!pair) return;
    decideOn([decisionOn(pair, isSame)]);
    const next = pairs.findIndex((one, i) => i > at && !said.has(keyOf(one.ids)));
    if (next >= 0) setAt(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isUndo) undoLast();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === 's') say(true);
    else if (key === 'd') say(false);
    else if (key === 'arrowright') go(1);
    else if (key === 'arrowleft') go(-1);
    else return;
    event.preventDefault();
  };
  useLayoutEffect(() => {
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
  if (!pair) return null;
  const left = pairs.filter((one) => !said.has(keyOf(one.ids))).length;
  const decided = said.get(keyOf(pair.ids));
  return (
    <div class="twice">
      <p class="twice-head" role="status">
        <b>{words.left(left, pairs.length)}</b>
        <span class="faint">{words.pair(at + 1, pairs.length)}</span>
      </p>
      <p>
        {words.alike}; {pair.why.map((reason) => words.reasons[reason]).join(', ')}.
        {decided !== undefined && (
          <span class="twice-decided"> ✓ {decided ? words.decidedSame : words.decidedDifferent}</span>
        )}
      </p>
      <PairView twice={twice} pair={pair} />
      <p class="dialog-actions">
        {(
          [
            [
              words.same,
              'button primary',
              () => {
                say(true);
              },
            ],
            [
              words.different,
              'button',
              () => {
                say(false);
              },
            ],
            [
              words.previous,
              'button',
              () => {
                go(-1);
              },
            ],
            [
              words.next,
              'button',
              () => {
                go(1);
              },
            ],
            [words.undo, 'button', undoLast],
          ] as const
        ).map(([label, style, act]) => (
          <button key={label} type="button" class={style} onClick={act}>
            {label}
          </button>
        ))}
        <span class="faint problem-keys">{words.keys}</span>
      </p>
      {notCompared > 0 && <p class="faint">{words.notCompared(notCompared)}</p>}
    </div>
  );
}

function decisionOn({ ids: [first, second] }: Pair, isSame: boolean): Decision {
  return isSame
    ? { ...headNow(words.whySame), kind: 'same-event', event: second, into: first }
    : { ...headNow(words.whyDifferent), kind: 'different-events', event: first, other: second };
}

/** What was said of pairs: true for one event, false for two. The last word counts. */
function saidOn(decisions: readonly Decision[]): ReadonlyMap<string, boolean> {
  const said = new Map<string, boolean>();
  for (const one of decisions) {
    if (one.kind === 'same-event') said.set(keyOf([one.event, one.into]), true);
    else if (one.kind === 'different-events') said.set(keyOf([one.event, one.other]), false);
  }
  return said;
}

function keyOf([one, other]: readonly [string, string]): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
