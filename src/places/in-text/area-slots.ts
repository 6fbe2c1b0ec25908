import type { Sense } from './sense.ts';

/** Where the areas of the senses of one name stand in the sums of a text. */
export interface AreaSlots {
  /** Four a sense: the slots of its country and its division, and those of names that are that country and that division; -1 for none. */
  readonly heard: Int32Array;
  /** The slots that its own senses speak for, each once. */
  readonly own: readonly number[];
  /** Four a sense, as positions in `own`: what the sense speaks for; -1 for nothing. */
  readonly says: Int32Array;
}

/** The slots of all names of a text, and how many there are. */
export interface TextSlots {
  readonly names: readonly AreaSlots[];
  readonly count: number;
}

/** Numbers the countries and divisions of senses, so that they are summed in arrays. */
export function areaSlotsOf(names: readonly (readonly Sense[])[]): TextSlots {
  const known = new Map<string, number>();
  const slotOf = (code: string): number => {
    if (code === '') return -1;
    let slot = known.get(code);
    if (slot === undefined) known.set(code, (slot = 2 * known.size));
    return slot;
  };
  const slots = names.map((senses) => slotsOf(senses, slotOf));
  return { names: slots, count: 2 * known.size };
}

/** @param slotOf the slot of a code, -1 for none; the one behind it is that of names of the area itself. No division has a country's code. */
function slotsOf(senses: readonly Sense[], slotOf: (code: string) => number): AreaSlots {
  const heard = new Int32Array(4 * senses.length);
  const says = new Int32Array(4 * senses.length).fill(-1);
  const own = new Map<number, number>();
  const speak = (i: number): void => {
    const slot = heard[i] ?? -1;
    if (slot < 0) return;
    let at = own.get(slot);
    if (at === undefined) own.set(slot, (at = own.size));
    says[i] = at;
  };
  senses.forEach(({ place: { country, admin1, kind } }, s) => {
    const [first, second] = [slotOf(country), slotOf(admin1)];
    heard.set([first, second, first < 0 ? -1 : first + 1, second < 0 ? -1 : second + 1], 4 * s);
    speak(4 * s);
    speak(4 * s + 1);
    if (kind === 'country') speak(4 * s + 2);
    if (kind === 'governorate') speak(4 * s + 3);
  });
  return { heard, own: [...own.keys()], says };
}
