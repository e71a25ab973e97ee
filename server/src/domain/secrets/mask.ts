/** Turns a secret into its print: six hex digits, the same for the same secret. Keyed outside, so pure code can ask for it. */
export type Print = (secret: string) => string;

const mask = /^•••#[0-9a-f]{6}$/;

/** `•••#xxxxxx` in place of a secret. Nothing to hide stays empty, and a mask stays the mask it is. */
export function maskSecret(secret: string, print: Print): string {
  return secret === '' || mask.test(secret) ? secret : `•••#${print(secret)}`;
}
