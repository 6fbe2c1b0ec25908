import { createDatasetBuilder } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { Read } from './model/problem.ts';
import { openGeoJson } from './pipeline-geojson.ts';
import { soundDecisions } from './sources/sound-decisions.ts';

/**
 * A dataset with the decisions of a file: a log (a JSON list of decisions, or an object with one under `decisions`), then without events, or a
 * dataset that was exported before. The value is null when the file is neither.
 */
export function openDecisions(text: string, name: string): Read<Dataset | null> {
  const list = listOf(text);
  if (list === null) {
    const { value, problems } = openGeoJson(text, name);
    return { value, problems };
  }
  const { value, problems } = soundDecisions(list, name, 'decisions');
  const builder = createDatasetBuilder();
  for (const decision of value) builder.addDecision(decision);
  const dataset = builder.finish({
    ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
    resolve: ({ name: asked }) => {
      throw new Error(`the name "${asked}" was asked, where there are no events`);
    },
  });
  return { value: dataset, problems };
}

function listOf(text: string): readonly unknown[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (isList(read)) return read;
  if (typeof read !== 'object' || read === null || 'type' in read || !('decisions' in read)) return null;
  return isList(read.decisions) ? read.decisions : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
