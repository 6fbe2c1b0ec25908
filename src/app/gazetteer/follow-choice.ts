import { effect } from '@preact/signals-core';
import { notify, select, showDetail } from '../state/actions.ts';
import { NOTHING } from '../state/selection.ts';
import { dataset, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { callGazetteer } from './client.ts';

/** Asks the gazetteer for the place that is chosen, each time another one is; ends when the result is called. */
export function followChoice(): () => void {
  return effect(() => {
    const chosen = selection.value;
    if (chosen.kind !== 'place') {
      showDetail(null);
      return;
    }
    void callGazetteer('place', chosen.id).then((read) => {
      const now = selection.peek();
      if (now.kind !== 'place' || now.id !== chosen.id) return;
      showDetail(read.ok ? read.value : null);
      const isKnown = dataset.peek()?.places.some(({ id }) => id === chosen.id) === true;
      if ((read.ok && read.value) || isKnown) return;
      select(NOTHING);
      notify(read.ok ? 'info' : 'error', read.ok ? words.search.noPlace(chosen.id) : words.search.failed(read.why));
    });
  });
}
