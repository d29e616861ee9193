'use client'

import { memo } from 'react'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { REQUIREMENTS, type RequirementName } from '@/content/scenario/requirements'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { useEngine } from '@/components/scenario/use-engine'
import type { DerivedRequirement } from '@/lib/cost'
import { count } from '@/lib/format'

/** The volumes that reference-guide rates are multiplied with; each can be replaced by a measured one. */
export function Volumes({ atFirst }: { atFirst: DerivedRequirement[] }) {
  const engine = useEngine()
  const { scenario } = usePriced()
  const { setRequirement } = useScenarioActions()
  return (
    <ScrollTable caption="Volumes per month, derived and used">
      <thead>
        <tr>
          <th className={headCell}>Volume</th>
          <th className={`${headCell} text-right`}>Derived</th>
          <th className={`${headCell} w-44 text-right`}>Used</th>
        </tr>
      </thead>
      <tbody>
        {(engine?.volumes(scenario) ?? atFirst).map((requirement) => (
          <VolumeRow key={requirement.name} {...requirement} onChange={setRequirement} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

type RowProps = DerivedRequirement & { onChange: (name: RequirementName, value: number | undefined) => void }

const VolumeRow = memo(function VolumeRow({ name, value, derived, overridden, formula, onChange }: RowProps) {
  const { label, unit, origin } = REQUIREMENTS[name]
  return (
    <tr>
      <th scope="row" className={`${cell} min-w-44 font-normal`}>
        <span className="font-medium">{label}</span>
        {origin === 'ours' && <span className="ml-2 text-2xs text-muted">added by us</span>}
        <span className="block text-2xs text-muted">{formula}</span>
      </th>
      <td className={`${numberCell} ${overridden ? 'text-muted line-through' : ''}`}>{count(derived)}</td>
      <td className={`${cell} w-44`}>
        <NumberInput
          label={label}
          labelHidden
          unit={unit}
          own={overridden ? value : undefined}
          standard={derived}
          min={OVERRIDE_BOUNDS.requirement.min}
          max={OVERRIDE_BOUNDS.requirement.max}
          onChange={(typed) => onChange(name, typed)}
        />
        {overridden && (
          <button
            type="button"
            onClick={() => onChange(name, undefined)}
            aria-label={`${label}: use the derived figure`}
            className={
              'block min-h-6 w-full text-right text-2xs text-muted underline decoration-accent underline-offset-4 ' +
              'hover:text-accent'
            }
          >
            use derived
          </button>
        )}
      </td>
    </tr>
  )
})
