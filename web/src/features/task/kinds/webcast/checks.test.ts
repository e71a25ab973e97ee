import { describe, expect, it } from 'vitest';
import { checkStates } from './checks.ts';

const intervals = { freezeCheckInterval: 5, blankCheckInterval: 0, crashCheckInterval: null };

describe('checkStates', () => {
  it('tells a check that is off from one the answer does not mention', () => {
    expect(checkStates({ monitorConfig: intervals, eventNotifyConfig: null })).toEqual({
      freeze: { is: 'on', seconds: 5 },
      blank: { is: 'off' },
      crash: { is: 'absent' },
      startEvent: { is: 'absent' },
    });
  });

  it.each([
    [{ enableEventNotify: false, startTimeout: 20 }, { is: 'off' }],
    [
      { enableEventNotify: true, startTimeout: 20 },
      { is: 'on', seconds: 20 },
    ],
    [
      { enableEventNotify: true, startTimeout: 0 },
      { is: 'on', seconds: null },
    ],
    [
      { enableEventNotify: true, startTimeout: null },
      { is: 'on', seconds: null },
    ],
    [{ enableEventNotify: null, startTimeout: 20 }, { is: 'absent' }],
  ] as const)('reads the start event %j as %j', (eventNotifyConfig, state) => {
    expect(checkStates({ monitorConfig: null, eventNotifyConfig }).startEvent).toEqual(state);
  });
});
