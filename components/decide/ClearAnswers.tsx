'use client'

import type { MouseEvent } from 'react'
import { forgetSkipped } from '@/components/scenario/browser-page'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'

/**
 * Takes all answers back, and what was skipped; the figures stay. A link, so that it works without JavaScript; with it,
 * what was there is kept as earlier work.
 */
export function ClearAnswers({ href }: { href: string }) {
  const scenario = useScenario((state) => state.scenario)
  const { applyPreset } = useScenarioActions()
  const clear = (event: MouseEvent) => {
    event.preventDefault()
    forgetSkipped()
    applyPreset({ scenario: { ...scenario, situation: {} } })
  }
  return (
    <Link href={href} onClick={clear} className={buttonClass('plain')}>
      Clear all answers
    </Link>
  )
}
