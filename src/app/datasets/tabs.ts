/** What tabs tell each other. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'renamed'; readonly id: string; readonly name: string }
  | { readonly kind: 'forgotten' };

const channel = new BroadcastChannel('placeline-datasets');

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel.postMessage(message);
}

/** Calls back with what other tabs tell. */
export function onTabs(listener: (message: TabMessage) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    listener(data);
  });
}
