import type { Problem } from '../../model/problem.ts';
import type { OpenTable, TableChoice } from '../../model/table.ts';
import type { ByteSource } from './byte-source.ts';
import { encodingOf } from './encoding-of.ts';
import { featureLines } from './feature-lines.ts';
import { featureScanner } from './feature-scanner.ts';
import { featureTable, type FeatureBatch } from './feature-table.ts';
import { checkCrs, featuresOfRoot, parseJsonText } from './geojson-root.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { unreadable } from './refusal.ts';
import { textPieces } from './text-pieces.ts';

/** Letters of a text that is held whole; a longer one is read feature by feature. */
const WHOLE = 32 * 1024 * 1024;

/** Features of a long text that are looked through for their columns. */
const MOST_SEEN = 20_000;

/** Features that go on at once. */
const BATCH = 2000;

/** How a text is read: one value, a feature a line, or behind record separators. */
type Form = 'collection' | 'lines' | 'sequence';

/** Opens GeoJSON, sequences of it and newline-delimited ones. Rejects with what makes it unfit. @param whole for tests: letters of a text that is held whole */
export async function openGeoJsonTable(
  source: ByteSource,
  choice: TableChoice,
  parts: readonly string[],
  whole = WHOLE,
): Promise<OpenTable> {
  const { name } = source;
  const encoding = await encodingOf(source, choice);
  const { text, isAll, bytes, problems } = await beginning(source, encoding, whole);
  if (text.trim() === '') throw unreadable(name, 'file-empty', 'expected GeoJSON, found an empty file; choose another');
  const form = formOf(text);
  const shared = { name, parts, encoding: encoding.label, isEncodingGuessed: encoding.isGuessed };
  if (form === 'collection' && isAll) {
    const told = [...problems];
    const features = featuresOfRoot(parseJsonText(text, name, told), name);
    const inBatches = (found: Problem[]): AsyncIterable<FeatureBatch> => held(features, bytes, told, found);
    return await featureTable({ ...shared, format: 'geojson', mostSeen: Infinity, batches: inBatches });
  }
  return await featureTable({
    ...shared,
    format: form === 'collection' ? 'geojson' : 'geojson-lines',
    mostSeen: isAll ? Infinity : MOST_SEEN,
    batches: (found) => streamed(source, encoding, form, found),
  });
}

interface Beginning {
  readonly text: string;
  readonly isAll: boolean;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

async function beginning(source: ByteSource, encoding: TextEncoding, whole: number): Promise<Beginning> {
  const problems: Problem[] = [];
  const texts: string[] = [];
  let [length, bytes] = [0, 0];
  for await (const piece of textPieces(source, encoding, problems)) {
    texts.push(piece.text);
    length += piece.text.length;
    bytes = piece.bytesRead;
    if (length > whole) return { text: texts.join(''), isAll: false, bytes, problems };
  }
  return { text: texts.join(''), isAll: true, bytes, problems };
}

/** Lines of features: the first line is a value of its own, and another one follows. */
function formOf(text: string): Form {
  if (text.trimStart().startsWith('\u001e')) return 'sequence';
  const lines = /^\s*(\{[^\n]*\})\s*?\n\s*\{/.exec(text);
  if (lines === null) return 'collection';
  try {
    JSON.parse(lines[1] ?? '');
    return 'lines';
  } catch {
    return 'collection';
  }
}

async function* held(
  features: readonly unknown[],
  bytes: number,
  problems: readonly Problem[],
  found: Problem[],
): AsyncGenerator<FeatureBatch> {
  found.push(...problems);
  for (let at = 0; at < features.length; at += BATCH) {
    const bytesRead = Math.round((bytes * Math.min(at + BATCH, features.length)) / features.length);
    yield await Promise.resolve({ features: features.slice(at, at + BATCH), bytesRead });
  }
}

async function* streamed(
  source: ByteSource,
  encoding: TextEncoding,
  form: Form,
  found: Problem[],
): AsyncGenerator<FeatureBatch> {
  const { name } = source;
  let bytesRead = 0;
  if (form === 'collection') {
    const scanner = featureScanner(name, found, (member, value) => {
      if (member === 'crs') checkCrs(value, name);
      else if (value !== 'FeatureCollection') featuresOfRoot({ type: value }, name);
    });
    for await (const piece of textPieces(source, encoding, found)) {
      const features = scanner.push(piece.text);
      bytesRead = piece.bytesRead;
      if (features.length > 0) yield { features, bytesRead };
    }
    scanner.end();
    return;
  }
  const lines = featureLines(name, form === 'sequence', found);
  for await (const piece of textPieces(source, encoding, found)) {
    const features = lines.push(piece.text);
    bytesRead = piece.bytesRead;
    if (features.length > 0) yield { features, bytesRead };
  }
  const last = lines.end();
  if (last.length > 0) yield { features: last, bytesRead };
}
