/** The face of ids, times and numbers: every digit as wide as the next. */
export const monoFont = '"JetBrains Mono Variable", ui-monospace, "DejaVu Sans Mono", monospace';
