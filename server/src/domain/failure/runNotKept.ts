/** The run that an address names was never kept, and the vendor now answers with another one. */
export class RunNotKeptError extends Error {
  override readonly name = 'RunNotKeptError';
  /** When the run that the vendor answers with started, ISO; null while it names no start. */
  readonly otherStart: string | null;

  constructor(otherStart: string | null) {
    super('run-not-kept');
    this.otherStart = otherStart;
  }
}
