import type { Preset } from '@/content/schemas/preset'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { applyPreset } from '@/lib/state'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'

export function PresetList({ presets }: { presets: Preset[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
      {presets.map((preset) => {
        const scenario = applyPreset(DEFAULT_SCENARIO, preset)
        return (
          <li key={preset.id} className="border-t-2 border-ink pt-3">
            <h3 className="text-lg font-semibold">{preset.name}</h3>
            <p className="mt-1 text-muted">{preset.story}</p>
            <p className="mt-2 flex gap-5 text-sm">
              <Link
                href={paths.recommendation(scenario)}
                className="link py-1"
                aria-label={`Recommendation for: ${preset.name}`}
              >
                Recommendation
              </Link>
              <Link
                href={paths.calculator(scenario)}
                className="link py-1"
                aria-label={`Cost estimate for: ${preset.name}`}
              >
                Cost estimate
              </Link>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
