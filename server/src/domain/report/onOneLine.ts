/**
 * Text that stays on its line and reads in the order it is written: control characters, line breaks of every kind, marks
 * that turn the direction of writing and halves of characters become a space.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
