import { addEach } from '../gazetteer/add-each.ts';
import { importNames } from '../gazetteer/add-places.ts';
import { purposeOf, type Purpose } from './file-purpose.ts';
import { openFiles, reportUnreadable } from './open-files.ts';
import { peekInto } from './peek.ts';

export { reportUnreadable };

/** Does with dropped files what they are for; those of which only a person can say it go to `ask`. Never rejects. */
export async function takeFiles(
  files: readonly File[],
  ask: (files: readonly File[]) => void = () => undefined,
): Promise<void> {
  try {
    const sorted = await sortFiles(files);
    const of = (purpose: Purpose): File[] => sorted.filter((one) => one.purpose === purpose).map(({ file }) => file);
    const [datasets, places, own, unsure] = [of('dataset'), of('places'), of('own'), of('unsure')];
    if (places.length > 0) await addEach(places);
    for (const file of own) await importNames(file);
    if (datasets.length > 0 || files.length === 0) await openFiles(datasets);
    if (unsure.length > 0) ask(unsure);
  } catch (error) {
    reportUnreadable(error, files.map(({ name }) => name).join(', '));
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
