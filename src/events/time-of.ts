import { DAY_MS, formatDay, parseMoment } from '../base/calendar.ts';
import type { ActMention } from '../model/act.ts';
import type { DateMention, Span } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { UNDATED, type When } from '../model/when.ts';
import type { TimeChoice } from './choice.ts';
import type { ToldSentence } from './report-map.ts';
import { meets } from './stage.ts';
import { wordAt, type Word } from './words.ts';

/** News without a day of its own is of at most so many days before the report. */
const NEWS_DAYS = 2;

/** When an act was: by a date of its sentence, else by the last one before it in the paragraph, else by the report's own day. */
export function timeOfAct(act: ActMention, told: readonly ToldSentence[], report: Report): TimeChoice {
  const own = told[act.sentence];
  if (!own) return undated();
  const ranked = own.dates
    .filter((date) => fits(date, act) && !isIn(date, own.dateline) && !isOfAim(date, act, own))
    .map((date) => ({ date, cost: costOf(date, act, own) }))
    .sort((a, b) => a.cost - b.cost);
  // The day of the words is not that of the act where the sentence has another.
  const best = (ranked.find(({ date }) => !isBoundToSaying(date, act, own)) ?? ranked[0])?.date;
  const earlier = best && beforeDate(best, act, own, report.text);
  if (earlier) return earlier;
  if (best && !isOfSaying(best, act, own)) {
    const isNear = own.sentence.clauses.some((clause) => meets(clause, act) && meets(clause, best));
    const choice = timed(best, isNear ? 'clause' : 'sentence', best.rule);
    return act.sense === 'planned' ? toCome(choice, report.published?.latest ?? null) : choice;
  }
  if (best) return toldOn(best, act);
  return timeAround(act, told, report);
}

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
const NUMBERS = 'a two three four five six seven eight nine ten'.split(' ');

/** "Shelled the hills on Tuesday, two days after blasts in X": the blasts were so long before the day. Undefined where no "after" stands between. */
function beforeDate(
  date: DateMention,
  act: ActMention,
  { sentence }: ToldSentence,
  text: string,
): TimeChoice | undefined {
  if (date.start >= act.start) return undefined;
  const isOneClause = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, date));
  const between = text.slice(date.end, act.start);
  const after = /(?:\b(\p{L}+|\d+) (day|week|month)s? (?:after|following)\b|\bhours after\b)[^.;]*$/iu.exec(between);
  const day = date.when.latest === null ? undefined : parseMoment(date.when.latest);
  if (!after || !day || (isOneClause && after[2] === undefined)) return undefined;
  const count = Number(after[1]) || Math.max(1, NUMBERS.indexOf((after[1] ?? '').toLowerCase()) + 1);
  const days = after[2] === undefined ? 0 : count * (UNITS[after[2].toLowerCase()] ?? 1);
  const last = Math.floor(day.startMs / DAY_MS) - days;
  const first = after[2] === undefined ? last - 1 : last - (days > 20 ? 10 : 0);
  const rule = `“${after[0].slice(0, 40).trim()}” what was on ${date.text}`;
  const when: When = {
    ...date.when,
    earliest: formatDay(first),
    latest: formatDay(last),
    text: date.text,
    because: rule,
  };
  return { when, nearness: 'sentence', words: date, rule };
}

/** The weekday of a plan that was read as the last one is the next one. */
function toCome(choice: TimeChoice, published: string | null): TimeChoice {
  const { earliest, latest, stated } = choice.when;
  const today = published === null ? undefined : parseMoment(published);
  const [first, last] = [earliest, latest].map((day) => (day === null ? undefined : parseMoment(day)));
  if (!today || !first?.isDay || !last?.isDay || last.startMs >= today.startMs - (today.startMs % DAY_MS))
    return choice;
  if (stated.some((part) => part === 'day' || part === 'month' || part === 'year')) return choice;
  const moved = (ms: number): string => formatDay(Math.floor(ms / DAY_MS) + 7);
  const because = `${choice.when.because}; a plan: the next one`;
  return { ...choice, when: { ...choice.when, earliest: moved(first.startMs), latest: moved(last.startMs), because } };
}

