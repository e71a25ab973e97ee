import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Way } from '@tasklens/server/domain/clues/chooseWay';
import type { Language } from '@tasklens/server/domain/words/language';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import type { BoxPanel } from './boxPanel.ts';
import { ClueBox } from './ClueBox.tsx';
import { CluePanel } from './CluePanel.tsx';

const app = '0123456789abcdef01234567';
const nothingKnown = { appId: [], roomId: [], taskId: [], userId: [] };

/** The box on a page with something else on it; `went` fills with where it led. */
function open({
  known = {},
  language = 'en',
  panelArrives = () => Promise.resolve(),
}: {
  known?: Partial<ComponentProps<typeof CluePanel>['known']>;
  language?: Language;
  panelArrives?: () => Promise<void>;
} = {}) {
  const went: { way: Way; text: string }[] = [];
  const Panel: BoxPanel = (props) => (
    <CluePanel
      {...props}
      known={{ ...nothingKnown, ...known }}
      onGo={(way, text) => {
        went.push({ way, text });
      }}
    />
  );
  renderWithApp(
    <>
      <ClueBox size="bar" loadPanel={() => panelArrives().then(() => ({ Panel }))} />
      <button>Elsewhere</button>
    </>,
    { language },
  );
  return { user: userEvent.setup(), went, field: screen.getByRole<HTMLTextAreaElement>('textbox') };
}

const fullTask = `StartPushMixedStreamToCDN app_id=${app} room_id=room-42 task_id=task-7`;

describe('turning to the box', () => {
  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('is done by %s', async (keys) => {
    const { user, field } = open();
    await user.keyboard(keys);
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
  });

  it('is not what `/` does while something is written', async () => {
    const { user, field } = open();
    await user.type(field, 'a/b');
    expect(field).toHaveValue('a/b');
  });

  it('shows what it takes, until something is in it', async () => {
    const { user, field } = open({ language: 'zh-CN' });
    await user.click(field);
    expect(await screen.findByText(/客户发来的内容整段粘贴即可/)).toBeVisible();
    await user.paste('room_id=room-42');
    expect(screen.queryByText(/客户发来的内容整段粘贴即可/)).toBeNull();
  });
});

