import { describe, expect, it } from 'vitest';
import { defaultAxes, toListenerAxes } from './listenerAxes.ts';

const unset = { forward: null, right: null, up: null };

describe('the listener’s axes', () => {
  it('are the defaults when none is set', () => {
    expect(toListenerAxes(null)).toEqual({ axes: defaultAxes, origin: 'default' });
    expect(toListenerAxes(unset)).toEqual({ axes: defaultAxes, origin: 'default' });
  });

  it('are as given, each left out being its default', () => {
    expect(toListenerAxes({ ...unset, forward: [-1, 0, 0], right: [0, -1, 0] })).toEqual({
      axes: { forward: [-1, 0, 0], right: [0, -1, 0], up: [0, 0, 1] },
      origin: 'given',
    });
  });

  it('are all ignored when two stand at another than a right angle', () => {
    expect(toListenerAxes({ ...unset, forward: [1, 1, 0] })).toEqual({
      axes: defaultAxes,
      origin: 'not-perpendicular',
    });
  });

  it('may be rounded on the way', () => {
    expect(
      toListenerAxes({ ...unset, forward: [0.7071, 0.7071, 0], right: [-0.7071, 0.707, 0] }).origin,
    ).toBe('given');
  });

  it.each([[[1, 0]], [[1, null, 0]], [[0, 0, 0]]])('cannot be read from %j', (forward) => {
    expect(toListenerAxes({ ...unset, forward })).toEqual({ axes: defaultAxes, origin: 'unreadable' });
  });
});
