import { incidentCount, joinReports, titleOf, visitCount, type Dataset } from '../../index.ts';
import { noteFromNames } from '../import/open-files.ts';
import { openDataset } from '../state/actions.ts';
import { takeReading } from '../state/decide.ts';
import { workspace } from '../state/signals.ts';
import { warm } from '../state/warm.ts';
import { reportWords } from '../words/reports-en.ts';
import type { Opened } from './flow.ts';

/**
 * Puts what was read of reports into what is open, in one go that can be undone; opens it by itself where nothing is open, or nothing but the
 * example as it came.
 */
export async function openRead(read: Dataset): Promise<Opened> {
  const open = workspace.peek();
  const isEmpty = !open || incidentCount(open.base) + visitCount(open.base) === 0;
  if (isEmpty || (open.isExample && open.log.decisions.length === 0)) {
    await openAlone(read);
    return { isAdded: false, again: 0 };
  }
  const { dataset, again } = joinReports(open.base, read);
  noteFromNames(dataset);
  await warm(dataset);
  takeReading({ base: dataset, tables: open.tables });
  return { isAdded: true, again };
}

/** Opens what was read of reports in the place of what is open. */
export async function openAlone(read: Dataset): Promise<void> {
  const [first, ...others] = read.sources;
  const title = first && others.length === 0 ? shortened(first.title) : reportWords.title(read.sources.length);
  const titled = titleOf(read) === '' ? { ...read, title } : read;
  noteFromNames(titled);
  await warm(titled);
  openDataset(titled);
}

/** Letters of a headline that name what is open: a phone has room for no more. */
const TITLE_LETTERS = 28;

function shortened(title: string): string {
  if (title.length <= TITLE_LETTERS) return title;
  const cut = title.slice(0, TITLE_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LETTERS / 2)).trimEnd()}…`;
}
