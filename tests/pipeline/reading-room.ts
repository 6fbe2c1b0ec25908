import { readFileSync } from 'node:fs';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import type { FileInput } from '../../src/model/table.ts';
import type { ReadingRoom } from '../../src/pipeline-read.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { readPack } from '../../src/places/read-pack.ts';
import { openActorTable } from '../../src/reading/actors/actor-table.ts';

/** What a reader of reports needs, from the packs of this working tree. */
export async function openRoom(): Promise<ReadingRoom> {
  const { region, world, actors } = await ensurePacks();
  const gazetteer = openGazetteer([region, world].map((path) => readPack(readFileSync(path))));
  return { gazetteer, actors: openActorTable(readFileSync(actors, 'utf8')) };
}

/** A file of a text or of bytes. */
export function fileOf(content: string | Uint8Array, name = 'report.txt'): FileInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
}
