import { EventEmitter, once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { PictureFailureReason } from '../contract/problem.ts';
import { createSharing } from '../lookup/sharing.ts';
import { startLoopback, type Answer } from '../vendor/testing/loopback.ts';
import type { Picture } from './fetchPicture.ts';
import { createLoadPicture } from './loadPicture.ts';
import type { Resolve } from './ports.ts';
import { aJpeg, aPng } from './testing/pictures.ts';

type Server = Awaited<ReturnType<typeof startLoopback>>;
type Parts = Parameters<typeof createLoadPicture>[0];

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serverThat(answer: Answer): Promise<Server> {
  const server = await startLoopback(answer);
  servers.push(server);
  return server;
}

const gives =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'image/png', ...headers }).end(body);
const sendsTo = (location: string): Answer => gives('', { location }, 302);

const nowhere: Resolve = (name) =>
  Promise.reject(Object.assign(new Error(`who is ${name}?`), { code: 'ENOTFOUND' }));

/** Here a picture's reference is its address. Loopback is open unless a test closes it. */
function aLoader(parts: Partial<Parts> = {}) {
  const load = createLoadPicture({
    open: (reference) => reference,
    allowedHosts: ['127.0.0.1'],
    resolve: nowhere,
    share: createSharing<Picture>(),
    ...parts,
  });
  return (address: string, signal = new AbortController().signal) => load(address, { signal });
}

const failure = (reason: PictureFailureReason) => ({ name: 'PictureFailureError', reason });

describe('a picture', () => {
  it.each([
    ['image/png', aPng()],
    ['image/jpeg', aJpeg()],
  ])('comes byte for byte as %s, whatever its server calls it', async (contentType, bytes) => {
    const { origin } = await serverThat(gives(bytes, { 'content-type': 'text/html' }));
    expect(await aLoader()(`${origin}/a`)).toEqual({ contentType, bytes });
  });

  it.each([
    ['of 5 MiB', Buffer.concat([aPng(), Buffer.alloc(5 * 1024 * 1024 - aPng().length)])],
    ['of 8192 × 4882 px', aPng(8192, 4882)],
  ])('may be one %s', async (_what, bytes) => {
    const { origin } = await serverThat(gives(bytes));
    expect((await aLoader()(origin))?.bytes.length).toBe(bytes.length);
  });

  it('of no reference is null', async () => {
    expect(await aLoader({ open: () => null })('forged')).toBeNull();
  });
});

