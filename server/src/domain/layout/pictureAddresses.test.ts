import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPictureAddresses } from './pictureAddresses.ts';

const withCustom = (CustomLayout: unknown) => ({
  PushMixedStreamToCDNTask: { Status: 2, StartTime: 1, Layout: { LayoutMode: 2, CustomLayout } },
});

describe('findPictureAddresses', () => {
  it('names the background and each stand-in by its place, in clear', () => {
    const result = withCustom({
      Canvas: { BackgroundImage: 'http://img.example.com/stage.jpg' },
      Regions: [{}, { AlternateImage: 'HTTPS://img.example.com/away.png?sign=FAKE' }],
    });
    expect(findPictureAddresses(result)).toEqual([
      { path: 'Layout.CustomLayout.Canvas.BackgroundImage', address: 'http://img.example.com/stage.jpg' },
      {
        path: 'Layout.CustomLayout.Regions[1].AlternateImage',
        address: 'HTTPS://img.example.com/away.png?sign=FAKE',
      },
    ]);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    '//img.example.com/a.png',
    `https://img.example.com/${'a'.repeat(2048)}`,
    7,
    null,
    ['https://img.example.com/a.png'],
  ])('passes %j over', (address) => {
    const result = withCustom({
      Canvas: { BackgroundImage: address },
      Regions: [{ AlternateImage: address }],
    });
    expect(findPictureAddresses(result)).toEqual([]);
  });

  it.each([
    null,
    [],
    {},
    { PushMixedStreamToCDNTask: 'text' },
    withCustom(undefined),
    withCustom({ Canvas: 3, Regions: {} }),
    withCustom({ Regions: [null, 'text'] }),
  ])('finds none in %j', (result) => {
    expect(findPictureAddresses(result)).toEqual([]);
  });

  it('takes whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findPictureAddresses(withCustom(value))).toBeInstanceOf(Array);
        expect(findPictureAddresses(value)).toBeInstanceOf(Array);
      }),
    );
  });
});
