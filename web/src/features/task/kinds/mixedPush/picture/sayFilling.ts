import type { Filling } from '@tasklens/server/domain/layout/filling';
import type { Messages } from '../../../../../i18n/messages.ts';
import type { Unseen } from './standing.ts';

/** What viewers see of a region, by which rule, and how far the vendor's pages bear it out; `supposing` goes first. */
export function sayFilling(
  filling: Filling,
  unseen: Unseen | null,
  { mixedPicture }: Messages,
  supposing?: string,
): string {
  const before = supposing === undefined ? [] : [supposing];
  return unseen === null
    ? mixedPicture.said(
        [...before, mixedPicture.rules[filling.rule]],
        mixedPicture.confidences[filling.confidence],
      )
    : mixedPicture.told([...before, mixedPicture.unseen[unseen]]);
}