describe('a server that', () => {
  const reasons: Record<string, [PictureFailureReason, Answer]> = {
    'calls a web page a picture': ['not-a-picture', gives('<!doctype html><script>alert(1)</script>')],
    'gives SVG': ['not-a-picture', gives('<svg/>', { 'content-type': 'image/svg+xml' })],
    'gives nothing': ['not-a-picture', gives('')],
    'packs its picture': ['not-a-picture', gives(gzipSync(aPng()), { 'content-encoding': 'gzip' })],
    'gives 64 MiB': ['too-large', gives(Buffer.concat([aPng(), Buffer.alloc(64 * 1024 * 1024)]))],
    'gives 8193 px a side': ['too-large', gives(aPng(1, 8193))],
    'gives over 40 megapixels': ['too-large', gives(aJpeg(8192, 4883))],
    'answers 404': ['status', gives(aPng(), {}, 404)],
    'answers 206': ['status', gives(aPng(), {}, 206)],
    'redirects without saying where': ['status', gives('', {}, 302)],
    'redirects for ever': ['too-many-redirects', sendsTo('/again')],
    'hangs up': ['unreachable', (response) => response.socket?.resetAndDestroy()],
    'speaks no HTTP': ['unreachable', (response) => response.socket?.end('hello\r\n\r\n')],
    'breaks off': [
      'unreachable',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write(aPng(), () => response.socket?.resetAndDestroy());
      },
    ],
    'redirects to a private address': ['refused-address', sendsTo('http://10.0.0.1/a.png')],
    'redirects to metadata': ['refused-address', sendsTo('http://169.254.169.254/latest/meta-data/')],
    'redirects to loopback in IPv6': ['refused-address', sendsTo('http://[::1]/a.png')],
    'redirects to loopback in disguise': ['refused-address', sendsTo('http://[::ffff:7f00:1]/a.png')],
    'redirects to a file': ['refused-address', sendsTo('file:///etc/passwd')],
    'redirects into its answer': ['refused-address', sendsTo('data:image/png;base64,iVBORw0KGgo=')],
    'redirects to what is no address': ['refused-address', sendsTo('http://[')],
    'redirects to an unknown name': ['unreachable', sendsTo('http://nowhere.example/a.png')],
  };

  it.each(Object.entries(reasons))('%s', async (_what, [reason, answer]) => {
    const { origin } = await serverThat(answer);
    await expect(aLoader()(`${origin}/a.png`)).rejects.toMatchObject(failure(reason));
  });

  it.each<[string, Answer]>([
    ['says nothing', () => undefined],
    ['never comes to an end', (response) => response.writeHead(200).write(aPng())],
    [
      'drips for ever',
      (response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('.'), 5);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
    ],
  ])('%s is left after the time limit', async (_what, answer) => {
    let open = 0;
    const { origin } = await serverThat((response, ...rest) => {
      open += 1;
      response.on('close', () => (open -= 1));
      answer(response, ...rest);
    });
    await expect(aLoader({ timeoutMs: 100 })(origin)).rejects.toMatchObject(failure('timeout'));
    await expect.poll(() => open).toBe(0);
  });

  it('is not there is unreachable', async () => {
    const { origin, close } = await startLoopback(gives(aPng()));
    await close();
    await expect(aLoader()(origin)).rejects.toMatchObject(failure('unreachable'));
  });

  it('redirects three times is followed, a fourth time is not', async () => {
    const hops: Answer = (response, { url }) => {
      const left = Number(url.slice(1));
      (left === 0 ? gives(aPng()) : sendsTo(`/${left - 1}`))(response, {} as never, 0);
    };
    const { origin, requests } = await serverThat(hops);
    expect(await aLoader()(`${origin}/3`)).toMatchObject({ contentType: 'image/png' });
    expect(requests.map(({ url }) => url)).toEqual(['/3', '/2', '/1', '/0']);
    await expect(aLoader()(`${origin}/4`)).rejects.toMatchObject(failure('too-many-redirects'));
  });
});

describe('an address', () => {
  it.each([
    'http://127.0.0.1/a.png',
    'http://127.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f000001/a.png',
    'http://0177.0.0.1/a.png',
    'http://１２７.0.0.1/a.png',
    'http://[::1]/a.png',
    'http://[::]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'http://[fd00:ec2::254]/a.png',
    'http://0/a.png',
    'https://192.168.0.1:8443/a.png',
    'http://user:pass@10.0.0.1/a.png',
    'file:///etc/passwd',
    'ftp://8.8.8.8/a.png',
    'data:image/png;base64,iVBORw0KGgo=',
    'http://',
    'no address',
  ])('such as %s is refused', async (address) => {
    await expect(aLoader({ allowedHosts: [] })(address)).rejects.toMatchObject(failure('refused-address'));
  });

  it('of a name is refused when any of its addresses is not public, and nobody is asked', async () => {
    const { origin, requests } = await serverThat(gives(aPng()));
    const { port } = new URL(origin);
    const loopback = { address: '127.0.0.1', family: 4 };
    for (const addresses of [[loopback], [{ address: '8.8.8.8', family: 4 }, loopback]]) {
      const load = aLoader({ resolve: () => Promise.resolve(addresses) });
      await expect(load(`http://img.example:${port}/`)).rejects.toMatchObject(failure('refused-address'));
    }
    expect(requests).toEqual([]);
  });

  it.each([
    ['its name', () => 'img.example'],
    ['its name and port', (port: string) => `img.example:${port}`],
  ])('is open by %s, asked for once and reached under its own name', async (_what, hostOf) => {
    const { origin, requests } = await serverThat(gives(aPng()));
    const { port } = new URL(origin);
    const asked: string[] = [];
    const resolve: Resolve = (name) => {
      asked.push(name);
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    };
    const load = aLoader({ allowedHosts: [hostOf(port)], resolve });
    expect(await load(`http://img.example:${port}/a.png`)).not.toBeNull();
    expect(asked).toEqual(['img.example']);
    expect(requests[0]?.headers.host).toBe(`img.example:${port}`);
  });

  it.each([
    ['has no name', nowhere],
    ['has a name without addresses', () => Promise.resolve([])],
  ])('that %s is unreachable', async (_what, resolve: Resolve) => {
    await expect(aLoader({ resolve })('https://img.example/')).rejects.toMatchObject(failure('unreachable'));
  });

  it('whose name is never answered for is given up after the time limit', async () => {
    const load = aLoader({ timeoutMs: 50, resolve: () => new Promise(() => undefined) });
    await expect(load('https://img.example/')).rejects.toMatchObject(failure('timeout'));
  });

  it('does not hide a mistake of ours', async () => {
    const load = aLoader({ resolve: () => Promise.reject(new TypeError('a bug')) });
    await expect(load('https://img.example/')).rejects.toThrow('a bug');
  });
});

