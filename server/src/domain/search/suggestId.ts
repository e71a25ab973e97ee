/** What copying leaves around and inside an id: white space, quotes, an ellipsis, characters that are not seen. */
const stray = /[\s"'`“”‘’„«»「」『』…\p{Cc}\p{Cf}]+/gu;
const escaped = /%[0-9a-f]{2}/i;

/**
 * The id that was probably meant by one with a character that cannot be in it: percent-decoded, full-width forms folded to
 * ASCII, what copying leaves dropped, and freed of what stands before and after it. Null when that does not make an id.
 */
export function suggestId(id: string, isAllowed: (character: string) => boolean): string | null {
  const characters = Array.from(decode(id).replaceAll(stray, '').normalize('NFKC'));
  const first = characters.findIndex(isAllowed);
  const meant = first < 0 ? [] : characters.slice(first, characters.findLastIndex(isAllowed) + 1);
  return meant.length > 0 && meant.every(isAllowed) ? meant.join('') : null;
}

/** As it was before an address was made of it; as it is where that cannot be undone. */
function decode(id: string): string {
  if (!escaped.test(id)) return id;
  try {
    return decodeURIComponent(id);
  } catch (fault) {
    if (fault instanceof URIError) return id;
    throw fault;
  }
}
