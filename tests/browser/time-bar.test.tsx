import '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app/style/tokens.css';
import '../../src/app/style/base.css';
import { chooseMode, openDataset, select, showWindow } from '../../src/app/state/actions.ts';
import { mode } from '../../src/app/state/computed.ts';
import { NOTHING } from '../../src/app/state/selection.ts';
import { preferences, selection } from '../../src/app/state/signals.ts';
import { TimeBar } from '../../src/app/time/time-bar.tsx';
import { alignedExtent, DAY_MS, pxAt, windowWords, type Dataset } from '../../src/index.ts';
import { at } from '../timeline/events.ts';
import { timeDataset } from './time-dataset.ts';
import { days, find, settled } from './time-page.ts';

const EVENTS = timeDataset(
  [
    { id: 'march', when: '2020-03-10', kind: 'protest' },
    { id: 'may', when: '2020-05-09', kind: 'rocket-or-mortar-fire' },
    { id: 'late-may', when: '2020-05-20/2020-05-31', kind: 'raid-or-arrest' },
    { id: 'november', when: '2020-11-02', kind: 'bombing' },
    { id: 'someday' },
  ],
  [
    { id: 'zarif', when: '2020-07-19' },
    { id: 'plan', when: '2020-10-01/2020-10-03', status: 'planned' },
  ],
);

let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(1440, 600);
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  select(NOTHING);
});

/** The bar as it stands once it knows its width. */
async function show(dataset: Dataset = EVENTS): Promise<void> {
  openDataset(dataset);
  render(<TimeBar />, root);
  await settled();
}

function showMay(): void {
  chooseMode('window', 0);
  showWindow({ from: at('2020-05-01'), to: at('2020-06-01') }, 0);
}

function marks(): readonly SVGElement[] {
  return [...root.querySelectorAll<SVGElement>('.time-mark')];
}

/** The place of a day on the plot, from the corner of its surface. */
function placeOf(day: string, y: number) {
  const width = find('.time-surface').clientWidth;
  const drawn = alignedExtent({ from: at('2020-03-01'), to: at('2020-12-01') }, width);
  return { x: Math.round(pxAt(at(day), drawn, width)), y };
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const surface = find('.time-surface');
  await userEvent.dragAndDrop(surface, surface, { sourcePosition: from, targetPosition: to, force: true });
  await settled();
}

async function clickAt(position: { x: number; y: number }): Promise<void> {
  await userEvent.click(find('.time-surface'), { position, force: true });
  await settled();
}

describe('the window by keyboard', () => {
  it('has two sliders that tell their day in words', async () => {
    await show();
    showMay();
    await settled();
    const start = page.getByRole('slider', { name: 'Window start' });
    await expect.element(start).toHaveAttribute('aria-valuetext', '1 May 2020');
    await expect.element(start).toHaveAttribute('aria-valuenow', String(at('2020-05-01') / DAY_MS));
    await expect.element(start).toHaveAttribute('aria-valuemin', String(at('2020-03-01') / DAY_MS));
    await expect.element(start).toHaveAttribute('aria-valuemax', String(at('2020-06-01') / DAY_MS));
    await expect
      .element(page.getByRole('slider', { name: 'Window end' }))
      .toHaveAttribute('aria-valuetext', '31 May 2020');
  });

  it.each([
    ['Window start', '{ArrowRight}', '2020-05-02', '2020-05-31'],
    ['Window start', '{Shift>}{ArrowLeft}{/Shift}', '2020-04-21', '2020-05-31'],
    ['Window end', '{PageUp}', '2020-05-01', '2020-06-30'],
    ['Window end', '{End}', '2020-05-01', '2020-11-30'],
    ['Window start', '{Home}', '2020-03-01', '2020-05-31'],
  ])('%s answers to %s', async (name, keys, from, to) => {
    await show();
    showMay();
    await settled();
    page.getByRole('slider', { name }).element().focus();
    await userEvent.keyboard(keys);
    expect(days()).toEqual([from, to]);
  });
});

