import { maskSecret, type Print } from './mask.ts';
import { maskAddress } from './maskAddress.ts';
import { maskText } from './maskText.ts';
import { sensitivities, sensitivityOf, type Sensitivity } from './sensitivity.ts';

type Members = Record<string, unknown>;

/** Far below what overflows a stack here, in `JSON.stringify` or in a browser; the vendor documents 7 levels. */
const deepest = 100;
const tooDeep = `… nested deeper than ${deepest} levels`;

/**
 * The JSON value with no secret in it standing in clear, whatever its shape: addresses and secrets by the member's name,
 * addresses by their look anywhere, and a name covers all that is nested under it. Masking twice changes nothing. What is
 * given stays as it is; the parts of it that hold no secret are passed on, not copied.
 */
export function maskSecrets(value: unknown, print: Print): unknown {
  return maskValue(value, 'open', 0, print);
}

function maskValue(value: unknown, sensitivity: Sensitivity, depth: number, print: Print): unknown {
  if (typeof value === 'string') return maskString(value, sensitivity, print);
  if (typeof value === 'number' && sensitivity === 'secret') return maskSecret(String(value), print);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return tooDeep;
  if (Array.isArray(value)) return maskItems(value, sensitivity, depth, print);
  return maskMembers(value as Members, sensitivity, depth, print);
}

function maskItems(items: unknown[], sensitivity: Sensitivity, depth: number, print: Print): unknown[] {
  const masked = items.map((item) => maskValue(item, sensitivity, depth + 1, print));
  return masked.every((item, index) => item === items[index]) ? items : masked;
}

function maskMembers(members: Members, sensitivity: Sensitivity, depth: number, print: Print): Members {
  let masked: Members | null = null; // as long as nothing differs
  for (const name in members) {
    const member = members[name];
    const shown = maskText(name, print);
    const value = maskValue(member, stricter(sensitivity, sensitivityOf(name)), depth + 1, print);
    if (masked === null && shown === name && value === member) continue;
    masked ??= copyBefore(name, members);
    put(masked, shown, value);
  }
  return masked ?? members;
}

/** The members that stand before the one of that name. */
function copyBefore(name: string, members: Members): Members {
  const copy: Members = {};
  for (const before of Object.keys(members)) {
    if (before === name) break;
    put(copy, before, members[before]);
  }
  return copy;
}

function put(members: Members, name: string, value: unknown): void {
  // Assigned, a member of that name would become the prototype.
  if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true });
  else members[name] = value;
}

function maskString(text: string, sensitivity: Sensitivity, print: Print): string {
  switch (sensitivity) {
    case 'open':
      return maskText(text, print);
    case 'page':
    case 'push':
      return maskAddress(text, sensitivity, print);
    case 'secret':
      return maskSecret(text, print);
  }
}

function stricter(one: Sensitivity, other: Sensitivity): Sensitivity {
  if (one === other || other === 'open') return one;
  return sensitivities.indexOf(one) > sensitivities.indexOf(other) ? one : other;
}
