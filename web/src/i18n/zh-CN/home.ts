import type { Kind } from '@tasklens/server/contract/kinds';
import type { home as en } from '../en/home.ts';

const kindsExplained: Record<Kind, string> = {
  'single-push': '将房间里的一路流原样转推到 CDN。',
  'mixed-push': '将房间里的多路流合成一个画面，再转推到 CDN。',
  webcast: '采集一个网页的画面和声音，发布到房间里。',
  record: '在云端录制房间里的音视频。',
  'pull-record': '按计划的时间段录制一路直播流。',
};

const relayHelp =
  '任务 ID 和用户 ID 至少填一个。由客户端 SDK 发起的任务请填写用户 ID；从该用户的第二个任务起，还需要任务 ID。';
const help: Record<Kind, string> = {
  'single-push': relayHelp,
  'mixed-push': relayHelp,
  webcast: '三项都需要填写。',
  record: '三项都需要填写。',
  'pull-record': '可在控制台或通过 ListPullRecordTask 获取，不需要应用 ID 和房间 ID。',
};

export const home: typeof en = {
  kindsExplained,
  help,
  boxNote: '原样粘贴即可，先显示识别结果，再查询。',
  otherWays: '其他入口',
  byIds: '或者填写 ID',
  kind: '任务类型',
  submit: '查询',
  recent: '最近查询',
  recentNote: '只保存在本浏览器中。',
  pin: '固定',
  unpin: '取消固定',
  pinsFull: (count) => `已固定 ${count} 条，达到上限`,
  clearRecent: '清空最近查询',
  clearAll: '全部清空（含固定）',
  myShares: '我的分享',
  compare: '对比两个任务',
  pasted: '解读粘贴的返回',
  bulk: '批量查询',
  examples: '示例',
  examplesNote: '演示模式中虚构的任务',
};
