import type { CountMention } from '../model/actor-mention.ts';
import type { Casualties, Confidence, CountRange, Incident, Status } from '../model/incident.ts';
import { KINDS } from '../model/kinds.ts';
import type { Span } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import type { Evidence, EvidenceField } from '../model/source.ts';
import { isOwn } from './agree.ts';
import type { PlaceChoice } from './choice.ts';
import type { IncidentDraft } from './draft.ts';
import { MACHINE_READ } from '../model/machine-read.ts';

/** Letters of a title at most. */
const LONGEST_TITLE = 120;

/** The incident of a draft, each field with its words. `sentence`: the one that tells it first. */
export function incidentOf(draft: IncidentDraft, report: Report, sentence: Span, id: string): Incident {
  const { kind, place, launch, time, counts } = draft;
  const placeName = place?.mention.where.text ?? '';
  const told = report.text.slice(sentence.start, sentence.end).trim().replace(/\s+/gu, ' ');
  return {
    id,
    kind,
    title: `${KINDS[kind].label}${placeName === '' ? '' : `, ${placeName}`}`,
    summary: told.length > LONGEST_TITLE * 4 ? `${told.slice(0, LONGEST_TITLE * 4)}…` : told,
    when: time.when,
    where: place?.mention.where ?? null,
    launch: launch?.mention.where ?? null,
    placeBecause: place?.because ?? 'no place of the report fits',
    launchBecause: launch?.because ?? '',
    actors: draft.actors.map(({ role, actor }) => ({ role, name: actor.name })),
    casualties: casualtiesOf(counts),
    status: statusOf(draft),
    ...confidenceOf(draft),
    sources: [report.id],
    evidence: evidenceOf(draft, report),
    note: MACHINE_READ,
  };
}

function statusOf({ acts }: IncidentDraft): Status {
  const senses = new Set(acts.map(({ sense }) => sense));
  if (acts[0]?.sense === 'planned') return 'planned';
  if (senses.has('denied')) return 'denied';
  return acts.every(({ sense }) => sense === 'claimed') ? 'claimed' : 'reported';
}

/** The widest reading of what is told of each harm; a later number that is higher was not known before. */
function casualtiesOf(counts: readonly CountMention[]): Casualties {
  const texts = [...new Set(counts.map(({ text }) => text))];
  return {
    killed: rangeOf(counts, 'killed'),
    wounded: rangeOf(counts, 'wounded'),
    arrested: rangeOf(counts, 'arrested'),
    text: texts.join('; '),
  };
}

/** The last number that is not of a part: a toll is raised as a report goes on, and a part is smaller. */
function rangeOf(counts: readonly CountMention[], of: CountMention['of']): CountRange {
  const ranges = counts.filter((count) => count.of === of).map(({ range }) => range);
  const bottom = (range: CountRange): number => range.min ?? range.max ?? 0;
  return ranges.reduce<CountRange>(
    (best, range) => ((best.min === null && best.max === null) || bottom(range) > bottom(best) ? range : best),
    { min: null, max: null },
  );
}

function confidenceOf({ acts, place, time }: IncidentDraft): { confidence: Confidence; confidenceBecause: string } {
  const doubts: string[] = [];
  if (!place) doubts.push('no place is told');
  else if (!place.mention.place) doubts.push(`the place “${place.mention.text}” is not known for sure`);
  else if (!isOwn(place.nearness)) doubts.push(place.because);
  if (!isOwn(time.nearness)) doubts.push(time.rule);
  const hedge = acts
    .map(({ because }) => because)
    .find((because) => /doubt|hedge|alleged|reported|claim/u.test(because));
  if (hedge !== undefined && acts.length === 1) doubts.push(hedge);
  const confidence = doubts.length === 0 ? 'high' : doubts.length === 1 ? 'medium' : 'low';
  const said = acts.length > 1 ? `told ${acts.length} times` : 'place and time are told beside it';
  return { confidence, confidenceBecause: doubts.length === 0 ? said : doubts.join('; ') };
}

function evidenceOf(draft: IncidentDraft, report: Report): Evidence[] {
  const found: Evidence[] = [];
  const add = (field: EvidenceField, span: Span, rule: string): void => {
    const { start, end } = span;
    found.push({ field, words: report.text.slice(start, end), source: report.id, start, end, rule });
  };
  for (const act of draft.acts) add('kind', act, act.rule);
  if (draft.place) add('where', phraseOf(draft.place.mention, report.text), draft.place.because);
  if (draft.launch) add('launch', phraseOf(draft.launch.mention, report.text), draft.launch.because);
  if (draft.time.words) add('when', draft.time.words, draft.time.rule);
  for (const { actor, rule } of draft.actors) add('actors', actor, rule);
  for (const count of draft.counts) add('casualties', count, count.rule);
  const sense = draft.acts.find((act) => act.sense !== 'news');
  if (sense) add('status', sense, sense.because);
  return found;
}

/** The words of a place with the phrase that moves it: "30 km north of X". */
function phraseOf({ start, end, where }: PlaceChoice['mention'], text: string): Span {
  const said = where.text;
  const from = end - said.length;
  return from < start && from >= 0 && text.slice(from, end).replace(/\s/gu, ' ') === said
    ? { start: from, end }
    : { start, end };
}
