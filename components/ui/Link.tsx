import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * An internal link, never prefetched. Links to tools carry the whole scenario and change with every slider, so
 * prefetching would request a page from the server for every change.
 */
export function Link({ className = 'link', ...props }: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink prefetch={false} className={className} {...props} />
}
