/** English words of what an import meets in what is open, and of events that may be one. */
export const reviewWords = {
  reimport: {
    title: (name: string) => `${name} and what is open`,
    overlap: (same: number) =>
      same === 0
        ? 'Some of its events are in what is open already. Choose what is taken.'
        : `${thousands(same)} of its events are in what is open already and say the same. Choose what is taken of the others.`,
    apart: 'None of its events is in what is open. Is it added, or opened in place of it?',
    part: (tables: readonly string[]) =>
      `This file has some rows of ${tables.join(' and ')} only: the rows that are not in it were not compared and stay.`,
    added: 'New',
    changed: 'Changed',
    gone: 'No longer in the table',
    addedText: 'not in what is open',
    changedText: 'in both, but not the same',
    goneText: 'in what is open, not in this file; they stay unless you let them go',
    all: (kind: string, n: number) => `${kind}: all ${thousands(n)}`,
    noTitle: 'no title',
    before: 'open',
    after: 'new',
    nothing: 'nothing',
    take: (n: number) => (n === 0 ? 'Take nothing' : n === 1 ? 'Take 1 event' : `Take ${thousands(n)} events`),
    add: (n: number) => `Add ${n === 1 ? '1 event' : `${thousands(n)} events`}`,
    openInstead: 'Open it instead',
    leave: 'Leave what is open as it is',
    taken: (n: number, gone: number) =>
      `${n === 1 ? '1 event' : `${thousands(n)} events`} taken${gone > 0 ? `, ${thousands(gone)} let go` : ''}. Ctrl+Z takes that back.`,
    same: (name: string) => `${name} says what is open already: nothing to take.`,
    left: 'What is open stays as it is.',
    renamed: (n: number) => `${thousands(n)} ids meant other events already and were given a number behind.`,
    whyRefused: 'a change of a later reading that was not taken',
  },
  duplicates: {
    open: 'Look for events told twice',
    title: 'Told twice?',
    looking: 'Comparing events of one kind that are near in place and day …',
    failed: (why: string) => `They could not be compared: ${why}`,
    none: 'No two events of one kind within 5 km and a day share an actor or tell of casualties that agree.',
    left: (left: number, all: number) =>
      left === 0
        ? all === 1
          ? 'The pair is decided.'
          : `All ${thousands(all)} pairs are decided.`
        : `${thousands(left)} of ${all === 1 ? '1 pair' : `${thousands(all)} pairs`} left`,
    pair: (at: number, all: number) => `Pair ${thousands(at)} of ${thousands(all)}`,
    notCompared: (n: number) => `${thousands(n)} neighbours in crowded places were not compared.`,
    alike: 'The kind agrees, within 5 km and a day',
    reasons: { actors: 'an actor in common', casualties: 'casualties that agree' },
    same: 'Same event',
    different: 'Different',
    previous: 'Previous',
    next: 'Next',
    undo: 'Undo',
    first: 'First',
    second: 'Second',
    field: 'What is told',
    nothing: 'nothing',
    decidedSame: 'one event; both sources are kept',
    decidedDifferent: 'two events',
    keys: 'S same · D different · ← → go through them · Ctrl+Z undo',
    whySame: 'two reports of one event',
    whyDifferent: 'two events',
  },
  fields: {
    kind: 'Kind',
    title: 'Title',
    summary: 'Summary',
    when: 'When',
    where: 'Where',
    launch: 'Launched from',
    casualties: 'Harm',
    actors: 'Who',
    status: 'Status',
    confidence: 'Confidence',
    sources: 'Sources',
    note: 'Note',
    traveller: 'Traveller',
    role: 'Role',
    from: 'From',
    to: 'To',
    hosts: 'Hosts',
    purpose: 'Purpose',
    trip: 'Trip',
  },
} as const;

function thousands(n: number): string {
  return n.toLocaleString('en');
}
