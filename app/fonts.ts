import localFont from 'next/font/local'

/** Self-hosted from npm, Latin only; nothing is fetched while building. */
export const plexSans = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-standard-normal.woff2',
  weight: '100 700',
  declarations: [{ prop: 'font-stretch', value: '85% 100%' }],
  variable: '--font-plex-sans',
  display: 'swap',
})

export const plexMono = localFont({
  src: '../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-plex-mono',
  display: 'swap',
})
