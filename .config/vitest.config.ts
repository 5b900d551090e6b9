import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { engagePlugin } from './plugin.js';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  plugins: [engagePlugin()],
  define: { __ENGAGE_VERSION__: JSON.stringify('0.0.0-test') },
  // On two processors the default is one worker, which takes twice as long.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' },
});
