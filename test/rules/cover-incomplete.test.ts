import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../src/compile.ts';

const paper = (lines: string) => `kind: paper
title: Library opening hours
meeting: Culture Committee
date: 19 May 2026
author: Jo Field
${lines}`;

async function said(text: string) {
  const { diagnostics } = await checkBytes('paper.yaml', new TextEncoder().encode(text));
  return diagnostics.map(({ code, message }) => ({ code, message }));
}

describe('the cover', () => {
  const asked = 'recommendation: Approve the hours\n';

  it('does not lack what is there and cannot be read', async () => {
    const codes = (await said(paper(`purpose: approve\n${asked}`))).map(({ code }) => code);
    expect(codes).toEqual(['value-not-allowed']);
    const without = await said(paper(asked));
    expect(without.map(({ code }) => code)).toEqual(['cover-incomplete']);
    expect(without[0]!.message).toContain('what it is for');
  });

  it('does not lack what is there and cannot be read, but what else is not there', async () => {
    const found = await said(paper('purpose: approve\n').replace('author: Jo Field\n', ''));
    expect(found.map(({ code }) => code).toSorted()).toEqual(['cover-incomplete', 'value-not-allowed']);
    expect(found.find(({ code }) => code === 'cover-incomplete')!.message).not.toContain('what it is for');
  });

  it('does not lack what may stand under a misspelt implication, but what is none', async () => {
    const council = paper(
      'profile: council-england\nrecommendation: Approve\nimplications: { legal: None., finance: None., equalty: None. }\n',
    ).replace('author: Jo Field\n', '');
    const found = await said(council);
    expect(found.map(({ code }) => code).toSorted()).toEqual(['cover-incomplete', 'key-unknown']);
    expect(found.find(({ code }) => code === 'cover-incomplete')!.message).toBe(
      'The cover of the paper for `Culture Committee` does not say who wrote it.',
    );
  });

  it('is not said to lack the recommendation whose absence the purpose gives away', async () => {
    const codes = (await said(paper('purpose: approval\n'))).map(({ code }) => code);
    expect(codes).toEqual(['purpose-not-recommended']);
    const information = await said(paper('purpose: information\n'));
    expect(information.map(({ code }) => code)).toEqual(['cover-incomplete']);
    expect(information[0]!.message).toContain('what the meeting is asked to do');
  });
});
