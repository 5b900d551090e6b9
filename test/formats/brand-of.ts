import type { Brand } from '../../src/formats/brand.ts';

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120">
<rect width="110" height="110" x="5" y="5" rx="20" fill="#7a0c5d"/>
<text x="130" y="75" font-size="48" font-family="Arial" fill="#222">Hill</text>
</svg>
`;

/** A brand with everything that a page shows of one. */
export const brand = {
  name: 'Hill Council',
  colour: '#7a0c5d',
  font: 'Frutiger Next',
  logo: { bytes: new TextEncoder().encode(logo), type: 'svg', width: 320, height: 120 },
} as const satisfies Brand;
