// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The font, whole, in the styles that drawings have. */
export const arimoFiles = {
  regular: require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'),
};

/**
 * The fonts of a PDF: also the style that drawings do without, and for code Cousine, which is as wide as Courier New. A
 * style that is not here would be taken from the machine, where it has the font.
 */
export const pdfFontFiles = {
  ...arimoFiles,
  boldItalic: require.resolve('@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf'),
  code: require.resolve('@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf'),
};

/**
 * The name of the file that a bundle has of a font in Latin letters alone.
 * @param {string} file
 */
export function latinFileOf(file) {
  return path.basename(file).replace('.ttf', '_Latin.ttf');
}
