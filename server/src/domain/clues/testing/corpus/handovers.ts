import { open, perhaps, type PastedText } from '../pastedText.ts';

/** What comes from other desks and tools: alerts, shift notes, console copies, bots, SDK logs. */
export const handovers: readonly PastedText[] = [
  {
    name: 'an alert of a monitoring tool',
    text: '[FIRING:1] RelayDown\nlabels:\n - alertname = RelayDown\n - app_id = 61d0a1b2c3d4e5f60718293a\n - room_id = alert-1\n - task_id = alert-t1\n - severity = critical\nSource: https://prometheus.example.com/graph?g0.expr=up',
    told: [{ appId: '61d0a1b2c3d4e5f60718293a', roomId: 'alert-1', taskId: 'alert-t1' }],
    atMostUnsure: ['critical', 'RelayDown'],
  },
  {
    name: '告警机器人',
    text: '【P2 告警】转推失败\n时间：2026-03-14 08:02:11\n应用：61d1b2c3d4e5f60718293a4b\n房间：bot-2\n任务：bot-t2\n值班：阿明',
    told: [{ appId: '61d1b2c3d4e5f60718293a4b', roomId: 'bot-2', taskId: 'bot-t2' }],
    atMostUnsure: ['阿明'],
  },
  {
    name: 'a shift note with two open cases',
    text: 'Open from the late shift:\n- room_id shift-3a, task_id st-3a: waiting for the customer\n- room_id shift-3b, task_id st-3b: vendor asked',
    told: [
      { roomId: 'shift-3a', taskId: 'st-3a' },
      { roomId: 'shift-3b', taskId: 'st-3b' },
    ],
  },
  {
    name: '交接班记录',
    text: '交接：\n1. 房间ID ho-4a 任务ID ht-4a，已恢复\n2. 房间ID ho-4b 任务ID ht-4b，待客户确认',
    told: [
      { roomId: 'ho-4a', taskId: 'ht-4a' },
      { roomId: 'ho-4b', taskId: 'ht-4b' },
    ],
  },
  {
    name: 'a Java exception of the SDK with its request',
    text: "com.volcengine.error.SdkError: InvalidParameter\n\trequest=GetRecordTaskRequest{AppId='61d2c3d4e5f60718293a4b5c', RoomId='ex-5', TaskId='ex-t5'}\n\tat com.example.Main.main(Main.java:14)",
    told: [{ kind: perhaps('record'), appId: '61d2c3d4e5f60718293a4b5c', roomId: 'ex-5', taskId: 'ex-t5' }],
    atMostUnsure: ['InvalidParameter'],
  },
  {
    name: 'a Python traceback',
    text: 'Traceback (most recent call last):\n  File "relay.py", line 88, in check\n    raise RelayError(f"no task {task_id}")\nRelayError: no task, room_id=\'py-6\', task_id=\'py-t6\'',
    told: [{ roomId: 'py-6', taskId: 'py-t6' }],
    atMostUnsure: ['{task_id}', 'no', 'f'],
  },
  {
    name: 'environment variables',
    text: 'RTC_APP_ID=61d3d4e5f60718293a4b5c6d\nRTC_ROOM_ID=env-7\nRTC_APP_KEY=FAKEAPPKEY0007\nRTC_TASK_ID=env-t7',
    told: [{ appId: '61d3d4e5f60718293a4b5c6d', roomId: 'env-7', taskId: 'env-t7' }],
    secrets: ['FAKEAPPKEY0007'],
  },
  {
    name: 'an SQL statement',
    text: "SELECT * FROM relay_tasks WHERE app_id = '61d4e5f60718293a4b5c6d7e' AND room_id = 'sql-8' AND task_id = 'sql-t8' LIMIT 1;",
    told: [{ appId: '61d4e5f60718293a4b5c6d7e', roomId: 'sql-8', taskId: 'sql-t8' }],
  },
  {
    name: 'a vertical result of a database client',
    text: '*************************** 1. row ***************************\n   app_id: 61d5f60718293a4b5c6d7e8f\n  room_id: vert-9\n  task_id: vert-t9\n   status: 3\n1 row in set (0.00 sec)',
    told: [{ appId: '61d5f60718293a4b5c6d7e8f', roomId: 'vert-9', taskId: 'vert-t9' }],
  },
  {
    name: 'an Objective-C log',
    text: '2026-03-14 09:10:11.120 LiveApp[812:30011] -[RTCManager startPush] roomId=objc-10, userId=objc-u10, taskId=(null)',
    told: [{ roomId: 'objc-10', userId: 'objc-u10' }],
    atMostUnsure: ['(null)', 'null'],
  },
  {
    name: 'a link of another base path with its query in capitals',
    text: 'HTTPS://TASKLENS.EXAMPLE.COM/TASKS/RECORD?appId=61d60718293a4b5c6d7e8f90&roomId=caps-11&taskId=caps-t11',
    told: [
      { kind: perhaps('record'), appId: '61d60718293a4b5c6d7e8f90', roomId: 'caps-11', taskId: 'caps-t11' },
    ],
  },
  {
    name: '一段没有标点的话',
    text: '你好 我们房间 wubiao-12 任务 wubiao-t12 昨天晚上录制没成功 应用是 61d70718293a4b5c6d7e8fa1 谢谢',
    told: [
      {
        kind: perhaps('record'),
        appId: '61d70718293a4b5c6d7e8fa1',
        roomId: 'wubiao-12',
        taskId: 'wubiao-t12',
      },
    ],
  },
  {
    name: 'a JSON log line of another shape, ids among its context',
    text: '{"ts":1773480000,"lvl":"WARN","ctx":{"app":{"id":"61d80718293a4b5c6d7e8fb2"},"room_id":"ctx-13"},"task_id":"ctx-t13","msg":"retry"}',
    told: [{ roomId: 'ctx-13', taskId: 'ctx-t13', appId: perhaps('61d80718293a4b5c6d7e8fb2') }],
    atMostUnsure: ['61d80718293a4b5c6d7e8fb2'],
  },
  {
    name: 'a diff of a configuration',
    text: '- room_id: old-14\n+ room_id: new-14\n  task_id: diff-t14',
    told: [{ roomId: perhaps('new-14'), taskId: 'diff-t14' }, { roomId: perhaps('old-14') }],
  },
  {
    name: '客户给了一串斜杠',
    text: '房间/任务：slash-15/slash-t15',
    told: [{ roomId: open('slash-15'), taskId: open('slash-t15') }],
  },
  {
    name: 'a GraphQL query',
    text: 'query { relay(appId: "61d90718293a4b5c6d7e8fc3", roomId: "gql-16", taskId: "gql-t16") { status } }',
    told: [{ appId: '61d90718293a4b5c6d7e8fc3', roomId: 'gql-16', taskId: 'gql-t16' }],
  },
  {
    name: 'a gRPC text message',
    text: 'app_id: "61da0718293a4b5c6d7e8fd4" room_id: "grpc-17" task_id: "grpc-t17" mode: MIXED',
    told: [{ appId: '61da0718293a4b5c6d7e8fd4', roomId: 'grpc-17', taskId: 'grpc-t17' }],
  },
  {
    name: 'a Rust debug print',
    text: 'StopTask { app_id: "61db0718293a4b5c6d7e8fe5", room_id: "rs-18", task_id: Some("rs-t18") }',
    told: [{ appId: '61db0718293a4b5c6d7e8fe5', roomId: 'rs-18', taskId: perhaps('rs-t18') }],
    atMostUnsure: ['Some', 'rs-t18', 'Some("rs-t18")', 'Some('],
  },
  {
    name: '用户自己写的说明，带省略',
    text: '房间ID：desc-19；任务ID：desc-t19；应用ID同上',
    told: [{ roomId: 'desc-19', taskId: 'desc-t19' }],
    atMostUnsure: ['同上'],
  },
  {
    name: 'a voice note written down',
    text: 'so the room is uh studio dash twenty and the task I do not know',
    told: [],
    atMostUnsure: ['uh', 'studio', 'dash', 'I'],
  },
  {
    name: 'a web capture’s callback reason in words',
    text: 'web capture (GetWebCastTask) for RoomId wc-21 / TaskId wc-t21 said Reason=StartEventTimeout twice',
    told: [{ kind: 'webcast', roomId: 'wc-21', taskId: 'wc-t21' }],
    atMostUnsure: ['StartEventTimeout'],
  },
  {
    name: 'a certificate',
    text: '-----BEGIN PRIVATE KEY-----\nFAKEMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ\n-----END PRIVATE KEY-----\nroom_id=pem-22',
    told: [{ roomId: 'pem-22' }],
    secrets: ['FAKEMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ'],
  },
  {
    name: 'a password in a sentence',
    text: '登录密码：FAKE-pass-23，房间ID：pw-23',
    told: [{ roomId: 'pw-23' }],
    secrets: ['FAKE-pass-23'],
  },
  {
    name: 'an SRT address with its stream id',
    text: 'srt://push.example.com:9000?streamid=#!::h=live,r=FAKESRTKEY24,m=publish room_id=srt-24',
    told: [{ roomId: 'srt-24' }],
    secrets: ['FAKESRTKEY24'],
  },
];
