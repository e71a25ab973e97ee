import * as z from 'zod/mini';

/** What the vendor may send where it documents an enumeration; `null` when the member is absent. */
export const vendorCode = z.union([z.number(), z.string(), z.null()]);

/**
 * An enumerated vendor value: `code` as the vendor sent it (a numeric string such as `"6"` becomes 6, with the
 * drift named), `name` our word for it, or `unrecognised`. An unknown value never fails a look-up.
 */
export function codedBy<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.object({ code: vendorCode, name: z.enum([...names, 'unrecognised'] as const) });
}

export type VendorCode = z.infer<typeof vendorCode>;
