import { describe, expect, it } from 'vitest';
import { pinAddress } from './pinAddress.ts';

const intranet = { address: '10.0.0.7', family: 4 };
const resolve = () => Promise.resolve([intranet]);

describe('pinAddress', () => {
  it.each([
    ['http://img.example/', 'img.example'],
    ['http://img.example/', 'img.example:80'],
    ['https://img.example/', 'img.example:443'],
    ['https://IMG.example:8443/', 'img.example:8443'],
  ])('opens %s by the rule %s', async (url, rule) => {
    expect(await pinAddress(new URL(url), { allowedHosts: ['other.example', rule], resolve })).toEqual([
      intranet,
    ]);
  });

  it.each([
    ['http://img.example/', 'img.example:443'],
    ['https://img.example/', 'img.example:80'],
    ['http://img.example:8080/', 'img.example:80'],
    ['http://my.img.example/', 'img.example'],
    ['http://img.example.evil.example/', 'img.example'],
    ['http://10.0.0.7/', 'img.example'],
    ['ftp://img.example/', 'img.example'],
  ])('does not open %s by the rule %s', async (url, rule) => {
    await expect(pinAddress(new URL(url), { allowedHosts: [rule], resolve })).rejects.toMatchObject({
      reason: 'refused-address',
    });
  });

  it('takes an address that is written out as it is, in either family', async () => {
    const rules = { allowedHosts: [], resolve };
    expect(await pinAddress(new URL('http://8.8.8.8/'), rules)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await pinAddress(new URL('https://[2606:4700::1111]/'), rules)).toEqual([
      { address: '2606:4700::1111', family: 6 },
    ]);
  });
});
