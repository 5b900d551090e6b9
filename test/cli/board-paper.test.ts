/** The secretary's case: from a plan that stands, a board paper of under thirty lines that is sent as it is. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOffice, pagesOf } from '../formats/word/office.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf } from '../formats/word/parts.ts';
import { engage, filesIn, folderWith } from './program.ts';

const portfolio = path.resolve(import.meta.dirname, '../../examples/portfolio');
const source = readFileSync(path.join(portfolio, 'board-paper.yaml'), 'utf8');

function portfolioFolder(): string {
  const cwd = folderWith({});
  cpSync(portfolio, cwd, { recursive: true });
  return cwd;
}

describe('a board paper from a plan', () => {
  it('is under thirty lines of YAML', () => {
    expect(source.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('becomes a Word document with its cover, what the plans say, and its annexes', async () => {
    const cwd = portfolioFolder();
    const run = await engage(['build', 'board-paper.yaml', '--to', 'docx'], { cwd });
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['board-paper.docx']);
    const parts = partsOf(readFileSync(path.join(cwd, 'build/board-paper.docx')));

    const [cover] = allOf(parts.get('word/document.xml')!, 'w:tbl');
    const labels = allOf(cover!, 'w:tr').map((row) => textOf(allOf(row, 'w:tc')[0]!));
    expect(labels).toEqual([
      'Meeting',
      'Date',
      'Agenda item',
      'Purpose',
      'Session',
      'Author',
      'Executive lead',
      'Previously considered by',
      'Recommendation',
      'Legal',
      'Finance',
      'Equality',
    ]);

    const headings = paragraphsOf(parts)
      .filter((paragraph) => styleOf(paragraph) === 'Heading1')
      .map(textOf);
    expect(headings).toEqual([
      '1 Summary',
      '2 Recommendation',
      '3 Urgent care in Harrowmere',
      '4 Maternity and newborn care, designed together',
      '5 The timeline of Urgent care in Harrowmere as a table',
      '6 The timeline of Maternity and newborn care, designed together as a table',
    ]);
    const text = paragraphsOf(parts).map(textOf).join('\n');
    for (const words of [
      'What is due in the 90 days from 24 September 2026',
      'What changed since it was last seen',
      'You said, we did',
    ])
      expect(text).toContain(words);
  });

  it.runIf(hasOffice)(
    'opens in another program, with its numbers and its pages',
    async () => {
      const cwd = portfolioFolder();
      await engage(['build', 'board-paper.yaml', '--to', 'docx'], { cwd });
      const text = pagesOf(readFileSync(path.join(cwd, 'build/board-paper.docx'))).join('\n');
      expect(text).toMatch(/Page 1 of \d+/);
      expect(text).toMatch(/1\.1\s+The consultation on urgent care ran four weeks longer/);
    },
    150_000,
  );

  it('is not built from a plan with an error, and an earlier paper stays', async () => {
    const cwd = portfolioFolder();
    const words = ['build', 'board-paper.yaml', '--to', 'md'];
    expect(await engage(words, { cwd })).toMatchObject({ code: 0 });
    const paper = path.join(cwd, 'build/board-paper.md');
    const earlier = readFileSync(paper, 'utf8');
    const plan = path.join(cwd, 'maternity.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('lead:', 'laed:'));
    const run = await engage(words, { cwd });
    expect(run).toMatchObject({ code: 1 });
    expect(run.err).toContain('`maternity.yaml` has 1 error');
    expect(readFileSync(paper, 'utf8')).toBe(earlier);
  });
});
