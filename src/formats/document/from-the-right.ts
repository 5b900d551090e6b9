/** Scripts that are written from right to left, as the inside of a class of a regular expression. */
export const scriptsFromTheRight = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;

const fromTheRight = new RegExp(`[${scriptsFromTheRight}]`, 'u');

/** Whether text begins from the right: its first letter decides, as on a page. */
export function isFromTheRight(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return fromTheRight.test(first);
}
