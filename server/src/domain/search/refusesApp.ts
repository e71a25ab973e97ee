import type { Problem } from '../../contract/problem.ts';

/** The vendor's words for an app that is not there, or that is not this account's. (Source: errors §4) */
const appCodes: readonly (string | null | undefined)[] = [
  'InvalidParameter.NotExistAppId',
  'InvalidParameter.AccountIdMismatch',
  'AccessDenied.NoPermissionForApp',
];

/** Whether it is the app that the vendor refused, so that no other task of it can be asked for either. */
export const refusesApp = ({ vendor }: Problem): boolean => appCodes.includes(vendor?.code);
