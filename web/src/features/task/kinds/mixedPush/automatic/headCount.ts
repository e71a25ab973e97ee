import { mostHeads } from '@tasklens/server/domain/layout/automatic';

/** When everyone in the room is taken nobody knows how many that is: the fewest that share a picture. */
const headsOfARoom = 2;

/** How many people to suppose, by the number of listed streams; none listed means everyone in the room. */
export function usualHeads(listed: number): number {
  return listed === 0 ? headsOfARoom : Math.min(listed, mostHeads);
}

/** How many the address asks for, 1 … 17; the usual number when it asks for none, or for nonsense. */
export function readHeads(text: string | undefined, listed: number): number {
  const heads = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return heads >= 1 && heads <= mostHeads ? heads : usualHeads(listed);
}

/** What the address says for so many people: nothing for the usual number. */
export function writeHeads(heads: number, listed: number): string | undefined {
  return heads === usualHeads(listed) ? undefined : String(heads);
}
