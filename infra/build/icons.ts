// Draws the app's icons: a bridge of one calm arch over still water, its hangers growing and shrinking like the steps of
// a continuum.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How far a point lies outside a shape, in the same units; negative inside. */
type Shape = (x: number, y: number) => number;

/** Shapes in the order in which they are laid over each other. */
type Layer = { shape: Shape; colour: (y: number) => Colour };

const deep: Colour = [31, 84, 78, 1];
const calm: Colour = [46, 110, 101, 1];
const pale: Colour = [168, 213, 203, 1];
const white: Colour = [255, 255, 255, 1];

// The drawing is made on a square of 96 units: Teams shows the middle two thirds of a colour icon for certain.
const units = 96;

/** A line with round ends. */
function line(ax: number, ay: number, bx: number, by: number, width: number): Shape {
  return (x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy) - width / 2;
  };
}

/** The part of a ring above the height at which it ends, with round ends. */
function arch(cx: number, cy: number, radius: number, width: number, ends: number): Shape {
  const half = Math.sqrt(radius * radius - (ends - cy) ** 2);
  return (x, y) => {
    if (y <= ends) return Math.abs(Math.hypot(x - cx, y - cy) - radius) - width / 2;
    return Math.min(Math.hypot(x - cx + half, y - ends), Math.hypot(x - cx - half, y - ends)) - width / 2;
  };
}

const centre = { x: 48, y: 56, radius: 30, deck: 52 };

/** The hangers of the bridge, from the arch down to the deck. */
function hangers(width: number, at: readonly number[]): readonly Shape[] {
  return at.map((x) => {
    const top = centre.y - Math.sqrt(centre.radius ** 2 - (x - centre.x) ** 2);
    return line(x, top, x, centre.deck, width);
  });
}

/** The bridge in one thickness of line; small icons need a thicker one and fewer hangers. */
function bridge(thick: number, thin: number, at: readonly number[], ink: Colour, soft: Colour): readonly Layer[] {
  const { x, y, radius, deck } = centre;
  return [
    ...hangers(thin, at).map((shape) => ({ shape, colour: () => soft })),
    { shape: arch(x, y, radius, thick, deck), colour: () => ink },
    { shape: line(14, deck, 82, deck, thick), colour: () => ink },
  ];
}

/** The arch again, upside down and faint. */
function reflection(thick: number): Layer {
  const { x, y, radius, deck } = centre;
  const above = arch(x, y, radius, thick, deck);
  return { shape: (px, py) => above(px, 2 * (deck + 2) - py), colour: () => [168, 213, 203, 0.32] };
}

/** Everything, shaded gently from top to bottom. */
const ground: Layer = {
  shape: () => -1,
  colour: (y) => mix(calm, deep, y / units),
};

export const icons: { readonly [file: string]: () => Buffer } = {
  'color.png': () => draw(192, [ground, reflection(4), ...bridge(5.5, 3.4, [28, 38, 48, 58, 68], white, pale)]),
  'color32x32.png': () => draw(32, zoomed(bridge(7, 4.5, [34, 48, 62], calm, calm))),
  'outline.png': () => draw(32, zoomed(bridge(7, 4.5, [34, 48, 62], white, white))),
};

/** The bridge alone, filling a small icon: 72 units of the square, about its middle. */
function zoomed(layers: readonly Layer[]): readonly Layer[] {
  const scale = 78 / units;
  const [left, top] = [units / 2 - 39, 40 - 39];
  return layers.map(({ shape, colour }) => ({
    shape: (x, y) => shape(left + x * scale, top + y * scale) / scale,
    colour,
  }));
}

/** A PNG of so many pixels a side. Edges are smoothed over one pixel; what is transparent is white underneath. */
function draw(size: number, layers: readonly Layer[]): Buffer {
  const image = new PNG({ width: size, height: size });
  const unit = units / size;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) * unit, (row + 0.5) * unit];
      const [red, green, blue, alpha] = layers.reduce<Colour>(
        (below, { shape, colour }) => over(below, colour(y), 0.5 - shape(x, y) / unit),
        [255, 255, 255, 0],
      );
      image.data.set([red, green, blue, alpha * 255].map(Math.round), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image, { colorType: 6, deflateLevel: 9 });
}

/** A colour laid over another, as far as it covers the pixel. */
function over(below: Colour, above: Colour, covered: number): Colour {
  const alpha = above[3] * Math.max(0, Math.min(1, covered));
  if (alpha === 0) return below;
  const together = alpha + below[3] * (1 - alpha);
  const part = (one: number, other: number): number => (one * alpha + other * below[3] * (1 - alpha)) / together;
  return [part(above[0], below[0]), part(above[1], below[1]), part(above[2], below[2]), together];
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const between = (from: number, to: number): number => from + (to - from) * share;
  return [between(one[0], other[0]), between(one[1], other[1]), between(one[2], other[2]), 1];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = fileURLToPath(new URL('../../appPackage/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [file, make] of Object.entries(icons)) writeFileSync(`${folder}${file}`, make());
}
