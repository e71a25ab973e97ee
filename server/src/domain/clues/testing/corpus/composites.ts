import { open, perhaps, type PastedText } from '../pastedText.ts';

const longUser = 'anchor.'.padEnd(128, 'u0');
const longTask = 'relay-'.padEnd(128, 't9');

/** `userId@@taskId`, the id of a relay that a client started. */
export const composites: readonly PastedText[] = [
  { name: 'a composite alone', text: 'anchor_5527@@push1', told: [{ taskId: 'anchor_5527@@push1' }] },
  { name: 'a composite of numbers', text: '80233177@@2', told: [{ taskId: '80233177@@2' }] },
  {
    name: 'a composite whose user has an @',
    text: 'mei@corp.example@@screen',
    told: [{ taskId: 'mei@corp.example@@screen' }],
  },
  {
    name: 'a composite of uuids',
    text: '9c01e6d7-3f42-4b5a-8e90-15a7cd34bb02@@6de1f0b8-77c9-4c13-a2f4-0e9b5d83f7c1',
    told: [{ taskId: '9c01e6d7-3f42-4b5a-8e90-15a7cd34bb02@@6de1f0b8-77c9-4c13-a2f4-0e9b5d83f7c1' }],
  },
  {
    name: 'a composite of 258 characters',
    text: `${longUser}@@${longTask}`,
    told: [{ taskId: `${longUser}@@${longTask}` }],
  },
  {
    name: 'a composite beside its app and room',
    text: '65f7c0a9d1e2384b7c605f9e\nparty-room-8\nhost_3@@pk',
    told: [{ appId: '65f7c0a9d1e2384b7c605f9e', roomId: open('party-room-8'), taskId: 'host_3@@pk' }],
  },
  {
    name: 'a composite in full-width at signs',
    text: 'zhubo_1187＠＠live',
    told: [{ taskId: 'zhubo_1187@@live' }],
  },
  {
    name: 'a composite in a sentence',
    text: 'could you check teacher-li@@board for me?',
    told: [{ taskId: 'teacher-li@@board' }],
  },
  {
    name: 'a composite in a Chinese sentence',
    text: '麻烦看下这个：user_6620@@mix01，谢谢',
    told: [{ taskId: 'user_6620@@mix01' }],
  },
  {
    name: 'a labelled composite',
    text: 'TaskId=host-88@@second-task',
    told: [{ taskId: 'host-88@@second-task' }],
  },
  {
    name: 'a composite under a label in Chinese, quoted',
    text: '任务ID：“guest.07@@task_b”',
    told: [{ taskId: 'guest.07@@task_b' }],
  },
  {
    name: 'a composite with its user told beside it',
    text: 'user_id: dj_lin\ntask_id: dj_lin@@club\nroom_id: neon-3',
    told: [{ roomId: 'neon-3', userId: 'dj_lin', taskId: 'dj_lin@@club' }],
  },
  {
    name: 'user and task in fields of their own',
    text: 'roomId=music-salon userId=singer_09 taskId=duet',
    told: [{ roomId: 'music-salon', userId: 'singer_09', taskId: 'duet' }],
  },
  {
    name: 'a composite percent-encoded in an address',
    text: 'https://rtc.volcengineapi.com/?Action=GetPushSingleStreamToCDNTask&Version=2023-06-01&AppId=64e1d9a70c5b3f82e9d4716a&RoomId=camp.2&TaskId=scout_4%40%40fire',
    told: [
      { kind: 'single-push', appId: '64e1d9a70c5b3f82e9d4716a', roomId: 'camp.2', taskId: 'scout_4@@fire' },
    ],
  },
  {
    name: 'two composites',
    text: 'host_1@@a\nhost_2@@a',
    told: [{ taskId: 'host_1@@a' }, { taskId: 'host_2@@a' }],
  },
  {
    name: 'a composite described in words',
    text: 'The client started it: user is "presenter-5", task "slides", so it should be presenter-5@@slides on the server side.',
    told: [{ userId: perhaps('presenter-5'), taskId: 'presenter-5@@slides' }],
    atMostUnsure: ['slides'],
  },
];
