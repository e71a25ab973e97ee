/** What a spreadsheet or a person writes into a cell that holds nothing. */
const nothing = /^(?:[-–—/.]+|n\/?a|null|none|nil|undefined|无|空)$/i;

/**
 * What a cell says: without blanks, invisible characters and quotes around it, full-width letters folded, the apostrophe
 * gone by which a spreadsheet keeps a text from being a formula; empty where it stands for nothing.
 */
export function toCellText(cell: string): string {
  // Most cells are plain, and there may be a hundred thousand of them.
  const text = plain.test(cell) ? cell : clean(cell);
  return nothing.test(text) ? '' : text;
}

const plain = /^[\w@.]*$/;
const around = /^[\s\p{Cf}"'“”‘’`*]+|[\s\p{Cf}"'“”‘’`*]+$/gu;

const clean = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(around, '')
    .replaceAll(/\p{Cf}/gu, '');
