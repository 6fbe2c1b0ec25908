import { isPlaceId } from '../../index.ts';
import { words } from '../words/words.ts';
import { callGazetteer } from './client.ts';
import type { OwnName } from './protocol.ts';

/** What a person typed as the meaning of a name: an id, a place in words, or coordinates; or the sentence that says what is missing. */
export async function meaningOf(
  name: string,
  means: string,
  stop: boolean,
): Promise<{ readonly own: OwnName } | { readonly problem: string }> {
  const own: OwnName = { name, id: '', lat: '', lon: '', stop };
  if (name === '') return { problem: words.gazetteer.ownNeedsName };
  if (stop) return { own };
  if (means === '') return { problem: words.gazetteer.ownNeedsMeaning };
  if (isPlaceId(means)) return { own: { ...own, id: means } };
  const read = await callGazetteer('explain', { name: means, country: '', admin1: '', near: null });
  if (!read.ok) return { problem: words.search.failed(read.why) };
  const { where, place } = read.value;
  if (place) return { own: { ...own, id: place.id } };
  if (where.resolution.kind === 'given' && where.point) {
    const [lon, lat] = where.point;
    return { own: { ...own, lat: String(lat), lon: String(lon) } };
  }
  if (where.resolution.kind !== 'ambiguous') return { problem: words.gazetteer.ownUnknown(means) };
  const names = where.candidates.slice(0, 3).map((one) => [one.name, one.admin1, one.country].join(', '));
  return { problem: words.gazetteer.ownAmbiguous(means, names.join('; ')) };
}
