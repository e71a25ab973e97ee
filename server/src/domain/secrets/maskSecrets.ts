import { maskSecret, type Print } from './mask.ts';
import { maskAddress } from './maskAddress.ts';
import { maskText } from './maskText.ts';
import { sensitivities, sensitivityOf, type Sensitivity } from './sensitivity.ts';

/** Far below what overflows a stack here, in `JSON.stringify` or in a browser; the vendor documents 7 levels. */
const deepest = 100;
const tooDeep = `… nested deeper than ${deepest} levels`;

/**
 * A copy of a JSON value in which no secret stands in clear, whatever its shape: addresses and secrets by the member's
 * name, addresses by their look anywhere, and a name covers all that is nested under it. Masking twice changes nothing.
 */
export function maskSecrets(value: unknown, print: Print): unknown {
  return maskValue(value, 'open', 0, print);
}

function maskValue(value: unknown, sensitivity: Sensitivity, depth: number, print: Print): unknown {
  if (typeof value === 'string') return maskString(value, sensitivity, print);
  if (typeof value === 'number' && sensitivity === 'secret') return maskSecret(String(value), print);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return tooDeep;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, sensitivity, depth + 1, print));
  return maskMembers(value, sensitivity, depth, print);
}

function maskMembers(members: object, sensitivity: Sensitivity, depth: number, print: Print): object {
  const masked: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const shown = maskText(name, print);
    const value = maskValue(member, stricter(sensitivity, sensitivityOf(name)), depth + 1, print);
    // Assigned, a member of that name would become the prototype.
    if (shown === '__proto__') Object.defineProperty(masked, shown, { value, enumerable: true });
    else masked[shown] = value;
  }
  return masked;
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
