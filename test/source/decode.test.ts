import { describe, expect, it } from 'vitest';
import { decode, largestFile, longestLine, mostLines } from '../../src/source/decode.ts';
import type { Span } from '../../src/source/span.ts';

const encoder = new TextEncoder();

/** Bytes of a text in which every character is one byte, as in Latin-1. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/** What a file gets: `2:18 file-not-utf8 error`, and the message with its hint. */
function faults(bytes: Uint8Array) {
  const { source, diagnostics } = decode('plan.yaml', bytes);
  return diagnostics.map(({ code, severity, message, hint, at }) => {
    const { line, column } = source.position((at as Span).start);
    return { said: `${line}:${column} ${code} ${severity}`, words: `${message} ${hint}` };
  });
}

describe('text that is read', () => {
  it.each([
    ['plain', 'title: Plan\n'],
    ['no text at all', ''],
    ['Windows line ends', 'title: Plan\r\nkind: plan\r\n'],
    ['accents, emoji and other scripts', 'title: Café 🦉 שאלות مرحبا 計画\n'],
    ['right-to-left and joining marks', 'title: \u200fשאלות\u200e क\u200dष\n'],
    ['tabs within a line', 'title: Plan\t# draft\n'],
    ['a colon and commas in the first line', 'title: one, two, three\nlead: one, two, three\n'],
  ])('%s', (_, text) => {
    const { source, diagnostics } = decode('plan.yaml', encoder.encode(text));
    expect(diagnostics).toEqual([]);
    expect(source.name).toBe('plan.yaml');
    expect(source.text).toBe(text);
  });

  it('may hold the sign for what could not be read, if its author wrote it', () => {
    const { source, diagnostics } = decode('plan.yaml', encoder.encode('title: Caf\ufffd'));
    expect([source.text, diagnostics]).toEqual(['title: Caf\ufffd', []]);
  });

  it('loses the byte-order mark at its start', () => {
    expect(decode('plan.yaml', encoder.encode('\ufefftitle: Plan')).source.text).toBe('title: Plan');
  });

  it('may have the longest line and the largest size that are allowed', () => {
    expect(faults(encoder.encode(`a: ${'b'.repeat(longestLine - 3)}\n`))).toEqual([]);
    expect(faults(encoder.encode(`${'#'.repeat(63)}\n`.repeat(largestFile / 64)))).toEqual([]);
  });
});

