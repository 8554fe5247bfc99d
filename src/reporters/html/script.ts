/** The page's only script: the filters, and buttons that copy. Without it everything is there, unfiltered. */
export const script = `
'use strict';
const form = document.getElementById('filters');
const count = document.getElementById('count');
const findings = [...document.querySelectorAll('#findings .finding')];
const files = [...document.querySelectorAll('#findings .file')];
const texts = new Map(findings.map((finding) => [
  finding,
  [finding.closest('.file').dataset.path, finding.dataset.paths, finding.dataset.rule, finding.textContent].join(' ').toLowerCase(),
]));
const say = (number, one, many) => number + ' ' + (number === 1 ? one : many);

function filter() {
  const chosen = (name) => new Set([...form.querySelectorAll('input[name="' + name + '"]:checked')].map((input) => input.value));
  const actions = chosen('action');
  const severities = chosen('severity');
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  let shown = 0;
  let all = 0;
  for (const finding of findings) {
    const places = Number(finding.dataset.places);
    const text = texts.get(finding);
    const fits = actions.has(finding.dataset.action) && severities.has(finding.dataset.severity) &&
      words.every((word) => text.includes(word));
    finding.hidden = !fits;
    all += places;
    if (fits) shown += places;
  }
  let open = 0;
  for (const file of files) {
    file.hidden = !file.querySelector('.finding:not([hidden])');
    if (!file.hidden) open += 1;
  }
  count.textContent = (shown === all ? 'All ' + say(all, 'finding', 'findings') : shown + ' of ' + say(all, 'finding', 'findings')) +
    ' shown, in ' + say(open, form.dataset.one, form.dataset.many) + '.';
}

/** What is to be typed has a button that copies it, where the browser lets a page do that. */
if (navigator.clipboard) {
  for (const code of document.querySelectorAll('#findings .finding > p code, #findings .edit ins')) {
    const before = document.createRange();
    before.setStart(code.parentNode, 0);
    before.setEndBefore(code);
    const isAdvice = code.tagName === 'INS' || /\\b(?:Add|Pin|Replace|Run|Set|Use|Write)\\b/.test(before.toString());
    if (!isAdvice || code.textContent.length < 6 || !/[\\s=@:<]/.test(code.textContent)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + code.textContent);
    button.addEventListener('click', () => navigator.clipboard.writeText(code.textContent).then(
      () => { button.textContent = 'Copied'; setTimeout(() => { button.textContent = 'Copy'; }, 2000); },
      () => {},
    ));
    code.after(button);
  }
}

/** A link to a folded rule opens it. */
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.tagName === 'DETAILS') target.open = true;
}
addEventListener('hashchange', unfold);
unfold();

if (form) {
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();
}
`;
