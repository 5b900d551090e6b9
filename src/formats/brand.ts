/** What makes outputs an organisation's own. All of it is optional, and none of it comes from a plan. */
export interface Brand {
  /** The organisation as outputs call it, where a plan does not say. */
  readonly name?: string;
  /** Of headings and lines: `#rrggbb`. Who sets it sees to it that it can be read on white. */
  readonly colour?: string;
  /** The name of a typeface that readers have. */
  readonly font?: string;
  readonly logo?: Logo;
  /** The bytes of a Word document or template, whose styles, header, footer and page a Word document takes over. */
  readonly word?: Uint8Array;
}

/** A picture that stands for the organisation. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'svg';
  /** Of the picture itself, in pixels; both above 0. */
  readonly width: number;
  readonly height: number;
}

/**
 * What is wrong with a file that a brand is made of. The message goes on from the name of the file: "is not a Word
 * document".
 */
export class BrandFault extends Error {
  override readonly name = 'BrandFault';
  /** Which of the files it is. */
  readonly of: 'logo' | 'word';

  constructor(message: string, of: 'logo' | 'word' = 'word') {
    super(message);
    this.of = of;
  }
}
