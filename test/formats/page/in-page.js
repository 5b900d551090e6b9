// @ts-nocheck -- this runs in the page, whose globals the project's types do not know.
Object.assign(globalThis, {
  /** How wide the page is, with what sticks out of it. */
  pageWidth: () => document.documentElement.scrollWidth,

  /** What a reader sees of the heading and the answers without scrolling. */
  firstScreen: () =>
    [...document.querySelectorAll('h1, .glance h3, .key-fact')]
      .filter((element) => element.getBoundingClientRect().bottom <= innerHeight)
      .map((element) => element.textContent),

  /** Targets lower than 24 pixels. */
  lowTargets: () =>
    [...document.querySelectorAll('select, button, nav a')]
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML),

  shownDrawings: () => [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).length,

  shownActivities: () =>
    [...document.querySelectorAll('.activity')]
      .filter((entry) => entry.checkVisibility())
      .map(({ id }) => id),

  /** The size of each text in pixels, as large as it is in the end. */
  typeSizes: () =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && [...element.childNodes].some(isText))
      .map((element) => {
        const drawing = element.closest('svg');
        const scale = drawing ? drawing.getBoundingClientRect().width / drawing.width.baseVal.value : 1;
        return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      }),

  /** Puts a word that is the row's own at the beginning and at the end of each cell. */
  markRows: () => {
    const rows = [...document.querySelectorAll('tbody tr')];
    rows.forEach((row, index) => {
      for (const cell of row.children) {
        cell.prepend(`row${index} `);
        cell.append(` row${index}`);
      }
    });
    return rows.length;
  },

  /** Puts a word of its own behind each heading, and behind words that are set like one. */
  markHeadings: () => {
    const headings = [...document.querySelectorAll('h2, h3, h4, .label')];
    headings.forEach((heading, index) => heading.append(` heading${index}`));
    return headings.length;
  },

  /** What axe objects to, and where. */
  objections: async () => {
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  },
});

function isText({ nodeType, textContent }) {
  return nodeType === 3 && textContent.trim() !== '';
}
