import type { RecordTask } from '@tasklens/server/contract/task';
import type { Messages } from '../../../../i18n/messages.ts';

/** Why there are no files: normal while the task runs, a loss once it has ended. */
export function noFilesText(
  { status, recordFileList }: RecordTask,
  { noFilesRunning, noFiles, noFileList }: Messages['kindView']['record'],
): string {
  if (status.name === 'running') return noFilesRunning;
  return recordFileList === null ? noFileList : noFiles;
}
