/** The command could not do its work: its message goes to standard error and the exit code is 2. */
export class CannotRun extends Error {}
