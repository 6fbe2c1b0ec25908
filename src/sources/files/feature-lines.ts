import type { Problem } from '../../model/problem.ts';
import { GEOMETRY_TYPES } from '../geojson-geometry.ts';
import { isRecord, memberOf } from '../guards.ts';
import { parseJsonText } from './geojson-root.ts';
import { problemOf } from './refusal.ts';

/** Reads features that stand one after the other: a line each, or behind a record separator each (RFC 8142). */
export interface FeatureLines {
  push(piece: string): unknown[];
  end(): unknown[];
}

const SEPARATOR = '\u001e';

/** @param hasSeparators true where records begin with U+001E and may have line breaks inside */
export function featureLines(source: string, hasSeparators: boolean, problems: Problem[]): FeatureLines {
  const mark = hasSeparators ? SEPARATOR : '\n';
  let rest = '';
  let line = 1;
  const read = (record: string): readonly unknown[] => {
    const first = line + breaks(record.slice(0, record.length - record.trimStart().length));
    line += breaks(record) + (hasSeparators ? 0 : 1);
    const text = record.replaceAll(SEPARATOR, '').trim();
    if (text === '') return [];
    try {
      return featuresOf(parseJsonText(text, source, problems, first));
    } catch (fault) {
      problems.push(leftOut(problemOf(source, fault), text));
      return [];
    }
  };
  const take = (records: readonly string[]): unknown[] => {
    const found: unknown[] = [];
    for (const record of records) for (const feature of read(record)) found.push(feature);
    return found;
  };
  return {
    push(piece) {
      const records = (rest + piece).split(mark);
      rest = records.pop() ?? '';
      return take(records);
    },
    end: () => take([rest]),
  };
}

function featuresOf(value: unknown): readonly unknown[] {
  const type = isRecord(value) ? memberOf(value, 'type') : undefined;
  if (type === 'FeatureCollection' && isRecord(value)) {
    const features: unknown = memberOf(value, 'features');
    if (Array.isArray(features)) return features;
  }
  if (typeof type === 'string' && GEOMETRY_TYPES.includes(type))
    return [{ type: 'Feature', geometry: value, properties: {} }];
  return [value];
}

function breaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function leftOut(problem: Problem, raw: string): Problem {
  return { ...problem, message: problem.message.replace('Nothing was read', 'The feature was left out'), raw };
}
