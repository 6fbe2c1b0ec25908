import type { FileInput } from '../../model/table.ts';
import { firstBytes, sourceOf } from './byte-source.ts';

/** Bytes in which a file of our own names itself: the member `placeline` stands before the features. */
const LOOK = 4096;

/** True for GeoJSON that this program wrote. */
export async function isOwnGeoJson(input: FileInput): Promise<boolean> {
  const head = new TextDecoder('utf-8').decode(await firstBytes(sourceOf(input), LOOK));
  return /^\uFEFF?\s*\{\s*"type"\s*:\s*"FeatureCollection"\s*,\s*"placeline"\s*:\s*\{/.test(head);
}
