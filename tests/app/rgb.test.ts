import { describe, expect, it } from 'vitest';
import { rgbOf } from '../../src/app/map/gl/rgb.ts';

describe('a colour of the style sheet', () => {
  it.each([
    ['#ffffff', [1, 1, 1]],
    [' #FF0000 ', [1, 0, 0]],
    ['#fff', [1, 1, 1]],
    ['#0f3', [0, 1, 0.2]],
  ])('%s is read, in short as well: the build shortens what it can', (text, rgb) => {
    expect(rgbOf(text)).toEqual(rgb);
  });

  it.each(['', '#ff', '#ffff', '#fffff', '#ggg', 'fff', 'red', 'rgb(1, 2, 3)'])('%s is refused', (text) => {
    expect(() => rgbOf(text)).toThrow('colour');
  });
});
