/** The note of an event that a program read from a report and nobody has looked at; a person who accepts it clears the note. */
export const MACHINE_READ = 'machine-read';

/** True for an event that a program read and nobody has looked at. */
export function isMachineRead({ note }: { readonly note: string }): boolean {
  return note === MACHINE_READ || note.startsWith(`${MACHINE_READ}:`);
}
