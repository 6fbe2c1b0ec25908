import { GLYPHS, type Family } from '../index.ts';

/** A family's ringed glyph, as the map draws it. Decoration: the words beside it say the same. */
export function FamilyGlyph({ family, size = 24 }: { family: Family; size?: number }) {
  return (
    <svg
      class={`glyph family-${family}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="glyph-ring" cx="12" cy="12" r="10.5" />
      <path class="glyph-shape" d={GLYPHS[family]} />
    </svg>
  );
}

/** The broken ring around what a program read and nobody has looked at. */
export function UnreadGlyph({ size = 24 }: { size?: number }) {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4.5 3" />
    </svg>
  );
}

/** The mark of a visit: an arc with its arrow. */
export function VisitGlyph({ planned, size = 24 }: { planned: boolean; size?: number }) {
  return (
    <svg
      class={planned ? 'glyph visit planned' : 'glyph visit'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path class="glyph-arc" d="M4 17C6 8 13 6 18.5 9.5" />
      <path class="glyph-head" d="M20.5 11.2 15.6 11.4 18 6.8z" />
    </svg>
  );
}
