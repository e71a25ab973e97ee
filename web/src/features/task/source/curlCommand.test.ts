import { expect, it } from 'vitest';
import { anAnswer } from '../../../testing/builders.ts';
import { curlCommand } from './curlCommand.ts';

it('asks an RTC look-up by query, with nothing secret in it', () => {
  const command = curlCommand(anAnswer('mixed-push'));
  expect(command.split('\n')[0]).toBe(
    `curl 'https://rtc.volcengineapi.com/?Action=GetPushMixedStreamToCDNTask&Version=2020-12-01&AppId=app-1&RoomId=room-42&TaskId=task-7' \\`,
  );
  expect(command).toContain('Signature=<signature>');
});

it('asks for the first task of a client user with an empty TaskId', () => {
  const query = { profile: 'default', appId: 'a', roomId: 'r', userId: 'host@7' };
  expect(curlCommand(anAnswer('single-push', { query }))).toContain('&TaskId=&UserId=host%407');
});

it('asks the live look-up by a JSON body, quoted for a shell', () => {
  const { source } = anAnswer('pull-record');
  const command = curlCommand(
    anAnswer('pull-record', {
      query: { profile: 'default', taskId: `it's` },
      source: { ...source, action: 'GetPullRecordTask', version: '2023-01-01', service: 'live' },
    }),
  );
  expect(command).toContain(`'https://live.volcengineapi.com/?Action=GetPullRecordTask&Version=2023-01-01'`);
  expect(command).toContain(String.raw`-d '{"TaskID":"it'\''s"}'`);
});
