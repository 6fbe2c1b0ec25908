import type { Map as GlMap } from 'maplibre-gl';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import { createDomLabels, dress, type DomLabel, type DomLabels } from '../../src/app/map/dom-labels.ts';
import { FONT_FACES } from '../../src/app/map/fonts.ts';
import { openMap, still } from './arc-map.ts';

const LABEL: DomLabel = {
  key: 'erbil',
  point: [44, 33],
  text: 'هەولێر',
  size: 40,
  weight: 400,
  colour: '#000000',
  halo: '#ffffff',
  opacity: 1,
  room: 0,
  order: 0,
};

let map: GlMap;
let close: () => void = () => undefined;
let labels: DomLabels;

async function open(...shown: DomLabel[]): Promise<void> {
  await page.viewport(600, 400);
  await document.fonts.load('40px "Noto Sans Arabic"', LABEL.text);
  ({ map, close } = await openMap());
  labels = createDomLabels(map);
  labels.setLabels(shown);
  await still(map);
}

afterEach(() => {
  labels.destroy();
  close();
});

/** The page as it is seen, 600 × 400. */
async function picture(): Promise<ImageData> {
  const png = await page.screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(600, 400);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, 600, 400);
}

/** Left, right, top, bottom and number of the dark pixels in the middle of the picture, where no logo or control lies. */
function ink({ data, width }: ImageData): { wide: number; high: number; dark: number } {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let i = 0; i < data.length; i += 4) {
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    if (y < 100 || y > 300 || (data[i] as number) > 128 || (data[i + 3] as number) < 255) continue;
    xs.push(x);
    ys.push(y);
  }
  const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
  return { wide: spread(xs), high: spread(ys), dark: xs.length };
}

function plain(label: DomLabel, near: HTMLElement): HTMLElement {
  const ground = document.createElement('div');
  ground.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 400px; background: #fff';
  const element = document.createElement('div');
  dress(element, label);
  element.style.visibility = 'visible';
  element.style.transform = near.style.transform;
  ground.append(element);
  document.body.append(ground);
  return ground;
}

async function onCanvas(text: string): Promise<ReturnType<typeof ink>> {
  labels.setLabels([]);
  map.setStyle({
    version: 8,
    'font-faces': FONT_FACES,
    sources: {
      text: {
        type: 'geojson',
        data: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [44, 33] } },
      },
    },
    layers: [
      { id: 'white', type: 'background', paint: { 'background-color': '#ffffff' } },
      {
        id: 'text',
        type: 'symbol',
        source: 'text',
        layout: { 'text-field': text, 'text-font': ['Noto Sans Arabic'], 'text-size': LABEL.size },
      },
    ],
  });
  await still(map);
  return ink(await picture());
}

describe('a label of the page', () => {
  it('looks to the pixel as the same text in plain HTML', async () => {
    await open(LABEL);
    expect(labels.placed()).toEqual(['erbil']);
    const drawn = await picture();
    expect(ink(drawn).dark).toBeGreaterThan(200);
    const ground = plain(LABEL, document.querySelector('.dom-label') as HTMLElement);
    const same = await picture();
    ground.remove();
    expect(ink(same)).toEqual(ink(drawn));
    let different = 0;
    for (let i = 0; i < 600 * 300 * 4; i++) {
      if (i > 600 * 100 * 4 && Math.abs((same.data[i] as number) - (drawn.data[i] as number)) > 2) different++;
    }
    expect(different).toBe(0);
  });

  it('differs from what the canvas draws: there the letters stand apart, while plain Arabic is drawn alike', async () => {
    const arabic = { ...LABEL, key: 'arabic', text: 'أربيل' };
    await open(LABEL);
    const sorani = ink(await picture());
    labels.setLabels([arabic]);
    await still(map);
    const plainArabic = ink(await picture());
    const [canvasSorani, canvasArabic] = [await onCanvas(LABEL.text), await onCanvas(arabic.text)];
    expect(Math.abs(canvasArabic.wide - plainArabic.wide)).toBeLessThanOrEqual(3);
    expect(canvasSorani.wide - sorani.wide).toBeGreaterThan(6);
  });

  it('follows the map, beside its point by the room that it is given', async () => {
    await open({ ...LABEL, room: 12 });
    map.jumpTo({ center: [45, 33.5] });
    await still(map);
    const { x, y } = map.project([44, 33]);
    const box = (document.querySelector('.dom-label') as HTMLElement).getBoundingClientRect();
    expect(Math.abs(box.left - x - 12)).toBeLessThanOrEqual(1);
    expect(Math.abs((box.top + box.bottom) / 2 - y)).toBeLessThanOrEqual(1);
    expect(labels.placed()).toEqual(['erbil']);
  });

  it('gives way where another has found room, and comes back when that is gone', async () => {
    await open(
      { ...LABEL, order: 2 },
      { ...LABEL, key: 'first', order: 1 },
      { ...LABEL, key: 'far', point: [44, 35.5] },
    );
    expect(labels.placed().sort()).toEqual(['far', 'first']);
    labels.setLabels([LABEL]);
    await still(map);
    expect(labels.placed()).toEqual(['erbil']);
    expect(document.querySelectorAll('.dom-label')).toHaveLength(1);
  });

  it('is text, whatever it holds', async () => {
    await open({ ...LABEL, text: '<b>ڵ</b>' });
    expect(document.querySelector('.dom-label')?.textContent).toBe('<b>ڵ</b>');
    expect(document.querySelector('.dom-label b')).toBeNull();
  });
});
