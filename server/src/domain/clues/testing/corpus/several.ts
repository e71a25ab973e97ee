import { open, perhaps, type PastedText } from '../pastedText.ts';

/** Several sorts of text in one paste. */
export const several: readonly PastedText[] = [
  {
    name: 'a message, a link and a log line of one task',
    text: '客户说断流了\nhttps://tasklens.example.com/tasks/mixed-push?appId=6170a1b2c3d4e5f607182935&roomId=sv-1&taskId=sv-t1\n2026-03-13 18:10:00 ERROR room_id=sv-1 task_id=sv-t1 push broken',
    told: [{ kind: 'mixed-push', appId: '6170a1b2c3d4e5f607182935', roomId: 'sv-1', taskId: 'sv-t1' }],
  },
  {
    name: 'a curl and a log line of another task',
    text: `curl 'https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=6171b2c3d4e5f60718293a46&RoomId=sv-2&TaskId=rec-2'
and the relay: room_id=sv-2b task_id=push-2`,
    told: [
      { kind: 'record', appId: '6171b2c3d4e5f60718293a46', roomId: 'sv-2', taskId: 'rec-2' },
      { roomId: 'sv-2b', taskId: 'push-2' },
    ],
  },
  {
    name: 'a share and a task page',
    text: 'https://tasklens.example.com/s/Zx3Lq_8sVbT-0kWcRm5JhA\nhttps://tasklens.example.com/tasks/webcast?appId=6172c3d4e5f60718293a4b57&roomId=sv-3&taskId=cap-3',
    told: [
      { share: 'Zx3Lq_8sVbT-0kWcRm5JhA' },
      { kind: 'webcast', appId: '6172c3d4e5f60718293a4b57', roomId: 'sv-3', taskId: 'cap-3' },
    ],
  },
  {
    name: 'two actions of one room',
    text: 'GET https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=6173d4e5f60718293a4b5c68&RoomId=sv-4&TaskId=r4\nGET https://rtc.volcengineapi.com/?Action=GetWebCastTask&Version=2020-12-01&AppId=6173d4e5f60718293a4b5c68&RoomId=sv-4&TaskId=w4',
    told: [
      { kind: 'record', appId: '6173d4e5f60718293a4b5c68', roomId: 'sv-4', taskId: 'r4' },
      { kind: 'webcast', appId: '6173d4e5f60718293a4b5c68', roomId: 'sv-4', taskId: 'w4' },
    ],
  },
  {
    name: 'a callback and a sentence about another room',
    text: '回调：{"AppId":"6174e5f60718293a4b5c6d79","RoomId":"sv-5","TaskId":"cb-5"}\n另外房间ID：sv-5b 任务ID：cb-5b 也没收到',
    told: [
      { appId: '6174e5f60718293a4b5c6d79', roomId: 'sv-5', taskId: 'cb-5' },
      { roomId: 'sv-5b', taskId: 'cb-5b' },
    ],
  },
  {
    name: 'one app above, two tasks below',
    text: 'App: 6175f60718293a4b5c6d7e8a\n\nroom_id=sv-6 task_id=one-6\nroom_id=sv-6 task_id=two-6',
    told: [
      { appId: perhaps('6175f60718293a4b5c6d7e8a'), roomId: 'sv-6', taskId: 'one-6' },
      { appId: perhaps('6175f60718293a4b5c6d7e8a'), roomId: 'sv-6', taskId: 'two-6' },
      { appId: open('6175f60718293a4b5c6d7e8a') },
    ],
  },
  {
    name: 'a table below a greeting',
    text: 'Hi, these three failed tonight:\n\nroomId\ttaskId\nsv-7a\tt-7a\nsv-7b\tt-7b\nsv-7c\tt-7c\n\nThanks!',
    told: [
      { roomId: 'sv-7a', taskId: 't-7a' },
      { roomId: 'sv-7b', taskId: 't-7b' },
      { roomId: 'sv-7c', taskId: 't-7c' },
    ],
  },
  {
    name: 'a request, its answer and the complaint between them',
    text: '请求：{"AppId":"61760718293a4b5c6d7e8f9b","RoomId":"sv-8","TaskId":"mix-8"}\n为什么是空的？\n返回：{"ResponseMetadata":{"RequestId":"20260313190000CC08","Action":"GetPushMixedStreamToCDNTask","Version":"2020-12-01","Service":"rtc","Region":"cn-north-1"},"Result":{"PushMixedStreamToCDNTask":{"StartTime":0,"EndTime":0,"Status":0}}}',
    told: [
      {
        appId: '61760718293a4b5c6d7e8f9b',
        roomId: 'sv-8',
        taskId: 'mix-8',
        kind: 'mixed-push',
        response: 'whole',
      },
    ],
    atMostUnsure: ['20260313190000CC08'],
  },
  {
    name: 'rooms of two apps',
    text: 'AppId=61770718293a4b5c6d7e8fac RoomId=sv-9 TaskId=x9\nAppId=61780718293a4b5c6d7e8fbd RoomId=sv-9 TaskId=x9',
    told: [
      { appId: '61770718293a4b5c6d7e8fac', roomId: 'sv-9', taskId: 'x9' },
      { appId: '61780718293a4b5c6d7e8fbd', roomId: 'sv-9', taskId: 'x9' },
    ],
  },
  {
    name: 'five bare task ids, one to a line',
    text: 'push-0001\npush-0002\npush-0003\npush-0004\npush-0005',
    told: [
      { taskId: open('push-0001') },
      { taskId: open('push-0002') },
      { taskId: open('push-0003') },
      { taskId: open('push-0004') },
      { taskId: open('push-0005') },
    ],
  },
  {
    name: 'three sections with headings',
    text: `## Relay
room_id: sv-11
task_id: relay-11

## Recording
room_id: sv-11
task_id: rec-11

## Capture
room_id: sv-11
task_id: cap-11`,
    told: [
      { roomId: 'sv-11', taskId: 'relay-11' },
      { roomId: 'sv-11', taskId: 'rec-11', kind: perhaps('record') },
      { roomId: 'sv-11', taskId: 'cap-11', kind: perhaps('webcast') },
    ],
  },
];
