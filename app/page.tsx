import { PATTERN_IDS } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { PageHead } from '@/components/ui/PageHead'

export default function Home() {
  return (
    <>
      <PageHead sheet="Sheet 00" title="Which architecture can your load, your team and your budget bear?" />
      <ul className="grid gap-4 py-8">
        {PATTERN_IDS.map((id) => (
          <li key={id}>
            <PatternName pattern={id} />
          </li>
        ))}
      </ul>
    </>
  )
}
