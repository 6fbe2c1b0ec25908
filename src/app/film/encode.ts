import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { FilmSize } from './sizes.ts';

/** The kinds of file on offer, the one that plays in most places that make it first. */
const FILM_FORMATS = ['webm', 'mp4'] as const;

/** A kind of film file. */
export type FilmFormat = (typeof FILM_FORMATS)[number];

/** What may be in each, best first. */
const CODECS: Readonly<Record<FilmFormat, VideoCodec[]>> = { webm: ['vp9', 'vp8', 'av1'], mp4: ['avc', 'hevc', 'av1'] };

/** Text and hairlines need more bits than faces do. */
const QUALITY = new Quality('high');

/** The formats that this browser can make at a size; none where it has no video encoder. */
export async function encodableFormats(size: FilmSize): Promise<FilmFormat[]> {
  const able = await Promise.all(FILM_FORMATS.map(async (format) => (await codecOf(format, size)) !== null));
  return FILM_FORMATS.filter((_, i) => able[i]);
}

/** A film that is being written. */
export interface Encoder {
  /** Adds what the canvas shows as the next frame. */
  add(): Promise<void>;
  /** Ends the film; its bytes. */
  finish(): Promise<Blob>;
  /** Lets go of everything; a film that was not finished is given up. */
  close(): Promise<void>;
}

/** Begins a film of what a canvas will show. Rejects when the browser cannot encode the format. */
export async function startEncoder(
  canvas: HTMLCanvasElement,
  format: FilmFormat,
  size: FilmSize,
  fps: number,
): Promise<Encoder> {
  const codec = await codecOf(format, size);
  if (!codec) throw new Error(`no encoder for ${format}`);
  const target = new BufferTarget();
  const output = new Output({
    format: format === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' }),
    target,
  });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY, latencyMode: 'quality' });
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  let frames = 0;
  return {
    async add() {
      await source.add(frames / fps, 1 / fps);
      frames += 1;
    },
    async finish() {
      await output.finalize();
      if (!target.buffer) throw new Error('the encoder gave nothing');
      return new Blob([target.buffer], { type: format === 'webm' ? 'video/webm' : 'video/mp4' });
    },
    async close() {
      if (output.state !== 'finalized') await output.cancel();
    },
  };
}

async function codecOf(format: FilmFormat, { width, height }: FilmSize): Promise<VideoCodec | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  return getFirstEncodableVideoCodec(CODECS[format], { width, height, quality: QUALITY });
}
