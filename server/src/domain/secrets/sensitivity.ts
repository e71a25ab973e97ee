/** How much of a value is to be hidden, from nothing to all of it; each includes the ones before. */
export const sensitivities = ['open', 'page', 'push', 'secret'] as const;
export type Sensitivity = (typeof sensitivities)[number];

const secret =
  /secret|token|sign$|signature|passw|credential|authorization|(?:stream|access|api|auth|private)[\s_-]?key/i;
const address = /url|uris?$|href|images?$|address|rtmp/i;
const push = /push|rtmp/i;

/** The same names come with every answer; yet they come from outside, so neither how many nor how long is unbounded. */
const mostRemembered = 1000;
const longestRemembered = 64;
const remembered = new Map<string, Sensitivity>();

/**
 * What a member's name says about its value. Beside the documented addresses (`PushURL`, `SourceURL`, `BackgroundImage`,
 * `AlternateImage`) it knows names the vendor may add one day: better a value hidden for nothing than one shown.
 */
export function sensitivityOf(name: string): Sensitivity {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const sensitivity = judge(name);
  if (name.length <= longestRemembered) {
    if (remembered.size === mostRemembered) remembered.clear();
    remembered.set(name, sensitivity);
  }
  return sensitivity;
}

function judge(name: string): Sensitivity {
  if (secret.test(name)) return 'secret';
  if (!address.test(name)) return 'open';
  return push.test(name) ? 'push' : 'page';
}
