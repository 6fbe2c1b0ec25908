import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { droppedFiles } from './dropped-files.ts';
import type { Ask } from './take-files.ts';

/** Takes files dropped anywhere on the page, and shows that it would. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
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
      if (event.dataTransfer) void takeDrop(event.dataTransfer);
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
  if (!over) return null;
  return (
    <div class="drop-zone" aria-hidden="true">
      {words.import.drop}
    </div>
  );
}

/** What files are for is told by code that is fetched with the first drop. The files are taken before: the browser clears the list. */
async function takeDrop(data: DataTransfer): Promise<void> {
  const dropped = droppedFiles(data).catch((error: unknown) => error);
  const { reportUnreadable, takeFiles } = await import('./take-files.ts');
  const files = await dropped;
  if (!Array.isArray(files)) reportUnreadable(files);
  else await takeFiles(files as readonly File[], askLater);
}

/** Files that a person must say something of are rare: the dialog is fetched when it is needed. */
function askLater(...asked: Parameters<Ask>): void {
  void import('./ask-files.tsx').then(({ askFiles }) => {
    askFiles(...asked);
  });
}
