// Small comforts; every page works without them.

// A request by htmx carries the token that proves it came from our own page.
document.addEventListener('htmx:configRequest', (event) => {
  const meta = document.querySelector('meta[name="csrf-header"]');
  if (meta && event.detail.verb !== 'get') {
    event.detail.headers[meta.content] = meta.dataset.token;
  }
});

// After a swap the keyboard goes on where the new content says: [data-focus], or the summary of errors.
document.addEventListener('htmx:afterSettle', (event) => {
  const part = event.detail.elt;
  const target = part.matches('[data-focus]') ? part : part.querySelector('[data-focus], .errors');
  if (target) {
    target.focus();
  }
});

// A session that ended answers with the sign-in page: show it whole, and come back here after it.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (new URL(event.detail.xhr.responseURL, location.href).pathname === '/sign-in' && location.pathname !== '/sign-in') {
    event.detail.shouldSwap = false;
    location.reload();
  }
});

// The next request takes the last error away.
document.addEventListener('htmx:beforeRequest', () => {
  document.getElementById('mishap')?.replaceChildren();
});

const isTyping = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

// [data-key="/"] is focused or clicked by that key; ? opens the dialog #help.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
    return;
  }
  const help = document.getElementById('help');
  if (event.key === '?' && help instanceof HTMLDialogElement && !help.open) {
    event.preventDefault();
    help.showModal();
    return;
  }
  const wanted = [...document.querySelectorAll('[data-key]')].find((each) => each.dataset.key === event.key);
  if (wanted) {
    event.preventDefault();
    wanted.matches('input, select, textarea') ? wanted.focus() : wanted.click();
  }
});

// A choice of language or size leaves the address; it is kept in a cookie.
const address = new URL(location.href);
const choices = ['language', 'appearance', 'zoom'].filter((name) => address.searchParams.has(name));
if (choices.length > 0) {
  choices.forEach((name) => address.searchParams.delete(name));
  history.replaceState(history.state, '', address);
}

// Tables drawn as labelled rows stay tables for screen readers.
const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tfoot: 'rowgroup', tr: 'row', td: 'cell' };
const keepRoles = (root) => {
  for (const part of root.querySelectorAll('table.data, table.data :is(thead, tbody, tfoot, tr, td)')) {
    part.setAttribute('role', roles[part.localName]);
  }
};
keepRoles(document);
document.addEventListener('htmx:load', (event) => keepRoles(event.detail.elt));
document.querySelector('.errors')?.focus();
