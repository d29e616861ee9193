import { STACK_FIELDS, STACK_NAMES, STACK_SIZE_IDS, STACK_SIZES } from '@/content/scenario/stack'
import { blockWords, SIZE_WORDS } from '@/content/scenario/stack-words'
import type { Scenario } from '@/content/schemas/scenario'
import { FormSelect } from '@/components/ui/FormSelect'
import { blockLinkKey, SIZE_KEY } from '@/lib/share'

/** Parameters of a link that the fields below have as their names. */
export const STACK_KEYS = [SIZE_KEY, ...STACK_NAMES.map(blockLinkKey)]

/** The size and the blocks of the stack, as fields of a form that the server reads. */
export function StackForm({ scenario: { stack } }: { scenario: Scenario }) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">Stack, at list prices</legend>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <FormSelect
          label="Size"
          name={SIZE_KEY}
          value={stack.size}
          options={STACK_SIZE_IDS.map((id) => [id, SIZE_WORDS[id].label])}
        />
        {STACK_NAMES.map((name) => {
          const { label, options } = blockWords(name)
          const wordsOf = (variant: string) => options[variant]?.label ?? variant
          return (
            <FormSelect
              key={name}
              label={label}
              name={blockLinkKey(name)}
              value={stack[name] ?? ''}
              options={[
                ['', `by size (${wordsOf(STACK_SIZES[stack.size][name])})`],
                ...STACK_FIELDS[name].variants.map((variant) => [variant, wordsOf(variant)] as const),
              ]}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
