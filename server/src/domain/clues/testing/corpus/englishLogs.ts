import { open, perhaps, type PastedText } from '../pastedText.ts';

/** Log lines of customers' services in English: every casing of a label, every way to part it from its value. */
export const englishLogs: readonly PastedText[] = [
  {
    name: 'logfmt',
    text: 'time="2026-03-13T08:15:30Z" level=error msg="relay gone" app_id=6120a1b2c3d4e5f607182930 room_id=lf-room task_id=lf-task attempt=3',
    told: [{ appId: '6120a1b2c3d4e5f607182930', roomId: 'lf-room', taskId: 'lf-task' }],
  },
  {
    name: 'labels with colons',
    text: '[2026-03-13 16:20:01.003] WARN PushService: AppId: 6121b2c3d4e5f60718293a41, RoomId: colon-room, TaskId: colon-task, state: reconnecting',
    told: [{ appId: '6121b2c3d4e5f60718293a41', roomId: 'colon-room', taskId: 'colon-task' }],
  },
  {
    name: 'all in one word, lower case',
    text: 'I0313 16:21:44.120 7 mixer.cc:412] start ok appid=6122c3d4e5f60718293a4b52 roomid=cc_room taskid=cc_task userid=cc_user',
    told: [{ appId: '6122c3d4e5f60718293a4b52', roomId: 'cc_room', taskId: 'cc_task', userId: 'cc_user' }],
  },
  {
    name: 'capital ID',
    text: '03-13 16:22:10.881  4410  4423 D RTC     : startPush AppID=6123d4e5f60718293a4b5c63 RoomID=droid-22 UserID=pixel.7 TaskID=',
    told: [{ appId: '6123d4e5f60718293a4b5c63', roomId: 'droid-22', userId: 'pixel.7' }],
  },
  {
    name: 'labels with dashes',
    text: 'x-app-id=6124e5f60718293a4b5c6d74; x-room-id=dash-23; x-task-id=dash-t23',
    told: [{ appId: '6124e5f60718293a4b5c6d74', roomId: 'dash-23', taskId: 'dash-t23' }],
  },
  {
    name: 'labels with spaces',
    text: 'Push failed. App ID: 6125f60718293a4b5c6d7e85 | Room ID: space-24 | Task ID: space-t24 | Reason: connect timeout',
    told: [{ appId: '6125f60718293a4b5c6d7e85', roomId: 'space-24', taskId: 'space-t24' }],
  },
  {
    name: 'square brackets around each pair',
    text: '2026-03-13T16:25:09+0800 [app_id:61260718293a4b5c6d7e8f96][room_id:br-25][task_id:br-t25] stop task, elapsed=3021ms',
    told: [{ appId: '61260718293a4b5c6d7e8f96', roomId: 'br-25', taskId: 'br-t25' }],
  },
  {
    name: 'values in square brackets',
    text: 'onStreamState room[yoga-26] user[coach-26] task[cast-26] code[1100]',
    told: [{ roomId: open('yoga-26'), userId: open('coach-26'), taskId: open('cast-26') }],
  },
  {
    name: 'arrows',
    text: 'Retrying relay: roomId -> arrow-27, taskId -> arrow-t27 (backoff 4s)',
    told: [{ roomId: 'arrow-27', taskId: 'arrow-t27' }],
  },
  {
    name: 'quoted values',
    text: `ERROR relay.go:88 roomID="quo-28" taskID="quo-t28" err="dial tcp 198.51.100.7:1935: i/o timeout"`,
    told: [{ roomId: 'quo-28', taskId: 'quo-t28' }],
    atMostUnsure: ['198.51.100.7', '198.51.100.7:1935'],
  },
  {
    name: 'a stack trace with ids in its message',
    text: `java.lang.IllegalStateException: record task not found, roomId=trace-29, taskId=trace-t29
	at com.example.rtc.RecordService.find(RecordService.java:142)
	at com.example.rtc.RecordController.get(RecordController.java:57)
	at java.base/java.lang.Thread.run(Thread.java:1583)`,
    told: [{ roomId: 'trace-29', taskId: 'trace-t29', kind: perhaps('record') }],
  },
  {
    name: 'three lines of one task, ids spread over them',
    text: `16:30:00.001 [push-3] using app 61270718293a4b5c6d7e8fa0
16:30:00.014 [push-3] roomId=spread-30
16:30:00.220 [push-3] taskId=spread-t30 started`,
    told: [
      { appId: open('61270718293a4b5c6d7e8fa0'), roomId: open('spread-30'), taskId: open('spread-t30') },
    ],
  },
  {
    name: 'ten repeated lines of one task',
    text: Array.from(
      { length: 10 },
      (_, n) => `2026-03-13 16:31:0${n} INFO heartbeat room_id=beat-31 task_id=beat-t31 seq=${String(n)}`,
    ).join('\n'),
    told: [{ roomId: 'beat-31', taskId: 'beat-t31' }],
  },
  {
    name: 'two tasks in turns',
    text: `2026-03-13 16:32:00 start room_id=duo-32 task_id=duo-a
2026-03-13 16:32:01 start room_id=duo-32 task_id=duo-b
2026-03-13 16:32:05 stop room_id=duo-32 task_id=duo-a`,
    told: [
      { roomId: 'duo-32', taskId: 'duo-a' },
      { roomId: 'duo-32', taskId: 'duo-b' },
    ],
  },
  {
    name: 'the action named in the line',
    text: 'GetPushMixedStreamToCDNTask failed: app_id=61280718293a4b5c6d7e8fb1 room_id=act-33 task_id=act-t33 request_id=20260313163300BB33',
    told: [{ kind: 'mixed-push', appId: '61280718293a4b5c6d7e8fb1', roomId: 'act-33', taskId: 'act-t33' }],
    atMostUnsure: ['20260313163300BB33'],
  },
  {
    name: 'request and trace ids beside a room',
    text: 'trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7 request_id=req-1f9 logid=20260313163400BB34 room_id=tr-34',
    told: [{ roomId: 'tr-34' }],
    atMostUnsure: ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7', 'req-1f9', '20260313163400BB34'],
  },
  {
    name: 'an access log line of our own kind of link',
    text: '203.0.113.9 - - [13/Mar/2026:16:35:00 +0800] "GET /rtc/detail?app_id=61290718293a4b5c6d7e8fc2&room_id=acc-35&task_id=acc-t35 HTTP/1.1" 200 512 "-" "Mozilla/5.0"',
    told: [{ appId: '61290718293a4b5c6d7e8fc2', roomId: 'acc-35', taskId: 'acc-t35' }],
    atMostUnsure: ['203.0.113.9'],
  },
  {
    name: 'a secret in the line',
    text: 'init rtc ak=AKLTFAKE0EXAMPLE0NOT0REAL0036 sk=FAKEsecretKEY0036== app_id=612a0718293a4b5c6d7e8fd3 room_id=sec-36 token=FAKETOKEN36abcdef',
    told: [{ appId: '612a0718293a4b5c6d7e8fd3', roomId: 'sec-36' }],
    secrets: ['AKLTFAKE0EXAMPLE0NOT0REAL0036', 'FAKEsecretKEY0036', 'FAKETOKEN36abcdef'],
  },
  {
    name: 'a push address in the line',
    text: 'push_url=rtmp://push.example.com/live/FAKEKEY37?txSecret=FAKESIGN37&txTime=65F2B2C0 room_id=url-37 task_id=url-t37',
    told: [{ roomId: 'url-37', taskId: 'url-t37' }],
    secrets: ['FAKEKEY37', 'FAKESIGN37'],
  },
  {
    name: 'values that are null or empty',
    text: 'update: room_id=nul-38 task_id=null user_id=undefined app_id= ""',
    told: [{ roomId: 'nul-38' }],
    atMostUnsure: ['null', 'undefined', '""'],
  },
  {
    name: 'ids of our own service beside the vendor’s',
    text: 'order_id=SO-20260313-39 lesson_id=88120 room_id=own-39 task_id=own-t39 customer_id=c_771',
    told: [{ roomId: 'own-39', taskId: 'own-t39' }],
    atMostUnsure: ['SO-20260313-39', '88120', 'c_771'],
  },
  {
    name: 'a label that stands for the sending side',
    text: 'rtc join ok, uid=880001 rid=short-40 appid=612b0718293a4b5c6d7e8fe4',
    told: [{ appId: '612b0718293a4b5c6d7e8fe4', roomId: perhaps('short-40'), userId: perhaps('880001') }],
  },
  {
    name: 'key and value on lines of their own',
    text: 'App ID\n612c0718293a4b5c6d7e8ff5\nRoom ID\nlines-41\nTask ID\nlines-t41',
    told: [{ appId: '612c0718293a4b5c6d7e8ff5', roomId: 'lines-41', taskId: 'lines-t41' }],
  },
  {
    name: 'keys in a column of dots',
    text: 'appId ........ 612d0718293a4b5c6d7e9006\nroomId ....... dots-42\ntaskId ....... dots-t42',
    told: [{ appId: open('612d0718293a4b5c6d7e9006'), roomId: open('dots-42'), taskId: open('dots-t42') }],
  },
  {
    name: 'tabs between key and value',
    text: 'AppId\t612e0718293a4b5c6d7e9117\nRoomId\ttab-43\nTaskId\ttab-t43',
    told: [{ appId: '612e0718293a4b5c6d7e9117', roomId: 'tab-43', taskId: 'tab-t43' }],
  },
  {
    name: 'a start time in milliseconds',
    text: 'record task: RoomId=time-44 TaskId=time-t44 StartTime=1773391800000 Status=3',
    told: [
      {
        roomId: 'time-44',
        taskId: 'time-t44',
        startTime: '2026-03-13T08:50:00.000Z',
        kind: perhaps('record'),
      },
    ],
  },
  {
    name: 'a start time with its offset',
    text: 'live pull task_id=5e20ff31ee42dd53cc64bb75aa869990 start_time=2026-03-13T17:00:00+08:00 end_time=2026-03-13T19:00:00+08:00',
    told: [
      {
        taskId: '5e20ff31ee42dd53cc64bb75aa869990',
        startTime: '2026-03-13T09:00:00Z',
        kind: perhaps('pull-record'),
      },
    ],
  },
  {
    name: 'colours of a terminal in the line',
    text: '\u001B[32mINFO\u001B[0m room_id=\u001B[36mansi-46\u001B[0m task_id=\u001B[36mansi-t46\u001B[0m',
    told: [{ roomId: 'ansi-46', taskId: 'ansi-t46' }],
  },
  {
    name: 'Docker compose prefixes',
    text: 'relay-1  | 2026-03-13T08:47:00Z room_id=dock-47 task_id=dock-t47 pushing\nrelay-1  | 2026-03-13T08:47:10Z room_id=dock-47 task_id=dock-t47 stopped',
    told: [{ roomId: 'dock-47', taskId: 'dock-t47' }],
  },
];
