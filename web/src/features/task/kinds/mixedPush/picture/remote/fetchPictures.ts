import type { RemotePicture } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import { getFile } from '../../../../../../api/http.ts';
import type { LoadedPicture } from '../loadedPicture.ts';

/** What came of the pictures that a task names; by the vendor member that names each. */
export interface FetchedPictures {
  loaded: ReadonlyMap<string, LoadedPicture>;
  failed: readonly { path: string; error: unknown }[];
}

/** Has the server fetch them all; one that does not come keeps no other. Rejects when the signal aborts. */
export async function fetchPictures(
  remote: readonly RemotePicture[],
  { signal }: { signal: AbortSignal },
): Promise<FetchedPictures> {
  const loaded = new Map<string, LoadedPicture>();
  const failed: { path: string; error: unknown }[] = [];
  const fetchOne = async ({ path, reference }: RemotePicture) => {
    try {
      loaded.set(path, await toLoadedPicture(await getFile(paths.picture(reference), { signal })));
    } catch (error) {
      failed.push({ path, error });
    }
  };
  await Promise.all(remote.map(fetchOne));
  signal.throwIfAborted();
  return { loaded, failed };
}

/** A picture file with its size in px. Rejects when the browser cannot read it. */
async function toLoadedPicture(file: Blob): Promise<LoadedPicture> {
  // The drawing carries the picture itself, so that an exported file has it as well.
  const href = await toDataAddress(file);
  const image = new Image();
  image.src = href;
  await image.decode();
  return { href, width: image.naturalWidth, height: image.naturalHeight };
}

function toDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string); // `readAsDataURL` gives text
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('the picture could not be read'));
    };
    reader.readAsDataURL(file);
  });
}
