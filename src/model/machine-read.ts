/** The note of an event that a program read from a report and nobody has looked at; a person who accepts it clears the note. */
export const MACHINE_READ = 'machine-read';

const PREFIX = `${MACHINE_READ}:`;

/** True for an event that a program read and nobody has looked at. */
export function isMachineRead({ note }: { readonly note: string }): boolean {
  return note === MACHINE_READ || note.startsWith(PREFIX);
}

/** The note of an event that nobody has looked at; what else it says stays behind the mark. */
export function withMark(note: string): string {
  if (isMachineRead({ note })) return note;
  return note === '' ? MACHINE_READ : `${PREFIX} ${note}`;
}

/** The note of an event that somebody has looked at: what stood behind the mark. */
export function withoutMark(note: string): string {
  if (!isMachineRead({ note })) return note;
  return withoutMark(note === MACHINE_READ ? '' : note.slice(PREFIX.length).trimStart());
}
