import type { ActMention } from '../model/act.ts';
import type { Report } from '../model/report.ts';
import type { Visit } from '../model/visit.ts';
import type { ToldSentence } from './report-map.ts';

/** The visits of a report. */
export function visitsOf(_acts: readonly ActMention[], _told: readonly ToldSentence[], _report: Report): Visit[] {
  return [];
}
