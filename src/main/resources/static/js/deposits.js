// Computes the SHA-256 of a chosen file here, in the browser, and writes it into the field. The file is sent
// nowhere: its input has no name and stands in no request. Without this script, or where the page did not
// come by https, the place to choose a file stays hidden and the digest is typed.

const LARGEST = 1024 * 1024 * 1024;

for (const place of document.querySelectorAll('[data-digest-of]')) {
  const file = place.querySelector('input[type="file"]');
  const state = place.querySelector('[role="status"]');
  const field = document.getElementById(place.dataset.digestOf);
  place.hidden = !globalThis.crypto?.subtle;
  file.addEventListener('change', async () => {
    const chosen = file.files[0];
    if (!chosen) {
      return;
    }
    field.value = '';
    if (chosen.size > LARGEST) {
      state.textContent = state.dataset.large;
      return;
    }
    state.textContent = state.dataset.busy;
    try {
      const digest = await crypto.subtle.digest('SHA-256', await chosen.arrayBuffer());
      if (file.files[0] === chosen) {
        field.value = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        state.textContent = state.dataset.done;
      }
    } catch {
      state.textContent = state.dataset.failed;
    }
  });
}
