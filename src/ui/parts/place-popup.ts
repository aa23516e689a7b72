interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 4;

/** Where a popup goes, in CSS pixels of the viewport: below its anchor, or above it where there is more room. */
export function placePopup(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN, Math.min(anchor.left, view.width - size.width - MARGIN));
  const below = anchor.bottom + 2;
  const fits = below + size.height + MARGIN <= view.height;
  const top = fits
    ? below
    : Math.max(MARGIN, Math.min(anchor.top - size.height - 2, view.height - size.height - MARGIN));
  return { left: Math.round(left), top: Math.round(top) };
}
