import type { VendorFailure } from './vendorFailure.ts';

/**
 * Whether the same question may succeed a moment later. All five actions only read, so asking again is safe: after
 * throttling, after the vendor's own trouble, and after a network that failed or broke off. (Source: errors §6)
 */
export function canHeal(failure: VendorFailure): boolean {
  switch (failure.code) {
    case 'vendor-throttled':
    case 'vendor-unavailable':
      return true;
    case 'vendor-unreadable':
      return failure.why === 'truncated';
    case 'task-not-found':
    case 'vendor-rejected':
    case 'vendor-denied':
    case 'vendor-timeout':
    case 'busy':
      return false;
  }
}
