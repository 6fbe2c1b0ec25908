import { createDatasetBuilder, type AskedQuestion } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Problem, Read } from './model/problem.ts';
import { whereAt } from './model/read-dataset.ts';
import { readFolder, type FolderFiles } from './sources/folder.ts';

/** The gazetteer in its two sizes, each loaded when it is first asked for. `world` answers all that `region` does, alike. */
export interface Gazetteers {
  region(): Promise<Gazetteer>;
  world(): Promise<Gazetteer>;
}

/**
 * The whole path of a folder: rows, the different places they name, the answers, one dataset. The world tier is loaded only when a
 * name misses the region. Names that nobody knows or that mean several places are problems too (warnings): their events stay.
 */
export async function openFolder(folder: FolderFiles, gazetteers: Gazetteers): Promise<Read<Dataset>> {
  const builder = createDatasetBuilder();
  const problems = readFolder(folder, builder);
  const questions = builder.questions();
  const region = await gazetteers.region();
  const isEnough = !questions.some(({ question }) => region.needsWorld(question));
  const gazetteer = isEnough ? region : await gazetteers.world();
  const value = builder.finish({
    title: '',
    resolve: (question) => gazetteer.resolve(question),
    getPlace: (id) => gazetteer.getPlace(id),
    attribution: gazetteer.attribution,
    packs: [],
  });
  return { value, problems: [...problems, ...placeProblems(value, questions)] };
}

function placeProblems(dataset: Dataset, questions: readonly AskedQuestion[]): Problem[] {
  return questions.flatMap(({ question, row, at, times }): Problem[] => {
    const where = whereAt(dataset, row);
    const kind = where?.resolution.kind;
    if (where === null || (kind !== 'unknown' && kind !== 'ambiguous')) return [];
    const gates = [question.admin1, question.country].filter((gate) => gate !== '');
    const name = `"${question.name}"${gates.length > 0 ? ` (${gates.join(', ')})` : ''}`;
    const shown = where.candidates
      .slice(0, 3)
      .map((candidate) =>
        [candidate.name, candidate.admin1, candidate.country].filter((part) => part !== '').join(', '),
      );
    const found =
      kind === 'unknown'
        ? `the place ${name} is not known`
        : `the place ${name} means several places: ${shown.join('; ')}`;
    const more = times > 1 ? ` (and ${times - 1} more)` : '';
    const place = at === null ? '' : `${at.source} line ${at.line ?? '?'}, ${at.column ?? ''}${more}: `;
    const advice = kind === 'unknown' ? 'check its spelling' : 'name its country or governorate';
    return [
      {
        severity: 'warning',
        code: kind === 'unknown' ? 'place-unknown' : 'place-ambiguous',
        where: at ?? { source: '', line: null, column: null },
        message: `${place}${found}. The event is kept without a point; ${advice}.`,
        raw: '',
      },
    ];
  });
}
