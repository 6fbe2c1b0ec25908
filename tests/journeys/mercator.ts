/** Where a map looks: degrees, and a zoom of 512-pixel tiles. */
export interface Look {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** A point in CSS pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A box in CSS pixels. */
export interface Box extends Pixel {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the earth lies in a box that shows the map, by Web Mercator. */
export function pixelOf([lon, lat]: readonly [number, number], look: Look, box: Box): Pixel {
  const world = 512 * 2 ** look.zoom;
  const at = worldPoint(lon, lat);
  const centre = worldPoint(look.lon, look.lat);
  return {
    x: box.x + box.width / 2 + (at.x - centre.x) * world,
    y: box.y + box.height / 2 + (at.y - centre.y) * world,
  };
}

/** The look that an address holds; throws when it holds none. */
export function lookOf(address: string): Look {
  const [, zoom, lat, lon] = /[#&]map=([^/&]+)\/([^/&]+)\/([^/&]+)/.exec(address) ?? [];
  if (zoom === undefined) throw new Error(`expected map= in the address, found ${address}`);
  return { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) };
}

function worldPoint(lon: number, lat: number): Pixel {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}
