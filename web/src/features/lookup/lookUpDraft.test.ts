import { describe, expect, it } from 'vitest';
import { draftOf, findDraftErrors, idsOf } from './lookUpDraft.ts';

describe('idsOf', () => {
  it('trims, and leaves out empty ids and those of other kinds', () => {
    const draft = draftOf({ appId: ' app ', roomId: '', taskId: '\ttask\n', userId: 'user' });
    expect(idsOf('mixed-push', draft)).toEqual({ appId: 'app', taskId: 'task', userId: 'user' });
    expect(idsOf('record', draft)).toEqual({ appId: 'app', taskId: 'task' });
    expect(idsOf('pull-record', draft)).toEqual({ taskId: 'task' });
  });
});

describe('findDraftErrors', () => {
  const errorsOf = (...args: Parameters<typeof findDraftErrors>) =>
    findDraftErrors(...args).map(({ field, code }) => `${field}: ${code}`);

  it('says that a push needs the task or the user, not both', () => {
    expect(errorsOf('mixed-push', draftOf({ appId: 'a', roomId: 'r' }))).toEqual(['taskId: one-required']);
    expect(errorsOf('mixed-push', draftOf({ appId: 'a', roomId: 'r', userId: 'u' }))).toEqual([]);
    expect(errorsOf('single-push', draftOf({ appId: 'a', roomId: 'r', taskId: 't' }))).toEqual([]);
  });

  it('names every id that is missing', () => {
    expect(errorsOf('record', draftOf({}))).toEqual([
      'appId: required',
      'roomId: required',
      'taskId: required',
    ]);
    expect(errorsOf('pull-record', draftOf({ appId: 'a' }))).toEqual(['taskId: required']);
  });

  it('names the first character that an id cannot hold, and where it stands', () => {
    expect(findDraftErrors('webcast', draftOf({ appId: 'a', roomId: 'room 42', taskId: 't' }))).toMatchObject(
      [{ field: 'roomId', code: 'illegal-character', character: ' ', position: 4 }],
    );
    expect(findDraftErrors('webcast', draftOf({ appId: 'a', roomId: '房间', taskId: 't' }))).toMatchObject([
      { character: '房', position: 0 },
    ]);
  });

  it('takes a composite task id of a relay beyond 128 characters, and no other id', () => {
    const long = 'x'.repeat(129);
    expect(errorsOf('mixed-push', draftOf({ appId: 'a', roomId: 'r', taskId: long }))).toEqual([]);
    expect(errorsOf('mixed-push', draftOf({ appId: 'a', roomId: long, taskId: 't' }))).toEqual([
      'roomId: too-long',
    ]);
    expect(errorsOf('record', draftOf({ appId: 'a', roomId: 'r', taskId: long }))).toEqual([
      'taskId: too-long',
    ]);
  });
});
