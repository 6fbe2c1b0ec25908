import '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app/style/tokens.css';
import '../../src/app/style/base.css';
import { chooseMode, openDataset, select, showWindow, tick, togglePlay } from '../../src/app/state/actions.ts';
import { mode } from '../../src/app/state/computed.ts';
import { NOTHING } from '../../src/app/state/selection.ts';
import { timeWindow } from '../../src/app/state/signals.ts';
import { TimeBar } from '../../src/app/time/time-bar.tsx';
import { alignedExtent, DAY_MS, formatDay, pxAt } from '../../src/index.ts';
import { at } from '../timeline/events.ts';
import { timeDataset } from './time-dataset.ts';

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
  select(NOTHING);
});

async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The window as its first and last day. */
function days(): readonly [string, string] {
  const { from, to } = timeWindow.value;
  return [formatDay(from / DAY_MS), formatDay(to / DAY_MS - 1)];
}

/** The labels on the axis. */
function labels(): readonly string[] {
  return [...root.querySelectorAll('.time-axis text')].map((text) => text.textContent);
}

/** Where a mark stands, from the left of the plot. */
function markX(family: string): number {
  const box = find(`.time-mark.family-${family}`).getBoundingClientRect();
  return box.x + box.width / 2 - find('.time-surface').getBoundingClientRect().x;
}

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled();
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

function point(type: string, pointerId: number, x: number, y = 40, pointerType = 'touch'): void {
  const surface = find('.time-surface');
  const corner = surface.getBoundingClientRect();
  const where = { clientX: corner.x + x, clientY: corner.y + y, bubbles: true, pointerId, pointerType };
  // A made-up pointer cannot be captured.
  surface.setPointerCapture = () => undefined;
  surface.dispatchEvent(new PointerEvent(type, where));
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

describe('the panel', () => {
  beforeEach(async () => {
    await userEvent.click(page.getByRole('button', { name: 'Dates, jumps and axis' }));
    await settled();
  });

  async function type(from: string, to: string): Promise<void> {
    await userEvent.fill(page.getByRole('textbox', { name: 'From' }), from);
    await userEvent.fill(page.getByRole('textbox', { name: 'To' }), to);
    await press('{Enter}');
  }

  it('takes typed dates', async () => {
    await expect.element(page.getByRole('textbox', { name: 'From' })).toHaveValue('1 May 2020');
    await expect.element(page.getByRole('textbox', { name: 'To' })).toHaveValue('31 May 2020');
    await type('2020-06-15', 'August 2020');
    expect(days()).toEqual(['2020-06-15', '2020-08-31']);
    await expect.element(page.getByRole('textbox', { name: 'To' })).toHaveValue('31 Aug 2020');
  });

  it.each([
    ['last week', '2020', 'From', 'Not read as a date.'],
    ['2020-05-01', '5/6/2020', 'To', 'Day or month first?'],
    ['2020-05-02', '2020-05-01', 'To', 'must end after it begins'],
    ['', '2020', 'From', 'Type a date'],
  ])('says why "%s" to "%s" is none, and keeps the window', async (from, to, field, why) => {
    await type(from, to);
    await expect.element(page.getByRole('alert')).toHaveTextContent(why);
    await expect.element(page.getByRole('textbox', { name: field })).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByRole('textbox', { name: field })).toHaveFocus();
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('opens on its first field by D, closes on Escape and gives the focus back', async () => {
    await press('{Escape}');
    expect(page.getByRole('textbox', { name: 'From' }).query()).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Dates, jumps and axis' })).toHaveFocus();
    await press('d2020{Enter}');
    expect(days()).toEqual(['2020-01-01', '2020-05-31']);
  });

  it('jumps to the next and the previous event, past the quiet, and to the chosen one', async () => {
    await userEvent.click(page.getByRole('button', { name: 'Next event' }));
    expect(days()).toEqual(['2020-07-01', '2020-07-31']);
    await userEvent.click(page.getByRole('button', { name: 'After the quiet' }));
    expect(days()).toEqual(['2020-11-01', '2020-11-30']);
    await userEvent.click(page.getByRole('button', { name: 'Next event' }));
    expect(days()).toEqual(['2020-11-01', '2020-11-30']);
    await expect.element(page.getByText('No later event.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Previous event' }));
    expect(days()).toEqual(['2020-07-01', '2020-07-31']);
    await expect.element(page.getByRole('button', { name: 'Chosen event' })).toBeDisabled();
    select({ kind: 'incident', id: 'march' });
    await settled();
    await userEvent.click(page.getByRole('button', { name: 'Chosen event' }));
    expect(timeWindow.value.from).toBeLessThanOrEqual(at('2020-03-10'));
    expect(timeWindow.value.to).toBeGreaterThan(at('2020-03-10'));
  });

  it('has nowhere to jump where all is shown, nor to a chosen event without a date', async () => {
    chooseMode('all', 0);
    select({ kind: 'incident', id: 'someday' });
    await settled();
    for (const name of ['Next event', 'Previous event', 'After the quiet', 'Chosen event']) {
      await expect.element(page.getByRole('button', { name })).toBeDisabled();
    }
  });

  it.each([
    ['week', '2020-06-15', '2020-07-15'],
    ['month', '2020-06-01', '2020-06-30'],
    ['day', '2020-06-13', '2020-07-13'],
  ])('lets edges stand at a %s', async (unit, from, to) => {
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Edges at' }), unit);
    const width = find('.time-surface').clientWidth;
    const drawn = alignedExtent({ from: at('2020-03-01'), to: at('2020-12-01') }, width);
    const x = (day: string): number => pxAt(at(day), drawn, width);
    point('pointerdown', 1, x('2020-05-16'), 60, 'mouse');
    point('pointermove', 1, x('2020-05-30'), 60, 'mouse');
    point('pointermove', 1, x('2020-06-28'), 60, 'mouse');
    point('pointerup', 1, x('2020-06-28'), 60, 'mouse');
    expect(days()).toEqual([from, to]);
  });

  it('lets arrows go from week to week', async () => {
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Edges at' }), 'week');
    page.getByRole('slider', { name: 'Window start' }).element().focus();
    await press('{ArrowRight}');
    expect(days()[0]).toBe('2020-05-04');
    await press('{ArrowLeft}{ArrowLeft}');
    expect(days()[0]).toBe('2020-04-20');
  });
});

it('makes a window around the chosen event where all was shown', async () => {
  openDataset(EVENTS);
  expect(mode.value).toBe('all');
  select({ kind: 'incident', id: 'may' });
  await userEvent.click(page.getByText('window', { exact: true }));
  expect(timeWindow.value.from).toBeLessThanOrEqual(at('2020-05-09'));
  expect(timeWindow.value.to).toBeGreaterThan(at('2020-05-09'));
});
