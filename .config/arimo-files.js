// @ts-check
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The font, whole, in the styles that drawings have. */
export const arimoFiles = {
  regular: require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'),
};
