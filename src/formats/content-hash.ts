import { base64 } from './base64.ts';

/** The hash by which a Content-Security-Policy names a style sheet or a script, and lets in no other: `sha256-…`. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${base64(new Uint8Array(digest))}`;
}
