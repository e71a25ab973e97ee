import { describe, expect, it } from 'vitest';
import { createSharing } from './sharing.ts';

const stays = () => new AbortController().signal;

/** Work that settles when told to and remembers how often and with which signal it was started. */
function aWork() {
  const runs: { signal: AbortSignal; give: (value: string) => void; fail: (fault: Error) => void }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<string>((give, fail) => {
      runs.push({ signal, give, fail });
      signal.addEventListener('abort', () => {
        fail(new Error('work aborted'));
      });
    });
  return { runs, work };
}

describe('createSharing', () => {
  it('runs the work once for callers of the same key and tells who joined', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const callers = Array.from({ length: 30 }, () => share('k', stays(), work));
    runs[0]?.give('answer');
    const shared = await Promise.all(callers);
    expect(runs).toHaveLength(1);
    expect(shared.map(({ value }) => value)).toEqual(Array.from({ length: 30 }, () => 'answer'));
    expect(shared.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  it('keeps different keys apart', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const callers = [share('a', stays(), work), share('b', stays(), work)];
    runs[0]?.give('A');
    runs[1]?.give('B');
    expect(await Promise.all(callers)).toEqual([
      { value: 'A', joined: false },
      { value: 'B', joined: false },
    ]);
  });

  it('starts anew once the work is done', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const first = share('k', stays(), work);
    runs[0]?.give('one');
    await first;
    const second = share('k', stays(), work);
    runs[1]?.give('two');
    expect(await second).toEqual({ value: 'two', joined: false });
  });

  it('hands a failure to everybody and keeps none of it', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const callers = [share('k', stays(), work), share('k', stays(), work)];
    runs[0]?.fail(new Error('vendor down'));
    for (const caller of callers) await expect(caller).rejects.toThrow('vendor down');
    const next = share('k', stays(), work);
    runs[1]?.give('healed');
    expect(await next).toEqual({ value: 'healed', joined: false });
  });

  it('lets one caller leave without disturbing the others', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const leaver = new AbortController();
    const left = share('k', leaver.signal, work);
    const stayed = share('k', stays(), work);
    leaver.abort(new Error('browser went away'));
    await expect(left).rejects.toThrow('browser went away');
    expect(runs[0]?.signal.aborted).toBe(false);
    runs[0]?.give('answer');
    expect(await stayed).toEqual({ value: 'answer', joined: true });
  });

  it('aborts the work when the last caller leaves, and lets the next one start anew', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => share('k', signal, work));
    for (const leaver of leavers) leaver.abort(new Error('browser went away'));
    for (const caller of left) await expect(caller).rejects.toThrow('browser went away');
    expect(runs[0]?.signal.aborted).toBe(true);
    const next = share('k', stays(), work);
    runs[1]?.give('fresh');
    expect(await next).toEqual({ value: 'fresh', joined: false });
  });

  it('does not start for a caller who has already left', async () => {
    const { runs, work } = aWork();
    const share = createSharing<string>();
    await expect(share('k', AbortSignal.abort(new Error('gone')), work)).rejects.toThrow('gone');
    expect(runs).toHaveLength(0);
  });
});
