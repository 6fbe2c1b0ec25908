import { useState } from 'preact/hooks';
import noticesUrl from '../../../generated/notices.txt?url';
import { dataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

/** Licences, data, and what the map does not claim. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const [notices, setNotices] = useState<string | null>(null);
  const load = (): void => {
    if (notices !== null) return;
    setNotices(words.about.noticesLoading);
    void fetch(noticesUrl)
      .then((response) => response.text())
      .then(setNotices);
  };
  return (
    <Dialog title={words.about.title} onClose={onClose}>
      <p>{words.about.dots}</p>
      <p>{words.about.yours}</p>
      <p>
        <strong>{words.about.borders}</strong>
      </p>
      <p>{words.about.code}</p>
      <p>{words.about.data}</p>
      {dataset.value && dataset.value.attribution.length > 0 && (
        <ul>
          {dataset.value.attribution.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <details onToggle={load}>
        <summary>{words.about.notices}</summary>
        <pre class="notices" tabIndex={0}>
          {notices}
        </pre>
      </details>
    </Dialog>
  );
}
