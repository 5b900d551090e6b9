const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it may stand in a link, or nothing: http, https and mailto alone, with a host, without a user's
 * name or password, which only serve to make an address look like another one.
 */
export function safeLink(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !schemes.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return /^(?:https?:\/\/[^/\\]|mailto:[^/])/i.test(address) ? address : undefined;
}
