import { wordXml } from './package.ts';

/** What Word does with the document. Without a mode of Word 2013 and later it says of the file that it is an old one. */
export function settings({ hasEven }: { readonly hasEven: boolean }): string {
  const mode =
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>';
  return wordXml(
    'w:settings',
    `<w:defaultTabStop w:val="720"/>${hasEven ? '<w:evenAndOddHeaders/>' : ''}<w:compat>${mode}</w:compat>`,
  );
}
