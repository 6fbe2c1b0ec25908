/** The part of pdfjs-dist that is used. */
export interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** Scale, skew and place: the last two are x and y in points, from the lower left corner. */
  readonly transform: readonly number[];
}
export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  cleanup(): void;
}
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
}
export const VerbosityLevel: { readonly ERRORS: number };
export function getDocument(options: Record<string, unknown>): {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
};
export const WorkerMessageHandler: unknown;
