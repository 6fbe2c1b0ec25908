import { readFileSync } from 'node:fs';
import type { LonLat } from '../../src/model/place.ts';

/** A place's name as the gold has it; without a point it is neither right nor wrong. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly point: LonLat | undefined;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly names: readonly GoldName[];
}

export interface GoldFile {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

interface GoldLine {
  readonly id: unknown;
  readonly text: string;
  readonly domain?: string;
  readonly toponyms?: readonly {
    readonly start: number;
    readonly end: number;
    readonly lat?: number | string;
    readonly lon?: number | string;
  }[];
}

/** Reads a file of gold; none when its lines have no toponyms. */
export function readGold(path: string, name: string): GoldFile[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldLine);
  const documents = lines.flatMap(({ id, text, domain, toponyms }): GoldDocument[] =>
    toponyms
      ? [
          {
            id: String(id),
            text,
            source: domain ?? '',
            names: toponyms.map(({ start, end, lat, lon }) => ({
              start,
              end,
              point: lat === undefined ? undefined : [Number(lon), Number(lat)],
            })),
          },
        ]
      : [],
  );
  return documents.length > 0 ? [{ name, documents }] : [];
}

/** Spans may differ by so many units at either end. */
const SLACK = 2;

/** True when two spans are the same but for {@link SLACK}. */
export function isSameSpan(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return Math.abs(a.start - b.start) <= SLACK && Math.abs(a.end - b.end) <= SLACK;
}
