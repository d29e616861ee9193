import { paths } from '@/lib/share/paths'
import { FramePart } from './FramePart'

export const SiteFooter = () => (
  <footer className="no-print mt-10 border-t border-rule-strong sm:mt-16">
    <FramePart name="footer" from={paths.home()} />
  </footer>
)
