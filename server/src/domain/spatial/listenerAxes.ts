import type { MixedControl } from '../../contract/task.ts';

/** x, y, z. */
export type Triple = readonly [number, number, number];

/** Where the listener's front, right hand and top of the head point. */
export interface ListenerAxes {
  forward: Triple;
  right: Triple;
  up: Triple;
}

/**
 * `given`: the answer names at least one axis, and they hold. `default`: it names none. `not-perpendicular`: they are
 * ignored for the defaults. `unreadable`: one is not three numbers or has no length; what then holds is not documented.
 */
export type AxesOrigin = 'given' | 'default' | 'not-perpendicular' | 'unreadable';

type Spatial = NonNullable<MixedControl['spatialConfig']>;

/** The listener's axes when none are set. (Source: task-types §3.4 "AudienceSpatialOrientation") */
export const defaultAxes: ListenerAxes = { forward: [1, 0, 0], right: [0, 1, 0], up: [0, 0, 1] };

/**
 * The axes that hold, and why these: an absent axis is its default, and axes that are not perpendicular to each other are
 * ignored, all three. The defaults stand in for axes that cannot be read, too.
 * (Source: task-types §3.4 "AudienceSpatialOrientation")
 */
export function toListenerAxes(orientation: Spatial['audienceSpatialOrientation']): {
  axes: ListenerAxes;
  origin: AxesOrigin;
} {
  const { forward: ahead = null, right: aside = null, up: above = null } = orientation ?? {};
  if (ahead === null && aside === null && above === null) return { axes: defaultAxes, origin: 'default' };
  const forward = ahead === null ? defaultAxes.forward : toTriple(ahead);
  const right = aside === null ? defaultAxes.right : toTriple(aside);
  const up = above === null ? defaultAxes.up : toTriple(above);
  if (forward === null || right === null || up === null) return { axes: defaultAxes, origin: 'unreadable' };
  if (areOblique(forward, right) || areOblique(right, up) || areOblique(up, forward)) {
    return { axes: defaultAxes, origin: 'not-perpendicular' };
  }
  if ([forward, right, up].some((axis) => Math.hypot(...axis) === 0)) {
    return { axes: defaultAxes, origin: 'unreadable' };
  }
  return { axes: { forward, right, up }, origin: 'given' };
}

/** Three numbers as they came; null for anything else. */
export function toTriple(numbers: readonly (number | null)[]): Triple | null {
  const [x = null, y = null, z = null] = numbers;
  return numbers.length !== 3 || x === null || y === null || z === null ? null : [x, y, z];
}

/** Half a degree or so: decimals rounded on the way turn an axis by less. The vendor documents no tolerance. */
const perpendicularCosine = 0.01;

/** Whether two axes stand at any but a right angle. An axis of length 0 has no angle. */
function areOblique(a: Triple, b: Triple): boolean {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.abs(dot) > perpendicularCosine * Math.hypot(...a) * Math.hypot(...b);
}
