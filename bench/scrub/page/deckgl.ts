import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { makeEvents } from '../events.ts';
import { makeTowns, TOWNS } from '../towns.ts';
import { DAY_MS, FIRST_MS, type Window } from '../windows.ts';
import { plainMap } from './ground.ts';
import { PALETTE, POINT_RADIUS } from './palette.ts';
import { nextPicture } from './picture.ts';
import type { Subject, SubjectOptions } from './subject.ts';

/** deck.gl's points in the map's own canvas, from binary attributes, the window as the range of its DataFilterExtension. */
export async function makeSubject({ incidents }: SubjectOptions): Promise<Subject> {
  const map = await plainMap();
  const data = binaryData(incidents);
  let isReady = false;
  let layer = pointLayer(data, { from: 0, to: 0 });
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onLoad() {
      isReady = true;
    },
  });
  map.addControl(overlay);
  await nextPicture(map, () => isReady);
  const show = (window: Window): Promise<void> => {
    layer = pointLayer(data, window);
    overlay.setProps({ layers: [layer] });
    return nextPicture(map, () => layer.isLoaded);
  };
  return { load: show, step: show };
}

interface BinaryData {
  readonly length: number;
  readonly attributes: {
    readonly getPosition: { readonly value: Float64Array; readonly size: 2 };
    readonly getFillColor: { readonly value: Uint8Array; readonly size: 4 };
    readonly getFilterValue: { readonly value: Float32Array; readonly size: 2 };
  };
}

/** Days since the first, so that 32-bit floats hold them. */
function binaryData(incidents: number): BinaryData {
  const towns = makeTowns(TOWNS);
  const events = makeEvents(incidents, towns);
  const position = new Float64Array(2 * incidents);
  const colour = new Uint8Array(4 * incidents).fill(255);
  const days = new Float32Array(2 * incidents);
  const colours = PALETTE.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  for (let row = 0; row < incidents; row++) {
    const town = events.town[row] ?? 0;
    position[2 * row] = towns.lon[town] ?? 0;
    position[2 * row + 1] = towns.lat[town] ?? 0;
    colour.set(colours[(events.kind[row] ?? 0) % PALETTE.length] ?? [], 4 * row);
    days[2 * row] = daysOf(events.start[row] ?? 0);
    days[2 * row + 1] = daysOf(events.end[row] ?? 0);
  }
  return {
    length: incidents,
    attributes: {
      getPosition: { value: position, size: 2 },
      getFillColor: { value: colour, size: 4 },
      getFilterValue: { value: days, size: 2 },
    },
  };
}

function pointLayer(data: BinaryData, { from, to }: Window): ScatterplotLayer<unknown, DataFilterExtensionProps> {
  return new ScatterplotLayer<unknown, DataFilterExtensionProps>({
    id: 'incidents',
    data,
    radiusUnits: 'pixels',
    getRadius: POINT_RADIUS,
    extensions: [new DataFilterExtension({ filterSize: 2 })],
    // Both ends of the range are inclusive: half a day keeps what only touches the window out.
    filterRange: [
      [-1e6, daysOf(to) - 0.5],
      [daysOf(from) + 0.5, 1e6],
    ],
  });
}

function daysOf(ms: number): number {
  return (ms - FIRST_MS) / DAY_MS;
}
