import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { droppedFiles } from './dropped-files.ts';
import type { AskDialog } from './ask-dialog.tsx';

/** Takes files dropped anywhere on the page, and shows that it would. */
export function DropZone() {
  const [over, setOver] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const ask = (files: readonly File[]): void => {
      void import('./ask-dialog.tsx').then(({ AskDialog: Dialog }) => {
        setAsked({ files, Dialog });
      });
    };
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void takeDrop(event.dataTransfer, ask);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return (
    <>
      {over && (
        <div class="drop-zone" aria-hidden="true">
          {words.import.drop}
        </div>
      )}
      {asked && (
        <asked.Dialog
          files={asked.files}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

/** What files are for is told by code that is fetched with the first drop. The files are taken before: the browser clears the list. */
async function takeDrop(data: DataTransfer, ask: (files: readonly File[]) => void): Promise<void> {
  const dropped = droppedFiles(data).catch((error: unknown) => error);
  const { reportUnreadable, takeFiles } = await import('./take-files.ts');
  const files = await dropped;
  if (Array.isArray(files)) await takeFiles(files as readonly File[], ask);
  else reportUnreadable(files);
}

/** Files that a person must say something of, and the dialog that asks, which is fetched when it is needed. */
interface Asked {
  readonly files: readonly File[];
  readonly Dialog: typeof AskDialog;
}
