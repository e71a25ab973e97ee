import type { Kind } from '../../../contract/kinds.ts';
import type { IdField } from '../../../contract/taskQuery.ts';

export const kindNames: Record<Kind, string> = {
  'single-push': 'Single push',
  'mixed-push': 'Mixed push',
  webcast: 'Web capture',
  record: 'Cloud recording',
  'pull-record': 'Live pull recording',
};

export const idNames: Record<IdField, string> = {
  appId: 'App ID',
  roomId: 'Room ID',
  taskId: 'Task ID',
  userId: 'User ID',
};

export const layoutModes = {
  adaptive: 'adaptive layout',
  vertical: 'vertical layout',
  custom: 'custom layout',
  'side-by-side': 'side-by-side layout',
};
