import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * An internal link. Never prefetched: links of tool pages carry the whole scenario and change with every
 * slider, and each change would ask the server for a page that nobody visits.
 */
export function Link({ className = 'link', ...props }: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink prefetch={false} className={className} {...props} />
}