describe('what was recognised', () => {
  it('stands as chips at once, with where in the text it came from', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('2026-11-21 INFO push start\nroom_id=room-42 user_id=host-7 ok');
    const room = await screen.findByRole('group', { name: 'Room ID room-42' });
    expect(screen.getByRole('group', { name: 'User ID host-7' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 task recognised. Enter: Look it up');
    await user.hover(room);
    expect(screen.getByText('room-42', { selector: 'mark' })).toBeVisible();
    await user.hover(screen.getByRole('group', { name: 'User ID host-7' }));
    expect(screen.getByText('host-7', { selector: 'mark' })).toBeVisible();
  });

  it('says in words what it is not sure of', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('task-7');
    const chip = await screen.findByRole('group', { name: /^Task ID task-7, unsure$/ });
    expect(within(chip).getByText('unsure')).toBeVisible();
  });

  it('can be taken for another id, which keeps the focus and makes it certain', async () => {
    const { user, field, went } = open();
    await user.click(field);
    await user.paste('task-7');
    const what = await screen.findByRole('combobox', { name: 'What task-7 is' });
    await user.selectOptions(what, 'Room ID');
    expect(screen.getByRole('group', { name: 'Room ID task-7' })).toBeVisible();
    expect(what).toHaveFocus();
    await user.click(field);
    await user.keyboard('{Enter}');
    expect(went).toMatchObject([{ way: { to: 'find', ids: { roomId: 'task-7' } } }]);
  });

  it('can be written anew, removed and completed', async () => {
    const { user, field, went } = open({ known: { appId: [app, 'app-2'], roomId: ['room-9'] } });
    await user.click(field);
    await user.paste('room_id=room-42 user_id=host-7');
    await user.click(await screen.findByRole('button', { name: 'Remove User ID host-7' }));
    expect(screen.queryByRole('group', { name: /^User ID/ })).toBeNull();
    await user.clear(screen.getByRole('combobox', { name: 'Room ID, value' }));
    await user.type(screen.getByRole('combobox', { name: 'Room ID, value' }), 'room-9');
    await user.click(screen.getByRole('button', { name: 'Add App ID' }));
    expect(screen.getByRole('combobox', { name: 'App ID, value' })).toHaveFocus();
    await user.keyboard(`${app}{Enter}`);
    expect(went).toMatchObject([{ way: { to: 'find', ids: { appId: app, roomId: 'room-9' } } }]);
  });

  it('offers the ids that this browser looked up before', async () => {
    const { user, field } = open({ known: { appId: [app, 'app-2'] } });
    await user.click(field);
    await user.paste('room_id=room-42 user_id=host-7');
    await user.click(await screen.findByRole('button', { name: 'Add App ID' }));
    const list = screen.getByRole<HTMLInputElement>('combobox', { name: 'App ID, value' }).list;
    expect([...(list?.options ?? [])].map(({ value }) => value)).toEqual([app, 'app-2']);
  });

  it('completes the one AppId known here, as unsure, and says that the text has none', async () => {
    const { user, field, went } = open({ known: { appId: [app] } });
    await user.click(field);
    await user.paste('room_id=room-42 user_id=host-7');
    const chip = await screen.findByRole('group', { name: `App ID ${app}, unsure` });
    await user.hover(chip);
    expect(screen.getByText(/^Not in the text: the only app/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(went).toMatchObject([{ way: { to: 'find', ids: { appId: app, roomId: 'room-42' } } }]);
  });

  it('tells of a character that no id holds, and mends it on request', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('room_id=room-42 user_id=host-7');
    const value = await screen.findByRole('combobox', { name: 'Room ID, value' });
    await user.clear(value);
    await user.type(value, '“room-42”');
    expect(screen.getByText(/^Room ID: The character ““” \(position 1\) cannot be/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use room-42' }));
    expect(screen.getByRole('group', { name: 'Room ID room-42' })).toBeVisible();
    expect(screen.queryByText(/cannot be part/)).toBeNull();
  });

  it('warns of an id over 128 characters', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste(`task_id=${'ab'.repeat(65)}`);
    expect(await screen.findByText(/^Task ID: 130 characters\./)).toBeVisible();
  });

  it('counts several tasks, shows the first, and lets one be chosen', async () => {
    const { user, field, went } = open();
    const rows = Array.from({ length: 40 }, (_, at) => `${app}\troom-${at}\ttask-${at}`);
    await user.click(field);
    await user.paste(['AppId\tRoomId\tTaskId', ...rows].join('\n'));
    expect(await screen.findByText('40 tasks recognised')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('and 37 more')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take 40 rows to the bulk page' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Only this one: .*room-1 / }));
    expect(screen.getByRole('group', { name: 'Room ID room-1' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Look it up/ }));
    expect(went).toMatchObject([{ way: { to: 'find', ids: { roomId: 'room-1' } } }]);
  });

  it('takes a long paste where the caret is', async () => {
    const { user, field } = open();
    await user.type(field, 'room_id=room-42 <>');
    field.setSelectionRange(17, 17);
    const long = 'nothing to be told of '.repeat(1000);
    await user.paste(long);
    expect(field).toHaveValue(`room_id=room-42 <${long}>`);
    expect(await screen.findByRole('group', { name: 'Room ID room-42' })).toBeVisible();
  });

  it('says what is missing where a kind alone is told', async () => {
    const { user, field, went } = open();
    await user.click(field);
    await user.paste('room_id=room-42');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind of task' }), 'Mixed push');
    await user.click(screen.getByRole('button', { name: /^Remove Room ID/ }));
    expect(screen.getByRole('status')).toHaveTextContent(/add a room, task or user ID\.$/);
    await user.click(field);
    await user.keyboard('{Enter}');
    expect(went).toEqual([]);
  });

  it('says so, and what to do, when there is nothing', async () => {
    const { user, field, went } = open({ language: 'zh-CN' });
    await user.click(field);
    await user.paste('你好，麻烦帮忙看一下，谢谢！');
    expect(await screen.findByText('没有识别到可用的内容')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(went).toEqual([]);
  });

  it('repeats no secret', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('SecretAccessKey=TkRJMVpETTJaV1ptWVRZd04ySXpNV1E0 room_id=room-42');
    await screen.findByRole('group', { name: 'Room ID room-42' });
    expect(screen.getByText(/^A key, signature or token is in the text/)).toBeVisible();
    const panel = screen.getByRole('group', { name: 'What was recognised' });
    expect(panel).toHaveTextContent('From …••• room_id=room-42');
    expect(panel).not.toHaveTextContent('TkRJ');
  });

  it('says that a file is no text', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('PK\u0003\u0004\0\0\0 room_id=room-42');
    expect(await screen.findByText(/^This is no text but the content of a file/)).toBeVisible();
  });
});

describe('Enter', () => {
  it('opens the task where there is no doubt, and leaves the box empty', async () => {
    const { user, field, went } = open();
    await user.click(field);
    await user.paste(fullTask);
    await screen.findByRole('button', { name: 'Open the task' });
    await user.keyboard('{Enter}');
    expect(went).toMatchObject([
      { way: { to: 'task', kind: 'mixed-push', query: { roomId: 'room-42', taskId: 'task-7' } } },
    ]);
    expect(field).toHaveValue('');
    expect(field).not.toHaveFocus();
  });

  it('before the panel is there goes as soon as it is; nothing typed is lost', async () => {
    let arrive = (): void => undefined;
    const panelArrives = () =>
      new Promise<void>((resolve) => {
        arrive = resolve;
      });
    const { user, field, went } = open({ panelArrives });
    await user.click(field);
    await user.paste(fullTask);
    await user.keyboard('{Enter}');
    expect(field).toHaveValue(fullTask);
    arrive();
    await expect.poll(() => went).toMatchObject([{ way: { to: 'task' }, text: fullTask }]);
  });

  it('hands on answers of the vendor as they were pasted', async () => {
    const { user, field, went } = open();
    const answer = JSON.stringify({
      ResponseMetadata: { RequestId: 'r', Action: 'GetPushSingleStreamToCDNTask' },
      Result: { Status: 3, StartTime: '2026-11-21T09:00:02Z' },
    });
    await user.click(field);
    await user.paste(answer);
    await user.click(await screen.findByRole('button', { name: 'Open the pasted answer' }));
    expect(went).toEqual([{ way: { to: 'pasted' }, text: answer }]);
  });

  it('with Shift is a new line', async () => {
    const { user, field } = open();
    await user.type(field, 'room-1{Shift>}{Enter}{/Shift}room-2');
    expect(field).toHaveValue('room-1\nroom-2');
  });
});

describe('the open box', () => {
  it('closes at Escape, first from a chip to the field, and keeps the text', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('room_id=room-42 user_id=host-7');
    await user.click(await screen.findByRole('combobox', { name: 'Room ID, value' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('status')).toBeNull();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('room_id=room-42 user_id=host-7');
    await user.keyboard('{Escape}');
    expect(field).not.toHaveFocus();
  });

  it('closes when the reader turns elsewhere, and traps no Tab', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.paste('room_id=room-42');
    await screen.findByRole('group', { name: 'Room ID room-42' });
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    for (let step = 0; step < 12 && document.activeElement !== elsewhere; step += 1) await user.tab();
    expect(elsewhere).toHaveFocus();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says so when its other half cannot be fetched', async () => {
    const { user, field } = open({ panelArrives: () => Promise.reject(new Error('offline')) });
    await user.type(field, 'room-42');
    expect(await screen.findByRole('alert')).toHaveTextContent(/\S/);
    expect(field).toHaveValue('room-42');
  });
});
