// @ts-check
/**
 * Bundles the program into dist/, or a folder that is given: one entry for the command, one for the API, a chunk for
 * what loads on use, and what the engine compiles of them (`src/cli/load.ts`). The folder is made anew, so that
 * `npm run build` adds the types after this.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { arimoFiles, latinFileOf, pdfFontFiles } from './font-files.js';
import { latinFont } from './latin-font.js';
import { engagePlugin } from './plugin.js';
import { isForOtherDocuments } from './templates.js';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

/** Where the bundle has its fonts, in its own folder. */
const fontFolder = 'fonts';

/** What the command line itself needs: `--version` and `--help` load no check. */
const start =
  /src\/(?:source\/(?:printable|nearest|quote|wrap|count|display-width)|reporters\/(?:index|count)|formats\/(?:index|not-installed|brand|document-misfit)|plan\/(?:timeline-settings|kinds)|dates\/civil|formats\/template(?:s|-error)|cli\/(?:config|exit-code|machine-words))\.ts$|engage:templates$|rolldown\/runtime\.js$/;

/** What compiles templates when the program runs, for those who have some of their own. */
const ownTemplates =
  /src\/formats\/(?:own|check)-templates\.ts|\.config\/template|engage:template-parts$|source-map|handlebars\/dist\/cjs\/(?:handlebars\.js|handlebars\/compiler\/)/;

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: path.join(root, 'src/cli/main.ts'), index: path.join(root, 'src/index.ts') },
  preserveEntrySignatures: 'allow-extension',
  cwd: root,
  platform: 'node',
  // They have a program of their own for each kind of machine, so they are installed beside this one.
  external: ['@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler'],
  plugins: [engagePlugin({ fontFolder }), withoutExamples()],
  transform: { define: { __ENGAGE_VERSION__: JSON.stringify(version()) } },
  logLevel: 'warn',
  // On a busy machine every build is slow; that is no news for someone who installs this.
  checks: { bundlerTimings: false },
});
const { output } = await bundle.write({
  dir: out,
  format: 'cjs',
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: true,
  // An engine reads a file faster in which no character takes two bytes.
  charset: 'ascii',
  codeSplitting: { groups: parts(), includeDependenciesRecursively: false },
});
await bundle.close();
await writeLoader();
await writeApi();
mkdirSync(path.join(out, fontFolder));
for (const file of Object.values(pdfFontFiles))
  copyFileSync(file, path.join(out, fontFolder, path.basename(file)));
for (const file of Object.values(arimoFiles))
  writeFileSync(path.join(out, fontFolder, latinFileOf(file)), await latinFont(file));
writeFileSync(path.join(out, 'licences.txt'), [licences(output), ...fontLicences()].join(''));
execFileSync(process.execPath, [path.join(root, '.config/compile-ahead.js'), out], { stdio: 'pipe' });

async function writeLoader() {
  const loader = await rolldown({
    input: path.join(root, 'src/cli/load.ts'),
    platform: 'node',
    logLevel: 'warn',
  });
  await loader.write({ file: path.join(out, 'engage.js'), format: 'esm', minify: true });
  await loader.close();
}

/** The API for those who import it, without what other parts of the bundle need of that file. */
async function writeApi() {
  const input = path.join(root, 'src/index.ts');
  const alone = await rolldown({ input, external: (id) => id !== input, logLevel: 'warn' });
  const names = (await alone.generate()).output[0].exports;
  await alone.close();
  const text = `import api from './index.cjs';\nexport const { ${names.join(', ')} } = api;\n`;
  writeFileSync(path.join(out, 'index.js'), text);
}

/**
 * What is loaded together, in one file each, since every file costs a millisecond: a check, and the outputs. The YAML
 * package stays apart, as plain YAML is read without it; so do the commands, each loaded when it is given. A module goes
 * to the first part whose test it meets.
 * @returns {import('rolldown').CodeSplittingGroup[]}
 */
function parts() {
  return [
    { name: 'start', test: start },
    { name: 'yaml', test: /src\/plan\/yaml\/|node_modules\/yaml\// },
    { name: 'text', test: /src\/formats\/text(?:\.ts|\/)/ },
    { name: 'document', test: /src\/formats\/(?:document\/|plan-document)|engage:fonts/ },
    { name: 'xml', test: /node_modules\/(?:saxes|xmlchars)\// },
    { name: 'word-template', test: /src\/formats\/word\/template\// },
    { name: 'word', test: /src\/formats\/(?:word|docx)|node_modules\/fflate\// },
    { name: 'pdf', test: /src\/formats\/pdf|engage:(?:pdf|unshown)/ },
    { name: 'own-templates', test: ownTemplates },
    {
      name: 'reports',
      test: /src\/(?:reporters\/(?:gitlab|sarif|junit|markdown|fingerprint|by-file)|cli\/job-summary)/,
    },
    { name: 'documents', test: (id) => isForOtherDocuments(id.replace('\0', '')) },
    {
      name: 'brand',
      test: /src\/cli\/(?:read-brand|read-logo|svg-fault|svg-form-fault|png-fault)\.ts|node_modules\/image-size\//,
    },
    {
      name: 'outputs',
      test: /src\/formats\/(?!brand-style|contrast)|engage:(?:template|drawing)|linkify-it|node_modules\/(?!ajv|commander|chalk)/,
    },
    ...['strategy', 'framework', 'paper', 'register'].map((kind) => ({
      name: `${kind}-form`,
      test: new RegExp(`schemas/${kind}\\.`),
    })),
    { name: 'settings-file', test: /src\/cli\/read-config\.ts|schemas\/config/ },
    {
      name: 'work',
      test: /src\/cli\/(?!commands\/|main|fault|stream|overview|setting|command-line|parse|explain|timing)/,
    },
    { name: 'check', test: /src\/(?!cli\/)|schemas\/|node_modules\/ajv\// },
  ];
}

/**
 * The examples of the forms of dates are for their page and their tests: a part of what every check would load.
 * @returns {import('rolldown').Plugin}
 */
function withoutExamples() {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!/src\/dates\/forms\/[\w-]+\.ts$/.test(id)) return null;
      return code.replace(/^  examples: \[(?:\n[^]*?^  |.*)\],$/m, '  examples: [],');
    },
  };
}

function version() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

/**
 * The licences of the packages whose code is in the bundle, as they ask for.
 * @param {readonly import('rolldown').OutputChunk[] | readonly any[]} chunks
 */
function licences(chunks) {
  const folders = new Set(
    chunks
      .flatMap((chunk) => chunk.moduleIds ?? [])
      .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
  );
  return [...folders].sort().map(licenceOf).join('\n');
}

/** The fonts' own, which cover their files and not the packages that they come in. */
function fontLicences() {
  const fonts = { Arimo: pdfFontFiles.regular, Cousine: pdfFontFiles.code };
  return Object.entries(fonts).map(([name, file]) => {
    const text = readFileSync(path.join(path.dirname(file), '../LICENSE_FONT'), 'utf8').trim();
    return `\n${name}, in ${fontFolder}/ (OFL-1.1)\n\n${text}\n\n${'-'.repeat(80)}\n`;
  });
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].flatMap((file) => {
    try {
      return [readFileSync(path.join(folder, file), 'utf8').trim()];
    } catch {
      return [];
    }
  })[0];
  return `${name} (${license})\n\n${text ?? ''}\n\n${'-'.repeat(80)}\n`;
}