describe('bytes that are no plan', () => {
  it.each([
    ['a Word document', 'PK\x03\x04\x14\0\0\0[Content_Types].xml word/document.xml'],
    ['an Excel workbook', 'PK\x03\x04\x14\0\0\0[Content_Types].xml xl/workbook.xml'],
    ['a PowerPoint presentation', 'PK\x03\x04\x14\0\0\0[Content_Types].xml ppt/presentation.xml'],
    ['an OpenDocument file', 'PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text'],
    ['a zip archive', 'PK\x03\x04\x14\0\0\0plan.yaml'],
    ['an old Word, Excel or PowerPoint file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'],
    ['a picture (PNG)', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a picture (JPEG)', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a picture (GIF)', 'GIF89a\x01\0\x01\0'],
    ['a compressed file (gzip)', '\x1f\x8b\x08\0\0\0'],
    ['a rich-text document', '{\\rtf1\\ansi Library}'],
    ['a web page', '\n<!DOCTYPE html>\n<html><title>Library</title></html>'],
    ['a web page', '<HTML lang="en">'],
    ['an XML file', '<?xml version="1.0"?><plan/>'],
    ['an XML file', '<plan><title>Library</title></plan>'],
    ['a calendar file', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['a table (CSV)', 'Activity,Lead,When\nEvening,Ann,May\n'],
    ['a table (CSV)', 'Activity;Lead;When\r\nEvening;Ann;May\r\n'],
    ['a table (CSV)', 'Activity\tLead\tWhen\nEvening\tAnn\tMay\n'],
  ])('%s', (kind, bytes) => {
    const found = faults(latin1(bytes));
    expect(found.map(({ said }) => said)).toEqual(['1:1 not-a-plan error']);
    expect(found[0]!.words).toContain(`This is ${kind}, not a plan.`);
  });

  it('more lines than are read', () => {
    expect(faults(encoder.encode('a\n'.repeat(mostLines)))).toEqual([]);
    expect(faults(encoder.encode('a\n'.repeat(mostLines + 1))).map(({ said }) => said)).toEqual([
      '1:1 file-too-large error',
    ]);
  });

  it('one byte more than the largest file', () => {
    expect(faults(new Uint8Array(largestFile + 1)).map(({ said }) => said)).toEqual([
      '1:1 file-too-large error',
    ]);
  });
});

describe('text in another encoding', () => {
  it.each([
    ['UTF-16 with a mark', utf16('\ufefftitle: Plan', true)],
    ['UTF-16 with a mark, big end first', utf16('\ufefftitle: Plan', false)],
    ['UTF-16 without a mark', utf16('title: Plan', true)],
    ['UTF-16 without a mark, big end first', utf16('title: Plan', false)],
  ])('%s', (_, bytes) => {
    const found = faults(bytes);
    expect(found.map(({ said }) => said)).toEqual(['1:1 file-not-utf8 error']);
    expect(found[0]!.words).toContain('saved as UTF-16');
  });

  it('UTF-32', () => {
    expect(faults(latin1('\xff\xfe\0\0t\0\0\0'))[0]!.words).toContain('saved as UTF-32');
    expect(faults(latin1('\0\0\xfe\xff\0\0\0t'))[0]!.words).toContain('saved as UTF-32');
  });

  it.each([
    ['Latin-1', 'title: Plan\nvenue: Caf\xe9 Ann\n', '2:11'],
    ['a quote of Windows-1252', 'title: \x93Plan\x94\n', '1:8'],
    ['an overlong form', 'title: \xc0\xaf\n', '1:8'],
    ['an overlong form of three bytes', 'title: \xe0\x80\xaf\n', '1:8'],
    ['an overlong form of four bytes', 'title: \xf0\x80\x80\xaf\n', '1:8'],
    ['a surrogate', 'title: \xed\xa0\x80\n', '1:8'],
    ['beyond the last character', 'title: \xf4\x90\x80\x80\n', '1:8'],
    ['a byte that never occurs', 'title: \xff\n', '1:8'],
    ['a continuation on its own', 'title: \x80\n', '1:8'],
    ['a character cut in two by the end', 'title: caf\xc3', '1:11'],
    ['a character cut in two by another', 'title: \xe2\x82x\n', '1:8'],
    ['after characters of many bytes', 'title: \xf0\x9f\xa6\x89\xc3\xa9\xe2\x82\xac\xe9\n', '1:11'],
    ['after a byte-order mark', '\xef\xbb\xbftitle: \xe9\n', '1:8'],
  ])('%s', (_, bytes, position) => {
    expect(faults(latin1(bytes)).map(({ said }) => said)).toEqual([`${position} file-not-utf8 error`]);
  });

  it('says which word the character is in', () => {
    expect(faults(latin1('venue: Caf\xe9 Ann\n'))[0]!.words).toContain('after `Caf`');
  });
});

describe('text with what no plan holds', () => {
  it.each([
    ['an empty character', 'title: a\0b\n', '1:9'],
    ['an escape character', 'title: \u001b[31m\n', '1:8'],
    ['delete', 'title: Pl\u007fan\n', '1:10'],
    ['a C1 control', 'title: Plan\nvenue: \u0085\n', '2:8'],
    ['a noncharacter', 'title: Plan\uffff\n', '1:12'],
    ['a noncharacter beyond the first plane', 'title: \u{1fffe}\n', '1:8'],
    ['a byte-order mark inside', 'title: Plan\n\ufeffkind: plan\n', '2:1'],
    ['a second byte-order mark', '\ufeff\ufefftitle: Plan\n', '1:1'],
    ['a bidirectional override', 'title: \u202enalp\n', '1:8'],
  ])('%s', (_, text, position) => {
    expect(faults(encoder.encode(text)).map(({ said }) => said)).toEqual([
      `${position} character-forbidden error`,
    ]);
  });

  it('names each character once, at its first place', () => {
    const found = faults(encoder.encode('a: \u0007\u0007\nb: \u001b\nc: \u0007\n'));
    expect(found.map(({ said }) => said)).toEqual([
      '1:4 character-forbidden error',
      '2:4 character-forbidden error',
    ]);
    expect(found[1]!.words).toContain('U+001B');
  });

  it('the line ends of old Macs', () => {
    expect(faults(encoder.encode('title: Plan\rkind: plan\r'))[0]!.said).toBe('1:1 yaml-syntax error');
    expect(faults(encoder.encode('title: Plan\r\nkind: plan\rlead: Ann\n'))[0]!.said).toBe(
      '2:1 yaml-syntax error',
    );
  });

  it('a line that is too long', () => {
    const text = `a: b\nc: ${'d'.repeat(longestLine - 2)}\n`;
    expect(faults(encoder.encode(text)).map(({ said }) => said)).toEqual(['2:1 line-too-long error']);
  });
});
