import type { LoadedPicture } from '../loadedPicture.ts';

/** A picture file with its size in px. Rejects when the browser cannot read it. */
export async function toLoadedPicture(file: Blob): Promise<LoadedPicture> {
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
