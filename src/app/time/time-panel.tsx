import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NO_SPELLS } from '../../index.ts';
import { skipQuiet } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { mode } from '../state/computed.ts';
import { play, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { AxisView } from './axis-view.ts';
import { DatesForm } from './dates-form.tsx';
import { Icon } from './icons.tsx';
import { chosenMoment, jumpPastQuiet, jumpToChosen, jumpToEvent } from './jumps.ts';
import { SNAPS, type Snap } from './scale.ts';
import { ZOOM_STEP } from './zoom-step.ts';

interface PanelProps {
  readonly axis: AxisView;
  readonly snap: Snap;
  readonly onSnap: (snap: Snap) => void;
  readonly disabled: boolean;
}

/** What is needed now and then: typed dates, jumps, what playing skips, the axis. */
export function TimePanel({ axis, snap, onSnap, disabled }: PanelProps) {
  return (
    <>
      <Part title={words.timeBar.dates}>
        <DatesForm disabled={disabled} />
      </Part>
      <Part title={words.timeBar.jumps}>
        <Jumps disabled={disabled} />
      </Part>
      <Part title={words.timeBar.axis}>
        <AxisButtons axis={axis} disabled={disabled} />
      </Part>
      <Part title={words.timeBar.moving}>
        <SnapSelect snap={snap} onSnap={onSnap} disabled={disabled} />
        <SkipQuiet disabled={disabled} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="time-part" role="group" aria-label={title}>
      <span class="time-part-title" aria-hidden="true">
        {title}
      </span>
      <div class="time-part-body">{children}</div>
    </div>
  );
}

function Jumps({ disabled }: { disabled: boolean }) {
  const [why, setWhy] = useState('');
  const still = disabled || mode.value === 'all';
  const jump = (text: string, act: () => string) => (
    <button
      type="button"
      class="time-act"
      disabled={still}
      onClick={() => {
        setWhy(act());
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      {jump(words.timeBar.previousEvent, () => jumpToEvent(-1))}
      {jump(words.timeBar.nextEvent, () => jumpToEvent(1))}
      {jump(words.timeBar.pastQuiet, jumpPastQuiet)}
      <button type="button" class="time-act" disabled={disabled || chosenMoment() === null} onClick={jumpToChosen}>
        {words.timeBar.chosen}
      </button>
      <p class="time-fault" role="status">
        {why}
      </p>
    </>
  );
}

function SkipQuiet({ disabled }: { disabled: boolean }) {
  const skips = Boolean(play.value?.quiet);
  return (
    <label class="time-check">
      <input
        type="checkbox"
        checked={skips}
        disabled={disabled}
        onChange={() => {
          skipQuiet(skips ? null : NO_SPELLS, now());
        }}
      />
      <span>{words.timeBar.skipQuiet}</span>
    </label>
  );
}

function AxisButtons({ axis, disabled }: { axis: AxisView; disabled: boolean }) {
  const isWhole = axis.span.value === null;
  return (
    <>
      <button
        type="button"
        class="time-act is-sign"
        aria-label={words.timeBar.wider}
        disabled={disabled || isWhole}
        onClick={() => {
          axis.zoom(1 / ZOOM_STEP);
        }}
      >
        <Icon name="less" size={16} />
      </button>
      <button
        type="button"
        class="time-act is-sign"
        aria-label={words.timeBar.closer}
        disabled={disabled}
        onClick={() => {
          axis.zoom(ZOOM_STEP);
        }}
      >
        <Icon name="plus" size={16} />
      </button>
      <button
        type="button"
        class="time-act"
        disabled={disabled}
        onClick={() => {
          axis.fit(timeWindow.peek());
        }}
      >
        {words.timeBar.fit}
      </button>
      <button
        type="button"
        class="time-act"
        disabled={disabled || isWhole}
        onClick={() => {
          axis.showAll();
        }}
      >
        {words.timeBar.whole}
      </button>
    </>
  );
}

function SnapSelect({ snap, onSnap, disabled }: Omit<PanelProps, 'axis'>) {
  return (
    <label class="time-field">
      <span>{words.timeBar.snap}</span>
      <span class="time-choice">
        <select
          class="time-select"
          value={snap}
          disabled={disabled}
          onChange={(event) => {
            const chosen = SNAPS.find((one) => one === event.currentTarget.value);
            if (chosen) onSnap(chosen);
          }}
        >
          {SNAPS.map((one) => (
            <option key={one} value={one}>
              {words.timeBar.snaps[one]}
            </option>
          ))}
        </select>
        <Icon name="down" size={14} />
      </span>
    </label>
  );
}
