'use client'

import { useScenario } from '@/components/scenario/ScenarioProvider'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** Two longer ways to start; both keep the load that is set on the slider. */
export function StartActions() {
  const scenario = useScenario((state) => state.scenario)
  return (
    <p className="mt-3 flex flex-wrap gap-3 sm:mt-6">
      <Link
        href={paths.decide(undefined, scenario)}
        className={buttonClass('quiet', 'grow whitespace-nowrap sm:grow-0')}
      >
        Find your architecture<span className="font-normal max-sm:sr-only">&nbsp;(6 to 10 questions)</span>
      </Link>
      <Link href={paths.calculator(scenario)} className={buttonClass('quiet', 'grow whitespace-nowrap sm:grow-0')}>
        Estimate cost
      </Link>
    </p>
  )
}
