import { perhaps, type PastedText } from '../pastedText.ts';

/** Request addresses of the vendor's API, signed and unsigned, and links into its API explorer and console. */
export const vendorAddresses: readonly PastedText[] = [
  {
    name: 'a single push asked for',
    text: 'https://rtc.volcengineapi.com?Action=GetPushSingleStreamToCDNTask&Version=2023-06-01&AppId=5f0c7b3da9e18264d5f093ac&RoomId=marathon.km21&TaskId=cam-7',
    told: [
      { kind: 'single-push', appId: '5f0c7b3da9e18264d5f093ac', roomId: 'marathon.km21', taskId: 'cam-7' },
    ],
  },
  {
    name: 'a mixed push asked for, with method',
    text: 'GET https://rtc.volcengineapi.com/?Action=GetPushMixedStreamToCDNTask&Version=2020-12-01&AppId=60d2e8f47ab15c390e6d81b7&RoomId=pk_1188&TaskId=&UserId=host_1188',
    told: [{ kind: 'mixed-push', appId: '60d2e8f47ab15c390e6d81b7', roomId: 'pk_1188', userId: 'host_1188' }],
  },
  {
    name: 'a web capture asked for, http and a path',
    text: 'http://rtc.volcengineapi.com/?AppId=61e4b09c5d7f238a16c0e9d5&RoomId=whiteboard-55&TaskId=wc-55-1&Action=GetWebCastTask&Version=2020-12-01',
    told: [
      { kind: 'webcast', appId: '61e4b09c5d7f238a16c0e9d5', roomId: 'whiteboard-55', taskId: 'wc-55-1' },
    ],
  },
  {
    name: 'a recording asked for, as a request line',
    text: 'GET /?Action=GetRecordTask&AppId=62f3a5c7e9b1d0284f607a8c&RoomId=clinic-204&TaskId=visit_20260311&Version=2023-11-01 HTTP/1.1\nHost: rtc.volcengineapi.com\nX-Date: 20260311T093011Z',
    told: [
      { kind: 'record', appId: '62f3a5c7e9b1d0284f607a8c', roomId: 'clinic-204', taskId: 'visit_20260311' },
    ],
  },
  {
    name: 'a live task asked for, with its body below',
    text: 'POST https://live.volcengineapi.com?Action=GetPullRecordTask&Version=2023-01-01\n{\n  "TaskID": "5b913a0f7c8de5f412b60d3e9a87c1f4"\n}',
    told: [{ kind: 'pull-record', taskId: '5b913a0f7c8de5f412b60d3e9a87c1f4' }],
  },
  {
    name: 'the overseas host',
    text: 'https://open-ap-singapore-1.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=639d1f5be7c08a4263d5f0e9&RoomId=hawker-3&TaskId=rec.sg.3',
    told: [{ kind: 'record', appId: '639d1f5be7c08a4263d5f0e9', roomId: 'hawker-3', taskId: 'rec.sg.3' }],
  },
  {
    name: 'a presigned address',
    text: 'https://rtc.volcengineapi.com/?Action=GetWebCastTask&AppId=64d8c0b2e6f71a395d4e0c86&RoomId=demo-night&TaskId=page_3&Version=2020-12-01&X-Algorithm=HMAC-SHA256&X-Credential=AKLTFAKE0EXAMPLE0NOT0REAL0007%2F20260310%2Fcn-north-1%2Frtc%2Frequest&X-Date=20260310T081233Z&X-Expires=900&X-SignedHeaders=host&X-Signature=fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e',
    told: [{ kind: 'webcast', appId: '64d8c0b2e6f71a395d4e0c86', roomId: 'demo-night', taskId: 'page_3' }],
    secrets: [
      'AKLTFAKE0EXAMPLE0NOT0REAL0007',
      'fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e00fa4e',
    ],
  },
  {
    name: 'an address that starts a mixed push',
    text: 'POST https://rtc.volcengineapi.com?Action=StartPushMixedStreamToCDN&Version=2020-12-01\n\n{"AppId":"65b7d9f1a3c5e708294b6d8f","RoomId":"stage.left","TaskId":"mix-left","PushURL":"rtmp://push.example.com/live/FAKESTREAMKEY01?sign=FAKESIGN01"}',
    told: [
      { kind: 'mixed-push', appId: '65b7d9f1a3c5e708294b6d8f', roomId: 'stage.left', taskId: 'mix-left' },
    ],
    secrets: ['FAKESTREAMKEY01', 'FAKESIGN01'],
  },
  {
    name: 'an address that stops a relay of either kind',
    text: 'https://rtc.volcengineapi.com/?Action=StopPushStreamToCDN&Version=2020-12-01  body: {"AppId":"66c5b7a9d1e3f0472869ab4d","RoomId":"tea_house","TaskId":"push-tea"}',
    told: [{ appId: '66c5b7a9d1e3f0472869ab4d', roomId: 'tea_house', taskId: 'push-tea' }],
  },
  {
    name: 'an API explorer link without ids',
    text: 'https://api.volcengine.com/api-explorer/debug?action=GetRecordTask&serviceCode=rtc&version=2023-11-01&groupName=云端录制',
    told: [{ kind: perhaps('record') }],
  },
  {
    name: 'an API explorer link with ids as parameters',
    text: 'https://api.volcengine.com/api-explorer/?action=GetPushMixedStreamToCDNTask&serviceCode=rtc&version=2020-12-01&AppId=67a1c3e5b7d9f02846b8dace&RoomId=quiz-show&TaskId=q.1',
    told: [{ kind: 'mixed-push', appId: '67a1c3e5b7d9f02846b8dace', roomId: 'quiz-show', taskId: 'q.1' }],
  },
  {
    name: 'an API explorer link with JSON parameters',
    text: 'https://api.volcengine.com/api-explorer/debug?action=GetWebCastTask&groupName=%E4%BA%91%E5%BD%95%E5%B1%8F&serviceCode=rtc&version=2020-12-01&params=%7B%22AppId%22%3A%225fa2c4e6b8d0f1375987bd9f%22%2C%22RoomId%22%3A%22museum%22%2C%22TaskId%22%3A%22tour-8%22%7D',
    told: [{ kind: 'webcast', appId: '5fa2c4e6b8d0f1375987bd9f', roomId: 'museum', taskId: 'tour-8' }],
  },
  {
    name: 'an API explorer link after a sentence, and its ids after it',
    text: '我在 API Explorer 里调的：https://api.volcengine.com/api-explorer/debug?action=GetPushSingleStreamToCDNTask&serviceCode=rtc&version=2023-06-01\nAppId：60b1d3f5a7c9e08246a8cabd\nRoomId：guzheng\nUserId：player_5',
    told: [{ kind: 'single-push', appId: '60b1d3f5a7c9e08246a8cabd', roomId: 'guzheng', userId: 'player_5' }],
  },
  {
    name: 'lower-case parameters',
    text: 'rtc.volcengineapi.com/?action=GetRecordTask&version=2023-11-01&appid=61c2d4e6f8a0b1375698cbad&roomid=studio-b&taskid=take_12',
    told: [{ kind: 'record', appId: '61c2d4e6f8a0b1375698cbad', roomId: 'studio-b', taskId: 'take_12' }],
  },
  {
    name: 'an address with its placeholders still in it',
    text: 'https://rtc.volcengineapi.com?Action=GetPushMixedStreamToCDNTask&Version=2020-12-01&AppId=Your_AppId&RoomId=Your_RoomId&TaskId=Your_TaskId&UserId=Your_UserId',
    told: [
      {
        kind: perhaps('mixed-push'),
        appId: perhaps('Your_AppId'),
        roomId: perhaps('Your_RoomId'),
        taskId: perhaps('Your_TaskId'),
        userId: perhaps('Your_UserId'),
      },
    ],
  },
  {
    name: 'an address broken over lines by a mail program',
    text: 'https://rtc.volcengineapi.com/?Action=GetRecordTask\n  &Version=2023-11-01\n  &AppId=62d3e5f7a9b1c0284679bcad\n  &RoomId=lecture-hall-4\n  &TaskId=phys-101',
    told: [
      { kind: 'record', appId: '62d3e5f7a9b1c0284679bcad', roomId: 'lecture-hall-4', taskId: 'phys-101' },
    ],
  },
  {
    name: 'an address with an older version of the action',
    text: 'https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2022-06-01&AppId=63e4f6a8b0c2d1395780cdbe&RoomId=1007&TaskId=7001',
    told: [{ kind: 'record', appId: '63e4f6a8b0c2d1395780cdbe', roomId: '1007', taskId: '7001' }],
  },
  {
    name: 'an address with a trailing Chinese comma and remark',
    text: 'https://rtc.volcengineapi.com/?Action=GetWebCastTask&Version=2020-12-01&AppId=64f5a7b9c1d3e2046891decf&RoomId=zhan-ting&TaskId=t.3，返回 404',
    told: [{ kind: 'webcast', appId: '64f5a7b9c1d3e2046891decf', roomId: 'zhan-ting', taskId: 't.3' }],
  },
  {
    name: 'an action of the vendor that looks up no task',
    text: 'https://rtc.volcengineapi.com/?Action=ListRoomInfo&Version=2020-12-01&AppId=65a6b8c0d2e4f3157902efda&RoomId=atrium',
    told: [{ appId: '65a6b8c0d2e4f3157902efda', roomId: 'atrium' }],
  },
  {
    name: 'a query alone',
    text: 'Action=GetPushMixedStreamToCDNTask&Version=2020-12-01&AppId=66b7c9d1e3f5a4268013fa0b&RoomId=ring-2&TaskId=boxing',
    told: [{ kind: 'mixed-push', appId: '66b7c9d1e3f5a4268013fa0b', roomId: 'ring-2', taskId: 'boxing' }],
  },
  {
    name: 'the vendor’s console',
    text: 'https://console.volcengine.com/rtc/cloudRTC',
    told: [],
  },
];
