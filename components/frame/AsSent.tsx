'use client'

import { use, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react'
import { keepMarkup, markupOf } from './sent-markup'

type Props = {
  /** Names the part on its page. */
  name: string
  /** The page that holds it, as an address. */
  from: string
  className?: string
  /** On the server alone: `const Content = typeof window === 'undefined' ? Page : null` in the caller's file. */
  children?: ReactNode
}

/**
 * A part of a page that nothing changes once it is there. The server writes it into the document as usual. The browser
 * takes that markup as it came: it gets no second copy of it as data, no code of it, and has nothing to hydrate. Only
 * when a reader comes from another page of the app is the part fetched, out of the document of its page.
 */
export const AsSent = (props: Props) => <Sent key={`${props.from} ${props.name}`} {...props} />

function Sent({ name, from, className, children }: Props) {
  const isHydrating = useSyncExternalStore(never, no, yes)
  const [cameInDocument] = useState(isHydrating)
  const key = `${from} ${name}`
  const attach = useCallback(
    (part: HTMLElement | null) => {
      if (part) return () => keepMarkup(key, part.innerHTML)
    },
    [key],
  )
  if (typeof window === 'undefined')
    return (
      <div data-part={name} className={className}>
        {children}
      </div>
    )
  // React leaves markup that came in the document alone, whatever text stands here.
  const markup = cameInDocument ? '' : use(markupOf(key, name, from))
  return (
    <div
      ref={attach}
      data-part={name}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}

const never = () => () => {}
const no = () => false
const yes = () => true
