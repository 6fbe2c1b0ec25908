import { isOwnGeoJson } from '../../index.ts';
import { fileInput } from './file-input.ts';

/** True for GeoJSON that Placeline wrote, which is opened as it stands; fetched with the first file. */
export function isOwnFile(file: File): Promise<boolean> {
  return isOwnGeoJson(fileInput(file));
}
