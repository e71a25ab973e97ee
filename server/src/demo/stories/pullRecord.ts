import { hour, minute, second, type TaskStory } from './story.ts';

/** `2023-10-09T15:16:15+08:00`, as on the vendor's page of 2024-03. (S4) */
const inChinaTime = (ms: number): string =>
  new Date(ms + 8 * hour).toISOString().replace(/\.\d{3}Z$/, '+08:00');

/** `2023-10-09T07:16:15Z`, as on its page of 2024-12. (Source: task-types §1 "Discrepancies") */
const inUtc = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');

const query = (taskId: string) => ({ profile: 'default', taskId });

const place = { Vhost: 'example.com', Domain: 'pull.example.com', App: 'live' };

/** Flat as on the vendor's page, or wrapped in `TaskDetail` and without `Stream` as in its newer SDKs. */
export const pullRecordStories: readonly TaskStory[] = [
  {
    name: 'pull-record-recording',
    kind: 'pull-record',
    query: query('5b903f78c7f5aeda10c2e4b6a801f6fe'),
    resultKey: 'TaskDetail',
    task: ({ anchorMs }) => ({
      TaskId: '5b903f78c7f5aeda10c2e4b6a801f6fe',
      StartTime: inUtc(anchorMs - 50 * minute),
      EndTime: inUtc(anchorMs + 8 * hour),
      ...place,
      Status: '生效中',
    }),
    expectedVerdict: 'recording',
    expectedDrift: ['Result.TaskDetail'],
  },
  {
    name: 'pull-record-scheduled',
    kind: 'pull-record',
    query: query('6c1a40b7d2e3f48596a7b8c9d0e1f203'),
    task: ({ anchorMs }) => ({
      TaskId: '6c1a40b7d2e3f48596a7b8c9d0e1f203',
      StartTime: inChinaTime(anchorMs + 6 * hour),
      EndTime: inChinaTime(anchorMs + 8 * hour),
      ...place,
      Stream: 'evening_show',
      Status: '未开始',
    }),
    expectedVerdict: 'scheduled',
    expectedDrift: [],
  },
  {
    name: 'pull-record-ended',
    kind: 'pull-record',
    query: query('7d2b51c8e3f4059607b8c9dae1f20314'),
    task: ({ anchorMs }) => ({
      TaskId: '7d2b51c8e3f4059607b8c9dae1f20314',
      StartTime: inChinaTime(anchorMs - 26 * hour),
      EndTime: inChinaTime(anchorMs - 24 * hour - 2 * minute - 13 * second),
      ...place,
      Stream: 'morning_show',
      Status: '已结束',
    }),
    expectedVerdict: 'ended',
    expectedDrift: [],
  },
  {
    name: 'pull-record-disabled',
    kind: 'pull-record',
    query: query('8e3c62d9f405160718c9daebf2031425'),
    resultKey: 'TaskDetail',
    task: ({ anchorMs }) => ({
      TaskId: '8e3c62d9f405160718c9daebf2031425',
      StartTime: inUtc(anchorMs - 3 * hour),
      EndTime: inUtc(anchorMs + 3 * hour),
      ...place,
      Status: '停用',
    }),
    expectedVerdict: 'disabled',
    expectedDrift: ['Result.TaskDetail'],
    title: { 'zh-CN': '直播录制任务已被停用', en: 'A live recording that was switched off' },
  },
];
