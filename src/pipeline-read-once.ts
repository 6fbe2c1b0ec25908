import { hashName } from './base/text-hash.ts';
import type { Problem } from './model/problem.ts';
import type { Report } from './model/report.ts';
import { tableProblem } from './sources/files/refusal.ts';

/** Tells reports that stand in several files, so that each is read once. */
export interface ReadOnce {
  /** True for a file whose very bytes were read before. */
  isKnownFile(name: string, sha256: string): boolean;
  /** True for a report whose very text was read before. */
  isKnownReport(report: Report): boolean;
}

/** Nothing was read yet. What was read before is told in `problems`. */
export function readOnce(problems: Problem[]): ReadOnce {
  const files = new Map<string, string>();
  const texts = new Map<string, Report>();
  const addresses = new Map<string, string>();
  const tell = (name: string, message: string): void => {
    problems.push(tableProblem('warning', 'id-duplicate', name, null, message));
  };
  return {
    isKnownFile(name, sha256) {
      const before = files.get(sha256);
      if (before === undefined) files.set(sha256, name);
      else tell(name, `expected another report, found the same bytes as in ${before}; it was read once`);
      return before !== undefined;
    },
    isKnownReport(report) {
      const { document, item, title, text, url } = report;
      const key = hashName([title, text]);
      const before = texts.get(key);
      if (before !== undefined) {
        const where = before.document === document ? `item ${before.item}` : `that of ${before.document}`;
        tell(document, `item ${item} has the same text as ${where}; it was read once`);
        return true;
      }
      texts.set(key, report);
      const other = url === '' ? undefined : addresses.get(url);
      if (other !== undefined && other !== document) {
        const advice = 'both were read; look for events that are told twice';
        tell(document, `its address ${url} is that of ${other}, with another text; ${advice}`);
      } else if (url !== '') addresses.set(url, document);
      return false;
    },
  };
}
