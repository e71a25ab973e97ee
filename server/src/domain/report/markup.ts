import { onOneLine } from './onOneLine.ts';

/** How a report is written down. Whatever stands in a value, it cannot leave its place. */
export interface Markup {
  title: (text: string) => string;
  heading: (text: string) => string;
  /** A sentence, also one that begins a paragraph. */
  sentence: (text: string) => string;
  /** An id, an address, a value as it came. */
  literal: (value: string) => string;
  /** The name of what follows it. */
  name: (text: string) => string;
  /** Of content already written in this markup. */
  item: (content: string) => string;
  /** Said by somebody; may have several lines. */
  quote: (text: string) => string;
  link: (address: string) => string;
}

export const styles = ['markdown', 'text'] as const;
export type Style = (typeof styles)[number];

/** CommonMark: every character that could mean something is escaped, so that values show as they came and no HTML comes of them. */
const markdown: Markup = {
  title: (text) => `## ${escapeLine(text)}`,
  heading: (text) => `### ${escapeLine(text)}`,
  sentence: escapeLine,
  // A code span keeps ids from becoming links, mentions or emoji, but holds no backtick in a way that all readers know.
  literal: (value) => {
    const line = onOneLine(value);
    return /^[^\s<>`|\\]+$/u.test(line) ? `\`${line}\`` : escape(line);
  },
  name: (text) => `**${escape(text)}**`,
  item: (content) => `- ${content}`,
  quote: (text) =>
    linesOf(text)
      .map((line) => `> ${escapeLine(line)}`.trimEnd())
      .join('  \n'), // two spaces: the lines stay apart
  link: (address) => `<${toAddress(address)}>`,
};

/** For tickets and chats: one line a thought, no line broken by us, since whoever shows it breaks lines itself. */
const text: Markup = {
  title: onOneLine,
  heading: onOneLine,
  sentence: onOneLine,
  literal: onOneLine,
  name: onOneLine,
  item: (content) => `- ${content}`,
  quote: (said) => linesOf(said).map(onOneLine).join('\n'),
  link: toAddress,
};

export const markups: Record<Style, Markup> = { markdown, text };

const linesOf = (said: string) => said.trim().split(/\r\n|[\n\r\u2028\u2029]/u);

/** As `escape`, also where a line begins: there a number, a dash or a hash would begin a list or a heading. */
function escapeLine(line: string): string {
  return escape(line)
    .replace(/^(?=[-+=#])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}

function escape(line: string): string {
  return onOneLine(line).replaceAll(/[\\`*_[\]<>|~&$]/gu, '\\$&');
}

/** The address without what would end it early. */
function toAddress(address: string): string {
  return onOneLine(address).replaceAll(/[\s<>\\]/gu, encodeURIComponent);
}
