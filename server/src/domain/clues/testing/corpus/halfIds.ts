import { open, perhaps, unsure, type PastedText } from '../pastedText.ts';

/** Ids that were cut, masked or spoilt. They may be guessed at; nothing may be made up to complete them. */
export const halfIds: readonly PastedText[] = [
  { name: 'the first half of an app id', text: '6190a1b2c3d4', told: [{ taskId: unsure('6190a1b2c3d4') }] },
  {
    name: 'an app id masked as in the vendor’s pages',
    text: 'AppId=661e****543cf&RoomId=Room1&TaskId=Task1',
    told: [{ roomId: 'Room1', taskId: 'Task1', appId: perhaps('661e****543cf') }],
  },
  {
    name: 'a masked live task',
    text: '{"TaskID": "5b903f78c7f5ae*******01f6fe2eea"}',
    told: [{ taskId: perhaps('5b903f78c7f5ae*******01f6fe2eea'), kind: perhaps('pull-record') }],
  },
  {
    name: 'an app id with one digit short',
    text: '应用ID：6191b2c3d4e5f60718293a4，房间ID：half-1',
    told: [{ roomId: 'half-1', appId: perhaps('6191b2c3d4e5f60718293a4') }],
  },
  {
    name: 'twenty-five hex digits, alone',
    text: '6192c3d4e5f60718293a4b5c7',
    told: [{ taskId: unsure('6192c3d4e5f60718293a4b5c7') }],
  },
  {
    name: 'an id cut with an ellipsis in English',
    text: 'room_id=half-2 task_id=rec-2026-03-1...',
    told: [{ roomId: 'half-2' }],
    atMostUnsure: ['rec-2026-03-1', 'rec-2026-03-1...'],
  },
  {
    name: 'an id of which only the end is known',
    text: 'the task id ends in ...f3a9, room id: half-3',
    told: [{ roomId: 'half-3' }],
    atMostUnsure: ['f3a9', '...f3a9', 'ends'],
  },
  {
    name: 'an id cut in Chinese',
    text: '任务ID前面几位是 mix-88，房间ID：half-4',
    told: [{ roomId: 'half-4' }],
    atMostUnsure: ['mix-88'],
  },
  {
    name: 'a uuid without its last group',
    text: '7f1c2a9e-3b64-4d0a-9e57',
    told: [{ taskId: unsure('7f1c2a9e-3b64-4d0a-9e57') }],
  },
  {
    name: 'a composite whose task is missing',
    text: 'host-55@@',
    told: [{ taskId: open('host-55@@') }],
    atMostUnsure: ['host-55'],
  },
  {
    name: 'a composite whose user is missing',
    text: '@@screen-5',
    told: [{ taskId: open('@@screen-5') }],
    atMostUnsure: ['screen-5'],
  },
  {
    name: 'placeholders in angle brackets',
    text: 'room_id=<your room> task_id=half-6',
    told: [{ taskId: 'half-6' }],
    atMostUnsure: ['your', '<your', 'your room', '<your room>'],
  },
  {
    name: 'x for what was struck out',
    text: 'AppId: 6193xxxxxxxxxxxxxxxx4b5c, RoomId: half-7',
    told: [{ roomId: 'half-7', appId: perhaps('6193xxxxxxxxxxxxxxxx4b5c') }],
  },
];
