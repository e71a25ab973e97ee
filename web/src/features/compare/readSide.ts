import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import type { SideRequest } from '@tasklens/server/contract/comparison';
import { fieldsOf } from '@tasklens/server/contract/taskQuery';

type SideReading = { ok: true; side: SideRequest } | { ok: false; fault: 'empty' | 'neither' };

/** What a reader gave for a side: the link of a task or a share, on whatever host, or JSON. */
export function readSide(given: string, kind: Kind | undefined): SideReading {
  const text = given.trim();
  if (text === '') return { ok: false, fault: 'empty' };
  const side = /^(live|observation|share):./.test(text) ? text : sideOfLink(text);
  if (side !== null) return { ok: true, side };
  if (!isJson(text)) return { ok: false, fault: 'neither' };
  return { ok: true, side: { pasted: { json: text, ...(kind && { kind }) } } };
}

/** As the address of a comparison has it; null for a link to anything else. */
export function sideOfLink(text: string): string | null {
  if (!URL.canParse(text, document.baseURI)) return null;
  const { pathname, searchParams } = new URL(text, document.baseURI);
  const share = /\/s\/([\w-]+)$/.exec(pathname)?.[1];
  if (share !== undefined) return `share:${share}`;
  const kind = kinds.find((each) => pathname.endsWith(`/tasks/${each}`));
  if (kind === undefined) return null;
  const observation = searchParams.get('observation');
  if (observation) return `observation:${observation}`;
  const query = [...fieldsOf(kind), 'profile', 'run'].flatMap((name) => {
    const value = searchParams.get(name);
    return value ? [[name, value]] : [];
  });
  return `live:${kind}?${new URLSearchParams(query).toString()}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (fault) {
    if (fault instanceof SyntaxError) return false;
    throw fault;
  }
}

/** The link that a side of the address stands for, to be read and changed by a person; an observation has none of its own. */
export function linkOfSide(side: string): string {
  const [, from, rest = ''] = /^(live|share):(.*)$/s.exec(side) ?? [];
  if (from === undefined) return side;
  return new URL(from === 'share' ? `s/${rest}` : `tasks/${rest}`, document.baseURI).href;
}

/** The kind and the ids that a side of the address asks for, to search with; null where it is no look-up. */
export function idsOfSide(side: SideRequest): Record<string, string> | null {
  const [, kind, query = ''] = (typeof side === 'string' ? /^live:([^?]*)\?(.*)$/s.exec(side) : null) ?? [];
  if (kind === undefined) return null;
  const ids = new URLSearchParams(query);
  ids.delete('run');
  return { kind, ...Object.fromEntries(ids) };
}
