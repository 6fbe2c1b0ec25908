import '@preact/signals';
import { effect } from '@preact/signals-core';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app/style/tokens.css';
import '../../src/app/style/base.css';
import {
  chooseMode,
  clearFilter,
  openDataset,
  select,
  setFacet,
  showWindow,
  skipQuiet,
  tick,
  togglePlay,
} from '../../src/app/state/actions.ts';
import { now, runClock } from '../../src/app/state/clock.ts';
import { mode, playing } from '../../src/app/state/computed.ts';
import { NOTHING } from '../../src/app/state/selection.ts';
import { timeWindow } from '../../src/app/state/signals.ts';
import { TimeBar } from '../../src/app/time/time-bar.tsx';
import { NO_SPELLS, type Dataset } from '../../src/index.ts';
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

const LAST = { id: 'last', when: '2020-11-02', kind: 'bombing' } as const;

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

describe('playing', () => {
  it('follows the clock and draws no mark anew', async () => {
    await show();
    chooseMode('window', 0);
    showWindow({ from: at('2020-03-01'), to: at('2020-04-01') }, 0);
    const before = marks();
    const drawing = find('.time-drawing');
    const made: MutationRecord[] = [];
    const observer = new MutationObserver((records) => made.push(...records));
    observer.observe(drawing, { childList: true, subtree: true });
    togglePlay(1000);
    expect(playing.value).toBe(true);
    const pale: string[] = [];
    for (let clockMs = 1000; clockMs <= 10_000; clockMs += 500) {
      tick(clockMs);
      await settled();
      pale.push(
        marks()
          .map((mark) => (mark.classList.contains('is-pale') ? '.' : 'o'))
          .join(''),
      );
    }
    observer.disconnect();
    expect(marks()).toEqual(before);
    expect(made).toEqual([]);
    expect(pale[0]).toBe('o...');
    expect(pale[4]).toBe('.oo.');
    expect(pale.at(-1)).toBe('...o');
    expect(find('.time-words').textContent).toBe('31 Oct – 30 Nov 2020');
  });

  it('skips what is quiet for the filter as it is, by the real clock', async () => {
    await show(timeDataset([...['2020-03-10', '2020-05-09'].map((when) => ({ id: when, when })), LAST]));
    chooseMode('window', 0);
    showWindow({ from: at('2020-03-05'), to: at('2020-03-15') }, 0);
    skipQuiet(NO_SPELLS, now());
    const ends: number[] = [];
    const stops = [runClock(), effect(() => void ends.push(timeWindow.value.to))];
    togglePlay(now());
    await expect.poll(() => timeWindow.value.to, { timeout: 10_000 }).toBeGreaterThan(at('2020-05-09'));
    setFacet('kinds', ['bombing']);
    await expect.poll(() => playing.value, { timeout: 10_000 }).toBe(false);
    for (const stop of stops) stop();
    clearFilter();
    const between = (from: string, to: string) => ends.filter((end) => end > at(from) && end < at(to));
    expect(between('2020-03-21', '2020-05-09')).toEqual([]);
    expect(between('2020-05-21', '2020-11-02')).toEqual([]);
    expect(between('2020-11-02', '2020-11-12').length).toBeGreaterThan(0);
    expect(ends.at(-1)).toBe(at('2020-12-01'));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it('is told politely, not more often than one can listen', async () => {
    await show();
    const said = find('[aria-live=polite]');
    showWindow({ from: at('2020-03-01'), to: at('2020-04-01') }, 0);
    await settled();
    expect(said.textContent).toBe('1–31 Mar 2020: 1 incident');
    showMay();
    await settled();
    expect(said.textContent).toBe('1–31 Mar 2020: 1 incident');
    await expect.poll(() => said.textContent, { timeout: 5000 }).toBe('1–31 May 2020: 2 incidents');
  });

  it('is begun and paused by its button', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Play' }));
    expect(playing.value).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Pause' }));
    expect(playing.value).toBe(false);
  });
});

describe('the controls', () => {
  it('choose mode, speed and loop', async () => {
    await show();
    await userEvent.click(page.getByText('trail'));
    expect(mode.value).toBe('trail');
    await userEvent.keyboard('{ArrowRight}');
    expect(mode.value).toBe('cumulative');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '1 year / s');
    await expect.element(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1year');
    const loop = page.getByRole('button', { name: 'Loop' });
    await userEvent.click(loop);
    await expect.element(loop).toHaveAttribute('aria-pressed', 'true');
  });

  it('step', async () => {
    await show();
    showMay();
    await userEvent.click(page.getByRole('button', { name: 'One step on' }));
    expect(days()).toEqual(['2020-06-01', '2020-06-30']);
    await userEvent.click(page.getByRole('button', { name: 'One step back' }));
    expect(days()).toEqual(['2020-05-01', '2020-05-31']);
  });

  it('rest where nothing is dated', async () => {
    await show(timeDataset([{ id: 'a' }, { id: 'b' }]));
    await expect.element(page.getByText('No dated events.')).toBeVisible();
    for (const name of ['Play', 'One step on', 'One step back', 'Loop']) {
      await expect.element(page.getByRole('button', { name })).toBeDisabled();
    }
    await expect.element(page.getByRole('button', { name: '2 undated' })).toBeEnabled();
  });
});

describe('on a phone', () => {
  beforeEach(async () => {
    await page.viewport(390, 700);
    await show();
    showMay();
    await settled();
  });

  it('nothing overflows and every target is large', async () => {
    await userEvent.click(page.getByRole('button', { name: 'More time controls' }));
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    const targets = [...root.querySelectorAll('button, select, [role=slider]')];
    expect(targets.length).toBeGreaterThanOrEqual(9);
    for (const target of targets) {
      const { width, height, left, right } = target.getBoundingClientRect();
      const label = target.getAttribute('aria-label') ?? target.textContent;
      expect(Math.min(width, height), label).toBeGreaterThanOrEqual(44);
      expect(left, label).toBeGreaterThanOrEqual(0);
      expect(right, label).toBeLessThanOrEqual(390);
    }
  });

  it('steps and speed wait behind a button', async () => {
    expect(page.getByRole('button', { name: 'One step on' }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'More time controls' }));
    await expect.element(page.getByRole('button', { name: 'One step on' })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'What to show' })).toHaveValue('window');
  });
});

describe('axe-core', () => {
  it.each([
    ['a wide page', 1440],
    ['a phone', 390],
  ])('finds nothing on %s', async (_, width) => {
    await page.viewport(width, 700);
    await show();
    showMay();
    await settled();
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
