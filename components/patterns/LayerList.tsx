import type { Pattern } from '@/content/schemas/pattern'
import { Marked } from './Marked'

/** The layers of a combination and the parts of each. */
export function LayerList({
  layers,
  heading: Heading = 'h3',
}: {
  layers: Pattern['components']
  heading?: 'h3' | 'h4'
}) {
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      {layers.map((layer) => (
        <div key={layer.id}>
          <Heading className="border-b border-rule-strong pb-1.5 font-semibold">
            <Marked text={layer.name} of={layer.provenance} />
          </Heading>
          <dl>
            {layer.parts.map((part) => (
              <div key={part.name} className="border-b border-rule py-1.5">
                <dt className="text-sm text-muted">{part.name}</dt>
                {part.value.map((value) => (
                  <dd key={value}>{value}</dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}
