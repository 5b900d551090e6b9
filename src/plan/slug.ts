/**
 * An id made from a name: "Service Users & Carers" gives `service-users-carers`, accents dropped, 64 characters
 * at most. Empty where the name has no Latin letter to begin with.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
}
