import { perhaps, type PastedText } from '../pastedText.ts';

/** Bodies of the calls that start, update, stop and get tasks. People inside a layout are not the task's user. */
export const requests: readonly PastedText[] = [
  {
    name: 'a mixed push started',
    text: `{
  "AppId": "5e7d1c9ab3f2084657de91c8",
  "RoomId": "debate-final",
  "TaskId": "mix-debate",
  "PushURL": "rtmp://push.example.com/debate/FAKEKEY0001?txSecret=FAKE0SECRET&txTime=65F2A1B0",
  "TargetStreams": { "StreamList": [ { "Index": 0, "UserId": "pro_1", "StreamType": 0 }, { "Index": 1, "UserId": "con_1", "StreamType": 0 } ] },
  "Layout": { "LayoutMode": 3 },
  "Control": { "MaxIdleTime": 120 }
}`,
    told: [
      {
        appId: '5e7d1c9ab3f2084657de91c8',
        roomId: 'debate-final',
        taskId: 'mix-debate',
        kind: perhaps('mixed-push'),
      },
    ],
    atMostUnsure: ['pro_1', 'con_1'],
    secrets: ['FAKEKEY0001', 'FAKE0SECRET'],
  },
  {
    name: 'a single push started',
    text: '{"AppId":"5e8c2dabf3e1097546cd80b7","RoomId":"drone.cam","TaskId":"north-face","Stream":{"UserId":"pilot-12","StreamType":0},"PushURL":"rtmp://ingest.example.net/app/FAKEKEY0002","Control":{"MediaType":0,"MaxIdleTime":300}}',
    told: [
      {
        appId: '5e8c2dabf3e1097546cd80b7',
        roomId: 'drone.cam',
        taskId: 'north-face',
        kind: perhaps('single-push'),
      },
    ],
    atMostUnsure: ['pilot-12'],
    secrets: ['FAKEKEY0002'],
  },
  {
    name: 'a recording started, with storage keys',
    text: `{
    "AppId": "5e9b3ebc04d2186435bc7fa6",
    "BusinessId": "campus-east",
    "RoomId": "exam.room.12",
    "TaskId": "exam-2026-0312-12",
    "RecordMode": 1,
    "TargetStreams": {"StreamList": [{"UserId": "student-0192", "StreamType": 0}]},
    "StorageConfig": {"Type": 0, "TosConfig": {"AccountId": "2100001234", "Bucket": "exam-archive"}, "CustomConfig": {"Vendor": 0, "AccessKey": "AKLTFAKE0EXAMPLE0NOT0REAL0021", "SecretKey": "FAKE/secret/for/tests=="}}
}`,
    told: [
      {
        appId: '5e9b3ebc04d2186435bc7fa6',
        roomId: 'exam.room.12',
        taskId: 'exam-2026-0312-12',
        kind: perhaps('record'),
      },
    ],
    atMostUnsure: ['student-0192', 'campus-east', '2100001234', 'exam-archive'],
    secrets: ['AKLTFAKE0EXAMPLE0NOT0REAL0021', 'FAKE/secret/for/tests=='],
  },
  {
    name: 'a web capture started',
    text: '{"AppId":"5eaa4fcd15c3297524ab6e95","RoomId":"expo-hall","TaskId":"h5-page-9","UserId":"webcast_bot_9","SourceURL":"https://h5.example.com/show?auth_token=FAKEH5TOKEN&id=9","MaxRunningTime":7200,"VideoSolutions":[{"Width":1280,"Height":720}]}',
    told: [
      {
        appId: '5eaa4fcd15c3297524ab6e95',
        roomId: 'expo-hall',
        taskId: 'h5-page-9',
        userId: perhaps('webcast_bot_9'),
        kind: perhaps('webcast'),
      },
    ],
    secrets: ['FAKEH5TOKEN'],
  },
  {
    name: 'a call to stop, in one line',
    text: '{"AppId": "5eb95ade26b43a86139a5d84", "RoomId": "karaoke_5", "TaskId": "ktv5-push"}',
    told: [{ appId: '5eb95ade26b43a86139a5d84', roomId: 'karaoke_5', taskId: 'ktv5-push' }],
  },
  {
    name: 'the action told above its body',
    text: 'UpdateRecord 请求体：\n{"AppId":"5ec86bef37a54b97028b4c73","RoomId":"sala-2","TaskId":"corte","Layout":{"CustomLayout":{"Regions":[{"UserID":"juez"}]}}}',
    told: [{ kind: 'record', appId: '5ec86bef37a54b97028b4c73', roomId: 'sala-2', taskId: 'corte' }],
    atMostUnsure: ['juez'],
  },
  {
    name: 'a body with the action inside',
    text: '{"Action":"GetPushSingleStreamToCDNTask","Version":"2023-06-01","AppId":"5ed77cf048965ca8f17c3b62","RoomId":"moto.gp","UserId":"rider46","TaskId":""}',
    told: [{ kind: 'single-push', appId: '5ed77cf048965ca8f17c3b62', roomId: 'moto.gp', userId: 'rider46' }],
  },
  {
    name: 'capital ID members',
    text: '{"AppID":"5ee68d0159876db9e06d2a51","RoomID":"old-sdk-room","TaskID":"old-sdk-task","UserID":"u-old"}',
    told: [
      { appId: '5ee68d0159876db9e06d2a51', roomId: 'old-sdk-room', taskId: 'old-sdk-task', userId: 'u-old' },
    ],
  },
  {
    name: 'snake case members of the customer’s own service',
    text: '{"app_id":"5ef59e126a787ecadf0a1b2c","room_id":"svc-room-1","task_id":"svc-task-1"}',
    told: [{ roomId: 'svc-room-1', taskId: 'svc-task-1', appId: '5ef59e126a787ecadf0a1b2c' }],
  },
  {
    name: 'camel case members inside a wrapper of the customer’s own',
    text: '{"code":0,"msg":"ok","data":{"rtc":{"appId":"5f04af237b698fdbc15e1940","roomId":"wrapper-7","taskId":"w7-rec"},"trace":"4bf92f3577b34da6a3ce929d0e0e4736"}}',
    told: [{ appId: '5f04af237b698fdbc15e1940', roomId: 'wrapper-7', taskId: 'w7-rec' }],
    atMostUnsure: ['4bf92f3577b34da6a3ce929d0e0e4736'],
  },
  {
    name: 'numbers for ids',
    text: '{"AppId":"5f13b0348c5a90ecb24f0831","RoomId":778899,"TaskId":1001}',
    told: [{ appId: '5f13b0348c5a90ecb24f0831', roomId: '778899', taskId: '1001' }],
  },
  {
    name: 'an id that really ends in a full stop and one that ends in a dash',
    text: '{"AppId":"5f22c1459d4ba1fda3401722","RoomId":"room.","TaskId":"task-"}',
    told: [{ appId: '5f22c1459d4ba1fda3401722', roomId: 'room.', taskId: 'task-' }],
  },
  {
    name: 'single quotes, as Python prints a dict',
    text: "{'AppId': '5f31d256ae3cb20e94520613', 'RoomId': 'py-room', 'TaskId': 'py-task', 'Control': {'MaxIdleTime': 180}}",
    told: [{ appId: '5f31d256ae3cb20e94520613', roomId: 'py-room', taskId: 'py-task' }],
  },
  {
    name: 'a Go struct printed',
    text: '&{AppId:5f40e367bf2dc31f85631504 BusinessId: RoomId:go-room TaskId:go-task PushURL:rtmp://push.example.com/live/FAKEGOKEY Control:0xc0001a2b40}',
    told: [{ appId: '5f40e367bf2dc31f85631504', roomId: 'go-room', taskId: 'go-task' }],
    secrets: ['FAKEGOKEY'],
  },
  {
    name: 'a Java object printed',
    text: 'StartRecordBody(appId=5f50f478c01ed42076740415, roomId=java-room, taskId=java-task, encode=null, layout=Layout(layoutMode=0), storageConfig=StorageConfig(type=1))',
    told: [
      {
        kind: perhaps('record'),
        appId: '5f50f478c01ed42076740415',
        roomId: 'java-room',
        taskId: 'java-task',
      },
    ],
  },
  {
    name: 'a Go literal of the SDK',
    text: `body := &rtc.StartPushMixedStreamToCDNBody{
	AppID:  "5f60058ad10fe53167850526",
	RoomID: "golang.live",
	TaskID: "gopher-mix",
}`,
    told: [
      {
        kind: perhaps('mixed-push'),
        appId: '5f60058ad10fe53167850526',
        roomId: 'golang.live',
        taskId: 'gopher-mix',
      },
    ],
  },
  {
    name: 'a PHP array',
    text: "['AppId' => '5f70169be2a0f64258960637', 'RoomId' => 'php-room', 'TaskId' => 'php-task']",
    told: [{ appId: '5f70169be2a0f64258960637', roomId: 'php-room', taskId: 'php-task' }],
  },
  {
    name: 'YAML',
    text: 'rtc:\n  app_id: 5f8027acf3b10753499a7148\n  room_id: yaml-room\n  task_id: "yaml-task"\n  push_url: rtmp://push.example.com/live/FAKEYAMLKEY',
    told: [{ appId: '5f8027acf3b10753499a7148', roomId: 'yaml-room', taskId: 'yaml-task' }],
    secrets: ['FAKEYAMLKEY'],
  },
  {
    name: 'XML',
    text: '<task><AppId>5f9038bd04c218643aab8259</AppId><RoomId>xml-room</RoomId><TaskId>xml-task</TaskId></task>',
    told: [{ appId: '5f9038bd04c218643aab8259', roomId: 'xml-room', taskId: 'xml-task' }],
  },
  {
    name: 'JSON with comments and a trailing comma',
    text: '{\n  "AppId": "5fa049ce15d329752bbc936a", // 线上\n  "RoomId": "jsonc-room",\n  "TaskId": "jsonc-task",\n}',
    told: [{ appId: '5fa049ce15d329752bbc936a', roomId: 'jsonc-room', taskId: 'jsonc-task' }],
  },
  {
    name: 'JSON cut off in the middle',
    text: '{"AppId":"5fb05adf26e43a861ccda47b","RoomId":"cut-room","TaskId":"cut-task","TargetStreams":{"StreamList":[{"Ind',
    told: [{ appId: '5fb05adf26e43a861ccda47b', roomId: 'cut-room', taskId: 'cut-task' }],
  },
  {
    name: 'JSON with smart quotes',
    text: '{“AppId”: “5fc06bf037f54b970ddeb58c”, “RoomId”: “smart-room”, “TaskId”: “smart-task”}',
    told: [{ appId: '5fc06bf037f54b970ddeb58c', roomId: 'smart-room', taskId: 'smart-task' }],
  },
  {
    name: 'a live recording created, then asked for',
    text: 'CreatePullRecordTask 返回 TaskId: 5c1f0e9d8c7b6a5948372615f4e3d2c1 , 之后 GetPullRecordTask 传 {"TaskID":"5c1f0e9d8c7b6a5948372615f4e3d2c1"} 报错',
    told: [{ kind: 'pull-record', taskId: '5c1f0e9d8c7b6a5948372615f4e3d2c1' }],
  },
  {
    name: 'three bodies as JSON lines',
    text: '{"AppId":"5fd07c0148065ca8fdeec69d","RoomId":"r-a","TaskId":"t-a"}\n{"AppId":"5fd07c0148065ca8fdeec69d","RoomId":"r-b","TaskId":"t-b"}\n{"AppId":"5fd07c0148065ca8fdeec69d","RoomId":"r-c","TaskId":"t-c"}',
    told: [
      { appId: '5fd07c0148065ca8fdeec69d', roomId: 'r-a', taskId: 't-a' },
      { appId: '5fd07c0148065ca8fdeec69d', roomId: 'r-b', taskId: 't-b' },
      { appId: '5fd07c0148065ca8fdeec69d', roomId: 'r-c', taskId: 't-c' },
    ],
  },
  {
    name: 'two bodies in a JSON array',
    text: '[{"appId":"5fe08d1259176db9ecffd7ae","roomId":"arr-1","taskId":"one"},{"appId":"5fe08d1259176db9ecffd7ae","roomId":"arr-2","taskId":"two"}]',
    told: [
      { appId: '5fe08d1259176db9ecffd7ae', roomId: 'arr-1', taskId: 'one' },
      { appId: '5fe08d1259176db9ecffd7ae', roomId: 'arr-2', taskId: 'two' },
    ],
  },
  {
    name: 'ids of 129 characters',
    text: `{"AppId":"5ff09e236a287ecadb00e8bf","RoomId":"${'long-room.'.repeat(13).slice(0, 129)}","TaskId":"t"}`,
    told: [{ appId: '5ff09e236a287ecadb00e8bf', roomId: 'long-room.'.repeat(13).slice(0, 129), taskId: 't' }],
  },
  {
    name: 'ids that the vendor does not allow',
    text: '{"AppId":"6000af347b398fdbca11f9c0","RoomId":"三年级 2 班","TaskId":"rec/1"}',
    told: [{ appId: '6000af347b398fdbca11f9c0', roomId: '三年级 2 班', taskId: 'rec/1' }],
  },
];
