import type { FieldError, IdField } from '@tasklens/server/contract/taskQuery';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { lookUp as en } from '../en/lookUp.ts';

const kinds: Record<Kind, string> = {
  'single-push': '单流转推',
  'mixed-push': '合流转推',
  webcast: '云录屏',
  record: '云端录制',
  'pull-record': '直播录制',
};

const kindsExplained: Record<Kind, string> = {
  'single-push': '将房间里的一路流原样转推到 CDN。',
  'mixed-push': '将房间里的多路流合成一个画面，再转推到 CDN。',
  webcast: '采集一个网页的画面和声音，发布到房间里。',
  record: '在云端录制房间里的音视频。',
  'pull-record': '按计划的时间段录制一路直播流。',
};

const fields: Record<IdField, string> = {
  appId: '应用 ID',
  roomId: '房间 ID',
  taskId: '任务 ID',
  userId: '用户 ID',
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

function fieldError({ code, character, position, field }: FieldError): string {
  switch (code) {
    case 'required':
      return '查询需要这一项';
    case 'one-required':
      return '请填写任务 ID 或用户 ID，填一个即可';
    case 'illegal-character':
      return `第 ${(position ?? 0) + 1} 个字符“${character ?? ''}”不能出现在这个 ID 中`;
    case 'too-long':
      return '超过了这类 ID 可能的长度';
    case 'unknown':
      return `“${field}”不是这类查询的参数`;
    case 'repeated':
      return `“${field}”重复出现`;
    case 'invalid':
      return `“${field}”的值无法接受`;
  }
}

export const lookUp: typeof en = {
  title: '查询任务',
  kind: '任务类型',
  kinds,
  kindsExplained,
  fields,
  fieldError,
  help,
  submit: '查询',
  fromLink: '这个链接缺少查询所需的内容，请在这里补全。',
  recent: '最近查询',
  recentNote: '只保存在本浏览器中。',
  pin: '固定',
  unpin: '取消固定',
  clearRecent: '清空列表',
  examples: '示例',
  examplesNote: '演示模式中虚构的任务',
};
