import type { Diagnostic } from '../../source/diagnostic.ts';

/** More words and marks than any plan has. */
export function fileTooDense(offset: number): Diagnostic {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: 'This file has more parts than a plan of ten thousand activities; it is not read beyond here.',
    hint: 'Check that it is the file you meant, or divide the plan into several.',
    at: { start: offset, end: offset },
  };
}

/** One text that is a book. */
export function textTooLong(offset: number): Diagnostic {
  return {
    code: 'text-too-long',
    severity: 'error',
    message: 'The text that begins here has more than 65,536 characters, as many as a short book.',
    hint: 'Divide it into several `sections`, or check that quotes and brackets are closed.',
    at: { start: offset, end: offset + 1 },
  };
}

/** Lists within lists without end. */
export function nestedTooDeep(offset: number): Diagnostic {
  return {
    code: 'nesting-too-deep',
    severity: 'error',
    message: 'Lists and groups are nested more than 64 levels deep here; about six are needed.',
    hint: 'Check the brackets and the indentation above this line.',
    at: { start: offset, end: offset + 1 },
  };
}
