import { open, perhaps, type PastedText } from '../pastedText.ts';

/** CSV, TSV and cells copied from spreadsheets. */
export const tables: readonly PastedText[] = [
  {
    name: 'CSV with a header',
    text: 'AppId,RoomId,TaskId\n6180a1b2c3d4e5f607182936,csv-1,t1\n6180a1b2c3d4e5f607182936,csv-2,t2',
    told: [
      { appId: '6180a1b2c3d4e5f607182936', roomId: 'csv-1', taskId: 't1' },
      { appId: '6180a1b2c3d4e5f607182936', roomId: 'csv-2', taskId: 't2' },
    ],
  },
  {
    name: 'TSV with a Chinese header',
    text: '应用ID\t房间ID\t任务ID\t备注\n6181b2c3d4e5f60718293a47\ttsv-1\tt1\t卡顿\n6181b2c3d4e5f60718293a47\ttsv-2\tt2\t黑屏',
    told: [
      { appId: '6181b2c3d4e5f60718293a47', roomId: 'tsv-1', taskId: 't1' },
      { appId: '6181b2c3d4e5f60718293a47', roomId: 'tsv-2', taskId: 't2' },
    ],
  },
  {
    name: 'spreadsheet cells of one row',
    text: '6182c3d4e5f60718293a4b58\tcells-1\ttask-1',
    told: [{ appId: '6182c3d4e5f60718293a4b58', roomId: open('cells-1'), taskId: open('task-1') }],
  },
  {
    name: 'spreadsheet cells without a header',
    text: '6183d4e5f60718293a4b5c69\tbare-1\tmix-1\n6183d4e5f60718293a4b5c69\tbare-2\tmix-2\n6183d4e5f60718293a4b5c69\tbare-3\tmix-3',
    told: [
      { appId: open('6183d4e5f60718293a4b5c69'), roomId: open('bare-1'), taskId: open('mix-1') },
      { appId: open('6183d4e5f60718293a4b5c69'), roomId: open('bare-2'), taskId: open('mix-2') },
      { appId: open('6183d4e5f60718293a4b5c69'), roomId: open('bare-3'), taskId: open('mix-3') },
    ],
  },
  {
    name: 'semicolons, as some spreadsheets write',
    text: 'roomId;taskId;userId\nsemi-1;push;cam-1\nsemi-2;push;cam-2',
    told: [
      { roomId: 'semi-1', taskId: 'push', userId: 'cam-1' },
      { roomId: 'semi-2', taskId: 'push', userId: 'cam-2' },
    ],
  },
  {
    name: 'quoted CSV with commas inside',
    text: '"room_id","task_id","remark"\n"quo-1","t-1","froze, then black"\n"quo-2","t-2","said ""later"""',
    told: [
      { roomId: 'quo-1', taskId: 't-1' },
      { roomId: 'quo-2', taskId: 't-2' },
    ],
  },
  {
    name: 'columns in an order of their own, among others',
    text: 'Date,TaskId,Region,RoomId,Fps,AppId\n2026-03-01,ord-t1,north,ord-r1,15,6184e5f60718293a4b5c6d7a',
    told: [{ appId: '6184e5f60718293a4b5c6d7a', roomId: 'ord-r1', taskId: 'ord-t1' }],
    atMostUnsure: ['north', '2026-03-01'],
  },
  {
    name: 'a column of rooms with its heading',
    text: '房间ID\ncol-1\ncol-2\ncol-3',
    told: [{ roomId: 'col-1' }, { roomId: 'col-2' }, { roomId: 'col-3' }],
  },
  {
    name: 'a column of tasks, English heading',
    text: 'TaskId\nct-1\nct-2\nct-3\nct-4',
    told: [{ taskId: 'ct-1' }, { taskId: 'ct-2' }, { taskId: 'ct-3' }, { taskId: 'ct-4' }],
  },
  {
    name: 'empty cells',
    text: 'roomId,taskId,userId\nem-1,t-1,\nem-2,,u-2\n,,\n',
    told: [
      { roomId: 'em-1', taskId: 't-1' },
      { roomId: 'em-2', userId: 'u-2' },
    ],
  },
  {
    name: 'a kind in a column',
    text: 'kind,appId,roomId,taskId\nrecord,6185f60718293a4b5c6d7e8b,kc-1,r1\nwebcast,6185f60718293a4b5c6d7e8b,kc-1,w1',
    told: [
      { kind: perhaps('record'), appId: '6185f60718293a4b5c6d7e8b', roomId: 'kc-1', taskId: 'r1' },
      { kind: perhaps('webcast'), appId: '6185f60718293a4b5c6d7e8b', roomId: 'kc-1', taskId: 'w1' },
    ],
  },
  {
    name: 'a kind in a Chinese column',
    text: '任务类型\t房间ID\t任务ID\n合流转推\tkc-2\tm2\n云端录制\tkc-2\tr2',
    told: [
      { kind: perhaps('mixed-push'), roomId: 'kc-2', taskId: 'm2' },
      { kind: perhaps('record'), roomId: 'kc-2', taskId: 'r2' },
    ],
  },
  {
    name: 'a Markdown table of tasks',
    text: '| RoomId | TaskId |\n|---|---|\n| mdt-1 | a1 |\n| mdt-2 | a2 |',
    told: [
      { roomId: 'mdt-1', taskId: 'a1' },
      { roomId: 'mdt-2', taskId: 'a2' },
    ],
  },
  {
    name: 'a table of a database client',
    text: '+---------+---------+\n| room_id | task_id |\n+---------+---------+\n| db-1    | t-db-1  |\n| db-2    | t-db-2  |\n+---------+---------+\n2 rows in set (0.01 sec)',
    told: [
      { roomId: 'db-1', taskId: 't-db-1' },
      { roomId: 'db-2', taskId: 't-db-2' },
    ],
  },
  {
    name: 'columns set apart by spaces',
    text: 'ROOM_ID      TASK_ID      STATUS\nsp-room-1    sp-task-1    3\nsp-room-2    sp-task-2    4',
    told: [
      { roomId: 'sp-room-1', taskId: 'sp-task-1' },
      { roomId: 'sp-room-2', taskId: 'sp-task-2' },
    ],
  },
  {
    name: 'CSV with a byte order mark and Windows line ends',
    text: '\uFEFFappId,roomId,taskId\r\n61860718293a4b5c6d7e8f9c,bom-1,t1\r\n',
    told: [{ appId: '61860718293a4b5c6d7e8f9c', roomId: 'bom-1', taskId: 't1' }],
  },
  {
    name: 'a formula in a cell',
    text: 'roomId,taskId,note\nfx-1,t1,"=HYPERLINK(""http://evil.example"")"\nfx-2,t2,=cmd|\' /C calc\'!A0',
    told: [
      { roomId: 'fx-1', taskId: 't1' },
      { roomId: 'fx-2', taskId: 't2' },
    ],
  },
  {
    name: 'numbers that a spreadsheet grouped',
    text: 'roomId\ttaskId\n778901\t100,021\n778902\t100,022',
    told: [
      { roomId: '778901', taskId: perhaps('100,021') },
      { roomId: '778902', taskId: perhaps('100,022') },
    ],
    atMostUnsure: ['100021', '100022', '100', '021', '022'],
  },
  {
    name: 'an HTML table',
    text: '<table><tr><th>RoomId</th><th>TaskId</th></tr><tr><td>ht-1</td><td>tt-1</td></tr><tr><td>ht-2</td><td>tt-2</td></tr></table>',
    told: [
      { roomId: 'ht-1', taskId: 'tt-1' },
      { roomId: 'ht-2', taskId: 'tt-2' },
    ],
  },
  {
    name: 'the same row twice',
    text: 'roomId,taskId\ndup-1,t1\ndup-1,t1\ndup-2,t2',
    told: [
      { roomId: 'dup-1', taskId: 't1' },
      { roomId: 'dup-2', taskId: 't2' },
    ],
  },
  {
    name: 'a header and no rows',
    text: 'AppId,RoomId,TaskId,UserId',
    told: [],
    atMostUnsure: ['AppId', 'RoomId', 'TaskId', 'UserId'],
  },
  {
    name: 'composite ids in a column',
    text: 'roomId,taskId\ncp-1,host1@@a\ncp-2,host2@@b',
    told: [
      { roomId: 'cp-1', taskId: 'host1@@a' },
      { roomId: 'cp-2', taskId: 'host2@@b' },
    ],
  },
  {
    name: 'a secret in a column',
    text: 'appId,roomId,taskId,secretKey\n61870718293a4b5c6d7e8fad,sc-1,t1,FAKESECRETCELL01',
    told: [{ appId: '61870718293a4b5c6d7e8fad', roomId: 'sc-1', taskId: 't1' }],
    secrets: ['FAKESECRETCELL01'],
  },
  {
    name: 'a push address in a column',
    text: '房间ID,任务ID,推流地址\npu-1,t1,rtmp://push.example.com/live/FAKECELLKEY02?txSecret=FAKECELLSIGN02',
    told: [{ roomId: 'pu-1', taskId: 't1' }],
    secrets: ['FAKECELLKEY02', 'FAKECELLSIGN02'],
  },
  {
    name: 'a kv export of two columns, key left',
    text: 'appId,61880718293a4b5c6d7e8fbe\nroomId,kv-1\ntaskId,kv-t1',
    told: [{ appId: '61880718293a4b5c6d7e8fbe', roomId: 'kv-1', taskId: 'kv-t1' }],
  },
  {
    name: 'a header after a title row',
    text: '3月13日异常任务清单\t\t\n房间ID\t任务ID\t现象\nti-1\tt1\t无声音\nti-2\tt2\t花屏',
    told: [
      { roomId: 'ti-1', taskId: 't1' },
      { roomId: 'ti-2', taskId: 't2' },
    ],
  },
  {
    name: 'a table of user and room',
    text: 'UserId\tRoomId\nspeaker-1\tforum\nspeaker-2\tforum',
    told: [
      { roomId: 'forum', userId: 'speaker-1' },
      { roomId: 'forum', userId: 'speaker-2' },
    ],
  },
];
