import { expect, it } from 'vitest';
import documentedMembers from '../tasks/fixtures/members.json';
import { sensitivityOf } from './sensitivity.ts';

it.each([
  ['PushURL', 'push'],
  ['BackupPushUrl', 'push'],
  ['push_url_list', 'push'],
  ['RtmpAddress', 'push'],
  ['SourceURL', 'page'],
  ['BackgroundImage', 'page'],
  ['AlternateImage', 'page'],
  ['CallbackUri', 'page'],
  ['StreamKey', 'secret'],
  ['auth-key', 'secret'],
  ['TxSecret', 'secret'],
  ['SecurityToken', 'secret'],
  ['X-Signature', 'secret'],
  ['Password', 'secret'],
  ['StreamType', 'open'],
])('a member named %s is %s', (name, sensitivity) => {
  expect(sensitivityOf(name)).toBe(sensitivity);
});

it('of the documented members only the addresses are sensitive', () => {
  const names = Object.values(documentedMembers)
    .flat()
    .flatMap((path) => path.split(/\[\]\.|\./));
  const sensitive = new Set(names.filter((name) => sensitivityOf(name) !== 'open'));
  expect([...sensitive].sort()).toEqual(['AlternateImage', 'BackgroundImage', 'PushURL', 'SourceURL']);
});

it('says the same of a name however many others, and however long ones, came between', () => {
  const others = Array.from({ length: 3_000 }, (_, index) => `Url${index}${'x'.repeat(index % 100)}`);
  for (const name of [...others, ...others]) {
    expect([sensitivityOf(name), sensitivityOf('StreamKey')]).toEqual(['page', 'secret']);
  }
});
