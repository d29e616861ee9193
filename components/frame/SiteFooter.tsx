import { paths } from '@/lib/share/paths'
import { FooterPart } from './FooterPart'

/** The same on every page, and so sent once (see AsSent). */
export const SiteFooter = () => (
  <footer className="no-print mt-16 border-t border-rule-strong">
    <FooterPart from={paths.home()} />
  </footer>
)
