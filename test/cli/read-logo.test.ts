import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLogo } from '../../src/cli/read-logo.ts';

const svg = (inner: string, head = 'viewBox="0 0 300 100"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inner}</svg>`);

/** A white picture; `change` is made to its parts before they are put together. */
function png(width: number, height: number, change = (parts: Buffer[]) => parts): Buffer {
  const head = Buffer.from('00000000000000000800000000', 'hex');
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(width + 1))), chunk('IEND')];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...change(parts)]);
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)]);
  bytes.writeUInt32BE(data.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/** A JPEG as far as its size; `orientation` as a camera notes it. */
function jpeg(width: number, height: number, orientation?: number): Buffer {
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  const size = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  size.writeUInt16BE(height, 5);
  size.writeUInt16BE(width, 7);
  const note = Buffer.from(
    'ffe10022457869660000 4d4d002a00000008 0001 0112 0003 00000001 00000000 00000000'.replaceAll(' ', ''),
    'hex',
  );
  note.writeUInt16BE(orientation ?? 1, note.length - 8);
  return Buffer.concat([
    start,
    ...(orientation === undefined ? [] : [note]),
    size,
    Buffer.from('ffd9', 'hex'),
  ]);
}

function other(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}

describe('a picture is what its bytes are', () => {
  test.each([
    ['png', png(400, 120), 400, 120],
    ['jpeg', jpeg(640, 480), 640, 480],
    ['jpeg', jpeg(640, 480, 1), 640, 480],
    ['jpeg', jpeg(640, 480, 6), 480, 640],
    ['svg', svg(''), 300, 100],
    ['svg', svg('', 'width="30" height="20"'), 30, 20],
    ['svg', svg('', 'width="100%" viewBox="0,0,640,\n480"'), 640, 480],
    [
      'svg',
      Buffer.from(
        '\uFEFF<?xml version="1.0"?>\n<!-- > -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"/>',
      ),
      3,
      4,
    ],
  ] as const)('%s', (type, bytes, width, height) => {
    expect(readLogo(bytes)).toEqual({ bytes, type, width, height });
  });

  test.each([
    ['nothing', Buffer.from(''), 'The logo is no picture in PNG, JPEG or SVG.'],
    ['a GIF', Buffer.from('GIF89a'), 'is no picture in PNG'],
    [
      'a page',
      Buffer.from('<!DOCTYPE html><html><svg viewBox="0 0 1 1"></svg></html>'),
      'is no picture in PNG',
    ],
    ['an SVG that is packed', Buffer.from([0x1f, 0x8b, 8, 0]), 'is no picture in PNG'],
    ['a PNG that is cut off', png(1, 1).subarray(0, 14), 'The logo is damaged'],
    ['a JPEG that is cut off', jpeg(1, 1).subarray(0, 22), 'The logo is damaged'],
    ['a PNG without an extent', png(0, 10), 'The logo is damaged'],
    [
      'a PNG that would fill the memory',
      png(10_001, 1),
      'The logo is 10001 by 1 pixels; 10000 each way are the most.',
    ],
    [
      'a PNG of which an octet is another',
      other(png(4, 4), 45),
      'The logo is damaged: a part of the picture',
    ],
    [
      'a PNG without an end',
      png(4, 4, (parts) => parts.slice(0, 2)),
      'The logo is damaged: a part of the picture',
    ],
    ['a PNG without a picture', png(4, 4, ([head, , end]) => [head!, end!]), 'The logo is damaged: a part'],
    ['an SVG that is not closed', svg('<rect'), 'The logo is damaged: it is no SVG picture from line 1 on.'],
    ['an SVG whose elements cross', svg('\n<g><rect></g>'), 'it is no SVG picture from line 2 on.'],
    ['an SVG of a name without a meaning', svg('<x:y/>'), 'it is no SVG picture from line 1 on.'],
    ['an SVG that says not what it is', Buffer.from('<svg viewBox="0 0 3 4"/>'), 'its `<svg>` needs `xmlns='],
    [
      'an SVG with words of its own',
      Buffer.from(
        '<!DOCTYPE svg [<!ATTLIST a b CDATA "c">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"/>',
      ),
      'is no picture in PNG',
    ],
    [
      'an SVG that could have words of its own',
      Buffer.from('<!DOCTYPE svg []>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"/>'),
      'The logo defines words of its own in `<!DOCTYPE`',
    ],
    [
      'an SVG of elements without end',
      svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000)),
      'more than 100 elements inside each other',
    ],
    ['an SVG of very many elements', svg('<g/>'.repeat(10_000)), 'The logo has more than 10000 elements'],
    ['an SVG without a size', svg('', 'id="x"'), 'The logo does not say how large it is'],
    ['an SVG of no size', svg('', 'viewBox="0 0 0 0"'), 'The logo does not say how large it is'],
  ])('%s is refused', (_, bytes, says) => {
    expect(() => readLogo(bytes)).toThrow(says);
  });
});

describe('an SVG only draws', () => {
  test.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>',
    '<SCRIPT/>',
    '<foreignObject><p>x</p></foreignObject>',
    '<rect onload="alert(1)"/>',
    "<rect\nonclick='alert(1)'/>",
    '<rect/onclick=alert(1)>',
    '<rect class="a"onclick="alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    '<image xlink:href="//example.org/a.png"/>',
    "<image href = 'file:///etc/passwd'/>",
    '<image href=other.png />',
    '<use href="other.svg#a"/>',
    '<image href="data:image/svg+xml,<svg/>"/>',
    '<image href="&#104;ttp://example.org"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<rect fill="url(https://example.org/a)"/>',
    '<rect style="fill: url( \'other.svg#a\' )"/>',
    '<style>@import "https://example.org/a.css";</style>',
    '<?xml-stylesheet href="a.css"?>',
    '<!ENTITY x "y">',
  ])('%s is refused', (inner) => {
    expect(() => readLogo(svg(inner))).toThrow(/^The logo (?:has|refers to) `/);
  });

  test.each([
    '<use href="#a"/><rect fill="url(#b)"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<rect style="fill:url(&quot;#b&quot;)"/>',
    '<text>Based on = once upon a time</text>',
    '<style>.a { fill: red }</style><title>script</title>',
    '<!-- Adobe -->',
  ])('%s is not', (inner) => {
    expect(readLogo(svg(inner)).type).toBe('svg');
  });

  test.each([
    '<svg ',
    '<!-- ',
    '<!---->',
    '<? ',
    'href=',
    'url(',
    ' on',
    'on ',
    '@import ',
    '"',
    '<!ENTIT',
    '\n',
  ])('a mebibyte of %j ends soon', (word) => {
    const start = performance.now();
    for (const bytes of [
      Buffer.from(word.repeat(2 ** 20 / word.length)),
      svg(word.repeat(2 ** 20 / word.length)),
    ]) {
      try {
        readLogo(bytes);
      } catch {
        // Refused, which is as good.
      }
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
