/** Ours → the vendor's, where it is not the same name with a capital. */
const otherNames: Readonly<Record<string, string>> = {
  pushState: 'PushStreamState',
  pushUrl: 'PushURL',
  sourceUrl: 'SourceURL',
};

/** The vendor's name of a member of ours: `maxIdleTime` → `MaxIdleTime`. */
export const toVendorName = (name: string) =>
  otherNames[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A member below an object; the task itself is ''. */
export const below = (object: string, name: string) => (object === '' ? name : `${object}.${name}`);
