import type { FunctionComponent } from 'preact';
import { DatasetsDialog } from '../datasets/datasets-dialog.tsx';
import { FilmDialog } from '../film/film-dialog.tsx';
import { OpenDialog } from '../import/open-dialog.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import type { DialogName } from './header.tsx';

/** The dialogs by name; fetched when the first one is opened. */
export const DIALOGS: Readonly<Record<DialogName, FunctionComponent<{ onClose: () => void }>>> = {
  open: OpenDialog,
  datasets: DatasetsDialog,
  export: ExportDialog,
  film: FilmDialog,
  help: HelpDialog,
  about: AboutDialog,
};
