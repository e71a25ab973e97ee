/** Members that name an item among its neighbours, the vendor's spelling first. */
type Named = readonly (readonly [vendorName: string, value: unknown])[];

/**
 * What goes in brackets behind the list's name for each item, in the order of the items: what identifies it, so that the
 * same item bears the same name wherever it stands. Items of equal identity are told apart by a count (`Index=3 #2`),
 * items without one by their place.
 */
export function nameItems(list: string, items: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const identity = identityOf(list, item as Record<string, unknown>);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    if (identity === '') return String(before);
    return before === 0 ? identity : `${identity} #${before + 1}`;
  });
}

/** '' for an item that nothing identifies, as the outputs of a capture: the vendor tells them apart by their order. */
function identityOf(list: string, item: Record<string, unknown>): string {
  switch (list) {
    case 'Layout.CustomLayout.Regions':
      return firstOf([['StreamIndex', item['streamIndex']]]);
    case 'RecordFileList':
      // One of the two is there, by where the files are stored. (Source: task-types §5)
      return firstOf([
        ['Vid', item['vid']],
        ['ObjectKey', item['objectKey']],
      ]);
    case 'VideoSolutions':
      return '';
    default:
      return firstOf([['Index', item['index']]]) || userOf(item);
  }
}

function firstOf(candidates: Named): string {
  const told = candidates.find(([, value]) => value !== null && value !== '');
  return told === undefined ? '' : `${told[0]}=${quoteIfNeeded(told[1] as string | number)}`;
}

/** A stream without an index; its type is a camera by default. (Source: task-types §3.1) */
function userOf({ userId, streamType }: Record<string, unknown>): string {
  if (typeof userId !== 'string' || userId === '') return '';
  const { code } = (streamType ?? { code: 0 }) as { code: number | string };
  return `UserId=${quoteIfNeeded(userId)},StreamType=${quoteIfNeeded(code)}`;
}

/** Whatever could be taken for the path's own signs stands in quotes. */
function quoteIfNeeded(value: string | number): string {
  const text = String(value);
  return /^[\w@./-]+$/.test(text) ? text : JSON.stringify(text);
}
