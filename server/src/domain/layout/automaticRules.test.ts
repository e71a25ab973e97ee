import { describe, expect, it } from 'vitest';
import type { AutomaticMode } from './automatic.ts';
import { automaticModeOf, toAutomaticRules } from './automaticRules.ts';

const camera = { index: 1, userId: 'host-7', streamType: null };
const screen = { index: 2, userId: 'screen-1', streamType: { code: 1, name: 'screen' } as const };
const rulesOf = (mode: AutomaticMode, streamList = [camera]) =>
  toAutomaticRules(mode, { targetStreams: { streamList } });
const sizeRule = (mode: AutomaticMode) => rulesOf(mode).find(({ code }) => code === 'size-from-encode');

describe('the rules of an automatic layout', () => {
  it('never take the places for documented', () => {
    for (const mode of ['adaptive', 'vertical', 'side-by-side'] as const) {
      expect(rulesOf(mode).some(({ confidence }) => confidence === 'assumed')).toBe(true);
    }
  });

  it('have the size of Encode for certain, but in the adaptive layout', () => {
    expect(sizeRule('vertical')?.confidence).toBe('documented');
    expect(sizeRule('side-by-side')?.confidence).toBe('documented');
    expect(sizeRule('adaptive')?.confidence).toBe('assumed');
  });

  it('speak of the screen in the vertical layout when one is taken', () => {
    const unknown = { code: 'screen-in-vertical', confidence: 'unknown' };
    expect(toAutomaticRules('vertical', { targetStreams: { streamList: [camera, screen] } })).toContainEqual(
      unknown,
    );
    expect(rulesOf('vertical')).not.toContainEqual(unknown);
  });

  it('are none for a mode that is not documented', () => {
    expect(rulesOf('unrecognised')).toEqual([]);
  });
});

it('takes the adaptive layout for the one in use when none is named', () => {
  expect(automaticModeOf(null)).toBe('adaptive');
  expect(automaticModeOf({ code: 9, name: 'unrecognised' })).toBe('unrecognised');
  expect(automaticModeOf({ code: 2, name: 'custom' })).toBeNull();
});
