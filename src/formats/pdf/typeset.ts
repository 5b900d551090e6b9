import documentProgram from 'engage:pdf-program';
import { pdfFonts } from 'engage:fonts';
import { NotInstalled } from '../not-installed.ts';

/** The version is that of package.json; a test holds them together. */
const missing =
  'A PDF needs the package @myriaddreamin/typst-ts-node-compiler, which is not installed for this machine. ' +
  'Install it where engage is, with `npm install @myriaddreamin/typst-ts-node-compiler@0.7.0`; ' +
  'or print the page of --to html from a browser, which says the same.';

/** Sets a document: `data` is all that `document.typ` knows of it. */
export async function typeset(data: object): Promise<Uint8Array> {
  const { NodeCompiler } = await loaded();
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [...pdfFonts] }],
    // A file where a folder should be: the program reads no files, and there it could not.
    workspace: pdfFonts[0]!,
  });
  const made = compiler.compile({
    mainFileContent: documentProgram,
    inputs: { document: JSON.stringify(data) },
  });
  const { result } = made;
  // Of what is wrong no more than the words: beside them are paths of this machine.
  if (!result)
    throw new Error(
      compiler
        .fetchDiagnostics(made.takeDiagnostics()!)
        .map(({ message }) => message)
        .join('; '),
    );
  return compiler.pdf(result, { pdfStandard: 'ua-1' });
}

/** It is installed where npm could install it; nothing but a PDF needs it. */
async function loaded() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    throw new NotInstalled(missing, { cause: error });
  }
}
