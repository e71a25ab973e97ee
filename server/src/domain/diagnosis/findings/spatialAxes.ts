type Axis = readonly [number, number, number];

/** The listener's axes when none are set. (Source: task-types §3.4 "AudienceSpatialOrientation") */
export const defaultAxes = { forward: [1, 0, 0], right: [0, 1, 0], up: [0, 0, 1] } as const;

/** An axis as sent, `byDefault` where none was; null when it is not three numbers. */
export function toAxis(triple: readonly (number | null)[] | null, byDefault: Axis): Axis | null {
  if (triple === null) return byDefault;
  const [x = null, y = null, z = null] = triple;
  return triple.length !== 3 || x === null || y === null || z === null ? null : [x, y, z];
}

/** Half a degree or so: decimals rounded on the way turn an axis by less. The vendor documents no tolerance. */
const perpendicularCosine = 0.01;

/** Whether two axes stand at any but a right angle. An axis of length 0 has no angle. */
export function areOblique(a: Axis, b: Axis): boolean {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.abs(dot) > perpendicularCosine * Math.hypot(...a) * Math.hypot(...b);
}
