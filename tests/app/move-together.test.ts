import { expect, it } from 'vitest';
import { moveTogether, refit, type MovableMap } from '../../src/app/compare/move-together.ts';

interface Camera {
  readonly center: { readonly lng: number; readonly lat: number };
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** As much of a map as moving it takes; `moves` counts how often it was told where to look. */
function fakeMap(start: Partial<Camera> = {}) {
  let camera: Camera = { center: { lng: 44, lat: 33 }, zoom: 5, bearing: 0, pitch: 0, ...start };
  const listeners = new Set<() => void>();
  const box = { clientWidth: 800, clientHeight: 400 };
  const map: MovableMap & { moves: number; readonly box: { clientWidth: number; clientHeight: number } } = {
    moves: 0,
    box,
    view: () => ({ zoom: camera.zoom }),
    resize: () => undefined,
    gl: {
      getCenter: () => camera.center,
      getZoom: () => camera.zoom,
      getBearing: () => camera.bearing,
      getPitch: () => camera.pitch,
      getContainer: () => box,
      on: (_: string, call: () => void) => listeners.add(call),
      off: (_: string, call: () => void) => listeners.delete(call),
      jumpTo: (next: Partial<Camera>) => {
        camera = { ...camera, ...next };
        map.moves += 1;
        for (const call of listeners) call();
      },
    },
  };
  return { map, camera: () => camera, listeners };
}

it('whichever map is moved, the other looks at the same, told once', () => {
  const [page, other] = [fakeMap({ zoom: 7 }), fakeMap()];
  const stop = moveTogether(page.map, other.map);
  expect(other.camera()).toEqual(page.camera());
  other.map.gl.jumpTo({ center: { lng: 40, lat: 30 }, bearing: 20, pitch: 30 });
  expect(page.camera()).toEqual({ center: { lng: 40, lat: 30 }, zoom: 7, bearing: 20, pitch: 30 });
  page.map.gl.jumpTo({ zoom: 9 });
  expect(other.camera()).toEqual(page.camera());
  expect([page.map.moves, other.map.moves]).toEqual([2, 3]);
  stop();
  page.map.gl.jumpTo({ zoom: 3 });
  expect(other.camera().zoom).toBe(9);
  expect(page.listeners.size + other.listeners.size).toBe(0);
});

it.each([
  ['narrower by a tenth', { width: 800, height: 400 }, { width: 720, height: 400 }, 5 + Math.log2(0.9)],
  ['narrower by far', { width: 800, height: 400 }, { width: 100, height: 400 }, 4],
  ['wider by far', { width: 100, height: 100 }, { width: 800, height: 800 }, 6],
  ['not to be seen', { width: 800, height: 400 }, { width: 0, height: 0 }, 5],
  ['not seen before', { width: 0, height: 0 }, { width: 800, height: 400 }, 5],
])('a map that has become %s keeps in view what it can', (_, before, after, zoom) => {
  const { map, camera } = fakeMap();
  [map.box.clientWidth, map.box.clientHeight] = [after.width, after.height];
  refit(map, before);
  expect(camera().zoom).toBeCloseTo(zoom, 9);
});
