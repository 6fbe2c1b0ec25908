const PATHS = {
  play: 'M8 5.2v13.6L19 12z',
  pause: 'M7 5h3.6v14H7zm6.4 0H17v14h-3.6z',
  back: 'M15.5 6.5v11L8 12z',
  on: 'M8.5 6.5v11L16 12z',
  down: 'M6.5 9l5.5 5.8L17.5 9l1.2 1.2L12 17.2l-6.7-7z',
  loop: 'M7 6.2h8.2V3.6L19.6 7l-4.4 3.4V7.8H7a2.4 2.4 0 0 0-2.4 2.4v1.6H3v-1.6a4 4 0 0 1 4-4zm10 11.6H8.8v2.6L4.4 17l4.4-3.4v2.6H17a2.4 2.4 0 0 0 2.4-2.4v-1.6H21v1.6a4 4 0 0 1-4 4z',
  plus: 'M11.2 5h1.6v6.2H19v1.6h-6.2V19h-1.6v-6.2H5v-1.6h6.2z',
  less: 'M5 11.2h14v1.6H5z',
  more: 'M5.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zm6.5 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zm6.5 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
} as const;

/** A sign on a button that has its words beside it or as its label. */
export function Icon({ name, size }: { name: keyof typeof PATHS; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
