/** What a verdict holds beside its code and tone when the vendor's own members, named here, say so. */
export function saidBy(...evidence: string[]) {
  return { confidence: 'certain' as const, evidence, params: {} };
}

/** The same when it follows from a documented rule or from arithmetic. */
export function inferredFrom(...evidence: string[]) {
  return { confidence: 'likely' as const, evidence, params: {} };
}
