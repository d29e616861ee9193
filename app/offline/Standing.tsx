'use client'

import { Suspense, useSyncExternalStore } from 'react'
import { exported } from '@/components/ui/late'
import { About } from './About'
import { standFor } from './standing'

// The questions need the engine; few who come here need the questions.
const Wizard = exported(
  () => import('./Wizard'),
  (it) => it.Wizard,
)

/** What stands in for the address of the window. */
export function Standing() {
  const address = useSyncExternalStore(onReturn, here, () => null)
  if (address === null) return <About stand={{ kind: 'about' }} />
  const stand = standFor(new URL(address).pathname, new URL(address).search)
  if (stand.kind === 'question' || stand.kind === 'sent')
    return (
      <Suspense>
        <Wizard stand={stand} />
      </Suspense>
    )
  return <About stand={stand} />
}

const here = () => window.location.href.replace(/#.*$/, '')

function onReturn(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}
