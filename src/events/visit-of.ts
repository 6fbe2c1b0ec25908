import type { Confidence } from '../model/incident.ts';
import type { Span } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import type { Evidence, EvidenceField } from '../model/source.ts';
import type { Visit, VisitStatus } from '../model/visit.ts';
import { isOwn } from './agree.ts';
import { MACHINE_READ } from '../model/machine-read.ts';
import type { ToldSentence } from './report-map.ts';
import type { VisitDraft } from './visits.ts';

/** The visit of a draft; `all` are those of the report, among which its trip is found. */
export function visitOf(
  draft: VisitDraft,
  all: readonly VisitDraft[],
  index: number,
  report: Report,
  told: readonly ToldSentence[],
): Visit {
  const { traveller, from, to, time, hosts, acts } = draft;
  const legs = all.filter((other) => other.traveller.same === traveller.same);
  const hasLegs = legs.length > 1;
  return {
    id: `${report.id}/visit-${index + 1}`,
    traveller: traveller.name,
    role: traveller.role,
    from: from?.where ?? null,
    to: to?.where ?? null,
    when: time.when,
    hosts: [...new Set(hosts.map(({ name }) => name))],
    purpose: acts.map((act) => purposeOf(act, told, report.text)).find((words) => words !== '') ?? '',
    status: statusOf(draft, report),
    trip: hasLegs ? `${report.id}/trip-${traveller.same + 1}` : '',
    leg: hasLegs ? legs.indexOf(draft) + 1 : 0,
    ...confidenceOf(draft),
    sources: [report.id],
    evidence: evidenceOf(draft, report),
    note: MACHINE_READ,
  };
}

const OVER = /\b(?:left|ended|concluded|wrapped up|returned|after|last|earlier)\b/iu;

/** Planned as the words say; under way where its days reach the day of the report; else made. */
function statusOf({ acts, time }: VisitDraft, { published, text }: Report): VisitStatus {
  const act = acts[0];
  if (act?.sense === 'planned') return 'planned';
  const words = act ? text.slice(Math.max(0, act.start - 30), act.end) : '';
  const today = published?.latest.slice(0, 10);
  if (today === undefined || time.when.latest === null || OVER.test(words) || !isOwn(time.nearness)) return 'made';
  return time.when.latest.slice(0, 10) >= today ? 'under-way' : 'made';
}

/** "To discuss security", "for talks on gas": what stands behind the words of the visit in its clause, up to the next mark, date or leg. */
function purposeOf(act: VisitDraft['acts'][number] | undefined, told: readonly ToldSentence[], text: string): string {
  const own = act && told[act.sentence];
  if (!act || !own) return '';
  const behind = own.words.filter(({ start }) => start >= act.end);
  const at = behind.findIndex(
    ({ lower }, i) =>
      (lower === 'for' && FOR_WHAT.test(behind[i + 1]?.lower ?? '')) ||
      (lower === 'to' && TO_DO.test(behind[i + 1]?.lower ?? '')),
  );
  const first = behind[at];
  if (!first) return '';
  const stop = behind.findIndex(
    ({ lower, start }, i) => i > at + 1 && (ENDS.test(lower) || own.dates.some((date) => date.start === start)),
  );
  const end = Math.min(stop < 0 ? behind.length : stop, at + LONGEST_PURPOSE);
  const words = text.slice(first.start, behind[end - 1]?.end ?? first.end).replace(/\s+/gu, ' ');
  return words.replace(/\s+(?:on|and|at|in|the|,)$/u, '');
}

const FOR_WHAT = /^(?:talks|a|an|meetings?|discussions|consultations|negotiations|the|bilateral|trade|his|her)$/u;
const TO_DO =
  /^(?:discuss|meet|attend|hold|mediate|sign|open|inspect|address|review|strengthen|boost|seek|press|urge|push|oversee|take|chair|explore|talk|brief|coordinate|deliver)$/u;
const ENDS = /^(?:[.,;:()]|then|before|after|during|while|where|when|which|who|as)$/u;
/** Words of a purpose at most. */
const LONGEST_PURPOSE = 14;

function confidenceOf({ time, isToOwn, to }: VisitDraft): { confidence: Confidence; confidenceBecause: string } {
  const doubts: string[] = [];
  if (!isToOwn) doubts.push('the place is told of before, not with the visit itself');
  else if (!to?.place) doubts.push(`the place “${to?.text ?? ''}” is not known for sure`);
  if (!isOwn(time.nearness)) doubts.push(time.rule);
  const confidence = doubts.length === 0 ? 'high' : doubts.length === 1 ? 'medium' : 'low';
  return {
    confidence,
    confidenceBecause: doubts.length === 0 ? 'traveller, place and time are told together' : doubts.join('; '),
  };
}

function evidenceOf({ traveller, acts, from, to, time, hosts }: VisitDraft, report: Report): Evidence[] {
  const found: Evidence[] = [];
  const add = (field: EvidenceField, { start, end }: Span, rule: string): void => {
    found.push({ field, words: report.text.slice(start, end), source: report.id, start, end, rule });
  };
  for (const act of acts) add('status', act, act.because);
  add('traveller', traveller, traveller.rule);
  if (from) add('from', from, from.rule);
  if (to) add('to', to, to.rule);
  if (time.words) add('when', time.words, time.rule);
  for (const host of hosts) add('hosts', host, host.rule);
  return found;
}
