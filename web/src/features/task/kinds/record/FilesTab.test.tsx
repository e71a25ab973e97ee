import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from '../../../../testing/builders.ts';
import { aFile } from '../testing/files.ts';
import { renderParts } from '../testing/renderParts.tsx';
import { FilesTab } from './FilesTab.tsx';

const filesTab = (...[task, options]: [Parameters<typeof aFile>[1][], Parameters<typeof renderParts>[2]?]) =>
  renderParts(
    anAnswer('record', {
      task: { recordFileList: task.map((rest, position) => aFile({ fromSeconds: 60 * position }, rest)) },
    }),
    (props) => <FilesTab {...props} />,
    options,
  );

describe('the table of files', () => {
  it('shows name, length, size, computed bit rate, resolution, streams and codecs', () => {
    filesTab([{ objectKey: null, vid: 'v02b69' }]);
    const [, row] = screen.getAllByRole('row');
    expect(row).toHaveTextContent(
      /v02b69.*09:00:02 UTC.*1 min.*9 MB.*1,200 kbps.*1280 × 720.*host-7 \(camera\).*H\.264, AAC/,
    );
  });

  it('shows an unknown codec by its code', () => {
    filesTab([{ videoCodec: { code: 'vp9', name: 'unrecognised' } }], { language: 'zh-CN' });
    expect(screen.getByText('vp9（文档未说明）', { exact: false })).toBeVisible();
  });

  it('says what a sum leaves out', () => {
    filesTab([{}, { size: null }]);
    expect(screen.getByText('2 files · 2 min · 9 MB (1 file not counted: no value)')).toBeVisible();
  });

  it('turns pages, fifty files each', async () => {
    filesTab(Array.from({ length: 51 }, () => ({})));
    expect(screen.getByText('1–50 of 51')).toBeVisible();
    await userEvent.click(screen.getByText('Next'));
    expect(screen.getByText('51–51 of 51')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('opens at the page of the selected file', () => {
    filesTab(
      Array.from({ length: 51 }, () => ({})),
      { selected: 'file-51' },
    );
    const chosen = screen.getByRole('button', { name: 'Show file 51 in the picture' });
    expect(chosen).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the download', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('holds every file, with a name that no spreadsheet runs as a formula', async () => {
    const saved: Blob[] = [];
    class BlobKeepingURL extends URL {
      static override createObjectURL(blob: Blob) {
        saved.push(blob);
        return 'blob:files';
      }
      static override revokeObjectURL() {
        return undefined;
      }
    }
    vi.stubGlobal('URL', BlobKeepingURL);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    filesTab([{ objectKey: '=cmd()' }, {}]);
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    click.mockRestore();
    const lines = ((await saved[0]?.text()) ?? '').split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(
      "1,'=cmd(),,2026-11-21T09:00:02.000Z,60000,9000000,1200,1280,720,0,0,host-7:camera",
    );
  });
});

it('has no table without files', () => {
  filesTab([]);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(within(document.body).getByText('The vendor lists no files for this task.')).toBeVisible();
});
