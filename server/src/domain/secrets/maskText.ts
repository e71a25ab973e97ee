import { maskAddress } from './maskAddress.ts';
import type { Print } from './mask.ts';

const longestScheme = 20;

/**
 * The text with every address in it (`scheme://…` up to white space) masked. A text that begins with an address is one
 * address to its end: a stray space inside a secret must not let the rest of it through.
 */
export function maskText(text: string, print: Print): string {
  let masked = '';
  let done = 0;
  for (let colon = text.indexOf('://'); colon >= 0; colon = text.indexOf('://', done)) {
    const start = findSchemeStart(text, colon, done);
    const end = text.slice(0, start).trim() === '' ? text.length : findAddressEnd(text, colon);
    masked += text.slice(done, start) + maskAddress(text.slice(start, end), 'page', print);
    done = end;
  }
  return masked + text.slice(done);
}

function findSchemeStart(text: string, colon: number, floor: number): number {
  let start = colon;
  while (start > floor && colon - start < longestScheme && /[a-z0-9+.-]/i.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

function findAddressEnd(text: string, colon: number): number {
  const space = /\s/g;
  space.lastIndex = colon;
  return space.exec(text)?.index ?? text.length;
}
