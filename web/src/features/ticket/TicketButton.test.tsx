import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Language } from '@tasklens/server/domain/words/language';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from '../../testing/builders.ts';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { takeAwayAnchor } from '../../ui/anchors.ts';
import { TicketButton } from './TicketButton.tsx';

async function open(
  answer: LookUpAnswer = anAnswer('single-push'),
  { language = 'en', note = '' }: { language?: Language; note?: string } = {},
) {
  const user = userEvent.setup();
  renderWithApp(
    <>
      <TicketButton answer={answer} zone="utc" note={note} />
      <details id={takeAwayAnchor}>
        <summary>Save or copy the picture</summary>
      </details>
    </>,
    { language },
  );
  await user.click(screen.getByRole('button', { name: language === 'en' ? 'Export' : '导出' }));
  const preview = await screen.findByRole<HTMLTextAreaElement>('textbox');
  return { user, preview };
}

it('copies the report in the page’s language as Markdown, with the address of the page', async () => {
  const { user, preview } = await open();
  await expect.poll(() => preview.value).toMatch(/^## Ended · Stopped through the API\n/);
  await user.click(screen.getByRole('button', { name: 'Copy report' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe(preview.value);
  expect(copied).toContain(`<${window.location.href}>`);
  expect(copied).toContain('2026-11-21 09:00:02 UTC / 17:00:02 UTC+8');
});

it('speaks Chinese to a reader of Chinese', async () => {
  const { preview } = await open(anAnswer('single-push'), { language: 'zh-CN' });
  await expect.poll(() => preview.value).toContain('### 关键信息');
  expect(screen.getByRole('button', { name: '复制报告' })).toBeVisible();
});

it('writes the report in the other language and as plain text, and remembers both', async () => {
  const { user, preview } = await open();
  await user.click(screen.getByRole('radio', { name: '中文' }));
  await user.click(screen.getByRole('radio', { name: 'Plain text' }));
  await expect.poll(() => preview.value).toMatch(/^已结束 · /);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const again = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(again.value).toMatch(/^已结束 · /);
  expect(screen.getByRole('radio', { name: 'Plain text' })).toBeChecked();
});

it('takes the note of whoever shared the answer along', async () => {
  const { preview } = await open(anAnswer('single-push'), { note: 'look at the end' });
  await expect.poll(() => preview.value).toContain('### Note\n> look at the end');
});

it('closes by Escape and gives the focus back', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus();
});

it('waits for an answer', () => {
  renderWithApp(<TicketButton answer={undefined} zone="utc" />);
  expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
});

it('leads to where the picture is saved from', async () => {
  const { user } = await open(anAnswer('mixed-push'));
  await user.click(screen.getByRole('button', { name: /^Picture as SVG or PNG/ }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Save or copy the picture')).toHaveFocus();
  expect(screen.getByRole('group')).toHaveProperty('open', true);
});

describe('a saved file', () => {
  let click: { mockRestore: () => void } | null = null;
  afterEach(() => {
    vi.unstubAllGlobals();
    click?.mockRestore();
  });

  /** What is saved from now on, the name beside it. */
  function watchSaving() {
    const saved: { name: string; content: Blob }[] = [];
    let content = new Blob();
    class BlobKeepingURL extends URL {
      static override createObjectURL(blob: Blob) {
        content = blob;
        return 'blob:saved';
      }
      static override revokeObjectURL() {
        return undefined;
      }
    }
    vi.stubGlobal('URL', BlobKeepingURL);
    click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, content });
    });
    return saved;
  }

  it('holds the whole answer, or the files of a recording', async () => {
    const answer = anAnswer('record', {
      task: {
        recordFileList: [
          {
            vid: 'v0',
            objectKey: 'a.mp4',
            duration: 1000,
            size: 10,
            startTime: null,
            streamList: null,
            videoCodec: null,
            audioCodec: null,
            videoWidth: null,
            videoHeight: null,
          },
        ],
      },
    });
    const { user } = await open(answer);
    const saved = watchSaving();
    await user.click(screen.getByRole('button', { name: 'Answer as JSON' }));
    await user.click(screen.getByRole('button', { name: 'Files as CSV' }));
    expect(saved.map(({ name }) => name)).toEqual([
      'tasklens-room-42-task-7.json',
      'tasklens-room-42-task-7.csv',
    ]);
    expect(JSON.parse((await saved[0]?.content.text()) ?? '')).toEqual(answer);
    expect(await saved[1]?.content.text()).toContain('\r\n1,a.mp4,v0,');
  });

  it('has no table where there are no files', async () => {
    await open(anAnswer('record'));
    expect(screen.queryByRole('button', { name: 'Files as CSV' })).toBeNull();
  });
});
