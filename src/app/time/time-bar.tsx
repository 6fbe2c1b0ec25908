import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { span } from '../state/computed.ts';
import { dataset } from '../state/signals.ts';
import { useModule } from '../use-module.ts';
import { words } from '../words/words.ts';
import { Announcement } from './announcement.tsx';
import { useAxisView, type AxisView } from './axis-view.ts';
import { DATES_FIELD } from './dates-field.ts';
import { Icon } from './icons.tsx';
import { chosenMoment } from './jumps.ts';
import { handleAxisKey } from './keys.ts';
import { ModeRadios, ModeSelect } from './mode-choice.tsx';
import { LoopButton, PlayButton, SpeedSelect, StepButtons } from './play-controls.tsx';
import { Plot } from './plot.tsx';
import type { Snap } from './scale.ts';
import { UndatedChip } from './undated-chip.tsx';
import { useNarrow } from './use-size.ts';
import { WindowWords } from './window-words.tsx';
import './time.css';
import './time-plot.css';
import './time-panel.css';

/** The bar at the bottom: what plays time, what is shown of it, and all events over time with the window that can be moved. */
export function TimeBar() {
  const narrow = useNarrow();
  const open = dataset.value;
  const reach = span.value;
  const axis = useAxisView(reach);
  const [snap, setSnap] = useState<Snap>('auto');
  const panel = usePanel();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      handleAxisKey(event, { axis, typeDates: panel.typeDates });
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [axis, panel.typeDates]);
  const controls = { disabled: !reach, axis, snap, onSnap: setSnap, panel };
  return (
    <section class={narrow ? 'time-bar is-narrow' : 'time-bar'} aria-label={words.time.label}>
      {narrow ? <NarrowControls {...controls} /> : <WideControls {...controls} />}
      {open && reach ? (
        <Plot open={open} reach={reach} narrow={narrow} axis={axis} snap={snap} onTypeDates={panel.typeDates} />
      ) : (
        <p class="time-empty">{open && words.time.noDates}</p>
      )}
      <Announcement />
    </section>
  );
}

interface ControlsProps {
  readonly disabled: boolean;
  readonly axis: AxisView;
  readonly snap: Snap;
  readonly onSnap: (snap: Snap) => void;
  readonly panel: PanelState;
}

function WideControls({ disabled, axis, snap, onSnap, panel }: ControlsProps) {
  return (
    <div class="time-controls">
      <div class="time-row">
        <PlayButton disabled={disabled} />
        <StepButtons disabled={disabled} />
        <SpeedSelect disabled={disabled} />
        <LoopButton disabled={disabled} />
      </div>
      <ModeRadios disabled={disabled} nearMs={() => nearMs(axis)} />
      <div class="time-row">
        <MoreButton panel={panel} label={words.timeBar.panel} />
        <UndatedChip />
      </div>
      <div
        id="time-more"
        ref={panel.element}
        class="time-panel is-over"
        role="group"
        aria-label={words.timeBar.panel}
        hidden={!panel.isOpen}
        onKeyDown={panel.closeOnEscape}
      >
        {panel.isOpen && panel.body && (
          <panel.body.TimePanel axis={axis} snap={snap} onSnap={onSnap} disabled={disabled} />
        )}
      </div>
    </div>
  );
}

function NarrowControls({ disabled, axis, snap, onSnap, panel }: ControlsProps) {
  return (
    <div class="time-controls">
      <div class="time-row">
        <PlayButton disabled={disabled} />
        {disabled ? <span class="time-words is-apart" /> : <WindowWords onPress={panel.typeDates} />}
        <ModeSelect disabled={disabled} nearMs={() => nearMs(axis)} />
        <MoreButton panel={panel} label={words.time.more} />
      </div>
      <div id="time-more" ref={panel.element} class="time-panel" hidden={!panel.isOpen} onKeyDown={panel.closeOnEscape}>
        <div class="time-row">
          <StepButtons disabled={disabled} />
          <SpeedSelect disabled={disabled} />
          <LoopButton disabled={disabled} />
          <UndatedChip />
        </div>
        {panel.isOpen && panel.body && (
          <panel.body.TimePanel axis={axis} snap={snap} onSnap={onSnap} disabled={disabled} />
        )}
      </div>
    </div>
  );
}

function MoreButton({ panel, label }: { panel: PanelState; label: string }) {
  return (
    <button
      ref={panel.button}
      type="button"
      class="time-button time-more"
      aria-label={label}
      title={label}
      aria-expanded={panel.isOpen}
      aria-controls="time-more"
      onClick={panel.toggle}
      onKeyDown={panel.isOpen ? panel.closeOnEscape : undefined}
    >
      <Icon name="more" size={20} />
    </button>
  );
}

/** What a window is made around where all was shown: the chosen event, else the middle of what the axis was zoomed to. */
function nearMs(axis: AxisView): number | null {
  const drawn = axis.span.peek();
  return chosenMoment() ?? (drawn && (drawn.from + drawn.to) / 2);
}

type PanelState = ReturnType<typeof usePanel>;

/** So long after the bar is drawn, milliseconds, its panel is fetched: what is typed right after the key that opens it must find its field. */
const CALM_MS = 1500;

/** The panel behind the button, fetched when the page has come to rest, or when it is first opened. */
function usePanel() {
  const [isOpen, setOpen] = useState(false);
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCalm(true);
    }, CALM_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const body = useModule(() => import('./time-panel.tsx'), isOpen || isCalm);
  const wantsField = useRef(false);
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusField = (): void => {
    const field = element.current?.querySelector<HTMLInputElement>(`#${DATES_FIELD}`);
    field?.focus();
    field?.select();
  };
  useLayoutEffect(() => {
    if (isOpen && body && wantsField.current) focusField();
    // What was asked for while the panel was on its way still holds; closing takes it back.
    if (body || !isOpen) wantsField.current = false;
  }, [isOpen, body]);
  const [acts] = useState(() => ({
    toggle: () => {
      setOpen((open) => !open);
    },
    typeDates: () => {
      wantsField.current = true;
      setOpen(true);
      focusField();
    },
    closeOnEscape: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    },
  }));
  return { isOpen, body, element, button, ...acts };
}
