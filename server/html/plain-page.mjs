/**
 * A page without styles and scripts, for what cannot reach the app.
 * @param {string} title
 * @param {string} words
 */
export const plainPage = (title, words) =>
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<title>${title} · Loadbearing</title></head><body><main><h1>${title}</h1><p>${words}</p>` +
  '<p><a href="/">Go to the home page</a></p></main></body></html>'
