import { useState } from 'preact/hooks';
import { incidentCount, rowsOfList, titleOf, toGeoJsonText, visitCount } from '../../index.ts';
import { fileNameOf } from '../file-name.ts';
import { saveFile } from '../save-file.ts';
import { notify } from '../state/actions.ts';
import { incidentsListedIn, visitsListedIn } from '../state/computed.ts';
import { dataset, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

/** Saves all, or what is visible, as GeoJSON. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [visibleOnly, setVisibleOnly] = useState(false);
  const [areas, setAreas] = useState(false);
  const open = dataset.value;
  if (!open) return null;
  const incidents = rowsOfList(incidentsListedIn(timeWindow.value));
  const visits = rowsOfList(visitsListedIn(timeWindow.value));
  const save = (): void => {
    const rows = visibleOnly ? { incidents, visits } : {};
    const text = toGeoJsonText(open, { ...rows, areas });
    const name = `${fileNameOf(titleOf(open))}.geojson`;
    saveFile(name, text, 'application/geo+json');
    const count = visibleOnly ? incidents.length + visits.length : incidentCount(open) + visitCount(open);
    onClose();
    notify('info', words.export.saved(name, count));
  };
  return (
    <Dialog title={words.export.title} onClose={onClose}>
      <p>{words.export.text}</p>
      <fieldset class="choices">
        <label>
          <input
            type="radio"
            name="what"
            checked={!visibleOnly}
            onChange={() => {
              setVisibleOnly(false);
            }}
          />
          {words.export.all(incidentCount(open), visitCount(open))}
        </label>
        <label>
          <input
            type="radio"
            name="what"
            checked={visibleOnly}
            onChange={() => {
              setVisibleOnly(true);
            }}
          />
          {words.export.visible(incidents.length, visits.length)}
        </label>
        <label>
          <input
            type="checkbox"
            checked={areas}
            onChange={() => {
              setAreas(!areas);
            }}
          />
          {words.export.areas}
        </label>
      </fieldset>
      <p class="dialog-actions">
        <button type="button" class="button primary" onClick={save}>
          {words.export.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.export.cancel}
        </button>
      </p>
    </Dialog>
  );
}
