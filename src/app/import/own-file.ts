import { HEAD_BYTES } from './file-purpose.ts';

/** True for GeoJSON, which is opened as it stands. */
export async function isOwnFile(file: File): Promise<boolean> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return /^\uFEFF?\s*[{[]/.test(head) || /\.(?:geojson|json)$/i.test(file.name);
}
