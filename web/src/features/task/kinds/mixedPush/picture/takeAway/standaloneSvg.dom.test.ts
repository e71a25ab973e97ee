import { describe, expect, it } from 'vitest';
import { toStandaloneSvg } from './standaloneSvg.ts';

const canvas = { width: 1280, height: 720 };

function aDrawing(inside: string): SVGSVGElement {
  const page = document.createElement('div');
  page.innerHTML = `<svg role="group" aria-label="picture" class="css-1" viewBox="0 0 1280 720">${inside}</svg>`;
  return page.firstElementChild as SVGSVGElement;
}

/** The exported text as a browser would read it. */
const read = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;

describe('a picture taken away', () => {
  const drawing = aDrawing(
    '<g data-stream-index="1" data-z="2" role="button" tabindex="0" style="cursor: pointer">' +
      '<rect x="10" y="20" width="300" height="200" rx="12.8" fill="#345"/></g>',
  );

  it('is a file of its own at the size of the canvas', () => {
    const { text, size } = toStandaloneSvg(drawing, { canvas, caption: [] });
    expect(size).toEqual(canvas);
    const svg = read(text);
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('viewBox')).toBe('0 0 1280 720');
    expect(svg.getAttribute('width')).toBe('1280');
    expect(svg.getAttribute('height')).toBe('720');
  });

  it('draws what the page draws, without what only serves the page', () => {
    const svg = read(toStandaloneSvg(drawing, { canvas, caption: [] }).text);
    const region = svg.querySelector('[data-stream-index="1"]');
    expect(region?.firstElementChild?.getAttributeNames().sort()).toEqual(
      ['fill', 'height', 'rx', 'width', 'x', 'y'].sort(),
    );
    expect(region?.getAttributeNames()).toEqual(['data-stream-index', 'data-z']);
    expect(svg.hasAttribute('role')).toBe(false);
  });

  it('has its caption below the canvas, as text', () => {
    const caption = ['Ended · <room> & co', 'As the vendor answered'];
    const { text, size } = toStandaloneSvg(drawing, { canvas, caption });
    expect(size.height).toBeGreaterThan(canvas.height);
    const lines = [...read(text).querySelectorAll('text')];
    expect(lines.map((line) => line.textContent)).toEqual(caption);
    for (const line of lines) {
      expect(Number(line.getAttribute('y'))).toBeGreaterThan(canvas.height);
      expect(Number(line.getAttribute('y'))).toBeLessThan(size.height);
    }
  });

  it('leaves the page as it was', () => {
    const before = drawing.outerHTML;
    toStandaloneSvg(drawing, { canvas, caption: ['a line'] });
    expect(drawing.outerHTML).toBe(before);
  });
});
