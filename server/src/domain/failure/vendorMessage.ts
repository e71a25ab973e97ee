const longestMessage = 300;
/** More of a message than this is never looked at: what follows would be cut off anyway. */
const longestRead = 4000;
const mask = '•••';

/**
 * What the vendor's error message says, in one line fit to be shown: at most 300 characters, without control
 * characters, markup or stack frames, and with everything masked that looks like a key, a token, a signature, or the
 * private part of an address. `null` when nothing is left to say, or when the message was a web page.
 */
export function readVendorMessage(message: unknown): string | null {
  if (typeof message !== 'string' || isWebPage(message)) return null;
  const text = maskSecrets(toOneLine(withoutMarkup(withoutStack(beginningOf(message)))));
  return text === '' ? null : cutTo(longestMessage, text);
}

function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|\?xml|html)\b/i.test(text);
}

/** The beginning of a long message, cut at a space: half a key would not be recognised. */
function beginningOf(text: string): string {
  return text.length <= longestRead ? text : text.slice(0, Math.max(0, text.lastIndexOf(' ', longestRead)));
}

/** Stack frames as Java and JavaScript, Go, and Python print them; the sentence before them is kept. */
function withoutStack(text: string): string {
  const start = text.search(/\sat [\w$.<>]+ ?\([^()\s]*:\d+\)|\bgoroutine \d+ \[|\bTraceback \(most recent/);
  return start < 0 ? text : text.slice(0, start);
}

/** A space takes the tag's place, so that what stood around it cannot join into another: `<<b>script>`. */
function withoutMarkup(text: string): string {
  return text.replace(/<[a-z!/?][^<>]*>?/gi, ' ');
}

function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

const secretName =
  /\b((?:x-)?(?:credential|signature|sign|password|ak|sk|access[-_ ]?key(?:[-_ ]?id)?|secret(?:[-_ ]?(?:access[-_ ]?)?key)?|(?:session|security|access)?[-_ ]?token))(["']?\s*[:=]\s*["']?)[^\s,;&"']+/gi;

function maskSecrets(text: string): string {
  return (
    text
      // A header's value has parts of its own; nothing after it is worth the risk.
      .replace(/\b(authorization["']?\s*[:=]).*/i, `$1 ${mask}`)
      // Push and source addresses carry stream keys in path and query, and sometimes user-info.
      .replace(/\b([a-z][a-z\d+.-]*:\/\/)(?:[^\s/?#@]*@)?([^\s/?#@"']*)[^\s"']*/gi, `$1$2/${mask}`)
      .replace(secretName, `$1$2${mask}`)
      // Access key ids, of users (AKLT…) and of temporary credentials (AKTP…).
      .replace(/\bAK[A-Z]{2}[\w+/=-]{8,}/g, mask)
      // Signatures and hashes are 64 hex digits; the vendor's request ids have 33 or 34 and stay readable.
      .replace(/\b[\da-f]{40,}\b/gi, mask)
      .replace(/[\w+/-]{40,}={0,2}/g, (word) => (isMixed(word) ? mask : word))
  );
}

/** Capitals, small letters and digits together, as in base64 keys and tokens; long ids of people seldom are. */
function isMixed(word: string): boolean {
  return /[A-Z]/.test(word) && /[a-z]/.test(word) && /\d/.test(word);
}

function cutTo(longest: number, text: string): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
