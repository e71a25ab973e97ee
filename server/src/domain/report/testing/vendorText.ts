import fc from 'fast-check';

/** Text made of what is special to Markdown, HTML and line breaking, beside ordinary characters. */
export const anyVendorText = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&$=:;/"\'@ 1aZ中\n\r\t\u0000\u2028\u2029\u202E\uD800'),
        '<script>',
        '&lt;',
        '```',
        '![x](y)',
        'https://x',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ minLength: 1, unit: 'binary' }),
);
