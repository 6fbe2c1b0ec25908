/** The part of linkedom that is used: its own types bring a DOM into the core. */
export interface PlainNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data?: string;
  readonly firstChild: PlainNode | null;
  readonly nextSibling: PlainNode | null;
  readonly parentNode: PlainNode | null;
}
export interface PlainElement extends PlainNode {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PlainElement | null;
  querySelectorAll(selector: string): Iterable<PlainElement>;
  remove(): void;
}
export interface PlainDocument extends PlainElement {
  readonly documentElement: PlainElement | null;
  readonly body: PlainElement | null;
}
export function parseHTML(html: string): { readonly document: PlainDocument };
