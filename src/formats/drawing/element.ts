/** Attributes by name; numbers are pixels, rounded to a tenth so that drawings are the same everywhere. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text. `content` is markup: put what people wrote through `escapeXml`. */
export function element(name: string, attributes: Attributes, content?: string): string {
  let text = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`;
  }
  return content === undefined ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** A number of pixels to a tenth. */
export function px(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Text as XML and HTML show it. */
export function escapeXml(text: string): string {
  return drawable(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Text without characters that XML cannot hold, and without overrides of direction: each becomes "\ufffd". */
export function drawable(text: string): string {
  return text.toWellFormed().replace(forbidden, '\ufffd');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const forbidden =
  // oxlint-disable-next-line no-control-regex -- these characters are what this expression is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
