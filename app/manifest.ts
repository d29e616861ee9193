import type { MetadataRoute } from 'next'
import { paths } from '@/lib/share/paths'
import icon192 from './icons/icon-192.png'
import icon512 from './icons/icon-512.png'
import maskable from './icons/maskable-512.png'
import { THEME_COLOURS } from './theme-colours'

/**
 * What makes the app installable. A manifest has one pair of colours, for the moment before the first page; every page
 * names those of both themes itself.
 */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: paths.home(),
    name: 'Loadbearing',
    short_name: 'Loadbearing',
    description: 'Which architecture can your load, your team and your budget bear?',
    lang: 'en',
    start_url: paths.home(),
    scope: paths.home(),
    display: 'standalone',
    theme_color: THEME_COLOURS.light,
    background_color: THEME_COLOURS.light,
    categories: ['business', 'productivity', 'utilities'],
    icons: [
      { src: icon192.src, sizes: '192x192', type: 'image/png' },
      { src: icon512.src, sizes: '512x512', type: 'image/png' },
      { src: maskable.src, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Find your architecture', url: paths.decide() },
      { name: 'Cost calculator', url: paths.calculator() },
      { name: 'Compare candidates', url: paths.compare() },
    ],
  }
}
