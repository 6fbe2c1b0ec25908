import type { Map as GlMap } from 'maplibre-gl';
import type { Ground, Method, ScrubPage } from '../protocol.ts';
import { STEPS } from '../protocol.ts';
import { windowsOf } from '../windows.ts';
import { drawnPixels } from './picture.ts';
import type * as Use from './use.ts';
import type { MakeSubject, Subject } from './subject.ts';

const MODULES: Readonly<Record<Method, () => Promise<{ makeSubject: MakeSubject }>>> = {
  empty: () => import('./empty.ts'),
  layer: () => import('./layer.ts'),
  placeline: () => import('./placeline.tsx'),
  setFilter: () => import('./set-filter.ts'),
  setData: () => import('./set-data.ts'),
  deckgl: () => import('./deckgl.ts'),
};

const asked = new URLSearchParams(location.search);
const incidents = Number(asked.get('incidents'));
const windows = windowsOf(Number(asked.get('window')), STEPS);
let subject: Subject | null = null;

const page: ScrubPage = {
  async prepare() {
    const { makeSubject } = await MODULES[asked.get('method') as Method]();
    subject = await makeSubject({ incidents, ground: asked.get('ground') as Ground });
  },
  async load() {
    const [first] = windows;
    if (!subject || !first) throw new Error('scrub: nothing is prepared');
    const begun = performance.now();
    await subject.load(first);
    const ms = performance.now() - begun;
    if (asked.get('method') !== 'empty' && drawnPixels() === 0) throw new Error('scrub: nothing is drawn');
    return ms;
  },
  async steps(budgetMs) {
    if (!subject) throw new Error('scrub: nothing is prepared');
    const ms: number[] = [];
    const until = performance.now() + budgetMs;
    for (const window of windows) {
      const begun = performance.now();
      if (begun > until) break;
      await subject.step(window);
      ms.push(performance.now() - begun);
    }
    return ms;
  },
  async verify() {
    for (const at of [0, STEPS / 2, STEPS - 1]) {
      const window = windows[at];
      if (!subject?.check || !window) return;
      await subject.step(window);
      subject.check(window);
    }
  },
  repaint: async (times) => (await use()).repaint(mapInUse(), times),
  play: async (seconds) => (await use()).play(mapInUse(), seconds),
  hover: async (times) => (await use()).hover(mapInUse(), times),
  narrow: async (times) => (await use()).narrow(mapInUse(), times),
};

function use(): Promise<typeof Use> {
  return import('./use.ts');
}

function mapInUse(): GlMap {
  if (!subject?.map) throw new Error('scrub: only the app can be used');
  return subject.map;
}

Object.assign(globalThis, { scrub: page });
