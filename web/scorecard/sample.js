// What a foreign page needs: the script of the house, the task, and a ticket that was asked for with this page's origin.
const asked = new URLSearchParams(location.search);
const house = asked.get('house') ?? '';
const card = document.querySelector('jiheng-scorecard');

await import(new URL('embed/jiheng-scorecard.js', house).href);
Object.assign(card, { house, ticket: location.hash.slice(1) });
card.setAttribute('task', asked.get('task') ?? '');
card.addEventListener('jiheng-sealed', ({ detail }) => {
  document.title = `sealed ${detail.seal}`;
});
