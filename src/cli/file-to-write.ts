/** A file to write: absolute path, and all that is to be in it. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}
