import { useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { beginAnew } from './begin-anew.ts';
import { forgetEverything } from './forget.ts';

/** Asks once more, then forgets; the page begins anew when all is gone, and says what is not. */
export function ForgetEverything({ onKeep }: { onKeep: () => void }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const text = words.datasets.dialog;
  const forget = async (): Promise<void> => {
    setBusy(true);
    const still = await forgetEverything();
    if (still.length === 0) beginAnew();
    else setLeft(still);
    setBusy(false);
  };
  return (
    <>
      <p>{text.forgetText}</p>
      {left.length > 0 && (
        <div class="kept-wrong" role="alert">
          <p>{text.cannotForget}</p>
          <ul>
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="dialog-actions">
        <button type="button" class="button" disabled={isBusy} onClick={onKeep}>
          {text.forgetNo}
        </button>
        <button type="button" class="button danger" disabled={isBusy} onClick={() => void forget()}>
          {text.forgetYes}
        </button>
      </p>
    </>
  );
}
