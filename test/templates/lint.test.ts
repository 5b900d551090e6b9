import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkTemplate } from '../../.config/template.js';

const folder = path.resolve(import.meta.dirname, '../../templates');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.hbs'),
);
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

test('there are templates to read', () => {
  expect(files).toContain(path.join('plan', 'page.html.hbs'));
  expect(files).toContain(path.join('plan', 'page.md.hbs'));
});

test.each(files)('%s makes nothing of a plan more than text', (file) => {
  expect(checkTemplate(read(file), file.split('.').at(-2)!)).toEqual([]);
});

test.each(files)('%s is a part that some other part uses, or the page', (file) => {
  const [name = '', ext] = path.basename(file).split('.');
  const document = path.dirname(file);
  const others = files.filter((other) => {
    const isSeen = document === 'parts' || [document, 'parts'].includes(path.dirname(other));
    return isSeen && other.endsWith(`.${ext}.hbs`) && other !== file;
  });
  const uses = others.some((other) => new RegExp(`\\{\\{>\\s*${name}\\s`).test(read(other)));
  expect(uses || (name === 'page' && document !== 'parts')).toBe(true);
});

test.each([
  ['<p>{{{title}}}</p>', 'html'],
  ['{{&title}}', 'md'],
  ['{{~& title}}', 'md'],
  ['<p class={{title}}></p>', 'html'],
  ['<p {{title}}></p>', 'html'],
  ['<p class="a" id={{title}} lang="b"></p>', 'html'],
  ['<{{title}}>', 'html'],
  ['<script>const title = "{{title}}";</script>', 'html'],
  ['<style>p { color: {{title}} }</style>', 'html'],
  ['<script>alert(1)</script>', 'html'],
  ['<style>{{inline title}}</style>', 'html'],
  ['<!-- {{title}} -->', 'html'],
  ['<a href="{{url}}">x</a>', 'html'],
  ['<p class="{{line "a"}}" id={{title}}>x</p>', 'html'],
  ['<a href="https://{{host}}">x</a>', 'html'],
  ['<p style="color: {{colour}}">x</p>', 'html'],
  ['<p onclick="{{code}}">x</p>', 'html'],
  ['<img src="{{url}}" alt="">', 'html'],
  ['{{> (lookup . "part")}}', 'md'],
])('the fault of %s is found', (template, ext) => {
  expect(checkTemplate(template, ext)).not.toEqual([]);
});

test.each([
  ['<a href="#item-{{id}}" class="{{#if a}}b{{/if}}">{{name}}</a>', 'html'],
  ['<style>{{inline "page.css"}}</style>', 'html'],
  ['<meta content="\'{{hash "page.css"}}\'">', 'html'],
  ['<!-- a remark -->', 'html'],
  ['{{> part label="<a>" values=values}}', 'md'],
])('there is no fault in %s', (template, ext) => {
  expect(checkTemplate(template, ext)).toEqual([]);
});
