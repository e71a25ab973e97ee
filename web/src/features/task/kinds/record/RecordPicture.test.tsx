import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../testing/builders.ts';
import { aFile } from '../testing/files.ts';
import { renderParts } from '../testing/renderParts.tsx';
import { RecordPicture } from './RecordPicture.tsx';

const threeFiles = anAnswer('record', {
  task: {
    recordFileList: [aFile({}), aFile({ fromSeconds: 70 }), aFile({ fromSeconds: 130, lastsSeconds: 300 })],
  },
  findings: [
    {
      code: 'files-gap',
      severity: 'warning',
      path: 'RecordFileList[1].StartTime',
      params: { file: 1, next: 2, gapMs: 10_000 },
    },
  ],
});

describe('files along time', () => {
  it('are one stop for the keyboard, walked with the arrow keys', async () => {
    renderParts(threeFiles, (props) => <RecordPicture {...props} />);
    const walk = screen.getByRole('slider', { name: 'Files in order of time' });
    await userEvent.tab();
    expect(walk).toHaveFocus();
    expect(walk).toHaveAttribute('aria-valuetext', 'File 1 · room-42/0.mp4 · 09:00:02 UTC · 1 min · 9 MB');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(walk).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByText('room-42/130.mp4')).toBeVisible();
    await userEvent.keyboard('{Home}');
    expect(walk).toHaveAttribute('aria-valuenow', '1');
  });

  it('stay chosen after Enter', async () => {
    renderParts(threeFiles, (props) => <RecordPicture {...props} />);
    await userEvent.tab();
    await userEvent.keyboard('{End}{Enter}');
    await userEvent.tab();
    expect(screen.getByText('room-42/130.mp4')).toBeVisible();
  });

  it('show the gaps that were found', () => {
    renderParts(threeFiles, (props) => <RecordPicture {...props} />, { language: 'zh-CN' });
    expect(screen.getByText('这 10 秒没有文件')).toBeInTheDocument();
  });

  it('name the streams of each lane only where they differ', () => {
    const other = { streamList: [{ index: null, userId: 'guest-3', streamType: null }] };
    renderParts(anAnswer('record', { task: { recordFileList: [aFile({}), aFile({}, other)] } }), (props) => (
      <RecordPicture {...props} />
    ));
    expect(screen.getByText('host-7 (camera)')).toBeVisible();
    expect(screen.getByText('guest-3')).toBeVisible();
  });

  it('say how many cannot be placed', () => {
    renderParts(
      anAnswer('record', { task: { recordFileList: [aFile({}), aFile({}, { startTime: null })] } }),
      (props) => <RecordPicture {...props} />,
    );
    expect(screen.getByText('1 file without a start time: only in the table.')).toBeVisible();
  });
});

describe('no files', () => {
  it('is normal while the task runs', () => {
    renderParts(
      anAnswer('record', {
        task: { status: { code: 2, name: 'running' }, endTime: null, recordFileList: [] },
      }),
      (props) => <RecordPicture {...props} />,
    );
    expect(screen.getByText(/That is normal while a task runs/)).toBeVisible();
  });

  it.each([
    [[], '服务商没有为这个任务列出文件。'],
    [null, '返回结果中没有文件列表。'],
  ])('is plainly said otherwise: %j', (recordFileList, sentence) => {
    renderParts(anAnswer('record', { task: { recordFileList } }), (props) => <RecordPicture {...props} />, {
      language: 'zh-CN',
    });
    expect(screen.getByText(sentence)).toBeVisible();
  });
});
