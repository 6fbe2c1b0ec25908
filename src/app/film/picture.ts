import type { Mode, TimeWindow } from '../../index.ts';
import type { FilmSize } from './sizes.ts';
import { openStudio } from './studio.ts';

/** A PNG of a window as the app shows it, framed as films are. Rejects with a plain reason when it cannot be made. */
export async function takePicture(size: FilmSize, title: string, window: TimeWindow, mode: Mode): Promise<Blob> {
  const studio = await openStudio(size, title);
  try {
    await studio.paint(window, mode, false);
    return await new Promise((resolve, reject) => {
      studio.canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the browser gave no picture'));
      }, 'image/png');
    });
  } finally {
    studio.close();
  }
}
