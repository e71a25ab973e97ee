import { createFormat, type Zone } from '@tasklens/server/domain/words/format';

/** The zone on screen, and beside it UTC+8, or UTC where the screen already shows the time of UTC+8. */
export function pickZones(shown: Zone, at: string): [Zone, Zone] {
  const nameOf = (zone: Zone) => createFormat('en', zone, '').zoneName(at);
  return [shown, nameOf(shown) === nameOf('utc+8') ? 'utc' : 'utc+8'];
}
