// Spatial audio: from where the listener of a mixed push hears whom.

const triple = (numbers: readonly number[]) => `(${numbers.join(', ')})`;
const users = (count: number) => (count === 1 ? 'One user stands' : `${count} users stand`);

export const spatial = {
  none: 'The answer holds no positions.',
  above: 'From above',
  aboveSides: 'x up, y to the right',
  side: 'From the side',
  sideSides: 'x to the right, z up',
  listener: 'listener',
  axes: { forward: 'ahead', right: 'right', up: 'up' },
  source: (name: string, position: readonly number[] | null, isApplied: boolean) =>
    `${name}${position === null ? '' : ` at ${triple(position)}`}${isApplied ? '' : ', spatial audio off'}`,
  choose: (name: string) => `Show ${name} on the maps`,
  table: 'Positions of the users',
  noPosition: 'not three numbers',
  isOutside: 'out of range',
  legend:
    'The ring is the listener, arrows show where it faces; discs are users by stream index, hollow where spatial audio is off for the user. A disc without room stands aside, with a line to its point.',
  legendWithoutUsers: 'The ring is the listener, arrows show where it faces.',
  off: 'Spatial audio is off for this task: the positions have no effect.',
  allAtOrigin: 'Everyone is at the origin, and so is the listener: no directions can be heard.',
  allAtListener: 'Everyone stands where the listener stands: no directions can be heard.',
  oblique:
    'The listener’s axes as sent are not perpendicular to each other. Volcengine then takes its defaults, which are drawn here.',
  axesUnreadable:
    'The listener’s axes as sent cannot be used, and the vendor does not say what happens then. Its defaults are drawn here.',
  listenerUnreadable: 'The listener’s position is not three numbers, so the listener is not drawn.',
  listenerOutside: 'The listener stands outside −100 … 100 and is drawn at the edge.',
  outside: (count: number) =>
    `${users(count)} outside −100 … 100, drawn at the edge with a dashed ring. What the vendor does then is not documented.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One position is not three numbers and is not drawn.'
      : `${count} positions are not three numbers and are not drawn.`,
  notCustom:
    'Only the regions of a custom layout place users, and this is another layout: nobody’s position is known.',
  axesNote:
    'Forward is drawn as ahead and Up as the top of the head, as newer pages of the vendor have it; one of its SDKs swaps the two in its comments.',
};
