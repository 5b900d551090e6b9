import whole from './vitest.config.ts';

/** The tests that judge timings and rules; not those that hold a README to them, or take long. */
const include = ['test/dates/**/*.test.ts', 'test/rules/**/*.test.ts'];
const exclude = ['test/**/readme.test.ts', 'test/**/fuzz.test.ts', 'test/rules/hostile-texts.test.ts'];

export default {
  ...whole,
  test: { ...whole.test, include, exclude, setupFiles: ['.config/mutation-tests.ts'] },
};