function timeAround(act: ActMention, told: readonly ToldSentence[], report: Report): TimeChoice {
  const paragraph = told[act.sentence]?.sentence.paragraph;
  if (act.sense !== 'planned') {
    const near = told.slice(0, act.sentence).filter(({ sentence }) => sentence.paragraph === paragraph);
    const last = lastDate(near, IN_PARAGRAPH);
    if (last)
      return afterNight(timed(last, 'paragraph', 'the date told of before, in the same paragraph'), last, report);
  }
  const { published } = report;
  if (act.sense === 'planned') return planned(published?.latest ?? null);
  const headed = told.find(({ sentence }) => sentence.isHeadline);
  const heading = headed && lastDate([headed]);
  if (heading) return timed(heading, 'report', 'the date of the headline');
  const first = lastDate(told.slice(0, act.sentence), ELSEWHERE, isCountedOn);
  if (first)
    return afterNight(timed(first, 'report', 'the date told of before, in an earlier paragraph'), first, report);
  if (published) return beforePublished(published.latest, 'no day is told: news of the days up to the report');
  const dateline = told.find((one) => one.dateline !== null);
  const written = dateline?.dates.find((date) => isIn(date, dateline.dateline) && date.when.latest !== null);
  if (written?.when.latest) {
    return beforePublished(written.when.latest, 'no day is told: news of the days up to the dateline');
  }
  return undated();
}

const NIGHT = /\b(?:night|overnight|evening|midnight|late)\b/iu;

/** What is told behind the events of a night was then or on the day after, if that is no later than the report. */
function afterNight(choice: TimeChoice, date: DateMention, { published }: Report): TimeChoice {
  const last = date.when.latest === null ? undefined : parseMoment(date.when.latest);
  if (!NIGHT.test(date.text) || !last?.isDay || !published) return choice;
  const next = formatDay(Math.floor(last.startMs / DAY_MS) + 1);
  if (next > published.latest.slice(0, 10)) return choice;
  const because = `${choice.rule}; behind a night: then or on the day after`;
  return { ...choice, when: { ...choice.when, latest: next, because }, rule: because };
}

function undated(): TimeChoice {
  return { when: UNDATED, nearness: 'none', words: null, rule: 'no date is told' };
}

function timed(date: DateMention, nearness: TimeChoice['nearness'], rule: string): TimeChoice {
  return { when: date.when, nearness, words: date, rule };
}

/** A date that an act can have: known, and of the same sense. */
function fits({ when, sense, bound }: DateMention, act: ActMention): boolean {
  if (when.earliest === null && when.latest === null) return false;
  if (sense === 'habit' || (sense === 'history' && act.sense !== 'history')) return false;
  return act.sense === 'planned' || (sense !== 'plan' && bound !== 'until');
}

function isIn(date: DateMention, span: Span | null): boolean {
  return span !== null && meets(date, span);
}

/** How far a date stands from an act: words between, and more in another clause or before a word of saying. */
function costOf(date: DateMention, act: ActMention, own: ToldSentence): number {
  const { words, sentence } = own;
  const isNear = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, date));
  const [a, b] = [wordAt(words, act.start), wordAt(words, date.start)];
  const isClock = b === 0 && /^\d{1,2}[:.]\d\d/u.test(date.text);
  const opens = isClock ? -30 : b <= 3 ? 8 : 0;
  const isOtherTense = act.sense === 'planned' && isClock ? 15 : 0;
  return Math.abs(a - b) + (isNear ? 0 : 12) - opens + isOtherTense + (isOfSaying(date, act, own) ? 40 : 0);
}

const SAYING =
  /^(?:said|told|says|announced|reported|stated|added|declared|confirmed|statement|wrote|published|released)$/u;

