import type { SpatialSource } from '@tasklens/server/domain/spatial/spatialScene';
import type { Messages } from '../../../../../i18n/messages.ts';

/** Whose position it is: the user, else the stream by its number. */
export const sourceName = ({ userId, streamIndex }: SpatialSource, { kindView }: Messages): string =>
  userId ?? kindView.mixedPush.streamNumber(streamIndex);
