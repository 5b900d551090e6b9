// Filters for the activities. Without this script they stay hidden and every activity is shown.
(() => {
  const filters = document.querySelector('.filters');
  if (!filters) return;
  const selects = [...filters.querySelectorAll('select')];
  const output = filters.querySelector('output');
  const activities = [...document.querySelectorAll('.activity')];
  const groups = [...document.querySelectorAll('.group')];

  const answersTo = (activity) => ({ name, value }) =>
    value === '' || activity.getAttribute('data-' + name).split(' ').includes(value);

  const show = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const activity of activities) {
      activity.classList.toggle('filtered', !chosen.every(answersTo(activity)));
    }
    for (const group of groups) {
      const isEmpty = !group.querySelector('.activity:not(.filtered)');
      group.classList.toggle('filtered', chosen.length > 0 && isEmpty);
    }
    const count = activities.filter((activity) => !activity.classList.contains('filtered')).length;
    output.textContent = words(count);
  };

  const words = (count) => {
    if (count === activities.length) return 'All ' + count + ' activities are shown.';
    if (count === 0) return 'No activity answers to this choice.';
    return count + ' of ' + activities.length + (count === 1 ? ' activities is shown.' : ' activities are shown.');
  };

  // A link to an activity that is filtered out shows it all the same.
  const uncover = (hash) => {
    const target = hash.length > 1 && document.getElementById(hash.slice(1));
    if (!target || !target.closest('.filtered')) return;
    showAll();
    target.scrollIntoView();
  };

  const showAll = () => {
    for (const select of selects) select.value = '';
    show();
  };

  filters.addEventListener('change', show);
  filters.querySelector('button').addEventListener('click', showAll);
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[href^="#"]');
    if (link) uncover(link.getAttribute('href'));
  });
  window.addEventListener('hashchange', () => uncover(location.hash));

  filters.hidden = false;
  // A browser that comes back to the page may have kept the choices.
  show();
})();