describe('the window by pointer', () => {
  beforeEach(async () => {
    await show();
    showMay();
    await settled();
  });

  it('moves with its band', async () => {
    await drag(placeOf('2020-05-16', 60), placeOf('2020-07-16', 60));
    expect(days()).toEqual(['2020-07-01', '2020-07-31']);
  });

  it('grows with an edge', async () => {
    await drag(placeOf('2020-06-01', 16), placeOf('2020-08-01', 16));
    expect(days()).toEqual(['2020-05-01', '2020-07-31']);
  });

  it('comes to where one clicks beside it', async () => {
    await clickAt(placeOf('2020-09-16', 40));
    expect(days()).toEqual(['2020-09-01', '2020-09-30']);
  });

  it('stays when one clicks inside it', async () => {
    await clickAt(placeOf('2020-05-25', 20));
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('is drawn anew where all is shown', async () => {
    chooseMode('all', 0);
    await settled();
    await drag(placeOf('2020-08-01', 40), placeOf('2020-10-01', 40));
    expect(days()).toEqual(['2020-08-01', '2020-09-30']);
    expect(mode.value).toBe('window');
  });

  it('keeps its start where all since the start is shown', async () => {
    chooseMode('cumulative', 0);
    await settled();
    await clickAt(placeOf('2020-09-01', 40));
    expect(days()).toEqual(['2020-03-01', '2020-08-31']);
    expect(mode.value).toBe('cumulative');
  });

  it('carries its dates, which never leave the bar', async () => {
    const bar = find('.time-surface').getBoundingClientRect();
    for (const [from, to] of [
      ['2020-03-01', '2020-03-02'],
      ['2020-05-01', '2020-06-01'],
      ['2020-11-30', '2020-12-01'],
    ] as const) {
      showWindow({ from: at(from), to: at(to) }, 0);
      await settled();
      const words = find('.time-words');
      expect(words.textContent).toBe(windowWords({ from: at(from), to: at(to) }));
      const { left, right } = words.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(bar.left);
      expect(right).toBeLessThanOrEqual(bar.right);
      expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
    }
  });
});

describe('the events on the bar', () => {
  it('are squares in the colour of their family, pale outside the window', async () => {
    await show();
    showMay();
    const classes = marks().map((mark) => mark.getAttribute('class'));
    expect(classes).toEqual([
      'time-mark family-protests is-pale',
      'time-mark family-strikes',
      'time-mark family-raids is-unsure',
      'time-mark family-bombings is-pale',
    ]);
  });

  it('are selected by a click, without moving the window', async () => {
    await show();
    showMay();
    await settled();
    const [square] = marks();
    const box = square?.getBoundingClientRect();
    const surface = find('.time-surface').getBoundingClientRect();
    if (!box) throw new Error('a square expected');
    await clickAt({ x: box.x - surface.x + 3, y: box.y - surface.y + 3 });
    expect(selection.value).toEqual({ kind: 'incident', id: 'march' });
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
    const outline = find('.time-selected').getBoundingClientRect();
    expect(Math.abs(outline.x + outline.width / 2 - (box.x + box.width / 2))).toBeLessThan(1);
  });

  it('tell their title under the mouse', async () => {
    await show();
    const box = marks()[1]?.getBoundingClientRect();
    const surface = find('.time-surface').getBoundingClientRect();
    if (!box) throw new Error('a square expected');
    await userEvent.hover(find('.time-surface'), {
      position: { x: box.x - surface.x + 3, y: box.y - surface.y + 3 },
      force: true,
    });
    await settled();
    expect(find('.time-hover').textContent).toBe('Incident may9 May 2020');
    await userEvent.hover(find('.time-surface'), { position: placeOf('2020-09-15', 30), force: true });
    await settled();
    expect(root.querySelector('.time-hover')).toBeNull();
  });

  it('are bars of the same total where they are many', async () => {
    await show(
      timeDataset(Array.from({ length: 60 }, (_, i) => ({ id: `${i}`, when: `2020-03-${i < 40 ? '10' : '11'}` }))),
    );
    expect(marks().every((mark) => mark.tagName === 'path')).toBe(true);
    expect(root.querySelectorAll('.time-veil')).toHaveLength(2);
  });

  it('have visits below them, hollow when planned, selected by a click', async () => {
    await show();
    const [made, planned] = root.querySelectorAll('.time-visit');
    expect(made?.getAttribute('class')).toBe('time-visit');
    expect(planned?.getAttribute('class')).toBe('time-visit is-planned');
    const box = planned?.getBoundingClientRect();
    const surface = find('.time-surface').getBoundingClientRect();
    if (!box) throw new Error('a visit expected');
    await clickAt({ x: box.x - surface.x + 4, y: box.y - surface.y + 3 });
    expect(selection.value).toEqual({ kind: 'visit', id: 'plan' });
  });

  it('wait at the side when they have no date', async () => {
    await show();
    const chip = page.getByRole('button', { name: '1 undated' });
    await expect.element(chip).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(chip);
    expect(preferences.value.showUndated).toBe(true);
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(chip);
    expect(preferences.value.showUndated).toBe(false);
  });
});
