/** `tasklens-room-42-task-7.svg`: ids joined, of letters that every file system takes, at most 120 characters. */
export function pictureFileName(ids: readonly string[], ending: 'svg' | 'png'): string {
  const stem = ['tasklens', ...ids].join('-').replaceAll(/[^\p{L}\p{N}._@-]+/gu, '-');
  return `${stem.slice(0, 120)}.${ending}`;
}
