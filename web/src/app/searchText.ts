/** A query string as the plain texts it is; the first of a repeated name counts. */
export function parseSearchText(search: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (!Object.hasOwn(texts, name) && name !== '__proto__') texts[name] = value;
  }
  return texts;
}

/** The inverse: texts stay texts (`?taskId=007` is not a number), absent ones are left out. */
export function printSearchText(texts: Record<string, unknown>): string {
  const pairs = Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' && value !== ''
      ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
      : [],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
