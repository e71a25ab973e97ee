import { describe, expect, it } from 'vitest';
import type { Layout, Stream } from '../../contract/task.ts';
import { findMainStream } from './mainStream.ts';

const host: Stream = { index: 1, userId: 'host-7', streamType: { code: 0, name: 'camera' } };
const guest: Stream = { index: 4, userId: 'guest-3', streamType: null };
const find = (stated: Partial<Layout>) =>
  findMainStream({
    layout: {
      layoutMode: { code: 1, name: 'vertical' },
      mainVideoStream: null,
      mainVideoStreamIndex: null,
      customLayout: null,
      ...stated,
    },
    targetStreams: { streamList: [host, guest] },
  });

describe('the main picture’s stream', () => {
  it('is the one named outright, whatever the index says', () => {
    expect(find({ mainVideoStream: host, mainVideoStreamIndex: 4 })).toEqual({ stream: host });
  });

  it('is the one with the deprecated index otherwise', () => {
    expect(find({ mainVideoStreamIndex: 4 })).toEqual({ stream: guest });
    expect(find({ mainVideoStream: { ...host, userId: '' }, mainVideoStreamIndex: 4 })?.stream).toBe(guest);
  });

  it('may be named by an index that nobody has', () => {
    expect(find({ mainVideoStreamIndex: 9 })).toEqual({ stream: null, index: 9 });
  });

  it('may not be named at all', () => {
    expect(find({})).toBeNull();
  });
});
