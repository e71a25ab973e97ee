import { describe, expect, it } from 'vitest';
import { aWebcastTask, after, secondsIn, status, stopReason } from '../testing/tasks.ts';
import { listFindings } from './listFindings.ts';

const findingsOn = (stated: Parameters<typeof aWebcastTask>[0], seconds = 600) =>
  listFindings({ kind: 'webcast', task: aWebcastTask(stated) }, secondsIn(seconds));

describe('the freeze check', () => {
  const every = (freezeCheckInterval: number | null) =>
    findingsOn({
      monitorConfig: { freezeCheckInterval, blankCheckInterval: 5, crashCheckInterval: 5 },
    });

  it('is a risk when it is on', () => {
    expect(every(5)).toEqual([
      {
        code: 'freeze-check-risky',
        severity: 'info',
        path: 'MonitorConfig.FreezeCheckInterval',
        params: { intervalSeconds: 5 },
      },
    ]);
  });

  it('is none when it is off, as by default', () => {
    expect(every(0)).toEqual([]);
    expect(every(null)).toEqual([]);
    expect(findingsOn({ monitorConfig: null })).toEqual([]);
  });
});

describe("the page's own start event", () => {
  const notify = (enableEventNotify: boolean | null, startTimeout: number | null) =>
    findingsOn({ eventNotifyConfig: { enableEventNotify, startTimeout } });

  it('may never come when the wait has no limit', () => {
    const finding = {
      code: 'start-event-may-never-come',
      severity: 'warning',
      path: 'EventNotifyConfig.StartTimeout',
      params: {},
    };
    expect(notify(true, 0)).toEqual([finding]);
    expect(notify(true, null)).toEqual([finding]);
  });

  it('leaves its time-out unused when nobody waits for it', () => {
    const finding = {
      code: 'start-timeout-unused',
      severity: 'info',
      path: 'EventNotifyConfig.StartTimeout',
      params: { startTimeoutSeconds: 2 },
    };
    expect(notify(false, 2)).toEqual([finding]);
    expect(notify(null, 2)).toEqual([finding]);
  });

  it('is fine with a limited wait, or without any', () => {
    expect(notify(true, 2)).toEqual([]);
    expect(notify(false, 0)).toEqual([]);
    expect(notify(null, null)).toEqual([]);
    expect(findingsOn({ eventNotifyConfig: null })).toEqual([]);
  });
});

describe('the running time', () => {
  const reached = [
    {
      code: 'max-running-time-reached',
      severity: 'warning',
      path: 'MaxRunningTime',
      params: { maxRunningSeconds: 300 },
    },
  ];
  const ended = { status: status('ended'), maxRunningTime: 300 };

  it('has reached its limit when the task ran that long, or still does', () => {
    expect(findingsOn({ maxRunningTime: 300 }, 300)).toEqual(reached);
    expect(findingsOn({ ...ended, endTime: after(301), stopReason: stopReason('stopped-by-api') })).toEqual(
      reached,
    );
  });

  it('has reached it when the vendor says so, even a moment early', () => {
    const stopped = { stopReason: stopReason('max-running-time-exceeded'), endTime: after(299) };
    expect(findingsOn({ ...ended, ...stopped })).toEqual(reached);
  });

  it('has not before, nor where start, end or limit is unknown', () => {
    expect(findingsOn({ maxRunningTime: 300 }, 299)).toEqual([]);
    expect(findingsOn({ ...ended, endTime: after(299) })).toEqual([]);
    expect(findingsOn({ ...ended, endTime: null })).toEqual([]);
    expect(findingsOn({ maxRunningTime: 300, startTime: null })).toEqual([]);
    expect(findingsOn({ maxRunningTime: null })).toEqual([]);
  });
});

describe('the video size', () => {
  const sized = (...sizes: [number | null, number | null][]) =>
    findingsOn({
      videoSolutions: sizes.map(([width, height]) => ({ width, height, frameRate: 15, bitrate: 0 })),
    });

  it('is odd where a side is', () => {
    expect(sized([1280, 720], [641, 360])).toEqual([
      {
        code: 'odd-video-size',
        severity: 'info',
        path: 'VideoSolutions[1]',
        params: { width: 641, height: 360 },
      },
    ]);
    expect(sized([null, 361])).toMatchObject([{ params: { width: 1280, height: 361 } }]);
  });

  it('is fine where both sides are even, or left to the defaults', () => {
    expect(sized([1280, 720], [null, null])).toEqual([]);
    expect(sized()).toEqual([]);
    expect(findingsOn({ videoSolutions: null })).toEqual([]);
  });
});
