import { EARTH_RADIUS } from '../base/earth.ts';

/** Squares of the earth at least so wide that what is near lies in the same one or in one beside it. */
export interface NearCells {
  /** The number of the cell of a point. */
  cellOf(lon: number, lat: number): number;
  /** The cells that may hold something near to a point of this one, without itself; each once. */
  beside(cell: number): readonly number[];
  /** There are as many numbers of cells. */
  readonly count: number;
}

const DEGREES = 180 / Math.PI;

/** Metres between two points in degrees, along the great circle on a sphere of mean radius (haversine). */
export function metresApart(lonA: number, latA: number, lonB: number, latB: number): number {
  const [a, b] = [latA / DEGREES, latB / DEGREES];
  const sinLat = Math.sin((b - a) / 2);
  const sinLon = Math.sin((lonB - lonA) / DEGREES / 2);
  const square = sinLat * sinLat + Math.cos(a) * Math.cos(b) * sinLon * sinLon;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Bands of one height, each cut into cells of one width; a band goes round the earth. @param metres what is near */
export function nearCells(metres: number): NearCells {
  const height = (metres / EARTH_RADIUS) * DEGREES;
  const bands = Math.ceil(180 / height);
  const across = Array.from({ length: bands }, (_, band) => cellsAcross(band, height));
  const most = Math.max(...across);
  const bandOf = (lat: number): number => Math.min(bands - 1, Math.max(0, Math.floor((lat + 90) / height)));
  return {
    count: bands * most,
    cellOf(lon, lat) {
      const band = bandOf(lat);
      const cells = across[band] as number;
      return band * most + (Math.floor(((lon + 180) / 360) * cells) % cells);
    },
    beside(cell) {
      const band = Math.floor(cell / most);
      const column = cell - band * most;
      const cells = across[band] as number;
      const found = new Set<number>();
      for (const other of [band - 1, band, band + 1]) {
        const count = across[other];
        if (count === undefined) continue;
        // One cell of either band to each side covers what is near.
        const margin = Math.max(1 / cells, 1 / count);
        const first = Math.floor((column / cells - margin) * count);
        const last = Math.floor(((column + 1) / cells + margin) * count);
        for (let at = first; at <= last && at < first + count; at++)
          found.add(other * most + (((at % count) + count) % count));
      }
      found.delete(cell);
      return [...found];
    },
  };
}

/** The cells of a band: as many as are at least as wide, where the band is narrowest, as the band is high. */
function cellsAcross(band: number, height: number): number {
  const edge = Math.max(Math.abs(band * height - 90), Math.abs((band + 1) * height - 90));
  return Math.max(1, Math.floor((360 * Math.cos(Math.min(90, edge) / DEGREES)) / height));
}
