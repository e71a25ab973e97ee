import type { Kind } from '@tasklens/server/contract/kinds';

/** What a customer sent, about a task of the demo's examples. */
export interface Ticket {
  text: string;
  /** Which task it is about. */
  kind: Kind;
  roomId?: string;
  /** What one Enter opens: the task where the text tells all of it, else the page that answers. */
  opens: 'task' | 'find' | 'pasted';
}

/** Twenty tickets in Chinese and English, from a bare id to a mail with everything but the kind. */
export const tickets: readonly Ticket[] = [
  {
    text: 'https://tasklens.example.com/tasks/mixed-push?appId=661e8f2b4c543cf0a1b2c3d4&roomId=room-42&taskId=task-7&tab=timeline',
    kind: 'mixed-push',
    roomId: 'room-42',
    opens: 'task',
  },
  {
    text: `curl -s 'https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=664a07d95e1f2a3b4c5d6e7f&RoomId=show-305&TaskId=record-1' \\
  -H 'X-Date: 20261120T101500Z' \\
  -H 'Authorization: HMAC-SHA256 Credential=AKLTFAKE0EXAMPLE0NOT0REAL0301/20261120/cn-north-1/rtc/request, SignedHeaders=host;x-date, Signature=fa4e'`,
    kind: 'record',
    roomId: 'show-305',
    opens: 'task',
  },
  {
    text: 'GET https://rtc.volcengineapi.com?Action=GetPushSingleStreamToCDNTask&Version=2023-06-01&AppId=661e8f2b4c543cf0a1b2c3d4&RoomId=room-42&TaskId=&UserId=host-7',
    kind: 'single-push',
    roomId: 'room-42',
    opens: 'task',
  },
  {
    text: 'POST https://live.volcengineapi.com?Action=GetPullRecordTask&Version=2023-01-01\n{"TaskID":"8e3c62d9f405160718c9daebf2031425"}',
    kind: 'pull-record',
    opens: 'task',
  },
  {
    text: '调用 GetWebCastTask 查不到原因，麻烦看下：AppId=661e8f2b4c543cf0a1b2c3d4 RoomId=class-2026-06 TaskId=board-1',
    kind: 'webcast',
    roomId: 'class-2026-06',
    opens: 'task',
  },
  {
    text: '看这条：https://rtc-help.example.cn/tools/tasks/single-push?appId=664a07d95e1f2a3b4c5d6e7f&roomId=show-305&taskId=relay-wrong-address。推不上去',
    kind: 'single-push',
    roomId: 'show-305',
    opens: 'task',
  },
  {
    text: '{"Action":"GetPushMixedStreamToCDNTask","Version":"2020-12-01","AppId":"664a07d95e1f2a3b4c5d6e7f","RoomId":"show-320","TaskId":"relay-squashed"}',
    kind: 'mixed-push',
    roomId: 'show-320',
    opens: 'task',
  },
  {
    text: `Hi team,

our relay timed out although the lesson was on. Could you have a look?

App ID: 661e8f2b4c543cf0a1b2c3d4
Room ID: class-2026-06
Task ID: relay-group

Best, the ops desk
Phone: +49 30 5550 1234`,
    kind: 'mixed-push',
    roomId: 'class-2026-06',
    opens: 'find',
  },
  {
    text: '老师，直播画面里嘉宾不见了\n应用ID：661e8f2b4c543cf0a1b2c3d4\n房间ID：class-2026-10\n任务ID：relay-missing\n联系电话：13800138000',
    kind: 'mixed-push',
    roomId: 'class-2026-10',
    opens: 'find',
  },
  {
    text: '2026-11-21 18:20:44.120 ERROR [relay-3] start failed app_id=664a07d95e1f2a3b4c5d6e7f room_id=show-305 task_id=relay-wrong-address request_id=20261121182044FF',
    kind: 'single-push',
    roomId: 'show-305',
    opens: 'find',
  },
  {
    text: '转推又断了【房间ID】room-42【用户ID】host-7【任务ID】screen【应用ID】661e8f2b4c543cf0a1b2c3d4',
    kind: 'single-push',
    roomId: 'room-42',
    opens: 'find',
  },
  {
    text: '客户端发的，任务ID应该是 host-7@@screen ，房间ID room-42，应用ID 661e8f2b4c543cf0a1b2c3d4，谢谢',
    kind: 'single-push',
    roomId: 'room-42',
    opens: 'find',
  },
  {
    text: String.raw`{"EventType":"TaskEvent","EventData":"{\"AppId\":\"664a07d95e1f2a3b4c5d6e7f\",\"RoomId\":\"channel-24h\",\"TaskId\":\"record-minutes\"}","EventId":"evt-7f1c"}`,
    kind: 'record',
    roomId: 'channel-24h',
    opens: 'find',
  },
  {
    text: '８ｅ３ｃ６２ｄ９ｆ４０５１６０７１８ｃ９ｄａｅｂｆ２０３１４２５',
    kind: 'pull-record',
    opens: 'find',
  },
  {
    text: 'AppId\tRoomId\tTaskId\n664a07d95e1f2a3b4c5d6e7f\tradio-lobby\trelay-radio',
    kind: 'mixed-push',
    roomId: 'radio-lobby',
    opens: 'find',
  },
  {
    text: 'appId=664a07d95e1f2a3b4c5d6e7f; roomId=“show-298”; taskId=“relay-contradictory”.',
    kind: 'single-push',
    roomId: 'show-298',
    opens: 'find',
  },
  {
    text: '664a07d95e1f2a3b4c5d6e7f\nshow-324\nrelay-round-table',
    kind: 'mixed-push',
    roomId: 'show-324',
    opens: 'find',
  },
  {
    text: '任务详情 ×\n应用 ID 661e8f2b4c543cf0a1b2c3d4 复制\n房间 ID class-2026-09 复制\n任务 ID relay-seminar 复制\n任务状态 ● 运行中',
    kind: 'mixed-push',
    roomId: 'class-2026-09',
    opens: 'find',
  },
  {
    text: 'Why is it black?\n```json\n{"Result":{"PushMixedStreamToCDNTask":{"StartTime":1773252000000,"EndTime":0,"Status":2,"StopReason":"","PushStreamState":5,"Layout":{"LayoutMode":2,"CustomLayout":{"Canvas":{"Width":1280,"Height":720,"Background":"#000000"},"Regions":[]}}}},"ResponseMetadata":{"RequestId":"20260311170000AA10","Action":"GetPushMixedStreamToCDNTask","Version":"2020-12-01","Service":"rtc","Region":"cn-north-1"}}\n```',
    kind: 'mixed-push',
    opens: 'pasted',
  },
  {
    text: String.raw`2026-11-21 12:00:01.552 INFO 录制查询返回 resp="{\"ResponseMetadata\":{\"RequestId\":\"20261121120001AA06\",\"Action\":\"GetRecordTask\",\"Version\":\"2023-11-01\",\"Service\":\"rtc\",\"Region\":\"cn-north-1\"},\"Result\":{\"RecordTask\":{\"StartTime\":1773237600000,\"EndTime\":1773237605000,\"Status\":4,\"StopReason\":\"StartTaskFailed\"}}}"`,
    kind: 'record',
    opens: 'pasted',
  },
];
