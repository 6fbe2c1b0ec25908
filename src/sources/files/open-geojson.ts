import type { OpenTable, TableChoice } from '../../model/table.ts';
import { allText } from './all-text.ts';
import type { ByteSource } from './byte-source.ts';
import { featureTable } from './feature-table.ts';
import { featuresOfRoot, parseJsonText } from './geojson-root.ts';

/** Features that go into rows at once. */
const BATCH = 2000;

/** Opens GeoJSON. Rejects with what makes it unfit. */
export async function openGeoJsonTable(
  source: ByteSource,
  choice: TableChoice,
  parts: readonly string[],
): Promise<OpenTable> {
  const { text, encoding, bytes } = await allText(source, choice);
  const features = featuresOfRoot(parseJsonText(text, source.name), source.name);
  return await featureTable({
    ...{ name: source.name, format: 'geojson', parts, mostSeen: Infinity },
    ...{ encoding: encoding.label, isEncodingGuessed: encoding.isGuessed },
    async *batches() {
      for (let at = 0; at < features.length; at += BATCH) {
        const batch = features.slice(at, at + BATCH);
        const bytesRead = Math.round((bytes * Math.min(at + BATCH, features.length)) / features.length);
        yield await Promise.resolve({ features: batch, bytesRead });
      }
    },
  });
}
