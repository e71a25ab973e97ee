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

const fields: Record<IdField, string> = {
  appId: '应用 ID',
  roomId: '房间 ID',
  taskId: '任务 ID',
  userId: '用户 ID',
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
  kinds,
  fields,
  fieldError,
  fromLink: '这个链接缺少查询所需的内容，请在这里补全。',
};
