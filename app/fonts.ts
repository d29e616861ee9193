import localFont from 'next/font/local'

/**
 * Subsets of IBM Plex Sans and IBM Plex Mono under names of their own, because their licence reserves "Plex" for fonts
 * that nobody modified. `npm run generate` writes them; what they do not hold is set in the system's font.
 * A reader on a slow line sees the first page in that font as well: exchanging it later would move what is being read.
 */
export const sans = localFont({
  src: './fonts/sans.woff2',
  weight: '400 600',
  declarations: [{ prop: 'font-stretch', value: '88% 100%' }],
  variable: '--font-text',
  display: 'optional',
})

export const mono = localFont({
  src: './fonts/mono.woff2',
  weight: '400',
  variable: '--font-figures',
  display: 'optional',
})
