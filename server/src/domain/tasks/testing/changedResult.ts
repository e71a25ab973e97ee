import fc from 'fast-check';
import { kinds, type Kind } from '../../../contract/kinds.ts';
import { isMembers } from '../jsonType.ts';
import { exampleTask, resultOf } from './examples.ts';

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('6', '-1', '1e5', '', ' ', '0', 'NaN', '9'.repeat(400), 0, -0, 1.5, 1e300, Infinity, null),
  fc.integer(),
  fc.string(),
);

/** The value with one place in it, chosen by `choose`, replaced, removed or given a neighbour. */
function mutate(value: unknown, choose: (below: number) => number, replacement: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && choose(4) > 0) {
    const at = choose(value.length);
    return value.map((item: unknown, index) => (index === at ? mutate(item, choose, replacement) : item));
  }
  if (!isMembers(value) || choose(8) === 0) return replacement;
  const entries = Object.entries(value);
  const chosen = entries[choose(entries.length)];
  if (chosen === undefined || choose(8) === 0) return { ...value, Unlisted: replacement };
  const [name, member] = chosen;
  if (choose(4) === 0) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: mutate(member, choose, replacement) };
}

const change = fc.tuple(strange, fc.infiniteStream(fc.nat()));

/** A `Result` that was one of the vendor's examples, before up to six places in it were changed at will. */
export const changedResult: fc.Arbitrary<{ kind: Kind; result: unknown }> = fc
  .tuple(fc.constantFrom(...kinds), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([kind, changes]) => {
    const task = changes.reduce<unknown>((changed, [replacement, choices]) => {
      const choose = (below: number) => (choices.next().value ?? 0) % below;
      return mutate(changed, choose, replacement);
    }, exampleTask(kind));
    return { kind, result: resultOf(kind, task) };
  });
