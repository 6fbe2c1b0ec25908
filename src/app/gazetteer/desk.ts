import type { PlaceDesk } from '../../index.ts';
import { callGazetteer } from './client.ts';

/** The desk in the worker, as the page asks it; rejects with a sentence where it cannot answer. */
export const workerDesk: PlaceDesk = {
  async answer(questions) {
    const read = await callGazetteer('answer', questions);
    if (!read.ok) throw new Error(read.why);
    return read.value;
  },
  async doubts(points) {
    const read = await callGazetteer('doubts', points);
    if (!read.ok) throw new Error(read.why);
    return read.value;
  },
};
