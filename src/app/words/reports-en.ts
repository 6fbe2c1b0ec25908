/** English words of reports: how they come in, what came of them, how what a machine read is marked. */
export const reportWords = {
  panel: 'Reports',
  title: (n: number) => count(n, 'report'),
  reading: (n: number) => (n === 1 ? 'Reading the report' : `Reading ${thousands(n)} files of reports`),
  file: (number: number, count: number) => `file ${thousands(number)} of ${thousands(count)}`,
  preparing: 'Opening the gazetteer of the whole world …',
  stop: 'Cancel',
  stopped: 'Cancelled. What was open stays as it was.',
  busy: 'Other reports are being read. Wait for their end, or cancel them.',
  noReason: 'The worker that reads reports ended without a reason. Try again.',
  close: 'Close',

  published: {
    title: 'When were they published?',
    text: (undated: number, reports: number) =>
      reports === 1
        ? 'The report does not say when it was published. Words such as “on Tuesday” or “yesterday” need that day.'
        : `${undated === reports ? 'None' : thousands(undated)} of ${thousands(reports)} reports ${undated === reports ? 'says' : undated === 1 ? 'does not say' : 'do not say'} when ${undated === reports ? 'it was' : 'they were'} published. Words such as “on Tuesday” or “yesterday” need that day.`,
    day: 'Published on',
    use: 'Use this day',
    skip: 'Leave it open',
    skipped: 'Without it such dates stay open, and the events say so.',
  },

  done: {
    read: (reports: number, incidents: number, visits: number) =>
      `${count(reports, 'report')}, ${count(incidents, 'incident')}, ${count(visits, 'visit')}`,
    allRead: 'All machine-read: look at each before you rely on it.',
    nothing: 'No event was found in them.',
    added: 'Added to what is open.',
    again: (n: number) =>
      n === 1
        ? '1 report was open before: its events that nobody had looked at were read anew.'
        : `${thousands(n)} reports were open before: their events that nobody had looked at were read anew.`,
    review: 'Review',
    alone: 'Open by itself',
    undo: 'Undo',
    twice: 'Look for events told twice',
    notes: 'What could not be read',
    more: (n: number) => `and ${thousands(n)} more`,
  },

  open: {
    text: 'Reports: text, Markdown, HTML, MHTML, RSS, Atom, PDF with a text layer; their events are found and marked as machine-read.',
    paste: 'Paste a report',
  },

  paste: {
    title: 'Paste a report',
    text: 'Text of the report',
    publisher: 'Publisher',
    url: 'Address',
    published: 'Published on',
    optional: 'if known',
    read: 'Read it',
    cancel: 'Cancel',
    tooShort: 'Expected a report of at least one sentence, found less. Paste its text.',
    name: (title: string) => `Pasted: ${title}`,
  },

  ask: {
    text: (names: string) => `${names}: is it a table or list of events, or a report in prose?`,
    report: 'A report',
    table: 'A table of events',
  },

  mark: {
    card: 'Machine-read: a program read this in a report, and nobody has looked at it yet.',
    review: 'Review',
  },

  passages: {
    show: 'Show in the report',
    back: 'Show on the map',
    more: (n: number) => (n === 1 ? 'and 1 more passage' : `and ${thousands(n)} more passages`),
  },
};

function count(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${thousands(n)} ${noun}s`;
}

function thousands(n: number): string {
  return String(Math.round(n)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
