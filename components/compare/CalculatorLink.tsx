'use client'

import { usePriced } from '@/components/scenario/PricedProvider'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** To all other figures, with this scenario. */
export function CalculatorLink() {
  const { scenario } = usePriced()
  return (
    <Link href={paths.calculator(scenario)} className={buttonClass()}>
      All figures in the calculator
    </Link>
  )
}
