import { render } from 'preact';
import { mergeDatasets, type Dataset } from '../../index.ts';
import { noteFromNames } from '../import/open-files.ts';
import { headNow } from '../problems/decide-problems.ts';
import type { TableProblems } from '../problems/table-problems.ts';
import { noteTables, notify } from '../state/actions.ts';
import { takeReading } from '../state/decide.ts';
import type { Workspace } from '../state/workspace.ts';
import { reviewWords } from '../words/review-en.ts';
import { meet, takenOf } from './meeting.ts';
import { ReimportDialog } from './reimport-dialog.tsx';

const words = reviewWords.reimport;

/** What a reading is called, and the tables of which it has some rows only. */
export interface Reading {
  readonly name: string;
  readonly parts: readonly string[];
  /** The problems of what is open once it is in it. */
  readonly problems: readonly TableProblems[];
}

/** What becomes of a reading. */
export interface Became {
  readonly onOpenInstead: () => void;
  /** Nothing came of it. */
  readonly onLeave: () => void;
}

/** Asks what of a reading goes into what is open, and does it. Where it says nothing new, only that is said. */
export function meetOpen(
  { name, parts, problems }: Reading,
  open: Workspace,
  incoming: Dataset,
  { onOpenInstead, onLeave }: Became,
): void {
  const meeting = meet(open.base, incoming, open.log.decisions, parts);
  if (meeting.isOverlap && meeting.rows.length === 0) {
    noteTables(problems);
    notify('info', words.same(name));
    return;
  }
  const host = document.createElement('div');
  document.body.append(host);
  let isOver = false;
  const end = (then: () => void): void => {
    if (isOver) return;
    isOver = true;
    render(null, host);
    host.remove();
    then();
  };
  const answer = {
    take: (isTaken: Parameters<typeof takenOf>[1]) => {
      end(() => {
        const { choice, refused, taken, gone } = takenOf(meeting, isTaken, headNow(words.whyRefused));
        const { dataset, renamed } = mergeDatasets(open.base, incoming, choice);
        noteFromNames(dataset);
        takeReading({ base: dataset, tables: problems }, refused);
        notify('info', words.taken(taken, gone), renamed.length > 0 ? [words.renamed(renamed.length)] : []);
      });
    },
    openInstead: () => {
      end(onOpenInstead);
    },
    leave: () => {
      end(() => {
        onLeave();
        notify('info', words.left);
      });
    },
  };
  render(<ReimportDialog name={name} meeting={meeting} answer={answer} />, host);
}
