import { DriftLog } from '../tasks/driftLog.ts';
import { findTaskObject } from '../tasks/findTaskObject.ts';
import { isMembers, type Members } from '../tasks/jsonType.ts';

/** A picture that a mixed push names: the vendor's member, and the address in clear. Not for any browser or log. */
export interface PictureAddress {
  /** e.g. `Layout.CustomLayout.Regions[2].AlternateImage`. */
  path: string;
  address: string;
}

/** The vendor allows 1,024; what is far beyond is not worth a reference. (Source: task-types §3.3) */
const longestAddress = 2048;

/**
 * Background and stand-in images of a mixed push, from the vendor's `Result` as received, where they have an http(s)
 * address. What is missing or of another type is passed over: reading the task has named it already.
 */
export function findPictureAddresses(result: unknown): PictureAddress[] {
  const found = findTaskObject('mixed-push', result, new DriftLog());
  if (found.outcome !== 'found') return [];
  const custom = membersAt(membersAt(found.members, 'Layout'), 'CustomLayout');
  const regions = custom['Regions'];
  return [
    {
      path: 'Layout.CustomLayout.Canvas.BackgroundImage',
      address: membersAt(custom, 'Canvas')['BackgroundImage'],
    },
    ...(Array.isArray(regions) ? regions : []).map((region: unknown, index) => ({
      path: `Layout.CustomLayout.Regions[${index}].AlternateImage`,
      address: isMembers(region) ? region['AlternateImage'] : undefined,
    })),
  ].filter((named): named is PictureAddress => isHttpAddress(named.address));
}

function membersAt(parent: Members, name: string): Members {
  const value = parent[name];
  return isMembers(value) ? value : {};
}

function isHttpAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestAddress && /^https?:\/\//i.test(value);
}
