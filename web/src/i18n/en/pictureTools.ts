/** `a, b, c and 4 more`: names of at most so many, then a count. */
const namesBeforeCount = 3;
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, namesBeforeCount).join(', ');
  const more = names.length - namesBeforeCount;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Working with the picture of a mixed push: zoom, shading, layers, and how the view differs from the plain one. */
export const pictureTools = {
  toolbar: 'Picture tools',
  zoom: 'Zoom',
  fit: 'Fit',
  fitHint: 'Show the whole canvas (0)',
  actualSize: '100%',
  actualSizeHint: 'One screen px for each px of the canvas',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  shade: 'Shade',
  shades: { overlap: 'Overlaps', covered: 'Covered' },
  shadeHints: {
    overlap: 'Hatch the parts that several regions draw on',
    covered: 'Hatch the regions that opaque ones above hide completely',
  },
  pointerAt: (x: number, y: number, across: string, down: string) => `x ${x}, y ${y} · ${across}, ${down}`,
  noPointer: '—',
  boxInFractions: 'Box (fraction)',
  seenByViewers: 'Seen by viewers',
  takeAway: 'Save or copy the picture',
  layers: (count: number) => `Layers ${count}`,
  layerList: 'Layers, topmost first',
  chooseLayer: (name: string, z: number) => `Show ${name}, z ${z}, in the picture`,
  hide: (name: string, z: number) => `Hide ${name}, z ${z}`,
  solo: 'Solo',
  soloOf: (name: string, z: number) => `Show only ${name}, z ${z}`,
  states: {
    seen: 'seen',
    'audio-only': 'audio only, nothing is drawn',
    'no-area': 'no area: nobody sees it',
    outside: 'outside the canvas: nobody sees it',
    transparent: 'fully transparent: nobody sees it',
    'no-stream': 'no stream of this index: what is seen is not documented',
  },
  coveredBy: (names: readonly string[]) => `covered by ${listOf(names)}`,
  hiddenHere: 'hidden by you',
  tie: (name: string) => `same z as ${name}: the order of equal z is not documented`,
  changed: 'Not the plain view:',
  reset: 'Reset view',
  hidden: (names: readonly string[]) => `hidden: ${listOf(names)}`,
  onlyShown: (name: string) => `only ${name} shown`,
  noSuchRegion: (number: number) => `region ${number} (not in this layout)`,
  /** `what` says what the stream is supposed to do or look like. */
  supposed: (name: string, what: string) => `supposed: ${name} ${what}`,
  zoomed: (percent: string) => `zoomed to ${percent}`,
  shaded: {
    overlap: (pairs: number, isCapped: boolean) =>
      isCapped
        ? `overlaps hatched: the first ${pairs} pairs, there are more`
        : pairs === 0
          ? 'overlaps hatched: there are none'
          : `overlaps hatched: ${pairs === 1 ? '1 pair' : `${pairs} pairs`}`,
    covered: (regions: number) =>
      regions === 0
        ? 'covered regions hatched: there are none'
        : `covered regions hatched: ${regions === 1 ? '1 region' : `${regions} regions`}`,
  },
  chosenIsHidden: (name: string) => `${name} is chosen but not drawn in this view.`,
  showIt: 'Draw it',
};
