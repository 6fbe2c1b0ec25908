import '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app/style/tokens.css';
import '../../src/app/style/base.css';
import { chooseMode, openDataset, select, showWindow } from '../../src/app/state/actions.ts';
import { mode } from '../../src/app/state/computed.ts';
import { NOTHING } from '../../src/app/state/selection.ts';
import { timeWindow } from '../../src/app/state/signals.ts';
import { TimeBar } from '../../src/app/time/time-bar.tsx';
import { alignedExtent, pxAt } from '../../src/index.ts';
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
  select(NOTHING);
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

describe('axe-core', () => {
  it.each([
    ['a wide page', 1440, 'Dates, jumps and axis'],
    ['a phone', 390, 'More time controls'],
  ])('finds nothing on %s with the panel open and the axis zoomed', async (_, width, more) => {
    await page.viewport(width, 900);
    await settled();
    await userEvent.click(page.getByRole('button', { name: more }));
    await press('+');
    await userEvent.fill(page.getByRole('textbox', { name: 'From' }), 'soon');
    await press('{Enter}');
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

it('has targets for fingers on a phone, within its width, arrows included', async () => {
  await page.viewport(390, 844);
  await settled();
  await userEvent.click(page.getByRole('button', { name: 'More time controls' }));
  await press('f');
  for (let i = 0; i < 3; i++) await userEvent.click(page.getByRole('button', { name: 'Zoom the axis in' }));
  await settled();
  expect(root.querySelectorAll('.time-beyond')).toHaveLength(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  for (const target of root.querySelectorAll('button, select, input[type=text], .time-check')) {
    const { width, height, left, right } = target.getBoundingClientRect();
    const label = target.getAttribute('aria-label') ?? target.textContent;
    expect(Math.min(width, height), label).toBeGreaterThanOrEqual(44);
    expect(left, label).toBeGreaterThanOrEqual(0);
    expect(right, label).toBeLessThanOrEqual(390);
  }
});
