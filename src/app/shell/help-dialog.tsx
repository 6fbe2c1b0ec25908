import { queueKeys } from '../words/queue-en.ts';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

/** The keys, and how to read the map. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.help.title} onClose={onClose}>
      <dl class="keys">
        {[...words.help.rows, ...queueKeys].map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.help.reading}</h3>
      <p>{words.legend.certainty}</p>
      <p>{words.about.dots}</p>
    </Dialog>
  );
}
