import type { Reply } from '../envelope.ts';
import { drawAway, drawStage } from './drawings.ts';

const drawings: Readonly<Record<string, () => Buffer>> = {
  '/pictures/stage.png': drawStage,
  '/pictures/away.png': drawAway,
};

/**
 * The pictures that the stories' tasks name. A customer has them on a server of their own; here the stand-in keeps them
 * too. Drawn when asked for, to hold no memory. Null for any other path.
 */
export function findPicture(path: string): Reply | null {
  const draw = drawings[path];
  return draw === undefined ? null : { status: 200, contentType: 'image/png', body: draw() };
}
