import unshown from 'engage:unshown';

/** What stands for a character that the font of a PDF has not. */
const box = '□';

/**
 * Text as a PDF can show it. PDF/UA has no place for characters without a shape, and a font of the machine would make
 * another file on each: what Arimo has not, such as Chinese or Arabic, stands there as boxes.
 */
export function shownText(text: string): string {
  return text.replace(unshown, (character) => (isInvisible(character) ? '' : box)).replace(joinedBoxes, box);
}

/**
 * The same for the text of a drawing. There the compiler takes a mark that makes no one character with its letter, and a
 * character without a shape, for text that cannot be read, and PDF/UA refuses it. The text beside a drawing has them.
 */
export function drawnText(text: string): string {
  return shownText(text.normalize('NFC')).replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** What joins characters to one, as in an emoji of several people, joins no boxes. */
const joinedBoxes = new RegExp(`${box}\\p{Default_Ignorable_Code_Point}+`, 'gu');

/** Signs that choose between shapes of a character, and the like, need none themselves. */
function isInvisible(character: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]/u.test(character);
}
