import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Without LibreOffice these tests are skipped, unless the run says that it must have it. */
export const hasOffice = process.env['ENGAGE_NEEDS_OFFICE'] === '1' || runs('soffice', '--version');

export const whyNot = 'no LibreOffice: `soffice` is not among the commands';

/** The text of each page of a Word document, as LibreOffice lays it out. */
export function pagesOf(docx: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'engage-word-'));
  try {
    const file = path.join(folder, 'plan.docx');
    writeFileSync(file, docx);
    // A profile of its own: two runs of LibreOffice cannot share one.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 120_000 });
    const pdf = path.join(folder, 'plan.pdf');
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runs(command: string, flag: string): boolean {
  try {
    execFileSync(command, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
