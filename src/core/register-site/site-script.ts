/**
 * The script of the register's site: it shows the field of the search and narrows the list. The pages say everything
 * without it. It is a file of its own, so that the pages' policy can forbid scripts inside of them.
 */
export const siteScript = `'use strict';
(() => {
  const form = document.querySelector('form[role="search"]');
  const list = document.querySelector('.records');
  if (!form || !list) return;
  const field = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const items = [...list.children].map((item) => ({ item, text: plain(item.textContent) }));
  const links = [...document.querySelectorAll('.themes a, .languages a')];
  const addresses = links.map((link) => link.getAttribute('href'));

  const search = () => {
    const words = plain(field.value).split(/\\s+/).filter(Boolean);
    const found = items.filter(({ item, text }) => {
      item.hidden = !words.every((word) => text.includes(word));
      return !item.hidden;
    });
    const count = found.length;
    const sentence = count === 0 ? status.dataset.none : count === 1 ? status.dataset.one : status.dataset.other;
    status.textContent = sentence.replace('{count}', String(count));
    const query = words.length > 0 ? '?q=' + encodeURIComponent(field.value.trim()) : '';
    links.forEach((link, index) => link.setAttribute('href', addresses[index] + query));
  };

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  search();
})();
`;
