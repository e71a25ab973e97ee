/** Colours whose hues follow each other by the golden angle stay apart however many there are. */
const goldenAngle = 137.508;
const firstHue = 72;

/**
 * The test card's colour of a stream: always the same for an index, muted, and dark enough that white text on it has a
 * contrast of at least 4.5:1 at every hue. A region without an index is grey.
 */
export function streamColour(index: number | null): string {
  if (index === null) return 'hsl(0 0% 32%)';
  const hue = (((firstHue + index * goldenAngle) % 360) + 360) % 360;
  return `hsl(${hue.toFixed(1)} 24% 32%)`;
}
