// @ts-nocheck -- this runs in the page, whose globals the project's types do not know.
Object.assign(globalThis, {
  /** What Mermaid reads in the code of a chart. It throws for what it cannot read. */
  readChart: async (code) => {
    await mermaid.parse(code);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(code);
    return {
      title: db.getDiagramTitle(),
      sections: db.getSections(),
      tasks: db.getTasks().map(({ section, task, startTime, endTime, milestone, done, active }) => ({
        section,
        name: task.trim(),
        start: dayOf(startTime),
        end: dayOf(endTime),
        tag: [done && 'done', active && 'active', milestone && 'milestone'].filter(Boolean).join(' '),
      })),
    };
  },

  /** The texts in the picture that Mermaid makes of it, from top to bottom, and what it says to be. */
  drawChart: async (code) => {
    const frame = document.createElement('div');
    document.body.append(frame);
    const { svg } = await mermaid.render('chart', code);
    frame.innerHTML = svg;
    const texts = (selector) =>
      [...frame.querySelectorAll(selector)]
        .toSorted((a, b) => a.getAttribute('y') - b.getAttribute('y'))
        .map((text) => text.textContent.trim());
    const drawing = frame.querySelector('svg');
    const seen = {
      is: drawing.getAttribute('aria-roledescription'),
      title: drawing.querySelector('title')?.textContent,
      heading: texts('.titleText')[0],
      sections: texts('.sectionTitle'),
      names: texts('[id$="-text"]'),
      marks: [...frame.querySelectorAll('.tick text')].map((text) => text.textContent),
      lines: frame.querySelectorAll('line.today').length,
    };
    frame.remove();
    return seen;
  },
});

mermaid.initialize({ startOnLoad: false });

function dayOf(date) {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
