import type { FieldError } from '@tasklens/server/contract/taskQuery';
import { idNames, kindNames } from '@tasklens/server/domain/words/zh-CN/names';
import type { lookUp as en } from '../en/lookUp.ts';

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
  kinds: kindNames,
  fields: idNames,
  fieldError,
  fromLink: '这个链接缺少查询所需的内容，请在这里补全。',
};
