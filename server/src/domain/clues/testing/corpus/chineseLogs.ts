import { open, perhaps, type PastedText } from '../pastedText.ts';

/** Log lines and console texts with Chinese labels, full-width punctuation and mixed scripts. */
export const chineseLogs: readonly PastedText[] = [
  {
    name: '中文标签，全角冒号',
    text: '应用ID：6130a1b2c3d4e5f607182931 房间ID：zh-room-1 任务ID：zh-task-1',
    told: [{ appId: '6130a1b2c3d4e5f607182931', roomId: 'zh-room-1', taskId: 'zh-task-1' }],
  },
  {
    name: '中文标签，等号和逗号',
    text: '开始转推，房间id=zh-room-2，任务id=zh-task-2，用户id=zhubo_2',
    told: [{ roomId: 'zh-room-2', taskId: 'zh-task-2', userId: 'zhubo_2' }],
  },
  {
    name: '中文标签带空格',
    text: '房间 ID: zh.room.3\n任务 ID: zh.task.3\n应用 ID: 6131b2c3d4e5f60718293a42',
    told: [{ appId: '6131b2c3d4e5f60718293a42', roomId: 'zh.room.3', taskId: 'zh.task.3' }],
  },
  {
    name: '房间号和任务号',
    text: '房间号：881204，任务号：20260313-07，推流断了',
    told: [{ roomId: '881204', taskId: '20260313-07' }],
  },
  {
    name: '英文标签，全角等号',
    text: 'roomId＝zh_room_5；taskId＝zh_task_5；appId＝6132c3d4e5f60718293a4b53',
    told: [{ appId: '6132c3d4e5f60718293a4b53', roomId: 'zh_room_5', taskId: 'zh_task_5' }],
  },
  {
    name: '书名号和方括号里的值',
    text: '【房间ID】zh-room-6 【任务ID】zh-task-6 【应用ID】6133d4e5f60718293a4b5c64',
    told: [{ appId: '6133d4e5f60718293a4b5c64', roomId: 'zh-room-6', taskId: 'zh-task-6' }],
  },
  {
    name: '值在中文引号里',
    text: '房间ID“zh-room-7”，任务ID“zh-task-7”',
    told: [{ roomId: 'zh-room-7', taskId: 'zh-task-7' }],
  },
  {
    name: '服务端日志，中英混排',
    text: '2026-03-13 17:00:08.221 ERROR [转推服务] 合流任务异常 appId=6134e5f60718293a4b5c6d75, roomId=zh-room-8, taskId=zh-task-8, 原因=CDN 连接超时',
    told: [
      {
        kind: perhaps('mixed-push'),
        appId: '6134e5f60718293a4b5c6d75',
        roomId: 'zh-room-8',
        taskId: 'zh-task-8',
      },
    ],
  },
  {
    name: '控制台复制的详情',
    text: '任务类型\n云端录制\n应用ID\n6135f60718293a4b5c6d7e86\n房间ID\nzh-room-9\n任务ID\nzh-task-9\n任务状态\n已结束',
    told: [
      {
        kind: perhaps('record'),
        appId: '6135f60718293a4b5c6d7e86',
        roomId: 'zh-room-9',
        taskId: 'zh-task-9',
      },
    ],
  },
  {
    name: '录制日志，任务ID在前',
    text: '[录制] 任务ID:rec-zh-10 房间ID:court-zh-10 文件数:0 状态:4',
    told: [{ kind: perhaps('record'), roomId: 'court-zh-10', taskId: 'rec-zh-10' }],
  },
  {
    name: '同一房间两条任务',
    text: '房间ID：zh-room-11，任务ID：zh-11-a，推流成功\n房间ID：zh-room-11，任务ID：zh-11-b，推流失败',
    told: [
      { roomId: 'zh-room-11', taskId: 'zh-11-a' },
      { roomId: 'zh-room-11', taskId: 'zh-11-b' },
    ],
  },
  {
    name: '大小写混乱的标签',
    text: 'APPID:61360718293a4b5c6d7e8f97 ROOMID:ZH-ROOM-12 TaskID:Zh-Task-12',
    told: [{ appId: '61360718293a4b5c6d7e8f97', roomId: 'ZH-ROOM-12', taskId: 'Zh-Task-12' }],
  },
  {
    name: '带单号和手机号',
    text: '工单号：GD20260313008，联系电话：13800138000，房间ID：zh-room-13，任务ID：zh-task-13',
    told: [{ roomId: 'zh-room-13', taskId: 'zh-task-13' }],
    atMostUnsure: ['GD20260313008', '13800138000'],
  },
  {
    name: '密钥也一起贴了',
    text: 'AccessKey：AKLTFAKE0EXAMPLE0NOT0REAL0114，SecretKey：FAKE密钥不真0114，应用ID：61370718293a4b5c6d7e8fa8，房间ID：zh-room-14',
    told: [{ appId: '61370718293a4b5c6d7e8fa8', roomId: 'zh-room-14' }],
    secrets: ['AKLTFAKE0EXAMPLE0NOT0REAL0114', 'FAKE密钥不真0114'],
  },
  {
    name: '推流地址带鉴权',
    text: '推流地址：rtmp://push.example.com/live/FAKEKEY115?auth_key=FAKEAUTH115-0-0-ab 任务ID：zh-task-15 房间ID：zh-room-15',
    told: [{ roomId: 'zh-room-15', taskId: 'zh-task-15' }],
    secrets: ['FAKEKEY115', 'FAKEAUTH115'],
  },
  {
    name: '安卓 logcat，中文消息',
    text: '03-13 17:10:22.190 12001 12044 I RtcEngine: 加入房间成功 roomId:zh-room-16 uid:anchor16',
    told: [{ roomId: 'zh-room-16', userId: perhaps('anchor16') }],
  },
  {
    name: '发起用户',
    text: '客户端发起转推 用户ID：host.17 房间ID：zh-room-17 任务ID：（空）',
    told: [{ userId: 'host.17', roomId: 'zh-room-17' }],
    atMostUnsure: ['（空）', '空'],
  },
  {
    name: '云录屏日志',
    text: '云录屏任务重调度 Reason=PageCrash roomId=zh-room-18 taskId=zh-cap-18',
    told: [{ kind: perhaps('webcast'), roomId: 'zh-room-18', taskId: 'zh-cap-18' }],
  },
  {
    name: '开始时间毫秒',
    text: '任务ID=zh-task-19 房间ID=zh-room-19 开始时间=1773392400000',
    told: [{ roomId: 'zh-room-19', taskId: 'zh-task-19', startTime: '2026-03-13T09:00:00Z' }],
  },
  {
    name: '值后面跟中文标点和括号',
    text: '（房间ID：zh-room-20、任务ID：zh-task-20）。',
    told: [{ roomId: 'zh-room-20', taskId: 'zh-task-20' }],
  },
  {
    name: '标签和值之间换行并缩进',
    text: '房间ID：\n    zh-room-21\n任务ID：\n    zh-task-21',
    told: [{ roomId: open('zh-room-21'), taskId: open('zh-task-21') }],
  },
  {
    name: '繁体标签',
    text: '房間ID：tw-room-22 任務ID：tw-task-22 應用ID：61380718293a4b5c6d7e8fb9',
    told: [
      { appId: open('61380718293a4b5c6d7e8fb9'), roomId: open('tw-room-22'), taskId: open('tw-task-22') },
    ],
  },
  {
    name: '直播拉流录制日志',
    text: 'GetPullRecordTask 查询失败，TaskID：5f31aa42bb53cc64dd75ee86ff970a1b，错误码 ResourceNotFound',
    told: [{ kind: 'pull-record', taskId: '5f31aa42bb53cc64dd75ee86ff970a1b' }],
  },
];
