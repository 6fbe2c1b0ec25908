import { expect, it } from 'vitest';
import type { MapColours } from '../../src/app/map/colours.ts';
import { partLabels } from '../../src/app/map/page-labels.ts';

const COLOURS = { ink: '#111111', accent: '#0000ff', landFocus: '#ffffff' } as MapColours;

function labelled(properties: Record<string, unknown>) {
  const features = [
    { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: [44, 36] } },
  ];
  return partLabels({ type: 'FeatureCollection', features }, COLOURS);
}

it('leaves to the page what the canvas would write wrongly, with its room and order', () => {
  const { canvas, page } = labelled({ layer: 'node', name: 'Erbil', local: 'هەولێر', room: 15, order: 3, opacity: 1 });
  expect(page).toMatchObject([
    { text: 'Erbil\nهەولێر', point: [44, 36], room: 15, order: 3, colour: '#111111', size: 13 },
  ]);
  expect(canvas.features[0]?.properties).toMatchObject({ name: '', local: '', room: 15 });
});

it.each([
  ['Arabic', { layer: 'node', name: 'Baghdad', local: 'بغداد' }],
  ['Latin', { layer: 'area', label: 'Diyala province' }],
  ['nothing', { layer: 'stop' }],
])('leaves %s to the canvas', (_, properties) => {
  const { canvas, page } = labelled(properties);
  expect(page).toEqual([]);
  expect(canvas.features[0]?.properties).toEqual(properties);
});
