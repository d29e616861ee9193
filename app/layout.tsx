import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { NavigationProgress } from '@/components/frame/NavigationProgress'
import { AfterPage, PrintHead } from '@/components/frame/late-parts'
import { ReadersPlace } from '@/components/frame/ReadersPlace'
import { SiteFooter } from '@/components/frame/SiteFooter'
import { SiteHeader } from '@/components/frame/SiteHeader'
import { mono, sans } from './fonts'
import './globals.css'
import './rows.css'
import './print.css'
import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '@/server/site.mjs'
import { paths } from '@/lib/share/paths'
import { PICTURE_SIZE } from './picture-size'
import { THEME_COLOURS } from './theme-colours'
import { THEME_SCRIPT } from './theme-script'

export const metadata: Metadata = {
  title: {
    default: 'Loadbearing: which architecture can your load, team and budget bear?',
    template: '%s · Loadbearing',
  },
  description:
    'Seven architecture patterns compared: guarantees, scaling limits, infrastructure and engineering cost, a ' +
    'recommendation with its reasons, and a link to share the result.',
  // Pages are the same for every host: the production server puts its address in.
  metadataBase: new URL(SITE_PLACEHOLDER),
  openGraph: { type: 'website', siteName: 'Loadbearing', images: [{ url: paths.picture(), ...PICTURE_SIZE }] },
  // The other names of what `openGraph` says are left out: those who read these read that.
  other: { 'twitter:card': 'summary_large_image' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: THEME_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: THEME_COLOURS.dark },
  ],
}

/**
 * The frame of every page. It reads nothing of the request: one cookie or header read here would make every page below
 * dynamic.
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script sets `data-theme` before React takes the page up.
    <html lang="en" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:px-4 focus:py-3"
        >
          Skip to content
        </a>
        <NavigationProgress />
        <ReadersPlace />
        <AfterPage />
        <SiteHeader />
        <main id="main" className="mx-auto w-full max-w-7xl grow px-4 sm:px-6">
          <PrintHead site={SITE_PLACEHOLDER} day={DAY_PLACEHOLDER} />
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
