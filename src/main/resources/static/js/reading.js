// The reading page by mouse and keyboard. Without it every act is a plain form and every mark a link.

const page = document.querySelector('.reading');
const findings = () => [...document.querySelectorAll('#findings .finding')];
const current = () => document.querySelector('#findings .finding[aria-current="true"]');
const marksOf = (id) => [...document.querySelectorAll(`mark[data-finding="${id}"]`)];
const source = document.getElementById('source');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

// Only the current finding shows what can be done with it; without this script all do.
page.classList.add('lively');

// In one column only one side is scrolled to.
const besideEachOther = () => getComputedStyle(source).overflowY === 'auto';

// Makes a finding the current one on both sides.
const choose = (finding, { focus = true, to = 'finding' } = {}) => {
  if (!finding) {
    return;
  }
  for (const part of document.querySelectorAll('.reading [aria-current]')) {
    part.removeAttribute('aria-current');
  }
  finding.setAttribute('aria-current', 'true');
  if (to === 'finding' || besideEachOther()) {
    finding.scrollIntoView({ block: 'nearest', behavior: besideEachOther() ? calm : 'instant' });
  }
  const marks = marksOf(finding.dataset.finding);
  marks.forEach((mark) => mark.setAttribute('aria-current', 'true'));
  if (to === 'text' || besideEachOther()) {
    (marks[0] ?? document.getElementById(`words-${finding.dataset.finding}`))
      ?.scrollIntoView({ block: 'center', behavior: besideEachOther() ? calm : 'instant' });
  }
  if (focus) {
    finding.focus({ preventScroll: true });
  }
};

const step = (by) => {
  const all = findings();
  const at = all.indexOf(current());
  choose(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
};

// Offsets in the source of the selected words; null where nothing of the text is selected.
const selected = () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const offset = (node, at) => {
    const part = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-start]');
    return part && node.nodeType === Node.TEXT_NODE ? Number(part.dataset.start) + at : null;
  };
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};

const add = () => {
  const words = selected();
  const query = words ? `?start=${words.start}&end=${words.end}` : '';
  location.assign(`${page.dataset.at}/additions${query}`);
};

// The second part begins where the selection begins, if it lies in the finding.
const split = (finding) => {
  const part = finding.querySelector('[data-act="split"]');
  if (part) {
    part.open = true;
    const input = part.querySelector('input[name="second"]');
    const words = getSelection()?.toString().trim();
    if (words && finding.querySelector('.quote')?.textContent.includes(words)) {
      input.value = words;
    }
    input.focus();
  }
};

const acts = { a: 'accept', e: 'edit', x: 'reject', u: 'reopen', m: 'merge' };

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable], dialog[open]');
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing) {
    if (event.key === 'Escape' && !event.isComposing) {
      event.target.closest('[data-editing]')?.querySelector('[data-act="cancel"]')?.click();
    }
    return;
  }
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault();
    step(event.key === 'j' ? 1 : -1);
  } else if (event.key === 'n' && document.querySelector('[data-act="add"]')) {
    event.preventDefault();
    add();
  } else if (event.key === 's' && current()) {
    event.preventDefault();
    split(current());
  } else if (acts[event.key] && current()) {
    event.preventDefault();
    current().querySelector(`[data-act="${acts[event.key]}"]`)?.click();
  }
});

page.addEventListener('click', (event) => {
  const mark = event.target.closest('mark[data-finding]');
  if (mark && getSelection()?.isCollapsed !== false) {
    event.preventDefault();
    choose(document.getElementById(`finding-${mark.dataset.finding}`));
    return;
  }
  const quote = event.target.closest('.finding .quote a');
  if (mark || quote) {
    event.preventDefault();
  }
  const finding = event.target.closest('.finding');
  if (quote) {
    choose(finding, { focus: besideEachOther(), to: 'text' });
  } else if (finding && !event.target.closest('button, a, input, summary, label, select, textarea')) {
    choose(finding, { focus: false });
  }
});

// A finding that was settled stays the current one, and its words show how it was settled.
document.addEventListener('htmx:load', (event) => {
  const finding = event.detail.elt;
  if (finding.matches('li.finding') && finding.closest('#findings')) {
    marksOf(finding.dataset.finding).forEach((mark) => {
      mark.dataset.settled = finding.dataset.settled ?? mark.dataset.settled;
    });
    choose(finding);
    finding.querySelector('[data-editing] .errors, textarea')?.focus();
  }
});

const help = document.querySelector('[data-act="help"]');
if (help) {
  help.hidden = false;
  help.addEventListener('click', () => document.getElementById('help').showModal());
}

if (location.hash.startsWith('#finding-')) {
  choose(document.getElementById(location.hash.slice(1)));
}
