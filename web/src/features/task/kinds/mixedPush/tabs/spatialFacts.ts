import type { MixedControl } from '@tasklens/server/contract/task';
import type { Messages } from '../../../../../i18n/messages.ts';
import type { Fact } from '../../../../../ui/FactList.tsx';
import { givenFact } from '../../givenFact.tsx';
import { tripleText } from './triple.ts';

type Triple = (number | null)[] | null | undefined;

/** Whether sound comes from directions and, where the answer says so, from where the listener hears it. */
export function spatialFacts(spatial: MixedControl['spatialConfig'], { kindView }: Messages): Fact[] {
  const { facts, on, off } = kindView;
  const rendered = givenFact({
    label: facts.spatialRender,
    vendorName: 'EnableSpatialRender',
    value: spatial?.enableSpatialRender,
    byDefault: off,
    print: (value) => (value ? on : off),
  });
  if (spatial === null) return [rendered];
  const { audienceSpatialPosition: position, audienceSpatialOrientation: faces } = spatial;
  const triple = (label: string, vendorName: string, value: Triple, byDefault: string) =>
    givenFact({ label, vendorName, value, byDefault, print: tripleText });
  return [
    rendered,
    triple(facts.listenerPosition, 'AudienceSpatialPosition', position, '(0, 0, 0)'),
    triple(facts.listenerForward, 'AudienceSpatialOrientation.Forward', faces?.forward, '(1, 0, 0)'),
    triple(facts.listenerRight, 'AudienceSpatialOrientation.Right', faces?.right, '(0, 1, 0)'),
    triple(facts.listenerUp, 'AudienceSpatialOrientation.Up', faces?.up, '(0, 0, 1)'),
  ];
}
