import { useState } from 'preact/hooks';
import { span } from '../state/computed.ts';
import { dataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { Announcement } from './announcement.tsx';
import { Icon } from './icons.tsx';
import { ModeRadios, ModeSelect } from './mode-choice.tsx';
import { LoopButton, PlayButton, SpeedSelect, StepButtons } from './play-controls.tsx';
import { Plot } from './plot.tsx';
import { UndatedChip } from './undated-chip.tsx';
import { useNarrow } from './use-size.ts';
import { WindowWords } from './window-words.tsx';
import './time.css';
import './time-plot.css';

/** The bar at the bottom: what plays time, what is shown of it, and all events over time with the window that can be moved. */
export function TimeBar() {
  const narrow = useNarrow();
  const open = dataset.value;
  const reach = span.value;
  return (
    <section class={narrow ? 'time-bar is-narrow' : 'time-bar'} aria-label={words.time.label}>
      {narrow ? <NarrowControls disabled={!reach} /> : <WideControls disabled={!reach} />}
      {open && reach ? (
        <Plot open={open} reach={reach} narrow={narrow} />
      ) : (
        <p class="time-empty">{open && words.time.noDates}</p>
      )}
      <Announcement />
    </section>
  );
}

function WideControls({ disabled }: { disabled: boolean }) {
  return (
    <div class="time-controls">
      <div class="time-row">
        <PlayButton disabled={disabled} />
        <StepButtons disabled={disabled} />
        <SpeedSelect disabled={disabled} />
        <LoopButton disabled={disabled} />
      </div>
      <ModeRadios disabled={disabled} />
      <UndatedChip />
    </div>
  );
}

function NarrowControls({ disabled }: { disabled: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="time-controls">
      <div class="time-row">
        <PlayButton disabled={disabled} />
        {disabled ? <span class="time-words is-apart" /> : <WindowWords />}
        <ModeSelect disabled={disabled} />
        <button
          type="button"
          class="time-button"
          aria-label={words.time.more}
          aria-expanded={isOpen}
          aria-controls="time-more"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon name="more" size={20} />
        </button>
      </div>
      <div id="time-more" class="time-row" hidden={!isOpen}>
        <StepButtons disabled={disabled} />
        <SpeedSelect disabled={disabled} />
        <LoopButton disabled={disabled} />
        <UndatedChip />
      </div>
    </div>
  );
}
