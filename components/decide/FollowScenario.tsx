'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { encodeLink } from '@/lib/share'

/**
 * The pages of the wizard are written by the server. When the scenario in the browser is another one (saved work taken up
 * at an address without a query, answers cleared), the page is asked for anew with that one.
 */
export function FollowScenario({ served }: { served: string }) {
  const router = useRouter()
  const link = useScenario(({ scenario }) => encodeLink(scenario))
  useEffect(() => {
    if (link !== served) router.replace(`${window.location.pathname}?${link}`, { scroll: false })
  }, [router, link, served])
  return null
}
