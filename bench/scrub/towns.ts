import { mulberry32 } from '../timeline/events.ts';

/** Where incidents of the bench happen; degrees. `weight` sums to 1. */
export interface Towns {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float64Array;
}

/** Number of places that incidents happen at. */
export const TOWNS = 2000;

/** Large towns of Iraq and Syria, roughly: the first ranks, and what the others lie around. */
const CORES: readonly (readonly [lon: number, lat: number])[] = [
  [44.39, 33.34],
  [37.16, 36.2],
  [43.13, 36.34],
  [36.29, 33.51],
  [47.78, 30.51],
  [44.01, 36.19],
  [36.72, 34.73],
  [44.39, 35.47],
  [44.32, 32.03],
  [36.63, 35.93],
  [40.14, 35.33],
  [43.31, 33.43],
  [39.01, 35.95],
  [44.65, 33.75],
  [45.43, 35.56],
  [46.26, 31.05],
  [36.1, 32.62],
  [43.88, 34.2],
];

/** Half the width in degrees within which half of the towns around a core lie. */
const REACH = 0.55;

/** Towns around the cores, the weights falling with the rank as the sizes of towns do (Zipf's law, shifted so that the first is not half of all). */
export function makeTowns(count: number, seed = 7): Towns {
  const random = mulberry32(seed);
  const lon = new Float64Array(count);
  const lat = new Float64Array(count);
  const weight = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const [x, y] = CORES[i < CORES.length ? i : Math.floor(random() * CORES.length)] ?? [44, 33];
    const reach = i < CORES.length ? 0 : REACH;
    lon[i] = sixDecimals(clamp(x + bell(random) * reach, 35.8, 48.4));
    lat[i] = sixDecimals(clamp(y + bell(random) * reach, 29.6, 37.3));
    weight[i] = 1 / (i + 6);
    sum += weight[i] ?? 0;
  }
  for (let i = 0; i < count; i++) weight[i] = (weight[i] ?? 0) / sum;
  return { lon, lat, weight };
}

/** Draws towns by weight, in constant time (Walker's alias method). */
export function townDrawer({ weight }: Towns, random: () => number): () => number {
  const count = weight.length;
  const share = Float64Array.from(weight, (part) => part * count);
  const other = new Uint32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  share.forEach((part, i) => (part < 1 ? small : large).push(i));
  for (let low = small.pop(), high = large.pop(); low !== undefined && high !== undefined; low = small.pop()) {
    other[low] = high;
    share[high] = (share[high] ?? 0) + (share[low] ?? 0) - 1;
    if ((share[high] ?? 0) >= 1) continue;
    small.push(high);
    high = large.pop();
  }
  for (const i of [...small, ...large]) share[i] = 1;
  return () => {
    const at = random() * count;
    const i = Math.floor(at);
    return at - i < (share[i] ?? 1) ? i : (other[i] ?? i);
  };
}

function bell(random: () => number): number {
  return (random() + random() + random() - 1.5) * 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
