import { AXES } from '@/content/decision/three-decisions'
import type { AxisRule } from '@/content/schemas/axes'
import { capitalised } from '@/lib/format'
import { partName } from './part-name'

const STRENGTHS: Record<AxisRule['strength'], string> = {
  hard: 'Hard',
  preference: 'Preference',
  'rule-of-thumb': 'Rule of thumb',
}

/** Every need: when it arises, how strong it is, and which parts meet it. In the order in which its pattern leads. */
export function NeedsTable({ rules }: { rules: readonly AxisRule[] }) {
  return (
    <ol className="border-t border-rule-strong">
      {rules.map(({ id, axis, need, strength, calls, alsoMetBy = [], rule, reason }, index) => (
        <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
          <div>
            <p className="font-semibold">
              {index + 1}. {capitalised(need)}
            </p>
            <p className="lettering text-muted">
              {STRENGTHS[strength]} · {axis === 'stream' ? 'Stream' : AXES[axis].name}
            </p>
          </div>
          <div className="max-w-3xl">
            <p>{rule}</p>
            <p className="mt-1 text-muted">{reason}</p>
            <p className="mt-1 text-sm">Met by: {[calls, ...alsoMetBy].map(partName).join(', ')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
