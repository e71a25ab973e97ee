/** What stands in examples, dumps and forms where an id would: `Your_AppId`, `<RoomId>`, `null`, `xxx`, `661e****543cf`. */
const placeholder =
  /^(?:(?:your|my|the|some)[_\-. ]?)?(?:app|room|task|user)(?:[_\-. ]?(?:id|name))?$|^(?:[x*?#_.-]+|x{2,}.*|null|nil|none|undefined|nan|true|false|string|str|number|int(?:32|64)?|long|n\/a|na|empty|unknown|missing|required|optional|value|id|uid)$/i;
const masked = /\*|•|\.\.\.|…|\$\{|\{\{|^[<{%$]/;

export function isPlaceholder(id: string): boolean {
  return placeholder.test(id) || masked.test(id) || /^your[_\-. ]/i.test(id);
}

/** One word of the letters that the vendor's ids have. (Source: task-types §1 "Identifiers") */
export const isLegal = (id: string): boolean => /^[\w@.-]{1,258}$/.test(id);

/** All AppIds of the vendor's examples are 24 hex digits. (Source: S3) */
export const isAppId = (id: string): boolean => /^[0-9a-f]{24}$/i.test(id) && /\d/.test(id);

/** `userId@@taskId`, the task of a client. (Source: S0) */
export const isComposite = (id: string): boolean => isLegal(id) && /^.+@@.+$/.test(id);

/** A word of no language: with a digit, or put together. */
export const isUncommon = (id: string): boolean => isLegal(id) && /\d|[a-z0-9][_@.-]+[a-z0-9]/i.test(id);

/** As the vendor would take it: without what is invisible, full-width folded, no blanks around it. */
export const cleanId = (written: string): string =>
  /^[\x21-\x7e]*$/.test(written)
    ? written
    : written
        .normalize('NFKC')
        .replaceAll(/\p{Cf}/gu, '')
        .trim();
