/** English words of keeping: the sign in the header, the list of datasets, undo. A part of the table in `en.ts`. */
export const datasetsWords = {
  undone: (n: number) =>
    n === 0
      ? 'There is no decision to undo.'
      : `${n === 1 ? 'A decision is' : `${n} decisions are`} undone. Ctrl+Shift+Z does it again.`,
  redone: (n: number) =>
    n === 0
      ? 'There is nothing to do again.'
      : `${n === 1 ? 'A decision is' : `${n} decisions are`} made again. Ctrl+Z undoes it.`,
  readingUndone: 'What was read last is taken out again. Ctrl+Shift+Z puts it back.',
  readingRedone: 'What was taken out is in it again. Ctrl+Z takes it out.',
  button: 'Datasets',
  buttonLabel: (name: string) => `Datasets. Open: ${name}`,
  sign: {
    untouched: '',
    saving: 'Saving …',
    saved: 'Saved',
    failed: 'Not saved',
    elsewhere: 'Changed elsewhere',
  },
  signLabel: 'Is it saved?',
  elsewhere: {
    title: 'Another tab changed this dataset',
    gone: 'Another tab deleted this dataset',
    text: (mine: number) =>
      mine === 0
        ? 'Nothing of yours is lost: you have changed nothing since.'
        : `${mine === 1 ? 'One change' : `${mine} changes`} of yours ${mine === 1 ? 'is' : 'are'} not saved. A copy keeps ${mine === 1 ? 'it' : 'them'}.`,
    reload: 'Open the newer one',
    copy: 'Save mine as a copy',
    another: 'Open another one',
  },
  failed: {
    title: 'What you do is not saved',
    again: 'Try again',
    export: 'Export',
    manage: 'Datasets',
  },
  notDone: 'That was not done',
  cannotOpen: 'What was open cannot be opened again',
  copyName: (name: string) => `${name} (copy)`,
  dialog: {
    title: 'Datasets',
    text: 'What you open and decide is kept in this browser, on this machine.',
    none: 'Nothing is kept yet. Files that you open, and what you decide on the example, will be listed here.',
    open: 'Open',
    isOpen: 'open now',
    rename: 'Rename',
    renameLabel: (name: string) => `New name of ${name}`,
    renameDone: 'Keep the name',
    copy: 'Copy',
    remove: 'Delete',
    removeSure: (name: string) => `Delete “${name}”? Its decisions go with it.`,
    removeYes: 'Delete',
    removeNo: 'Keep it',
    incidents: (n: string) => (n === '1' ? '1 incident' : `${n} incidents`),
    visits: (n: string) => (n === '1' ? '1 visit' : `${n} visits`),
    decisions: (n: string) => (n === '1' ? '1 decision' : `${n} decisions`),
    savedAt: (when: string) => `saved ${when}`,
    room: (used: string, free: string) => `${used} used, ${free} free`,
    twice: 'Look for events told twice',
    example: 'Open the example',
    forget: 'Forget everything …',
    forgetTitle: 'Forget everything?',
    forgetText:
      'All datasets, decisions, mappings, packs, own names and preferences that this browser keeps for Placeline are deleted. Nothing can bring them back; export first what you still need.',
    forgetYes: 'Forget everything',
    forgetNo: 'Keep it all',
    forgotten: 'Everything is forgotten.',
    cannotForget: 'Not everything is forgotten:',
  },
};
