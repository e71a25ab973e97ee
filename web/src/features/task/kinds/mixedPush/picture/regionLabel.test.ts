import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelRegion } from './regionLabel.ts';

const words = { name: 'host-7', detail: 'z 2 · crop' };

describe('labelRegion', () => {
  it('puts the detail beside the name where there is room', () => {
    const label = labelRegion({ width: 1280, height: 720 }, words, 1.5);
    expect(label?.lines).toMatchObject([words]);
  });

  it('puts the detail below the name in a narrower box', () => {
    const label = labelRegion({ width: 90, height: 60 }, words, 1);
    expect(label?.lines).toMatchObject([
      { name: 'host-7', detail: null },
      { name: null, detail: 'z 2 · crop' },
    ]);
  });

  it('drops the detail before the name, and cuts a name that is too long in its middle', () => {
    const label = labelRegion({ width: 90, height: 22 }, { ...words, name: 'classroom-speaker-17' }, 1);
    expect(label?.lines).toHaveLength(1);
    expect(label?.lines[0]?.name).toMatch(/^classr.*….*-17$/);
  });

  it('knows that Chinese letters are wider', () => {
    const latin = labelRegion({ width: 100, height: 30 }, { name: 'aaaaaaaaaaaa', detail: '' }, 1);
    const chinese = labelRegion(
      { width: 100, height: 30 },
      { name: '主持人主持人主持人主持人', detail: '' },
      1,
    );
    expect(chinese?.lines[0]?.name?.length ?? 0).toBeLessThan(latin?.lines[0]?.name?.length ?? 0);
  });

  it('says nothing in a box too small for readable letters', () => {
    expect(labelRegion({ width: 20, height: 200 }, words, 1)).toBeNull();
    expect(labelRegion({ width: 200, height: 10 }, words, 1)).toBeNull();
    expect(labelRegion({ width: 0, height: 0 }, words, 1)).toBeNull();
  });

  it('keeps letters between 10.5 and 16 px on screen, and inside the box', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.string({ maxLength: 130 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (width, height, name, unitsPerPx) => {
          const label = labelRegion({ width, height }, { name, detail: 'z 0 · fit' }, unitsPerPx);
          if (label === null) return;
          expect(label.fontSize / unitsPerPx).toBeGreaterThanOrEqual(10.49);
          expect(label.fontSize / unitsPerPx).toBeLessThanOrEqual(16.01);
          for (const line of label.lines) {
            expect(line.x).toBeLessThanOrEqual(width);
            expect(line.y).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});
