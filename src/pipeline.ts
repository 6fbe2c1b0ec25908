import { createDatasetBuilder, type AskedQuestion } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Problem, Read } from './model/problem.ts';
import { whereAt } from './model/read-dataset.ts';
import { readFolder, type FolderFiles } from './sources/folder.ts';
import { readGeoJson } from './sources/geojson.ts';

/** The gazetteer in its two sizes, each loaded when it is first asked for. `world` answers all that `region` does, alike. */
export interface Gazetteers {
  region(): Promise<Gazetteer>;
  world(): Promise<Gazetteer>;
  /** Names of the packs of each size, for the dataset's record. */
  readonly packs?: { readonly region: readonly string[]; readonly world: readonly string[] };
}

/** A folder's three files, with the title that the dataset gets. */
export interface Folder extends FolderFiles {
  readonly title?: string;
}

/**
 * The whole path of a folder: rows, the different places they name, the answers, one dataset. The world tier is loaded only when a
 * name misses the region. Names that nobody knows or that mean several places are problems too (warnings): their events stay.
 */
export async function openFolder(folder: Folder, gazetteers: Gazetteers): Promise<Read<Dataset>> {
  const builder = createDatasetBuilder();
  const problems = readFolder(folder, builder);
  const questions = builder.questions();
  const region = await gazetteers.region();
  const isEnough = !questions.some(({ question }) => region.needsWorld(question));
  const gazetteer = isEnough ? region : await gazetteers.world();
  const value = builder.finish({
    title: folder.title ?? '',
    resolve: (question) => gazetteer.resolve(question),
    getPlace: (id) => gazetteer.getPlace(id),
    attribution: gazetteer.attribution,
    packs: gazetteers.packs?.[isEnough ? 'region' : 'world'] ?? [],
  });
  return { value, problems: [...problems, ...placeProblems(value, questions)] };
}

/**
 * The whole path of a GeoJSON file, which carries its own coordinates: no gazetteer is needed.
 * The value is null when nothing could be read.
 */
export function openGeoJson(text: string, name: string): Read<Dataset | null> {
  const builder = createDatasetBuilder();
  const { value: head, problems } = readGeoJson(text, name, builder);
  if (head === null) return { value: null, problems };
  const value = builder.finish({
    ...head,
    resolve: (question) => ({
      ...NOBODY_ASKED,
      text: question.name,
      country: question.country,
      admin1: question.admin1,
    }),
    getPlace: () => undefined,
  });
  return { value, problems };
}

const NOBODY_ASKED = {
  resolution: { kind: 'unknown' },
  point: null,
  precision: 'unknown',
  radiusMetres: null,
  because: [],
  candidates: [],
} as const;

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
