import type { TypedWindow } from '../../index.ts';

type TypedFault = Extract<TypedWindow, { readonly ok: false }>['why'];

/** English words of the time bar's axis, jumps and typed dates. A part of the table in `en.ts`. */
export const timeBarWords = {
  timeBar: {
    panel: 'Dates, jumps and axis',
    typeDates: 'Type dates',
    dates: 'Window',
    from: 'From',
    to: 'To',
    show: 'Show',
    example: '13 May 2020',
    faults: {
      empty: 'Type a date, such as 13 May 2020, May 2020 or 2020.',
      'no-such-day': 'The calendar has no such day.',
      'day-or-month': 'Day or month first? Write 2020-05-13 or 13 May 2020.',
      unreadable: 'Not read as a date. Write 2020-05-13, 13 May 2020, May 2020 or 2020; a day may have a time, 14:30.',
      reversed: 'The window must end after it begins.',
    } satisfies Record<TypedFault, string>,
    jumps: 'Go to',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    pastQuiet: 'After the quiet',
    chosen: 'Chosen event',
    noEvent: { '1': 'No later event.', '-1': 'No earlier event.' },
    noQuiet: 'No quiet spell ahead with an event after it.',
    moving: 'Moving',
    skipQuiet: 'Skip quiet spells',
    axis: 'Axis',
    closer: 'Zoom the axis in',
    wider: 'Zoom the axis out',
    fit: 'Fit to window',
    whole: 'Whole time',
    snap: 'Edges at',
    snaps: { auto: 'any day', day: 'days', week: 'weeks', month: 'months' },
    startsBefore: (when: string) => `The window starts before this, on ${when}. Go there`,
    startsAfter: (when: string) => `The window starts after this, on ${when}. Go there`,
    endsBefore: (when: string) => `The window ends before this, on ${when}. Go there`,
    endsAfter: (when: string) => `The window ends after this, on ${when}. Go there`,
  },
};

/** The keys of the axis and of jumps, for the help. */
export const timeBarKeys: readonly (readonly [string, string])[] = [
  ['N, P', 'to the next or the previous event'],
  ['Q', 'past the quiet spell'],
  ['D', 'type dates'],
  ['+, −', 'zoom the time axis in or out; also the wheel, or two fingers'],
  [', .', 'move the time axis back or on; also Shift and the wheel'],
  ['F, 0', 'fit the axis to the window, or to the whole time'],
];
