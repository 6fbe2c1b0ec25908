/** English words of narrowing: what the lists of values, the legend and the search say. A part of the table in `en.ts`. */
export const filterWords = {
  narrowing: {
    searching: 'Searching …',
    searchFailed: (why: string) => `The words could not be looked for: ${why}. All events are shown.`,
    moreValues: (n: number) => `${n} more: find them by name above.`,
    noValue: 'Nothing of that name.',
    hiddenByKinds: (n: number) =>
      n === 1 ? '1 more is hidden by the choice of kinds' : `${n} more are hidden by the choice of kinds`,
  },
};
