import { addEach } from '../gazetteer/add-each.ts';
import { importNames } from '../gazetteer/add-places.ts';
import { purposeOf, type Purpose } from './file-purpose.ts';
import { openFiles, reportUnreadable } from './open-files.ts';
import { peekInto } from './peek.ts';

export { reportUnreadable };

/** What a person must say of files. */
export type Question = 'unsure' | 'unsure-text';

/** Asks a person what files are for. */
export type Ask = (files: readonly File[], question: Question) => void;

/** Does with dropped files what they are for; those of which only a person can say it go to `ask`. Never rejects. */
export async function takeFiles(files: readonly File[], ask: Ask = () => undefined): Promise<void> {
  try {
    const sorted = await sortFiles(files);
    const of = (purpose: Purpose): File[] => sorted.filter((one) => one.purpose === purpose).map(({ file }) => file);
    const [datasets, places] = [of('dataset'), of('places')];
    if (places.length > 0) await addEach(places);
    for (const file of of('own')) await importNames(file);
    if (datasets.length > 0 || files.length === 0) await openFiles(datasets);
    await takeReportsOf(of('report'));
    askEach(of, ask);
  } catch (error) {
    reportUnreadable(error, files.map(({ name }) => name).join(', '));
  }
}

/** As {@link takeFiles} for files that were chosen to be opened: what is no report is opened as events, whatever else it may be. */
export async function openChosen(files: readonly File[], ask: Ask): Promise<void> {
  try {
    const sorted = await sortFiles(files);
    const isReport = (purpose: Purpose): boolean => purpose === 'report' || purpose === 'unsure-text';
    const others = sorted.filter(({ purpose }) => !isReport(purpose)).map(({ file }) => file);
    const of = (purpose: Purpose): File[] => sorted.filter((one) => one.purpose === purpose).map(({ file }) => file);
    if (others.length > 0 || files.length === 0) await openFiles(others);
    await takeReportsOf(of('report'));
    if (of('unsure-text').length > 0) ask(of('unsure-text'), 'unsure-text');
  } catch (error) {
    reportUnreadable(error, files.map(({ name }) => name).join(', '));
  }
}

/** What reads reports is fetched with the first one. */
async function takeReportsOf(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const { takeReports } = await import('../reports/run-reports.tsx');
  takeReports(files);
}

function askEach(of: (purpose: Purpose) => readonly File[], ask: Ask): void {
  for (const question of ['unsure', 'unsure-text'] as const) {
    const files = of(question);
    if (files.length > 0) ask(files, question);
  }
}

/** Tables of a dataset's folder take all its files with them, whatever else the folder holds. */
async function sortFiles(files: readonly File[]): Promise<{ file: File; purpose: Purpose }[]> {
  const isFolder = files.some(({ name }) => /^(?:incidents|visits)\.csv$/i.test(name));
  return Promise.all(
    files.map(async (file) => {
      if (isFolder) return { file, purpose: 'dataset' as const };
      const { name, head } = await peekInto(file);
      return { file, purpose: purposeOf(name, head) };
    }),
  );
}
