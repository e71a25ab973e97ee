/** The moment that a header such as `Date` names, epoch ms; null when it is no date of HTTP's own form. (Source: RFC 9110 §5.6.7) */
export function parseHttpDateMs(header: string | string[] | undefined): number | null {
  if (typeof header !== 'string' || !/^[A-Z][a-z]{2}, /.test(header)) return null;
  const dateMs = Date.parse(header);
  return Number.isNaN(dateMs) ? null : dateMs;
}
