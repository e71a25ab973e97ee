/** A label ready to draw; sizes and places in the units of the box it was made for. */
export interface RegionLabel {
  fontSize: number;
  lines: readonly LabelLine[];
}

export interface LabelLine {
  /** From the box's corner to the baseline's start. */
  x: number;
  y: number;
  /** The stream's name on the first line; null on a line of mere detail. */
  name: string | null;
  detail: string | null;
}

// Widths of letters, in font sizes. Estimates on the wide side: a label may stop short of its edge, never run over it.
const narrowLetter = 0.65;
const wideLetter = 1.05;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide text runs, in font sizes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? wideLetter : narrowLetter;
  return width;
}

/**
 * As much of the text as fits, cut in the middle when not all does: ids that belong together differ at their ends.
 * Null when not even three letters would fit.
 */
function cutToFit(text: string, room: number): string | null {
  if (widthOf(text) <= room) return text;
  const letters = Array.from(text);
  const mostKept = Math.min(letters.length - 1, Math.ceil(room / narrowLetter));
  for (let kept = mostKept; kept >= 3; kept -= 1) {
    const tail = Math.floor(kept / 3);
    const cut = `${letters.slice(0, kept - tail).join('')}…${letters.slice(letters.length - tail).join('')}`;
    if (widthOf(cut) <= room) return cut;
  }
  return null;
}

// On screen, in CSS px.
const smallestFont = 10.5;
const largestFont = 16;

/**
 * Lays a stream's name and a detail out in the corner of its box, as large as the box allows and never too small to
 * read on screen: the detail goes beside the name, else below it, else away; the name is cut, else it goes as well.
 * `unitsPerPx` is how many of the box's units make one CSS px.
 */
export function labelRegion(
  box: { width: number; height: number },
  { name, detail }: { name: string; detail: string },
  unitsPerPx: number,
): RegionLabel | null {
  const widthPx = box.width / unitsPerPx;
  const heightPx = box.height / unitsPerPx;
  const fontPx = Math.min(largestFont, Math.max(smallestFont, 8 + widthPx * 0.012));
  const marginPx = Math.min(12, Math.max(4, widthPx * 0.03));
  if (heightPx < fontPx + 2 * marginPx) return null;
  const room = (widthPx - 2 * marginPx) / fontPx;
  const shown = cutToFit(name, room);
  if (shown === null) return null;

  const fontSize = fontPx * unitsPerPx;
  const x = marginPx * unitsPerPx;
  const y = x + fontSize * 0.85;
  if (widthOf(`${name}  ${detail}`) <= room) return { fontSize, lines: [{ x, y, name, detail }] };
  const fitsBelow = heightPx >= 2.4 * fontPx + 2 * marginPx && widthOf(detail) <= room;
  const first: LabelLine = { x, y, name: shown, detail: null };
  return {
    fontSize,
    lines: fitsBelow ? [first, { x, y: y + 1.4 * fontSize, name: null, detail }] : [first],
  };
}
