import { createDatasetBuilder, type AskedQuestion, type DatasetBuilder } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { Problem, ProblemCode, ProblemPlace, Read } from './model/problem.ts';
import { whereAt } from './model/read-dataset.ts';
import type { PlaceQuestion, Where } from './model/where.ts';
import { readFolder, type FolderFiles } from './sources/folder.ts';

/** The gazetteer in its two sizes, each loaded when it is first asked for. `world` answers all that `region` does, alike. */
export interface Gazetteers {
  region(): Promise<Gazetteer>;
  world(): Promise<Gazetteer>;
}

/**
 * The whole path of a folder: rows, the different places they name, the answers, one dataset. The world tier is loaded only when a
 * name misses the region. Names that nobody knows or that mean several places, and gates that nobody knows, are problems of each row (warnings): their events stay.
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
  return { value, problems: [...problems, ...placeProblems(value, questions, builder)] };
}

/** What is wrong with an answer; the column is null where the place itself is meant. */
interface Finding {
  readonly code: ProblemCode;
  readonly column: string | null;
  readonly message: string;
}

function placeProblems(
  dataset: Dataset,
  questions: readonly AskedQuestion[],
  builder: Pick<DatasetBuilder, 'placesAsked'>,
): Problem[] {
  const findings = new Map<number, readonly Finding[]>();
  for (const { question, row } of questions) {
    const where = whereAt(dataset, row);
    const found = where === null ? [] : [...gateFindings(question, where), ...placeFindings(question, where)];
    if (found.length > 0) findings.set(row, found);
  }
  const problems = [...builder.placesAsked(new Set(findings.keys()))].flatMap(([row, places]) =>
    places.flatMap((at) => (findings.get(row) ?? []).map((finding) => problemAt(at, finding))),
  );
  const files = [...new Set(problems.map(({ where }) => where.source))];
  const rank = ({ where }: Problem): number => files.indexOf(where.source);
  return problems.sort((a, b) => rank(a) - rank(b) || (a.where.line ?? 0) - (b.where.line ?? 0));
}

function problemAt(at: ProblemPlace, { code, column: gate, message }: Finding): Problem {
  const column = gate ?? at.column;
  const place = `${at.source} line ${at.line ?? '?'}, ${column ?? ''}`;
  return { severity: 'warning', code, where: { ...at, column }, message: `${place}: ${message}.`, raw: '' };
}

/** A gate nobody knows was not used: what the name alone gave may lie elsewhere. */
function gateFindings(question: PlaceQuestion, where: Where): Finding[] {
  return (['country', 'admin1'] as const).flatMap((column) => {
    const isUnused = where.because.some(
      (reason) =>
        /^no (?:country|governorate) is known as /.test(reason) &&
        reason.includes(`“${question[column]}”: it was not used`),
    );
    if (question[column] === '' || !isUnused) return [];
    const word = column === 'country' ? 'country' : 'governorate';
    const message = `expected a ${word}, found "${question[column]}", which is not known; the place was looked up without it. Check its spelling`;
    return [{ code: 'gate-unknown', column, message }];
  });
}

function placeFindings(question: PlaceQuestion, where: Where): Finding[] {
  const { kind } = where.resolution;
  if (kind !== 'unknown' && kind !== 'ambiguous') return [];
  const gates = [question.admin1, question.country].filter((gate) => gate !== '');
  const name = `"${question.name}"${gates.length > 0 ? ` (${gates.join(', ')})` : ''}`;
  const kept = 'The event is kept without a point';
  if (kind === 'unknown') {
    const outside = where.because.find((reason) => reason.includes(' lies in '));
    const advice = outside === undefined ? 'check its spelling' : 'check its country and governorate';
    const reason = outside === undefined ? '' : `: ${outside}`;
    return [
      { code: 'place-unknown', column: null, message: `the place ${name} is not known${reason}. ${kept}; ${advice}` },
    ];
  }
  const shown = where.candidates
    .slice(0, 3)
    .map((candidate) => [candidate.name, candidate.admin1, candidate.country].filter((part) => part !== '').join(', '));
  const message = `the place ${name} means several places: ${shown.join('; ')}. ${kept}; name its country or governorate`;
  return [{ code: 'place-ambiguous', column: null, message }];
}
