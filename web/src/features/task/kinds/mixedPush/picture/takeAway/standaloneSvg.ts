import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What only serves whoever works with the picture on the page. */
const pageOnly = ['role', 'tabindex', 'style', 'class', 'aria-label', 'aria-pressed', 'aria-describedby'];

/**
 * The drawing as a file of its own, at the size of the canvas in px: the elements that are seen, less what serves the
 * page alone. `caption` adds a strip below with those lines.
 */
export function toStandaloneSvg(
  drawing: SVGSVGElement,
  { canvas, caption }: { canvas: CanvasSize; caption: readonly string[] },
): { text: string; size: CanvasSize } {
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of pageOnly) element.removeAttribute(name);
  }
  const strip = layOutStrip(canvas, caption);
  const size = { width: canvas.width, height: canvas.height + strip.height };
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  svg.setAttribute('overflow', 'hidden');
  svg.setAttribute('font-family', 'system-ui, sans-serif');
  svg.append(...strip.elements);
  return { text: new XMLSerializer().serializeToString(svg), size };
}

/** The caption's elements below the canvas, and their height in px. */
function layOutStrip(
  canvas: CanvasSize,
  lines: readonly string[],
): { height: number; elements: SVGElement[] } {
  if (lines.length === 0) return { height: 0, elements: [] };
  const fontSize = Math.max(11, Math.round(canvas.width / 64));
  const lineHeight = Math.round(fontSize * 1.5);
  const height = lineHeight * lines.length + fontSize;
  const ground = { x: 0, y: canvas.height, width: canvas.width, height, fill: '#fff' };
  return {
    height,
    elements: [
      elementOf('rect', ground),
      ...lines.map((line, position) =>
        elementOf(
          'text',
          {
            x: fontSize,
            y: canvas.height + fontSize * 0.5 + lineHeight * (position + 0.72),
            'font-size': fontSize,
            'font-weight': position === 0 ? 600 : 400,
            fill: '#1b1f24',
          },
          line,
        ),
      ),
    ],
  };
}

function elementOf(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.textContent = text;
  return element;
}
