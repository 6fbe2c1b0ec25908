import '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app/style/tokens.css';
import '../../src/app/style/base.css';
import { chooseMode, openDataset, showWindow, tick, togglePlay } from '../../src/app/state/actions.ts';
import { TimeBar } from '../../src/app/time/time-bar.tsx';
import { at } from '../timeline/events.ts';
import { timeDataset } from './time-dataset.ts';
import { days, find, point, press, settled } from './time-page.ts';

const EVENTS = timeDataset(
  [
    { id: 'march', when: '2020-03-10', kind: 'protest' },
    { id: 'may', when: '2020-05-09', kind: 'rocket-or-mortar-fire' },
    { id: 'november', when: '2020-11-02', kind: 'bombing' },
    { id: 'late', when: '2020-11-30', kind: 'bombing' },
    { id: 'someday' },
  ],
  [{ id: 'zarif', when: '2020-07-19' }],
);

let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(1440, 600);
  root = document.body.appendChild(document.createElement('div'));
  root.style.paddingTop = '340px';
  openDataset(EVENTS);
  render(<TimeBar />, root);
  chooseMode('window', 0);
  showWindow({ from: at('2020-05-01'), to: at('2020-06-01') }, 0);
  await settled();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** The labels on the axis. */
function labels(): readonly string[] {
  return [...root.querySelectorAll('.time-axis text')].map((text) => text.textContent);
}

/** Where a mark stands, from the left of the plot. */
function markX(family: string): number {
  const box = find(`.time-mark.family-${family}`).getBoundingClientRect();
  return box.x + box.width / 2 - find('.time-surface').getBoundingClientRect().x;
}

async function wheel(x: number, init: WheelEventInit): Promise<boolean> {
  const surface = find('.time-surface');
  const corner = surface.getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    clientX: corner.x + x,
    clientY: corner.y + 40,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  surface.dispatchEvent(event);
  await settled();
  return event.defaultPrevented;
}

describe('the axis, apart from the window', () => {
  it('zooms by the wheel about the pointer, and the window stays', async () => {
    const x = markX('strikes');
    expect(await wheel(x, { deltaY: -400 })).toBe(true);
    expect(labels()).not.toContain('Dec');
    expect(Math.abs(markX('strikes') - x)).toBeLessThan(20);
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
    await wheel(x, { deltaY: 4000 });
    expect(root.querySelector('.is-zoomed')).toBeNull();
  });

  it('pans by the wheel with Shift, or sideways, as far as there is time', async () => {
    await wheel(markX('strikes'), { deltaY: -400 });
    const before = markX('strikes');
    await wheel(200, { deltaY: 50, shiftKey: true });
    expect(markX('strikes')).toBeCloseTo(before - 50, 0);
    await wheel(200, { deltaX: -50 });
    expect(markX('strikes')).toBeCloseTo(before, 0);
    await wheel(200, { deltaX: -1e6 });
    expect(labels()[0]).toMatch(/Mar|2020/);
  });

  it('is pinched and moved by two fingers, and one finger left does nothing to the window', async () => {
    const x = markX('strikes');
    point('pointerdown', 1, x - 50);
    point('pointerdown', 2, x + 50);
    point('pointermove', 1, x - 100);
    point('pointermove', 2, x + 100);
    await settled();
    expect(root.querySelector('.is-zoomed')).not.toBeNull();
    expect(Math.abs(markX('strikes') - x)).toBeLessThan(20);
    point('pointermove', 1, x);
    point('pointermove', 2, x + 200);
    await settled();
    expect(Math.abs(markX('strikes') - (x + 100))).toBeLessThan(20);
    point('pointerup', 2, x + 200);
    point('pointermove', 1, x - 300);
    point('pointerup', 1, x - 300);
    await settled();
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('is moved by dragging its dates while it is zoomed', async () => {
    await wheel(markX('strikes'), { deltaY: -400 });
    const before = markX('strikes');
    const y = find('.time-axis line').getBoundingClientRect().y - find('.time-surface').getBoundingClientRect().y + 12;
    point('pointerdown', 1, 500, y, 'mouse');
    point('pointermove', 1, 440, y, 'mouse');
    await settled();
    expect(markX('strikes')).toBeCloseTo(before - 60, 0);
    point('pointerup', 1, 440, y, 'mouse');
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('answers to keys: in, out, back, on, the window, the whole', async () => {
    const whole = labels();
    await press('f');
    expect(find('.time-band').getBoundingClientRect().width / find('.time-surface').clientWidth).toBeCloseTo(0.8, 1);
    await press('0');
    expect(labels()).toEqual(whole);
    await press('+');
    const zoomed = labels();
    await press('.');
    expect(labels()).not.toEqual(zoomed);
    await press(',');
    expect(labels()).toEqual(zoomed);
    await press('-');
    expect(labels()).toEqual(whole);
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('leaves keys alone while somebody types', async () => {
    const field = root.appendChild(document.createElement('input'));
    field.focus();
    await press('f0+n');
    expect(field.value).toBe('f0+n');
    expect(root.querySelector('.is-zoomed')).toBeNull();
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('points to the window where it goes on outside, and comes to it', async () => {
    await press('f');
    expect(root.querySelector('.time-beyond')).toBeNull();
    await press('.....');
    const arrow = page.getByRole('button', { name: 'The window ends before this, on 31 May 2020. Go there' });
    await expect.element(arrow).toBeVisible();
    expect(root.querySelectorAll('.time-edge')).toHaveLength(0);
    await userEvent.click(arrow);
    await settled();
    expect(root.querySelectorAll('.time-edge').length).toBeGreaterThan(0);
  });

  it('keeps edges outside within reach of the keyboard, and brings them along', async () => {
    await press('f.....');
    page.getByRole('slider', { name: 'Window end' }).element().focus();
    await press('{ArrowRight}');
    expect(days()).toEqual(['2020-05-01', '2020-06-01']);
    expect(root.querySelectorAll('.time-edge').length).toBeGreaterThan(0);
  });

  it('follows the window that steps or plays out of it, but not where it was moved away', async () => {
    const inView = (): boolean => root.querySelectorAll('.time-edge').length > 0;
    await press('f');
    await press('{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.click(page.getByRole('button', { name: 'One step on' }));
    await settled();
    expect(inView()).toBe(true);
    togglePlay(1000);
    for (let clockMs = 1000; clockMs < 4000; clockMs += 500) {
      tick(clockMs);
      await settled();
      expect(inView(), `${clockMs}`).toBe(true);
    }
    await press(',,,,,,');
    expect(inView()).toBe(false);
    tick(4100);
    await settled();
    expect(inView()).toBe(false);
  });

  it('shows the whole time again at one press, and for another dataset', async () => {
    await press('+');
    await userEvent.click(page.getByRole('button', { name: 'Whole time' }));
    await settled();
    expect(root.querySelector('.is-zoomed')).toBeNull();
    await press('+');
    openDataset(timeDataset([{ id: 'a', when: '1999-01-01/2004-01-01' }]));
    await settled();
    expect(root.querySelector('.is-zoomed')).toBeNull();
  });
});
