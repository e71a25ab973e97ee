import { constants } from 'node:fs';
import { access } from 'node:fs/promises';

/** Rejects, with the system's error, when the data folder cannot be read and written just now. */
export async function checkDataFolder(dataFolder: string): Promise<void> {
  await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
}
