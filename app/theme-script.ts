/**
 * Sets the chosen theme before the first paint. It reads the cookie in the browser, so that a page is the same for
 * every reader; without scripts the system's setting holds. The text never changes, so the policy knows it by its hash.
 */
export const THEME_SCRIPT =
  '(function(){var m=/(?:^|; )theme=(dark|light)(?:;|$)/.exec(document.cookie);' +
  'if(m)document.documentElement.dataset.theme=m[1]})()'
