/** "1 plan", "1,200 plans". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number, as such or in digits, as people write it: "1,200". */
export function grouped(count: number | string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
