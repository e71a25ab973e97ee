export const remotePictures = {
  load: (count: number) => (count === 1 ? 'Load the picture' : `Load ${count} pictures`),
  again: 'Try again',
  hint: 'Tasklens fetches the background and stand-in pictures; your browser does not contact their servers',
  loading: 'Loading pictures …',
  loaded: (loaded: number, count: number) => `${loaded} of ${count} pictures loaded`,
  failed: (reason: string) => `Not shown: ${reason}.`,
};
