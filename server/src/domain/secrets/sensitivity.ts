/** How much of a value is to be hidden, from nothing to all of it; each includes the ones before. */
export const sensitivities = ['open', 'page', 'push', 'secret'] as const;
export type Sensitivity = (typeof sensitivities)[number];

const secret =
  /secret|token|sign$|signature|passw|credential|authorization|(?:stream|access|api|auth|private)[\s_-]?key/i;
const address = /url|uris?$|href|images?$|address|rtmp/i;
const push = /push|rtmp/i;

/**
 * What a member's name says about its value. Beside the documented addresses (`PushURL`, `SourceURL`, `BackgroundImage`,
 * `AlternateImage`) it knows names the vendor may add one day: better a value hidden for nothing than one shown.
 */
export function sensitivityOf(name: string): Sensitivity {
  if (secret.test(name)) return 'secret';
  if (!address.test(name)) return 'open';
  return push.test(name) ? 'push' : 'page';
}
