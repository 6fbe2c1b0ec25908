import { addPlaces } from './add-places.ts';
import { callGazetteer } from './client.ts';

/** Adds files of places that were given at once, a pack each; alternate names go with the GeoNames dump beside them. Never rejects. */
export async function addEach(files: readonly File[]): Promise<void> {
  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const grouped = files.length < 2 ? null : await callGazetteer('groupFiles', given);
  const groups = grouped?.ok ? grouped.value : [files.map((_, i) => i)];
  for (const group of groups) await addPlaces(group.flatMap((i) => files[i] ?? []));
}
