import type { PastObservation } from '@tasklens/server/contract/history';
import { createFormat } from '@tasklens/server/domain/words/format';
import { describe, expect, it } from 'vitest';
import { kept as enKept } from '../../../i18n/en/kept.ts';
import { messages as en } from '../../../i18n/en/messages.ts';
import { kept as zhKept } from '../../../i18n/zh-CN/kept.ts';
import { messages as zh } from '../../../i18n/zh-CN/messages.ts';
import { aPastObservation } from '../../../testing/builders.ts';
import { sayChanges } from './sayChanges.ts';

const running = { code: 2, name: 'running' } as const;
const pushState = (code: number, name: 'connected' | 'reconnecting' | 'stopped') => ({
  code,
  name,
  meaningful: name !== 'stopped',
});
const before = aPastObservation({ status: running, pushState: pushState(4, 'connected') });

const say = (after: Partial<PastObservation>, language: 'en' | 'zh-CN' = 'en') =>
  sayChanges(
    before,
    aPastObservation({ status: running, pushState: pushState(4, 'connected'), ...after }),
    language === 'en' ? enKept : zhKept,
    language === 'en' ? en : zh,
    createFormat(language, 'utc', '2026-11-21T10:00:00.000Z'),
  );

describe('a change', () => {
  it('of the push state is said in its words', () => {
    const after = { pushState: pushState(3, 'reconnecting') };
    expect(say(after).said).toEqual(['Connected to the CDN, trying to push → Reconnecting to the CDN']);
    expect(say(after, 'zh-CN').said).toEqual([`${zh.pushStates.connected} → ${zh.pushStates.reconnecting}`]);
  });

  it('of the status stands first, and the push state that then means nothing is left out', () => {
    const after = {
      status: { code: 3, name: 'ended' },
      pushState: pushState(6, 'stopped'),
      changes: [
        { path: 'StopReason', right: { code: 'StopByAPI', name: 'stopped-by-api' } },
        { path: 'EndTime', right: '2026-11-21T09:12:43.000Z' },
        { path: 'Status', left: running, right: { code: 3, name: 'ended' } },
        { path: 'PushStreamState', left: { code: 4 }, right: { code: 6 } },
      ],
    } as const;
    expect(say({ ...after, changes: [...after.changes] }).said).toEqual([
      'Running → Ended',
      'why the task ended: none → StopByAPI',
      'when the task ended: none → 09:12:43 UTC',
    ]);
  });

  it.each([
    [{ path: 'Control.MaxIdleTime', left: 180, right: 60 }, /: 180 → 60$/],
    [{ path: 'Encode.VideoGop', left: 4 }, /^Encode\.VideoGop: 4 → none$/],
    [{ path: 'Layout.CustomLayout', left: { regions: [] }, right: { regions: [1] } }, /: changed$/],
    [{ path: 'TargetStreams.StreamList[Index=3]', right: { index: 3 } }, /: changed$/],
    [{ path: 'RecordFileList[File=a].Size', left: 1, right: 2 }, /^size of the file: 1 → 2$/],
  ])('of %j is said as far as it goes in a line', (difference, text) => {
    expect(say({ changes: [difference] }).said).toEqual([expect.stringMatching(text)]);
  });

  it('that no member shows is not hidden', () => {
    expect(say({ changes: [] })).toEqual({ said: [enKept.history.unnamed], more: 0 });
  });
});

it('says three changes, and counts the rest', () => {
  const changes = [1, 2, 3, 4, 5].map((index) => ({ path: `M${index}`, left: 0, right: index }));
  expect(say({ changes, moreChanges: 7 })).toEqual({
    said: ['M1: 0 → 1', 'M2: 0 → 2', 'M3: 0 → 3'],
    more: 9,
  });
});
