import { DAY_MS, parseMoment } from '../base/calendar.ts';
import type { ActMention } from '../model/act.ts';
import type { Confidence } from '../model/incident.ts';
import type { DateMention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import type { Visit } from '../model/visit.ts';
import { UNDATED, type When } from '../model/when.ts';
import { kindsAgree, placesAgree, whensMeet } from './agree.ts';
import type { IncidentDraft } from './draft.ts';
import { ownPlaces } from './place-of.ts';
import type { ToldSentence } from './report-map.ts';
import { asDated } from './sense-of-date.ts';
import { timeOfAct } from './time-of.ts';

/** Rules of sense under which an act was done, only before the report's news; by what their reason begins with. */
const DONE_BEFORE =
  /^(?:a year of the past|before the news|history|background of somebody|an older act that is called to mind)/u;

/** What is remembered, compared or summed up is no event of its own. */
const NOT_RECALLED =
  /\b(?:anniversar\p{L}*|commemorat\p{L}*|in memory of|memorial|marking|to mark|veterans?|survivors? of|victims of|similar to|reminiscent|like the|unlike the|series of|remember\p{L}*|compar\p{L}*|recalls? of|since then|every|each|dozens of|scores of|hundreds of|number of|total of|rate of)\b/iu;

/** A noun of several acts is a total or a habit. */
const SEVERAL =
  /(?:strikes|attacks|bombings|raids|protests|clashes|blasts|explosions|killings|demonstrations|arrests)$/iu;

/** News are no older than this; as `sense-of-date.ts` has it. */
const NEWS_DAYS = 60;

/**
 * The acts of a report that it only recalls, and that are events all the same: done long before its news, dated to a month or a day by the report (a visit of a
 * named person: to a year), at a place that the same sentence names. Their sense is `history`. What is remembered, compared, summed up or dated "since" is none.
 */
export function recalledActs(acts: readonly ActMention[], told: readonly ToldSentence[], report: Report): ActMention[] {
  return acts.flatMap((act) => {
    const own = told[act.sentence];
    if (!own) return [];
    const recalled: ActMention = { ...act, sense: 'history' };
    if (isFirst(act, own, report.text)) return [{ ...recalled, because: FIRST }];
    if (!isDoneBefore(act, told, report) || isSummed(act, own, report.text)) return [];
    const date = dateOf(recalled, told, report);
    if (!date || !isPlaced(recalled, told) || isParted(act, date, report.text)) return [];
    return [{ ...recalled, because: `recalled, dated “${date.text}”` }];
  });
}

/** Why a visit without a day of its own is recalled. */
const FIRST = 'recalled as the first of its sort';
const FIRST_WAS = /\b(?:is|was|became)\s+the\s+(?:very\s+)?first\b[^.;:!?]{0,60}\bto\s*$/iu;

/** "Was the first minister to visit X since": a visit that was made, before the report. */
function isFirst({ act, start, sense }: ActMention, { sentence, places }: ToldSentence, text: string): boolean {
  if (act !== 'visit' || sense !== 'history') return false;
  const isTo = places.some(
    ({ mention }) => mention.kind === 'toponym' && mention.start >= start && mention.start - start <= 20,
  );
  return isTo && FIRST_WAS.test(text.slice(sentence.start, start));
}

function isDoneBefore(act: ActMention, told: readonly ToldSentence[], report: Report): boolean {
  if (act.act === 'meeting' || act.act === 'threat') return false;
  if (act.sense === 'history') return DONE_BEFORE.test(act.because);
  return (act.sense === 'news' || act.sense === 'claimed') && asDated(act, told, report).length === 0;
}

function isSummed(act: ActMention, { sentence }: ToldSentence, text: string): boolean {
  if (act.voice === 'noun' && SEVERAL.test(act.text)) return true;
  const clause = { start: Math.max(sentence.start, act.clause.start - 40), end: act.clause.end };
  return NOT_RECALLED.test(text.slice(clause.start, clause.end));
}

/** The date that the sentence gives an act, if it is one of a day or a month; of a year for a visit. */
function dateOf(act: ActMention, told: readonly ToldSentence[], report: Report): DateMention | undefined {
  const { words, when, nearness } = timeOfAct(act, told, report);
  if (nearness !== 'clause' && nearness !== 'sentence') return undefined;
  const date = told[act.sentence]?.dates.find((one) => one.start === words?.start);
  if (!date || date.bound !== 'at' || date.when !== when || date.sense === 'habit') return undefined;
  const { stated, latest } = when;
  const isTold = stated.includes('month') || (act.act === 'visit' && stated.includes('year'));
  return isTold && latest !== null && daysBefore(when, report) > NEWS_DAYS ? date : undefined;
}

/** Between an act and its date: what makes the date one of something else. */
const PARTING = /[;:]|\b(?:since|after|before|until|following|ahead of|for the first time)\b/iu;

/** "Calls for a withdrawal since a strike in January": the date is the strike's. */
function isParted(act: ActMention, date: DateMention, text: string): boolean {
  return act.end <= date.start && PARTING.test(text.slice(act.end, date.start));
}

/** Days from the end of a time to the day of the report; endless where that is not known. */
function daysBefore({ latest }: When, { published }: Report): number {
  const last = latest === null ? undefined : parseMoment(latest)?.endMs;
  const day = published === null ? undefined : parseMoment(published.latest)?.startMs;
  return last === undefined || day === undefined ? Infinity : Math.floor((day - last) / DAY_MS);
}

/** A country alone is a place for a visit only; what a participle describes ("the men taken in X") has its place behind it. */
function isPlaced(act: ActMention, told: readonly ToldSentence[]): boolean {
  const isDescribing = act.voice === 'passive' && act.because.startsWith('an older act');
  return ownPlaces(act, told).places.some(
    ({ mention }) =>
      mention.where.point !== null &&
      (act.act === 'visit' || mention.place?.kind !== 'country') &&
      (!isDescribing || mention.start > act.start),
  );
}

/** True where the report's own news tells of the same event: one kind, one place, one time. */
export function isToldAsNews(draft: IncidentDraft, news: readonly IncidentDraft[]): boolean {
  return news.some(
    (known) =>
      kindsAgree(known, draft, true) &&
      placesAgree(known.place, draft.place) &&
      whensMeet(known.time.when, draft.time.when),
  );
}

interface Sure {
  readonly confidence: Confidence;
  readonly confidenceBecause: string;
}

/** A recalled event as it is proposed: never surer than "medium", and it says that it is recalled. */
export function asRecalled<Event extends Sure & { readonly when: When }>(event: Event, report: Report): Event {
  if ('evidence' in event && isOfFirst(event.evidence as Visit['evidence'])) return asFirst(event, report);
  const days = daysBefore(event.when, report);
  const said = `recalled by the report${Number.isFinite(days) ? `, ${ageOf(days)} before it` : ''}`;
  const doubts = event.confidence === 'high' ? '' : `; ${event.confidenceBecause}`;
  const confidence = event.confidence === 'high' ? 'medium' : 'low';
  return { ...event, confidence, confidenceBecause: `${said}${doubts}` };
}

function isOfFirst(evidence: Visit['evidence']): boolean {
  return evidence.some(({ rule }) => rule === FIRST);
}

/** When the first of its sort was: at some time up to the report. */
function asFirst<Event extends Sure & { readonly when: When }>(event: Event, { published }: Report): Event {
  const because = 'recalled by the report without a day: at some time before it';
  const latest = published?.latest.slice(0, 10) ?? null;
  const when: When = { ...UNDATED, latest, because, anchor: latest ?? '' };
  return { ...event, when, confidence: 'low', confidenceBecause: because };
}

const MONTH_DAYS = 30.44;

function ageOf(days: number): string {
  const months = Math.max(1, Math.round(days / MONTH_DAYS));
  if (months === 1) return 'about a month';
  return months < 24 ? `about ${months} months` : `about ${Math.round(months / 12)} years`;
}
