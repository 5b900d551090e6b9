/** A kind of output needs a package that is not on this machine. The message is one sentence, said to the user. */
export class NotInstalled extends Error {}
