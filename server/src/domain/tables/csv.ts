export type CsvCell = string | number | null;

const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 text, with the mark by which spreadsheets know UTF-8. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front; `null` is an empty cell.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(toCell).join(',') + '\r\n').join('');
}

function toCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^\s*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
