/** Does the work for each thing, so many at a time, in order; fails with the first failure. */
export async function atOnce<Thing>(
  most: number,
  things: Iterable<Thing>,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = things[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
