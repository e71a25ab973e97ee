import type { Place, Sureness } from '../clue.ts';
import type { ColumnField } from './columnField.ts';

export interface Column {
  /** As it is written; null when the table has no headings. */
  heading: string | null;
  /** What its cells tell; no two columns tell the same. Null: nothing known. */
  field: ColumnField | null;
  /** Of `field`: certain and likely by the heading, likely by the form of the cells. */
  sureness: Sureness;
}

export interface Row {
  /** 1-based, in the text. */
  line: number;
  /** Cleaned of what copying does to cells; one for each column, those that the text leaves out are empty. */
  cells: string[];
  /** Of the cells that the text has, as they stand in it. */
  places: Place[];
}

export interface Table {
  /** From the headings to the last row that is read. */
  at: Place;
  columns: Column[];
  /** Those below the headings that hold anything. */
  rows: Row[];
  /** The lines of the rows that hold nothing. */
  emptyLines: number[];
  /** The first line that is not read, as there are too many; null when all are. */
  unreadFrom: number | null;
  /** Columns past the widest table that is read; they are left out everywhere. */
  moreColumns: number;
}
