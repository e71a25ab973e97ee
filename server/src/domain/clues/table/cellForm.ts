import { kindOfCell } from '../kindNames.ts';

/** Whether a cell could be an id of the vendor's, by its form alone: one word of the letters that ids have. */
export const isIdLike = (cell: string): boolean => /^[\w@.-]{1,258}$/.test(cell);

/** The form that every AppId of the vendor's examples has. */
export const isAppIdLike = (cell: string): boolean => /^[0-9a-f]{24}$/i.test(cell);

/** Whether something is all that a cell says: an id, a kind, or nothing. */
export const isPlain = (cell: string): boolean => cell === '' || isIdLike(cell) || kindOfCell(cell) !== null;
