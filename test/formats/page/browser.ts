import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Without a browser these tests are skipped, unless the run says that it must have one. */
export const hasBrowser = existsSync(executablePath) || process.env['ENGAGE_NEEDS_BROWSER'] === '1';

export const whyNot = `no browser at ${executablePath}: set CHROMIUM_PATH`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
