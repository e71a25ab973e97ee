/** `(1, 0, −20)`: x, y, z as they came, a dash for what did not. */
export function tripleText(triple: readonly (number | null)[]): string {
  return `(${triple.map((value) => value ?? '—').join(', ')})`;
}
