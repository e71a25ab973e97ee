// Writes each text asset of the built web app a second and a third time, as the two encodings that every browser takes:
// once here, and better than a server could while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../server/dist-web/assets');
/** Below this the headers weigh as much as what is saved. */
const smallest = 1024;

for (const name of readdirSync(folder).filter((each) => /\.(?:js|css)$/.test(each))) {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  if (bytes.length < smallest) continue;
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
