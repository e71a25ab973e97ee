import { open, perhaps, type PastedText } from '../pastedText.ts';

/** What text recognition makes of a screenshot: lost spaces, split lines, stray characters. Ids it spoilt stay as they are. */
export const screenshots: readonly PastedText[] = [
  {
    name: 'a console page recognised in Chinese',
    text: '任务详情 ×\n应用 ID 6160a1b2c3d4e5f607182934 复制\n房间 ID ocr-room-1 复制\n任务 ID ocr-task-1 复制\n任务状态 ● 运行中\n关闭',
    told: [{ appId: '6160a1b2c3d4e5f607182934', roomId: 'ocr-room-1', taskId: 'ocr-task-1' }],
  },
  {
    name: 'a console page recognised in English',
    text: 'Task detail\nAppID 6161b2c3d4e5f60718293a45 D\nRoomID ocr-room-2 D\nTaskID ocr-task-2 D\nStatus e Running',
    told: [{ appId: '6161b2c3d4e5f60718293a45', roomId: 'ocr-room-2', taskId: 'ocr-task-2' }],
  },
  {
    name: 'labels in one column, values in the next',
    text: '应用ID\n房间ID\n任务ID\n6162c3d4e5f60718293a4b56\nocr-room-3\nocr-task-3',
    told: [
      { appId: open('6162c3d4e5f60718293a4b56'), roomId: open('ocr-room-3'), taskId: open('ocr-task-3') },
    ],
  },
  {
    name: 'a colon read as a semicolon',
    text: 'RoomId; ocr-room-4\nTaskId; ocr-task-4',
    told: [{ roomId: open('ocr-room-4'), taskId: open('ocr-task-4') }],
  },
  {
    name: 'a label with its letters apart',
    text: 'Room Id : ocr-room-5    Task Id : ocr-task-5',
    told: [{ roomId: 'ocr-room-5', taskId: 'ocr-task-5' }],
  },
  {
    name: 'an app id with an o for a zero',
    text: 'App ID: 6163d4e5f6o718293a4b5c67\nRoom ID: ocr-room-6',
    told: [{ appId: perhaps('6163d4e5f6o718293a4b5c67'), roomId: 'ocr-room-6' }],
  },
  {
    name: 'a phone screenshot with its status line',
    text: '14:07  5G  87%\n< 返回  转推详情\n房间ID ocr-room-7\n任务ID ocr-task-7\n开始 13:58:02\n停止任务',
    told: [{ roomId: 'ocr-room-7', taskId: 'ocr-task-7' }],
  },
  {
    name: 'a dashboard with several numbers',
    text: 'Bitrate 1600 kbps  FPS 15  Resolution 1280x720\nRoomId ocr-room-8  TaskId ocr-task-8\nUptime 00:41:22',
    told: [{ roomId: 'ocr-room-8', taskId: 'ocr-task-8' }],
    atMostUnsure: ['1280x720'],
  },
  {
    name: 'vertical bars for cell borders',
    text: '│ 房间ID │ ocr-room-9 │\n│ 任务ID │ ocr-task-9 │',
    told: [{ roomId: 'ocr-room-9', taskId: 'ocr-task-9' }],
  },
  {
    name: 'an uneven mixture of widths',
    text: '房间lD：ocr-room-10　任务lD：ocr-task-10',
    told: [{ roomId: open('ocr-room-10'), taskId: open('ocr-task-10') }],
  },
  {
    name: 'a terminal screenshot',
    text: '~ % tail -1 relay.log\n2026-03-13 18:01 room_id=ocr-room-11 task_id=ocr-task-11 EOF\n~ %',
    told: [{ roomId: 'ocr-room-11', taskId: 'ocr-task-11' }],
  },
  {
    name: 'an id cut by the edge of the picture',
    text: '房间ID ocr-room-12\n任务ID ocr-ta…',
    told: [{ roomId: 'ocr-room-12' }],
    atMostUnsure: ['ocr-ta', 'ocr-ta…', 'ocr-ta...'],
  },
];
