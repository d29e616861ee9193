'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { browserPage } from '@/components/scenario/browser-page'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { useSessionState } from '@/components/scenario/session-context'
import { encode, encodeLink } from '@/lib/share'

/**
 * The pages of the wizard are written by the server. When the scenario in the browser is another one (saved work taken
 * up at an address without a query, answers cleared), the page is asked for anew with that one.
 */
export function FollowScenario({ served }: { served: string }) {
  const router = useRouter()
  const scenario = useScenario((state) => state.scenario)
  const mode = useSessionState((state) => state.mode)
  useEffect(() => {
    if (mode === 'opening' || encodeLink(scenario) === served) return
    // The session would write the same address a moment later, and that would call off what is being fetched by then.
    browserPage.show((mode === 'shared' ? encodeLink : encode)(scenario))
    router.refresh()
  }, [router, scenario, mode, served])
  return null
}
