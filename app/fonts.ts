import localFont from 'next/font/local'

/**
 * Subsets of IBM Plex Sans and IBM Plex Mono under names of their own, because their licence reserves "Plex" for fonts
 * that nobody modified. `npm run generate` writes them; what they do not hold is set in the system's font.
 */
export const sans = localFont({
  src: './fonts/sans.woff2',
  weight: '400 600',
  declarations: [{ prop: 'font-stretch', value: '88% 100%' }],
  variable: '--font-text',
  display: 'swap',
})

export const mono = localFont({
  src: './fonts/mono.woff2',
  weight: '400',
  variable: '--font-figures',
  display: 'swap',
})
