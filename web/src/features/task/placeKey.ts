/**
 * One thing of a task that several places show: `stream-3` (the stream with index 3, its region, its row),
 * `file-12` (the 12th recording file), `output-1` (the first output of a web capture).
 */
export type PlaceKey = `${'stream' | 'file' | 'output'}-${number}`;

export function isPlaceKey(text: string): text is PlaceKey {
  return /^(stream|file|output)-\d{1,9}$/.test(text);
}
