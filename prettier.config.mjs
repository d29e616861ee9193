/** The column width stands in .editorconfig alone, as `max_line_length`; editors and Prettier both read it there. */
export default {
  semi: false,
  singleQuote: true,
  plugins: ['prettier-plugin-tailwindcss'],
  tailwindStylesheet: './app/globals.css',
}