it('tells nobody more than what it wants, and who asks', async () => {
  const setsCookie: Answer = (response, { url }, nth) => {
    const answer =
      url === '/a?b=c' ? gives('', { location: '/next', 'set-cookie': 'a=b' }, 307) : gives(aPng());
    answer(response, {} as never, nth);
  };
  const { origin, requests } = await serverThat(setsCookie);
  await aLoader()(`${origin.replace('//', '//user:hush@')}/a?b=c#part`);
  expect(requests.map(({ url }) => url)).toEqual(['/a?b=c', '/next']);
  for (const { method, headers } of requests) {
    expect(method).toBe('GET');
    expect(headers).toEqual({
      host: new URL(origin).host,
      connection: expect.any(String) as string,
      accept: 'image/png, image/jpeg',
      'accept-encoding': 'identity',
      'user-agent': 'tasklens',
    });
  }
});

describe('callers', () => {
  /** A server that keeps every request until told to answer. */
  async function aHoldingServer() {
    const held: (() => void)[] = [];
    let most = 0;
    const server = await serverThat((response, ...rest) => {
      held.push(() => {
        gives(aPng())(response, ...rest);
      });
      most = Math.max(most, held.length);
    });
    return { ...server, held, mostHeld: () => most };
  }

  it('share the fetch of one address while it runs', async () => {
    const { origin, requests, held } = await aHoldingServer();
    const load = aLoader();
    const asked = [load(origin), load(origin), load(origin)];
    await expect.poll(() => held).toHaveLength(1);
    held.shift()?.();
    const pictures = await Promise.all(asked);
    expect(pictures.map((picture) => picture?.contentType)).toEqual(Array(3).fill('image/png'));
    expect(requests).toHaveLength(1);
  });

  it('get at most four fetches at once, all the others in turn', async () => {
    const { origin, requests, held, mostHeld } = await aHoldingServer();
    const load = aLoader();
    const asked = Array.from({ length: 12 }, (_, n) => load(`${origin}/${n}`));
    for (let round = 0; round < 3; round += 1) {
      await expect.poll(() => held).toHaveLength(4);
      for (const answer of held.splice(0)) answer();
    }
    expect((await Promise.all(asked)).every((picture) => picture !== null)).toBe(true);
    expect(requests).toHaveLength(12);
    expect(mostHeld()).toBe(4);
  });

  it('are turned away while too many wait', async () => {
    const { origin, held } = await aHoldingServer();
    const load = aLoader();
    const callers = Array.from({ length: 36 }, () => new AbortController());
    const waiting = callers.map(({ signal }, n) => load(`${origin}/${n}`, signal));
    await expect.poll(() => held).toHaveLength(4);
    await expect(load(`${origin}/37`)).rejects.toMatchObject(failure('busy'));
    for (const caller of callers) caller.abort();
    await Promise.allSettled(waiting);
  });

  it('who leave stop the fetch and make room for the next', async () => {
    const left = new EventEmitter();
    const { origin } = await serverThat((response, { url }, nth) => {
      if (url === '/picture') gives(aPng())(response, {} as never, nth);
      else response.on('close', () => left.emit('left'));
    });
    const load = aLoader();
    const leave = new AbortController();
    const gone = once(left, 'left');
    const asked = [1, 2, 3, 4].map((n) => load(`${origin}/${n}`, leave.signal));
    const next = load(`${origin}/picture`);
    await expect.poll(() => servers[0]?.requests).toHaveLength(4);
    leave.abort();
    for (const each of asked) await expect(each).rejects.toThrow('aborted');
    await gone;
    expect(await next).toMatchObject({ contentType: 'image/png' });
  });
});
