import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { NavigationProgress } from '@/components/frame/NavigationProgress'
import { PrintHead } from '@/components/frame/PrintHead'
import { ReadersPlace } from '@/components/frame/ReadersPlace'
import { SiteFooter } from '@/components/frame/SiteFooter'
import { SiteHeader } from '@/components/frame/SiteHeader'
import { mono, sans } from './fonts'
import './globals.css'
import './rows.css'
import './print.css'
import { siteUrl } from './site-url'

export const metadata: Metadata = {
  title: {
    default: 'Loadbearing: which architecture can your load, team and budget bear?',
    template: '%s · Loadbearing',
  },
  description:
    'Seven architecture patterns compared: guarantees, scaling limits, infrastructure and engineering cost, a ' +
    'recommendation with its reasons, and a link to share the result.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5ee' },
    { media: '(prefers-color-scheme: dark)', color: '#0d2744' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  return (
    <html
      lang="en"
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      className={`${sans.variable} ${mono.variable}`}
    >
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:px-4 focus:py-3"
        >
          Skip to content
        </a>
        <NavigationProgress />
        <ReadersPlace />
        <SiteHeader />
        <main id="main" className="mx-auto w-full max-w-7xl grow px-4 sm:px-6">
          <PrintHead site={await siteUrl()} day={new Date().toISOString().slice(0, 10)} />
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
