import { plainMap } from './ground.ts';
import { nextPicture } from './picture.ts';
import type { Subject } from './subject.ts';

/** The map repainted without data. */
export async function makeSubject(): Promise<Subject> {
  const map = await plainMap();
  const paint = (): Promise<void> => nextPicture(map, () => true);
  return { load: paint, step: paint };
}
