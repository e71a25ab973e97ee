import { open, perhaps, type PastedText } from '../pastedText.ts';

/** Chat messages, work orders and e-mails in Chinese around ids. */
export const chineseMessages: readonly PastedText[] = [
  {
    name: '客户群里的一句话',
    text: '老师帮忙看下，房间 live_5501 的录制任务 rec_5501 没有生成文件',
    told: [{ kind: perhaps('record'), roomId: 'live_5501', taskId: 'rec_5501' }],
  },
  {
    name: '工单正文',
    text: `问题描述：合流转推画面卡住不动
AppId：6150a1b2c3d4e5f607182933
RoomId：wedding-0308
TaskId：mix-wedding
发生时间：2026-03-08 19:30 左右
期望：确认是谁停的任务`,
    told: [
      {
        kind: perhaps('mixed-push'),
        appId: '6150a1b2c3d4e5f607182933',
        roomId: 'wedding-0308',
        taskId: 'mix-wedding',
      },
    ],
  },
  {
    name: '微信转发，带昵称和时间',
    text: '小陈 14:02\n房间号 7788\n小陈 14:02\n任务id mix_7788\n小陈 14:03\n麻烦尽快',
    told: [{ roomId: '7788', taskId: 'mix_7788' }],
  },
  { name: '只有一句抱怨', text: '你们的转推又断了，能不能快点处理一下？客户都在投诉了！', told: [] },
  {
    name: '提到房间和任务，但没有给出ID',
    text: '房间里没有人，任务失败了，用户也退出了，应用闪退。',
    told: [],
    atMostUnsure: ['里没有人', '失败了', '也退出了', '闪退'],
  },
  {
    name: '“是”字句',
    text: '应用ID是6151b2c3d4e5f60718293a44，房间ID是zhibo-6，任务ID是zhibo-t6。',
    told: [{ appId: '6151b2c3d4e5f60718293a44', roomId: 'zhibo-6', taskId: 'zhibo-t6' }],
  },
  {
    name: '“为”字句',
    text: '房间ID为edu.7，用户ID为teacher.7，任务ID为空',
    told: [{ roomId: 'edu.7', userId: 'teacher.7' }],
    atMostUnsure: ['空'],
  },
  {
    name: '没有空格紧挨着汉字',
    text: '帮查一下房间pk8812里用户host8812的单流转推',
    told: [{ kind: perhaps('single-push'), roomId: open('pk8812'), userId: open('host8812') }],
  },
  {
    name: '云录屏报障',
    text: '云录屏白屏了！appid 6152c3d4e5f60718293a4b55 room board-9 task board-cap-9',
    told: [
      {
        kind: perhaps('webcast'),
        appId: '6152c3d4e5f60718293a4b55',
        roomId: 'board-9',
        taskId: 'board-cap-9',
      },
    ],
  },
  {
    name: '邮件落款带电话',
    text: `您好：

我司应用 6153d4e5f60718293a4b5c66 在房间 hall-10 中发起的云端录制（任务 hall-rec-10）没有回调。

顺颂商祺
技术部 值班
电话：010-5550 8899
邮箱：oncall@example.cn`,
    told: [
      {
        kind: perhaps('record'),
        appId: '6153d4e5f60718293a4b5c66',
        roomId: 'hall-10',
        taskId: 'hall-rec-10',
      },
    ],
    atMostUnsure: ['010-5550', '8899', '010-5550 8899', 'oncall@example.cn'],
  },
  {
    name: '序号列表',
    text: '1、应用ID：6154e5f60718293a4b5c6d77\n2、房间ID：list-11\n3、任务ID：list-t11\n4、时间：3月13日晚上八点',
    told: [{ appId: '6154e5f60718293a4b5c6d77', roomId: 'list-11', taskId: 'list-t11' }],
  },
  {
    name: '两个房间一起问',
    text: '房间ID：multi-12a 任务ID：t-12a；房间ID：multi-12b 任务ID：t-12b，都断流',
    told: [
      { roomId: 'multi-12a', taskId: 't-12a' },
      { roomId: 'multi-12b', taskId: 't-12b' },
    ],
  },
  {
    name: '直播录制',
    text: '直播录制任务 6123bb53cc64dd75ee86ff9a70b18cd3 一直未开始，能看下吗',
    told: [{ kind: perhaps('pull-record'), taskId: open('6123bb53cc64dd75ee86ff9a70b18cd3') }],
  },
  {
    name: '语气词和表情',
    text: '救命啊🔥🔥 roomid:emoji-14 taskid:emoji-t14 又挂了😭😭😭',
    told: [{ roomId: 'emoji-14', taskId: 'emoji-t14' }],
  },
  {
    name: '钉钉引用',
    text: '「阿强：任务ID发一下」\n- - - - - - - - -\n任务ID：ding-15，房间ID：ding-r15',
    told: [{ roomId: 'ding-r15', taskId: 'ding-15' }],
  },
  {
    name: '飞书卡片复制',
    text: '告警：转推任务异常\n房间\nlark-16\n任务\nlark-t16\n应用\n6155f60718293a4b5c6d7e88\n查看详情 忽略',
    told: [{ appId: open('6155f60718293a4b5c6d7e88'), roomId: open('lark-16'), taskId: open('lark-t16') }],
  },
  {
    name: '时间和单号混在里面',
    text: '订单 202603130017 在 20:15:33 断流，房间ID ord-17，任务ID ord-t17，请核实，联系人手机 13900139000',
    told: [{ roomId: 'ord-17', taskId: 'ord-t17' }],
    atMostUnsure: ['202603130017', '20:15:33', '13900139000'],
  },
  {
    name: '只说了应用和用户',
    text: '应用ID 61560718293a4b5c6d7e8f99，用户ID anchor-18，其他的我不清楚',
    told: [{ appId: '61560718293a4b5c6d7e8f99', userId: 'anchor-18' }],
  },
  {
    name: '主播发起的第二个任务',
    text: '主播 anchor-19 发起了第二个转推，任务 second-19，房间 pk-19，应用 61570718293a4b5c6d7e8faa',
    told: [
      {
        appId: open('61570718293a4b5c6d7e8faa'),
        roomId: open('pk-19'),
        taskId: open('second-19'),
        userId: perhaps('anchor-19'),
      },
    ],
    atMostUnsure: ['anchor-19'],
  },
  {
    name: '复合任务ID加说明',
    text: '服务端看到的任务ID应该是 singer-20@@chorus ，房间 ktv-20',
    told: [{ roomId: 'ktv-20', taskId: 'singer-20@@chorus' }],
  },
  {
    name: '回复里更正',
    text: '刚才发错了，不是 wrong-21，任务ID：right-21',
    told: [{ taskId: 'right-21' }],
    atMostUnsure: ['wrong-21'],
  },
  {
    name: '问接口报错',
    text: '调用 GetWebCastTask 返回 InvalidParameter，AppId=61580718293a4b5c6d7e8fbb RoomId=err-22 TaskId=err-t22',
    told: [{ kind: 'webcast', appId: '61580718293a4b5c6d7e8fbb', roomId: 'err-22', taskId: 'err-t22' }],
    atMostUnsure: ['InvalidParameter'],
  },
  {
    name: '带我们链接的回复',
    text: '看这个：https://tasklens.example.cn/tasks/single-push?appId=61590718293a4b5c6d7e8fcc&roomId=hui-23&userId=u23 ，推流已停止。',
    told: [{ kind: 'single-push', appId: '61590718293a4b5c6d7e8fcc', roomId: 'hui-23', userId: 'u23' }],
  },
  {
    name: '全角数字和字母',
    text: '房间ＩＤ：ｒｏｏｍ２４　任务ＩＤ：ｔａｓｋ＿２４',
    told: [{ roomId: 'room24', taskId: 'task_24' }],
  },
  {
    name: '房间号带井号',
    text: '房间号 #9925，任务号 #T-9925',
    told: [{ roomId: open('9925'), taskId: open('T-9925') }],
  },
  {
    name: '同一任务说了两遍',
    text: '任务ID：dup-26，房间ID：dup-r26。再说一遍：房间ID：dup-r26，任务ID：dup-26！',
    told: [{ roomId: 'dup-r26', taskId: 'dup-26' }],
  },
  {
    name: '英文标签中文句子',
    text: '这个 task_id 是 mid-27 ，对应的 room_id 是 mid-r27 ，帮忙确认下状态',
    told: [{ roomId: 'mid-r27', taskId: 'mid-27' }],
  },
  {
    name: '用反引号包着',
    text: '房间 `tick-28`，任务 `tick-t28`，应用 `615a0718293a4b5c6d7e8fdd`',
    told: [{ appId: '615a0718293a4b5c6d7e8fdd', roomId: 'tick-28', taskId: 'tick-t28' }],
  },
];
