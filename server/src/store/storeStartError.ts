/** The database cannot be used, and nothing of it has been changed; the message says what to do. */
export class StoreStartError extends Error {
  override readonly name = 'StoreStartError';
}
