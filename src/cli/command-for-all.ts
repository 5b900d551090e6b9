/** Longer command lines nobody would type again. */
const longest = 100;

/**
 * The same command, as it is typed for all problems to be spelled out: `engage check --max-problems 0 plan.yaml`. Nothing
 * where it would be long, or where a word would have to be quoted in a way that not every shell shares.
 */
export function commandForAll(command: string, words: readonly string[]): string | undefined {
  const others = words.filter(
    (word, index) => !isFlag(word) && !word.startsWith('--max-problems=') && !isFlag(words[index - 1]),
  );
  const line = ['engage', command, '--max-problems', '0', ...others.map(quoted)].join(' ');
  return line.length > longest || !others.every(isPlain) ? undefined : line;
}

function isFlag(word: string | undefined): boolean {
  return word === '--max-problems';
}

/** Whether it means the same to every shell, in double quotes at the most. */
function isPlain(word: string): boolean {
  return word !== '-' && /^[\p{L}\p{N} @_+=:,./-]+$/u.test(word);
}

function quoted(word: string): string {
  return word.includes(' ') ? `"${word}"` : word;
}
