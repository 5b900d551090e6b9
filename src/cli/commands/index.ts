import type { Command } from '../command.ts';

/** The commands by name, in the order of the help, each loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check as unknown as Command,
  build: async () => (await import('./build.ts')).build as unknown as Command,
  explain: async () => (await import('./explain.ts')).explain as unknown as Command,
  when: async () => (await import('./when.ts')).when as unknown as Command,
};
