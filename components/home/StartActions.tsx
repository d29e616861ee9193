'use client'

import { useScenario } from '@/components/scenario/ScenarioProvider'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** The two ways in; both take along the load that the slider stands at. */
export function StartActions() {
  const scenario = useScenario((state) => state.scenario)
  return (
    <p className="mt-3 flex gap-3 sm:mt-6">
      <Link
        href={paths.decide(undefined, scenario)}
        className={buttonClass('primary', 'grow whitespace-nowrap sm:grow-0')}
      >
        Answer a few questions
      </Link>
      <Link href={paths.calculator(scenario)} className={buttonClass('quiet', 'grow whitespace-nowrap sm:grow-0')}>
        Cost my load
      </Link>
    </p>
  )
}
