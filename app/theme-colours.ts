/** The background of each theme, as app/globals.css has it, for what the browser draws around a page. */
export const THEME_COLOURS = { light: '#f8f5ee', dark: '#0d2744' }
