import { createDatasetBuilder, type AskedQuestion, type DatasetBuilder } from './dataset/builder.ts';
import { namesToAsk, withAnswers, type LookedUpAgain } from './dataset/look-up-again.ts';
import type { Dataset } from './model/dataset.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { GivenPoint, Nearest } from './model/nearest.ts';
import type { Place } from './model/place.ts';
import type { Problem, ProblemCode, ProblemPlace, Read } from './model/problem.ts';
import { whereAt } from './model/read-dataset.ts';
import { placeOf, type PlaceQuestion, type Where } from './model/where.ts';
import { DOUBTFUL, withPointsExplained } from './places/nearest/explain-given.ts';
import { readFolder, type FolderFiles } from './sources/folder.ts';

/** What a desk says to a batch of questions. */
export interface DeskAnswer {
  /** One answer a question, in their order. */
  readonly wheres: readonly Where[];
  /** The places that the answers were resolved to, each once. */
  readonly places: readonly Place[];
  /** Attribution lines of the data that the answers hold. */
  readonly attribution: readonly string[];
  /** Names of the person's packs that gave anything of the answers. */
  readonly packs: readonly string[];
}

/** Where place questions are answered: in this program, or in a worker, which is why it takes them all at once. */
export interface PlaceDesk {
  answer(questions: readonly PlaceQuestion[]): Promise<DeskAnswer>;
  /** What is wrong with points that are said to lie in a country, see `Nearest.checkPoint`; undefined where nothing is. In their order. */
  doubts(points: readonly SaidPoint[]): Promise<readonly (string | undefined)[]>;
}

/** A point, and the country it is said to lie in: a code or a name in any spelling, empty where nothing is said. */
export type SaidPoint = Pick<GivenPoint, 'point' | 'country'>;

/** The gazetteer in its two sizes, each loaded when it is first asked for. `world` answers all that `region` does, alike. */
export interface Gazetteers {
  region(): Promise<GazetteerWithPoints>;
  world(): Promise<GazetteerWithPoints>;
}

/** A gazetteer that may know what lies at a point. */
export type GazetteerWithPoints = Gazetteer & { readonly nearest?: () => Promise<Nearest> };

/** The region tier where it is enough for all questions, for it gives the same answers; else both tiers. */
export async function gazetteerFor<G extends Gazetteer>(
  tiers: { readonly region: () => Promise<G>; readonly world: () => Promise<G> },
  questions: readonly PlaceQuestion[],
): Promise<G> {
  const region = await tiers.region();
  return questions.some((question) => region.needsWorld(question)) ? tiers.world() : region;
}

/** A desk over a gazetteer at hand. The world tier is loaded only when a question needs it. */
export function deskOf(gazetteers: Gazetteers): PlaceDesk {
  return {
    async answer(questions) {
      const gazetteer = await withPointsExplained(await gazetteerFor(gazetteers, questions), questions);
      const wheres = questions.map((question) => gazetteer.resolve(question));
      const ids = new Set(wheres.flatMap(({ resolution }) => placeOf(resolution) ?? []));
      // A point beside a name tells which of several places it means.
      wheres.forEach(({ resolution, candidates }, i) => {
        if (resolution.kind !== 'ambiguous' || !questions[i]?.near) return;
        for (const { place } of candidates) ids.add(place);
      });
      const places = [...ids].flatMap((id) => gazetteer.getPlace(id) ?? []);
      return { wheres, places, ...gazetteer.creditOf(wheres) };
    },
    /** The borders tell whether a point is doubtful; the world tier is loaded only to say what lies there. */
    async doubts(points) {
      if (points.length === 0) return [];
      const said = doubtsBy(await (await gazetteers.region()).nearest?.(), points);
      if (said.every((doubt) => doubt === undefined)) return said;
      return doubtsBy(await (await gazetteers.world()).nearest?.(), points);
    },
  };
}

function doubtsBy(nearest: Nearest | undefined, points: readonly SaidPoint[]): (string | undefined)[] {
  return points.map(({ point, country }) => nearest?.checkPoint(point, country));
}

/**
 * The whole path of a folder: rows, the different places they name, the answers, one dataset. Names that nobody knows or that mean
 * several places, and gates that nobody knows, are problems of each row (warnings): their events stay.
 */
export async function openFolder(folder: FolderFiles, desk: PlaceDesk): Promise<Read<Dataset>> {
  const builder = createDatasetBuilder();
  const problems = readFolder(folder, builder);
  const questions = builder.questions();
  const { wheres, places, attribution, packs } = await desk.answer(questions.map(({ question }) => question));
  const answers = new Map(questions.map(({ question }, i) => [question, wheres[i]]));
  const byId = new Map(places.map((place) => [place.id, place]));
  const value = builder.finish({
    title: '',
    resolve: (question) => answers.get(question) ?? unanswered(question),
    getPlace: (id) => byId.get(id),
    attribution,
    packs,
  });
  return { value, problems: [...problems, ...placeProblems(value, questions, builder)] };
}

function unanswered({ name }: PlaceQuestion): never {
  throw new Error(`the desk left the question "${name}" without an answer`);
}

/**
 * Asks the names of an open dataset again, as after a pack was added: those that are ambiguous or unknown, and the resolved ones as
 * well where `resolvedToo`. What a person decided or a file gave stays. Null when no answer differs.
 */
export async function lookUpAgain(
  dataset: Dataset,
  desk: PlaceDesk,
  { resolvedToo }: { readonly resolvedToo: boolean },
): Promise<LookedUpAgain | null> {
  const asked = namesToAsk(dataset, resolvedToo);
  const { wheres, places, attribution, packs } = await desk.answer(asked.map(({ question }) => question));
  const answers = new Map(asked.flatMap(({ row }, i) => (wheres[i] ? [[row, wheres[i]] as const] : [])));
  return withAnswers(dataset, { answers, places, attribution, packs, isAll: resolvedToo });
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

/** The gates of a question that nobody knows, which were not used. */
export function unusedGates(question: PlaceQuestion, where: Where): ('country' | 'admin1')[] {
  return (['country', 'admin1'] as const).filter(
    (column) =>
      question[column] !== '' &&
      where.because.some(
        (reason) =>
          /^no (?:country|governorate) is known as /.test(reason) &&
          reason.includes(`“${question[column]}”: it was not used`),
      ),
  );
}

/** A gate nobody knows was not used: what the name alone gave may lie elsewhere. */
function gateFindings(question: PlaceQuestion, where: Where): Finding[] {
  return unusedGates(question, where).map((column) => {
    const word = column === 'country' ? 'country' : 'governorate';
    const message = `expected a ${word}, found "${question[column]}", which is not known; the place was looked up without it. Check its spelling`;
    return { code: 'gate-unknown', column, message };
  });
}

function placeFindings(question: PlaceQuestion, where: Where): Finding[] {
  const { kind } = where.resolution;
  const doubt = kind === 'given' ? where.because.find((reason) => reason.startsWith(DOUBTFUL)) : undefined;
  if (doubt !== undefined) {
    const message = `the point "${question.name}" ${doubt.slice(DOUBTFUL.length)}. It is kept as given; look at it`;
    return [{ code: 'coordinate-doubtful', column: null, message }];
  }
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
