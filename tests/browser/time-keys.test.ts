import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseMode, openDataset, showWindow } from '../../src/app/state/actions.ts';
import { playing } from '../../src/app/state/computed.ts';
import { timeWindow } from '../../src/app/state/signals.ts';
import { handleKey } from '../../src/app/time/keys.ts';
import { DAY_MS, formatDay } from '../../src/index.ts';
import { at } from '../timeline/events.ts';
import { timeDataset } from './time-dataset.ts';

let root: HTMLElement;
let used: boolean[];

const listen = (event: KeyboardEvent): void => {
  used.push(handleKey(event, 0));
};

beforeEach(() => {
  used = [];
  root = document.body.appendChild(document.createElement('div'));
  openDataset(
    timeDataset([
      { id: 'a', when: '2020-01-10' },
      { id: 'b', when: '2021-12-10' },
    ]),
  );
  chooseMode('window', 0);
  showWindow({ from: at('2020-05-01'), to: at('2020-06-01') }, 0);
  addEventListener('keydown', listen);
});

afterEach(() => {
  removeEventListener('keydown', listen);
  root.remove();
});

function firstDay(): string {
  return formatDay(timeWindow.value.from / DAY_MS);
}

/** Puts something into the page and the focus on it. */
function focusOn(html: string): void {
  root.innerHTML = html;
  const target = root.querySelector<HTMLElement>('[data-focus]');
  if (!target) throw new Error('nothing to focus');
  target.focus();
  expect(document.activeElement).toBe(target);
}

describe('the keys of time', () => {
  it.each([
    ['{ArrowRight}', '2020-06-01'],
    ['{ArrowLeft}', '2020-04-01'],
    ['{Shift>}{ArrowRight}{/Shift}', '2021-03-01'],
    ['{Home}', '2020-01-01'],
    ['{End}', '2021-12-01'],
  ])('%s moves the window', async (keys, day) => {
    await userEvent.keyboard(keys);
    expect(firstDay()).toBe(day);
  });

  it('space plays and pauses', async () => {
    await userEvent.keyboard(' ');
    expect(playing.value).toBe(true);
    await userEvent.keyboard(' ');
    expect(playing.value).toBe(false);
  });

  it('arrows move the window with the focus on a button', async () => {
    focusOn('<button data-focus>Play</button>');
    await userEvent.keyboard('{ArrowRight}');
    expect(firstDay()).toBe('2020-06-01');
  });

  it.each([
    ['a field', '<input data-focus>', '{ArrowRight}'],
    ['a field', '<input data-focus>', ' '],
    ['a text', '<textarea data-focus></textarea>', '{Home}'],
    ['a choice', '<select data-focus><option>a</option></select>', '{ArrowRight}'],
    ['editable text', '<p contenteditable data-focus>a</p>', ' '],
    ['a radio button', '<input type="radio" name="r" data-focus>', '{ArrowRight}'],
    ['a slider', '<div role="slider" tabindex="0" data-focus></div>', '{ArrowRight}'],
    ['the list', '<ul><li><button data-focus>Row</button></li></ul>', '{End}'],
    ['the map', '<canvas tabindex="0" data-focus></canvas>', '{ArrowLeft}'],
    ['a button', '<button data-focus>Row</button>', ' '],
    ['an open dialog', '<dialog open><p tabindex="-1" data-focus>Help</p></dialog>', '{ArrowRight}'],
    ['a page with a modal sheet', '<div role="dialog" aria-modal="true"></div><p tabindex="-1" data-focus></p>', ' '],
  ])('leave %s alone', async (_, html, keys) => {
    focusOn(html);
    await userEvent.keyboard(keys);
    expect(used).toEqual([false]);
    expect(firstDay()).toBe('2020-05-01');
    expect(playing.value).toBe(false);
  });

  it.each(['{Control>}{ArrowRight}{/Control}', '{Alt>}{ArrowLeft}{/Alt}', 'a', '{Enter}'])(
    '%s is not theirs',
    async (keys) => {
      await userEvent.keyboard(keys);
      expect(used.length).toBeGreaterThan(0);
      expect(used).not.toContain(true);
      expect(firstDay()).toBe('2020-05-01');
    },
  );
});
