import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../contract/kinds.ts';
import { testPrint } from '../secrets/testing/print.ts';
import documentedMembers from './fixtures/members.json';
import { isMembers } from './jsonType.ts';
import { readTask } from './readTask.ts';
import { exampleAnswers, exampleTask, resultOf } from './testing/examples.ts';

function readingOf(kind: Kind, result: unknown) {
  const read = readTask(kind, result, testPrint);
  if (read.outcome !== 'task') throw new Error(`${kind} was read as ${read.outcome}`);
  return read.reading;
}

/** Our name for a vendor's member. */
function toOurs(name: string): string {
  if (name === 'PushStreamState') return 'pushState';
  return name.charAt(0).toLowerCase() + name.slice(1).replace('URL', 'Url');
}

/** Whether `ours` says what the vendor's value says: codes under `code`, numbers as they are, times as ISO in UTC. */
function expectSame(ours: unknown, vendors: unknown, path: string): void {
  if (Array.isArray(vendors)) {
    expect(ours, path).toHaveLength(vendors.length);
    vendors.forEach((item, index) => {
      expectSame((ours as unknown[])[index], item, `${path}[${index}]`);
    });
  } else if (isMembers(vendors)) {
    for (const [name, value] of Object.entries(vendors)) {
      expect(ours, path).toHaveProperty(toOurs(name));
      expectSame((ours as Record<string, unknown>)[toOurs(name)], value, `${path}.${name}`);
    }
  } else if (isMembers(ours)) {
    expect(ours['code'], path).toBe(path.endsWith('PushStreamState') ? Number(vendors) : vendors);
    expect(ours['name'], path).not.toBe('unrecognised');
  } else if (path.endsWith('Time') && typeof ours === 'string') {
    const time = vendors as string | number;
    expect(ours, path).toBe(new Date(time).toISOString());
  } else {
    expect(ours, path).toBe(vendors);
  }
}

const stringPushState = { path: 'PushStreamState', expected: 'integer', got: 'string' };
const driftOf = {
  'single-push': [stringPushState],
  'mixed-push': [stringPushState],
  webcast: [],
  record: [],
  'pull-record': [],
};

describe.each(kinds)("the vendor's own example of %s", (kind) => {
  const result = exampleAnswers[kind].Result;

  it('is read completely: every member of it stands in the task', () => {
    expectSame(readingOf(kind, result).task, exampleTask(kind), kind);
  });

  it('departs from its page only where the page contradicts itself', () => {
    expect(readingOf(kind, result).drift).toEqual(driftOf[kind]);
  });

  it('is passed on as it came, for it holds no secret', () => {
    expect(readingOf(kind, result).raw).toEqual(result);
  });
});

/** The value at the end of the path, wrapped in objects and one-item lists. */
function nest(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, name) => {
    return name.endsWith('[]') ? { [name.slice(0, -2)]: [inner] } : { [name]: inner };
  }, value);
}

/** The task's member through which the path leads. */
const members = (path: string, value: unknown) => nest(path, value) as Record<string, unknown>;

function toOurPath(path: string): string {
  return path
    .split('.')
    .map((name) => toOurs(name).replace('[]', '[0]'))
    .join('.');
}

describe.each(kinds)('the page of %s', (kind) => {
  it.each(documentedMembers[kind])('lists %s, which is read', (path) => {
    const { task, drift } = readingOf(kind, resultOf(kind, { ...exampleTask(kind), ...members(path, null) }));
    expect(task).toHaveProperty(toOurPath(path));
    expect(drift.filter(({ got }) => got === 'present')).toEqual([]);
  });
});

const streamTypes = ['camera', 'screen'];
const taskMedia = ['audio-video', 'audio-only'];
const region = 'Layout.CustomLayout.Regions[]';

it.each<[Kind, string, string[]]>([
  [
    'single-push',
    'PushStreamState',
    ['unavailable', 'not-started', 'connecting', 'reconnecting', 'connected', 'pushing', 'stopped'],
  ],
  ['single-push', 'Stream.StreamType', streamTypes],
  ['single-push', 'Control.MediaType', taskMedia],
  ['mixed-push', 'TargetStreams.StreamList[].StreamType', streamTypes],
  ['mixed-push', 'Encode.VideoCodec', ['H.264', 'ByteVC1']],
  ['mixed-push', 'Encode.AudioCodec', ['AAC']],
  ['mixed-push', 'Encode.AudioProfile', ['AAC-LC', 'HE-AAC v1', 'HE-AAC v2']],
  ['mixed-push', 'Layout.LayoutMode', ['adaptive', 'vertical', 'custom', 'side-by-side']],
  ['mixed-push', `${region}.MediaType`, ['audio-video', 'audio-only', 'video-only']],
  ['mixed-push', `${region}.RenderMode`, ['stretch', 'crop', 'fit', 'stretch-like-client']],
  ['mixed-push', `${region}.AlternateImageFillMode`, ['like-video', 'keep-shape']],
  ['mixed-push', 'Control.MediaType', taskMedia],
  ['mixed-push', 'Control.FrameInterpolationMode', ['last-frame', 'black']],
  ['mixed-push', 'Control.PushStreamMode', ['on-publish', 'on-start']],
])('the page of %s numbers the values of %s from 0: %j', (kind, path, names) => {
  for (const [code, name] of names.entries()) {
    const { task, drift } = readingOf(kind, resultOf(kind, { Status: 3, ...members(path, code) }));
    expect(task).toHaveProperty(toOurPath(path), expect.objectContaining({ code, name }));
    expect(drift).toEqual([]);
  }
});
