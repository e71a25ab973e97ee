import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataFolder } from './dataFolder.ts';

describe('checkDataFolder', () => {
  it('is content with a folder that can be read and written', async () => {
    await expect(checkDataFolder(tmpdir())).resolves.toBeUndefined();
  });

  it('rejects with the system error when the folder is gone', async () => {
    await expect(checkDataFolder(join(tmpdir(), 'never-made'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
