import { dismiss, notify } from '../state/actions.ts';
import { words } from '../words/words.ts';
import { tellChange } from './changes.ts';
import { callGazetteer } from './client.ts';
import type { GivenFile } from './protocol.ts';

/**
 * Adds files of places as one pack; says that it reads, what came of it, and where they were refused, why. Never rejects.
 * @param licence of the data, in the person's words; empty where they gave none
 */
export async function addPlaces(files: readonly File[], licence = ''): Promise<void> {
  const names = files.map(({ name }) => name).join(', ');
  const reading = notify('busy', words.gazetteer.reading(names));
  const given = (await Promise.all(files.map(bytesOf))).map((file) => (licence === '' ? file : { ...file, licence }));
  const made = await callGazetteer(
    'addPack',
    given,
    given.map(({ bytes }) => bytes.buffer),
  );
  dismiss(reading);
  if (!made.ok) notify('error', words.gazetteer.refused(names), [made.why]);
  else if (!made.value.added) notify('error', words.gazetteer.refused(names), made.value.problems);
  else {
    notify('info', words.gazetteer.added(made.value.name, made.value.places, made.value.known), made.value.problems);
    tellChange();
  }
}

/** Removes a pack that the person added. */
export async function removePlaces(name: string): Promise<void> {
  const read = await callGazetteer('removePack', name);
  if (read.ok) notify('info', words.gazetteer.removed(name));
  else notify('error', words.search.failed(read.why));
  tellChange();
}

/** Adds the names of a table to the own ones. */
export async function importNames(file: File): Promise<void> {
  const read = await callGazetteer('importOwnNames', await bytesOf(file));
  const problems = read.ok ? read.value.problems : [read.why];
  if (problems.length > 0) notify('error', words.gazetteer.refused(file.name), problems);
  else notify('info', words.gazetteer.ownSaved(file.name));
  tellChange();
}

async function bytesOf(file: File): Promise<GivenFile & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
