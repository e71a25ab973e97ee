import type { Kind } from '../../../contract/kinds.ts';
import type { IdField } from '../../../contract/taskQuery.ts';
import type { layoutModes as en } from '../en/names.ts';

export const kindNames: Record<Kind, string> = {
  'single-push': '单流转推',
  'mixed-push': '合流转推',
  webcast: '云录屏',
  record: '云端录制',
  'pull-record': '直播录制',
};

export const idNames: Record<IdField, string> = {
  appId: '应用 ID',
  roomId: '房间 ID',
  taskId: '任务 ID',
  userId: '用户 ID',
};

export const layoutModes: typeof en = {
  adaptive: '自适应布局',
  vertical: '垂直布局',
  custom: '自定义布局',
  'side-by-side': '并排布局',
};