/** "Police said on Tuesday that": the day of the words, not of what they tell. */
function isOfSaying(date: DateMention, act: ActMention, own: ToldSentence): boolean {
  const said = sayingBefore(date, act, own);
  if (!said) return false;
  const { sentence } = own;
  const clause = sentence.clauses.find((one) => meets(one, date));
  return clause === undefined || !meets(clause, act) || said.start > act.end;
}

/** The word of saying shortly before a date; undefined where there is none, or it is the act. */
function sayingBefore(date: DateMention, act: ActMention, { words }: ToldSentence): Word | undefined {
  if (meets(date, act)) return undefined;
  const at = wordAt(words, date.start);
  const said = words.slice(Math.max(0, at - 3), at).findLast(({ lower }) => SAYING.test(lower));
  return said && !meets(said, act) ? said : undefined;
}

/** "Said on Tuesday", "told reporters on Tuesday", also in the clause of the act. */
function isBoundToSaying(date: DateMention, act: ActMention, own: ToldSentence): boolean {
  const said = sayingBefore(date, act, own);
  return (
    said !== undefined &&
    !own.words.some((word) => word.lower === 'that' && word.start > said.start && word.start < date.start)
  );
}

const AIMED = /^(?:planned|scheduled|announced|agreed|called|promised|begun|founded|built|made|set)$/u;

/** "A vigil planned weeks ago": the day of the plan, not of what was planned. */
function isOfAim(date: DateMention, act: ActMention, { words }: ToldSentence): boolean {
  const at = wordAt(words, date.start);
  const [before, over] = [words[at - 1], words[at - 2]];
  const said = [before, over].find((word) => word !== undefined && AIMED.test(word.lower));
  return (
    said !== undefined &&
    (!meets(said, act) || said.start > act.start) &&
    /\b(?:ago|earlier|before)\b/iu.test(date.text)
  );
}

function toldOn(date: DateMention, act: ActMention): TimeChoice {
  const { latest } = date.when;
  if (latest === null || act.sense === 'planned') return timed(date, 'sentence', date.rule);
  const choice = beforePublished(latest, `told on ${date.text}: it was then or in the days before`);
  return { ...choice, words: date, nearness: 'sentence' };
}

function beforePublished(latest: string, because: string): TimeChoice {
  const moment = parseMoment(latest);
  if (!moment) return undated();
  const day = Math.floor(moment.startMs / DAY_MS);
  const when: When = {
    earliest: formatDay(day - NEWS_DAYS),
    latest: formatDay(day),
    precision: 'week',
    lasting: false,
    text: '',
    because,
    anchor: formatDay(day),
    stated: [],
  };
  return { when, nearness: 'dateline', words: null, rule: because };
}

function planned(published: string | null): TimeChoice {
  if (published === null) return undated();
  const because = 'a plan without a day: from the report on';
  const when: When = { ...UNDATED, earliest: published.slice(0, 10), because, anchor: published.slice(0, 10) };
  return { when, nearness: 'dateline', words: null, rule: because };
}

const ELSEWHERE: readonly string[] = ['minute', 'day', 'week'];
/** In its own paragraph a month is a date as well. */
const IN_PARAGRAPH: readonly string[] = [...ELSEWHERE, 'month'];

/** "Hours later" goes on from what was told right before it, and says nothing of another paragraph. */
const isCountedOn = ({ text }: DateMention): boolean =>
  /\b(?:minutes?|hours?) (?:later|after(?:wards?)?)$/iu.test(text);

/** The last date that is told as news, as fine as asked. */
function lastDate(
  told: readonly ToldSentence[],
  precisions: readonly string[] = ELSEWHERE,
  isLeft: (date: DateMention) => boolean = () => false,
): DateMention | undefined {
  return told
    .flatMap(({ dates, dateline, acts }) =>
      dates.filter(
        (date) =>
          !isIn(date, dateline) &&
          !isLeft(date) &&
          !acts.some((act) => act.sense === 'planned' && meets(act.clause, date)),
      ),
    )
    .findLast(
      ({ when, sense, bound }) =>
        sense === 'news' &&
        bound === 'at' &&
        when.earliest !== null &&
        when.latest !== null &&
        precisions.includes(when.precision),
    );
}
