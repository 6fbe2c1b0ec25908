import type { GoldenEvent, GoldenReport } from './golden.ts';
import { isNear, type Judged, type Proposal } from './judge.ts';

interface Line {
  readonly golden: GoldenReport;
  readonly judged: Judged;
}

/** The figures over reports: all, by the letter before their number, by genre; then by field over what was found. */
export function tally(lines: readonly Line[]): object[] {
  const letters = group(lines, ({ golden }) => golden.name.slice(0, 1));
  const genres = group(lines, ({ golden }) => golden.genre);
  return [
    { part: 'all', ...shares(lines) },
    ...letters.map(([part, own]) => ({ part, ...shares(own) })),
    ...genres.map(([part, own]) => ({ part, ...shares(own) })),
    { part: 'fields', ...fields(lines.flatMap(({ judged }) => judged.pairs)) },
  ];
}

function group(lines: readonly Line[], by: (line: Line) => string): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(by(line), [...(groups.get(by(line)) ?? []), line]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shares(lines: readonly Line[]): object {
  const found = lines.reduce((sum, { judged }) => sum + judged.pairs.length, 0);
  const missed = lines.reduce((sum, { judged }) => sum + judged.missed.length, 0);
  const wrong = lines.reduce((sum, { judged }) => sum + judged.wrong.length, 0);
  return {
    events: found + missed,
    proposals: found + wrong,
    found: share(found, found + missed),
    true: share(found, found + wrong),
  };
}

type Pair = Judged['pairs'][number];

function fields(pairs: readonly Pair[]): object {
  const over = (some: readonly Pair[], isRight: (event: GoldenEvent, proposal: Proposal) => boolean): number | null =>
    share(some.filter(({ event, proposal }) => isRight(event, proposal)).length, some.length);
  const incidents = pairs.filter(({ event }) => event.type === 'incident');
  const names = pairs.flatMap(({ event, proposal }) => event.actors.map((actor) => ({ actor, proposal })));
  const isNamed = ({ actor, proposal }: (typeof names)[number]): boolean =>
    proposal.actors.some(({ role, name }) => role === actor.role && alike(name, actor.name));
  return {
    kind: over(incidents, (event, { kind }) => kind === event.kind),
    status: over(pairs, (event, { status }) => status === event.status),
    day: over(
      pairs,
      (event, { earliest, latest }) => day(event.earliest) === day(earliest) && day(event.latest) === day(latest),
    ),
    place: over(
      pairs.filter(({ event }) => event.place),
      (event, { point }) => isNear(event.place, point, 5),
    ),
    launch: over(
      pairs.filter(({ event }) => event.launch),
      (event, { launch }) => isNear(event.launch, launch, 5),
    ),
    actors: share(names.filter(isNamed).length, names.length),
    traveller: over(
      pairs.filter(({ event }) => event.type === 'visit'),
      (event, { traveller }) => alike(traveller, event.traveller),
    ),
    ...Object.fromEntries(
      (['killed', 'wounded', 'arrested'] as const).map((harm) => [
        harm,
        over(incidents, (event, proposal) => {
          const [min, max] = event[harm] ?? [null, null];
          return proposal[harm].min === min && proposal[harm].max === max;
        }),
      ]),
    ),
  };
}

function alike(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function day(text: string | null): string | null {
  return text?.slice(0, 10) ?? null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
