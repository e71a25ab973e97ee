import { describe, expect, it } from 'vitest';
import { toSceneCanvas } from './canvas.ts';
import { aCanvas } from './testing/layouts.ts';

describe('a canvas', () => {
  it('is 640 × 480 px and black by default', () => {
    expect(toSceneCanvas({ width: null, height: null, background: null, backgroundImage: null })).toEqual({
      width: 640,
      height: 480,
      background: '#000000',
      isBackgroundInvalid: false,
      backgroundImage: null,
    });
  });

  it('has the colour that came, in any case', () => {
    expect(toSceneCanvas(aCanvas({ background: '#AbCdEf' }))).toMatchObject({
      background: '#abcdef',
      isBackgroundInvalid: false,
    });
    expect(toSceneCanvas(aCanvas({ background: '' }))).toMatchObject({
      background: '#000000',
      isBackgroundInvalid: false,
    });
  });

  it.each(['red', '#fff', '#12345g', '123456', '#1234567', ' #123456', 'url(#x)', '#123456\n', '"><script>'])(
    'is black, and says so, when its colour is %j',
    (background) => {
      expect(toSceneCanvas(aCanvas({ background }))).toMatchObject({
        background: '#000000',
        isBackgroundInvalid: true,
      });
    },
  );

  it('has a background picture only where one is named', () => {
    const backgroundImage = 'https://example.com/a.png';
    expect(toSceneCanvas(aCanvas({ backgroundImage }))).toMatchObject({ backgroundImage });
    expect(toSceneCanvas(aCanvas({ backgroundImage: '' }))).toMatchObject({ backgroundImage: null });
  });

  it.each([0, -1, 100_000, 0.5, 1280.5, Infinity, NaN])('cannot be drawn with a side of %d px', (px) => {
    expect(toSceneCanvas(aCanvas({ width: px }))).toBeNull();
    expect(toSceneCanvas(aCanvas({ height: px }))).toBeNull();
  });

  it.each([1, 2, 333, 1921, 7680])('can be drawn with a side of %d px, documented or not', (px) => {
    expect(toSceneCanvas(aCanvas({ width: px, height: px }))).toMatchObject({ width: px, height: px });
  });
});
