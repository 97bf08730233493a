import { PNG } from 'pngjs';
import { icons } from '../../infra/build/icons.ts';
import { packageOf } from './app-package.ts';

const { files } = packageOf('dev');

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function read(file: string): { size: readonly [number, number]; pixels: readonly Pixel[] } {
  const { width, height, data } = PNG.sync.read(Buffer.from(files[file] ?? []));
  const pixels = Array.from({ length: width * height }, (_, at): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    return [red, green, blue, alpha];
  });
  return { size: [width, height], pixels };
}

test.each([
  ['color.png', 192],
  ['outline.png', 32],
  ['color32x32.png', 32],
])('%s has %d pixels a side', (file, side) => {
  expect(read(file).size).toEqual([side, side]);
});

test('the outline is white and transparent, and nothing else', () => {
  const { pixels } = read('outline.png');
  expect(pixels.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toEqual([]);
  expect(pixels.some(([, , , alpha]) => alpha === 255)).toBe(true);
  expect(pixels.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(pixels.length / 3);
});

test('the colour icon fills its square, the small one stands on nothing', () => {
  expect(read('color.png').pixels.filter(([, , , alpha]) => alpha < 255)).toEqual([]);
  expect(read('color32x32.png').pixels[0]).toEqual([255, 255, 255, 0]);
});

test.each(Object.entries(icons))('%s is the one the script draws', (file, draw) => {
  const drawn = PNG.sync.read(draw());
  expect(PNG.sync.read(Buffer.from(files[file] ?? [])).data.equals(drawn.data)).toBe(true);
});
