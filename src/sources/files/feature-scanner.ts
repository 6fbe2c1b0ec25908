import type { Problem } from '../../model/problem.ts';
import { parseJsonText } from './geojson-root.ts';
import { unreadable } from './refusal.ts';

/** Takes pieces of a collection of features. */
export interface FeatureScanner {
  /** The features that end in this piece. Throws with the line for what is no collection. */
  push(piece: string): unknown[];
  /** Throws when the text is cut off. */
  end(): void;
}

/** Letters of one feature or small member; longer ones are no event. */
const MOST_LETTERS = 64 * 1024 * 1024;

/** Members of the collection that are kept to be looked at; others are passed over. */
const KEPT: ReadonlySet<string> = new Set(['type', 'crs']);

type Expects = 'root' | 'key' | 'colon' | 'member' | 'after member' | 'feature' | 'after feature' | 'end';

const WORDS: Readonly<Record<Expects, string>> = {
  root: '{',
  key: 'a name in double quotes or }',
  colon: 'a colon after the name',
  member: 'a value',
  'after member': 'a comma or }',
  feature: 'a feature or ]',
  'after feature': 'a comma or ]',
  end: 'nothing more',
};

/**
 * Finds the features of a GeoJSON collection in a text of any length, one after the other, and holds no more than one of them. Other members
 * of the collection are passed over by their brackets alone.
 * @param onMember called with the members `type` and `crs`
 */
export function featureScanner(
  source: string,
  problems: Problem[],
  onMember: (name: string, value: unknown) => void,
): FeatureScanner {
  let text = '';
  let at = 0;
  // The line of the text at an offset; both go forward alone.
  let line = 1;
  let counted = 0;
  let expects: Expects = 'root';
  let key = '';
  let hasFeatures = false;
  // Of the value that is gone through: where it begins, how deep its end is, and whether `at` lies in a string.
  let start = -1;
  let depth = 0;
  let isString = false;

  const lineAt = (offset: number): number => {
    for (let found = text.indexOf('\n', counted); found !== -1 && found < offset; found = text.indexOf('\n', counted)) {
      line++;
      counted = found + 1;
    }
    counted = Math.max(counted, offset);
    return line;
  };

  const fail = (found: string): Error => {
    const message = `expected ${WORDS[expects]}, found ${found}. Nothing was read`;
    return unreadable(source, 'json-invalid', message, lineAt(Math.min(at, text.length)));
  };

  /** The offset behind the value at `start`; -1 when its end has not come yet. */
  const valueEnd = (): number => {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isString) {
        if (code === 0x5c) at++;
        else if (code === 0x22) {
          isString = false;
          if (depth === 0) return at + 1;
        }
      } else if (code === 0x22) isString = true;
      else if (code === 0x7b || code === 0x5b) depth++;
      else if (code === 0x7d || code === 0x5d) {
        if (depth === 0) return at;
        depth--;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (code === 0x2c || isSpace(code))) return at;
    }
    return -1;
  };

  const value = (end: number): unknown => parseJsonText(text.slice(start, end), source, problems, lineAt(start));

  const take = (found: unknown[]): void => {
    for (;;) {
      if (start !== -1) {
        const end = valueEnd();
        if (end === -1) return;
        if (end === start) throw fail(text.charAt(end));
        if (expects === 'feature') {
          found.push(value(end));
          expects = 'after feature';
        } else if (expects === 'key') {
          key = String(value(end));
          expects = 'colon';
        } else {
          if (KEPT.has(key)) onMember(key, value(end));
          expects = 'after member';
        }
        start = -1;
        at = end;
      }
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      if (at >= text.length) return;
      step(text.charAt(at));
    }
  };

  const begin = (): void => {
    start = at;
    depth = 0;
    isString = false;
  };

  const go = (next: Expects): void => {
    expects = next;
    at++;
  };

  const step = (letter: string): void => {
    if (expects === 'root' && letter === '{') go('key');
    else if (expects === 'key' && letter === '"') begin();
    else if ((expects === 'key' || expects === 'after member') && letter === '}') go('end');
    else if (expects === 'colon' && letter === ':') go('member');
    else if (expects === 'member' && key === 'features' && letter === '[' && !hasFeatures) {
      hasFeatures = true;
      go('feature');
    } else if (expects === 'member' || (expects === 'feature' && letter !== ']' && letter !== ',')) begin();
    else if (expects === 'after member' && letter === ',') go('key');
    else if ((expects === 'feature' || expects === 'after feature') && letter === ']') go('after member');
    else if (expects === 'after feature' && letter === ',') go('feature');
    else throw fail(letter);
  };

  return {
    push(piece) {
      const isPassed = start !== -1 && expects === 'member' && !KEPT.has(key);
      const from = start === -1 ? Math.min(at, text.length) : isPassed ? Math.min(at, text.length) : start;
      lineAt(from);
      counted -= from;
      text = text.slice(from) + piece;
      at -= from;
      if (start !== -1) start = isPassed ? Math.min(0, at) : 0;
      const found: unknown[] = [];
      take(found);
      if (start !== -1 && text.length - start > MOST_LETTERS && (expects !== 'member' || KEPT.has(key))) {
        throw unreadable(
          source,
          'file-unreadable',
          'expected features of at most 64 million letters, found a longer one, which is no event; export the layer again without it',
          lineAt(start),
        );
      }
      return found;
    },
    end() {
      if (expects !== 'end') throw fail('the end of the text; it may be cut off');
      if (!hasFeatures)
        throw unreadable(source, 'geojson-invalid', 'expected a list of features, found none. Nothing was read');
    },
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
