/** What the system's code of an error means, to go on with after a colon. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use by another program',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'a file of that name is there already',
  EFBIG: 'it would be larger than the system allows',
  EIO: 'the disk or the terminal reports a fault',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads back to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'there is no space left on the disk',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENXIO: 'it is a socket or a device, not a file',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
};

/** Why a file operation failed, in words: "there is no space left on the disk". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return words[code] ?? `the system says ${code || String(error)}`;
}

/** The system's code of an error, `ENOENT`; empty for an error that is not the system's. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z\d]+$/.test(code) ? code : '';
}
