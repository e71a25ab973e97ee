import { describe, expect, it } from 'vitest';
import { exampleAnswers } from '../domain/tasks/testing/examples.ts';
import { pack, unpack, UnreadableError } from './packing.ts';
import { aSource } from './testing/answers.ts';

describe('packing', () => {
  it('makes little of the vendor’s answers', async () => {
    const result = exampleAnswers['mixed-push'].Result;
    const packed = await pack(result);
    expect(packed.length).toBeLessThan(JSON.stringify(result).length / 3);
    expect(await unpack(packed)).toEqual(result);
    expect((await pack(aSource())).length).toBeLessThan(80);
  });

  it('still reads what its first version packed', async () => {
    const packed = Buffer.from(firstVersion, 'base64url');
    expect(await unpack(packed)).toEqual({
      PushMixedStreamToCDNTask: { Status: 3, PushURL: 'rtmp://•••#1a2b3c' },
    });
  });

  it('refuses what a later version packed, and what is damaged', async () => {
    const packed = await pack({ a: 1 });
    await expect(unpack(Buffer.concat([Buffer.of(9), packed.subarray(1)]))).rejects.toThrow('version 9');
    await expect(unpack(packed.subarray(0, 3))).rejects.toThrow(UnreadableError);
    await expect(unpack(Buffer.alloc(0))).rejects.toThrow(UnreadableError);
  });
});

const firstVersion = 'ACNYEMEKGzyZ2jDRKMk4Wam2FgA';
