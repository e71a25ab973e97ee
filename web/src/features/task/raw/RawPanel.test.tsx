import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { Language } from '@tasklens/server/domain/words/language';
import { renderWithApp } from '../../../testing/renderWithApp.tsx';
import { RawPanel } from './RawPanel.tsx';

const files = Array.from({ length: 1000 }, (_, index) => ({ Vid: `v${index}`, Size: index }));

function open(raw: unknown, language: Language = 'en') {
  renderWithApp(<RawPanel raw={raw} format={createFormat(language, 'utc', '')} />, { language });
  return { user: userEvent.setup(), tree: screen.getByRole('tree') };
}

const line = (name: RegExp) => screen.getByRole('treeitem', { name });

describe('by keyboard', () => {
  it('walks, folds and unfolds', async () => {
    const { user, tree } = open({ Task: { Status: 3, Stream: { UserId: 'host-7' } } });
    tree.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(line(/^Stream/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowLeft}');
    expect(line(/^Stream/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('treeitem', { name: /UserId/ })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(line(/UserId/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(line(/^Task/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(line(/UserId|Stream/)).toBeVisible();
    await user.keyboard('{Home}');
    expect(within(tree).getAllByRole('treeitem')[0]).toHaveAttribute('aria-selected', 'true');
  });
});

describe('copying', () => {
  it('takes the path and the value of the chosen line', async () => {
    const { user } = open({ Task: { List: [{ UserId: 'host-7' }] } });
    await user.click(line(/UserId/));
    await user.click(screen.getByRole('button', { name: 'Copy path' }));
    expect(await navigator.clipboard.readText()).toBe('Task.List[0].UserId');
    await user.click(screen.getByRole('button', { name: 'Copy value' }));
    expect(await navigator.clipboard.readText()).toBe('host-7');
  });

  it('takes the whole answer when nothing is chosen', async () => {
    const { user } = open({ Status: 3 });
    await user.click(screen.getByRole('button', { name: 'Copy value' }));
    expect(await navigator.clipboard.readText()).toBe('{\n  "Status": 3\n}');
  });
});

describe('search', () => {
  it('opens what holds a match and steps through the matches', async () => {
    const { user } = open({ RecordTask: { RecordFileList: files } });
    expect(screen.queryByRole('treeitem', { name: /v734/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'V73{Enter}');
    expect(line(/"v73"/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('1 of 11');
    await user.keyboard('{Enter}');
    expect(line(/"v730"/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    expect(line(/"v739"/)).toHaveAttribute('aria-selected', 'true');
  });

  it('says so when there is no match', async () => {
    const { user } = open({ Status: 3 }, 'zh-CN');
    await user.type(screen.getByRole('searchbox', { name: '搜索名称和值' }), 'nothing');
    expect(await screen.findByText('没有匹配')).toBeVisible();
  });
});

it('shows markup and script links as plain text', () => {
  open({ Url: 'javascript:alert(1)', Name: '<img src=x onerror=alert(1)>' });
  expect(line(/<img src=x/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});
