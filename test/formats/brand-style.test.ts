import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backgrounds, brandStyle } from '../../src/formats/brand-style.ts';
import { contrastOn } from '../../src/formats/contrast.ts';

test('the backgrounds are those of the page', () => {
  const css = readFileSync(new URL('../../templates/parts/page.css', import.meta.url), 'utf8');
  const values = (name: string) =>
    [...css.matchAll(new RegExp(`--${name}: (#[\\da-f]+);`, 'g'))].map(([, value]) => value);
  const [light, dark] = [backgrounds.light, backgrounds.dark];
  expect(values('paper')).toEqual(['#fff', dark[0]]);
  expect(light[0]).toBe('#ffffff');
  expect(values('panel')).toEqual([light[1], dark[1]]);
});

test('nothing of a brand is no rule', () => {
  expect(brandStyle({})).toBe('');
});

test('in the dark the colour is light enough', () => {
  const [, light, dark] = /--link: (#\w+);[^]*--link: (#\w+);/.exec(brandStyle({ colour: '#12436d' }))!;
  expect(light).toBe('#12436d');
  expect(contrastOn(dark!, backgrounds.dark)).toBeGreaterThanOrEqual(4.5);
});

describe('nothing of a brand gets out of its place', () => {
  test.each(['red', '#fff', '#12345g', '#123456;}', '#123456\n', ' #123456', '</style>', 'url(x)'])(
    'colour %j',
    (colour) => {
      expect(() => brandStyle({ colour })).toThrow(RangeError);
    },
  );

  test.each([
    '',
    'a"',
    "a'",
    'a;b',
    'a}b',
    'a\\b',
    'a\nb',
    'a, serif',
    '</style>',
    'a/*',
    '-',
    ' a',
    'url(x)',
  ])('font %j', (font) => {
    expect(() => brandStyle({ font })).toThrow(RangeError);
  });

  test.each(['Georgia', 'Source Sans 3', 'Frutiger-Next', 'Künstler', '思源黑体'])(
    'but %s is a font',
    (font) => {
      expect(brandStyle({ font })).toContain(`"${font}", Arial`);
    },
  );
});
