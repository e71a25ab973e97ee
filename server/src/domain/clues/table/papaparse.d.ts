// As much of it as is used. Its published types bring those of Node along, which the domain must do without.
declare module 'papaparse' {
  interface Settings {
    delimiter: string;
    newline: '\n' | '\r';
    /** Splits without heed to quotes. */
    fastMode?: true;
    /** Reads no more rows than this. */
    preview: number;
  }
  const papaparse: {
    parse: (text: string, settings: Settings) => { data: string[][]; errors: { type: string }[] };
  };
  export default papaparse;
}
