import type { ComponentProps, MouseEvent } from 'react'
import { isPlainClick } from './plain-click'

type Props = ComponentProps<'a'> & {
  href: string
  /** Before the link is followed within the app; may prevent that. */
  onNavigate?: (event: MouseEvent<HTMLAnchorElement>) => void
  /** False keeps the reader's place. */
  scroll?: false
}

/**
 * An internal link: a plain one, which the frame follows within the app (components/frame/page-links). Next's own link
 * does more than we use, for 3 KB on every page: it prefetches, and links to tools carry the whole scenario and change
 * with every slider.
 */
export function Link({ className = 'link', onNavigate, scroll, ...others }: Props) {
  const props = scroll === false ? { ...others, 'data-keeps-place': '' } : others
  if (!onNavigate) return <Anchor className={className} {...props} />
  return (
    <Anchor
      className={className}
      {...props}
      onClick={(event) => {
        props.onClick?.(event)
        if (isPlainClick(event)) onNavigate(event)
      }}
    />
  )
}

const Anchor = ({ children, ...props }: ComponentProps<'a'>) => <a {...props}>{children}</a>
