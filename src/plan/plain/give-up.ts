/** What is thrown to leave the plain reader at any depth; made once, as a stack trace would cost more than the reading. */
const signal = new Error('This is no plain YAML.');

/** Leaves the text to the YAML package. */
export function giveUp(): never {
  throw signal;
}

/** Whether this was thrown by `giveUp`; anything else is a mistake of the program. */
export function hasGivenUp(error: unknown): boolean {
  return error === signal;
}
