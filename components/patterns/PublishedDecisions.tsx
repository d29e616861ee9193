import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { PublishedDecision } from '@/content/schemas/published-decision'
import { paths } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import { DecisionEntry } from './DecisionEntry'
import { decisionsAbout } from './decisions-about'

const LEAD =
  'What companies have published about their reasons, in our words. Mostly large companies publish, and mostly after ' +
  'a change of architecture, so weigh the reasons and not the number of cases.'

/** Who chose a pattern and who abandoned it, side by side. Answers that we only inferred are not shown. */
export function PublishedDecisions({
  pattern,
  decisions,
}: {
  pattern: PatternId
  decisions: readonly PublishedDecision[]
}) {
  const { chose, left } = decisionsAbout(pattern, decisions)
  const name = PATTERN_NAMES[pattern]
  return (
    <Section id="decisions" title="Published decisions, for and against" lead={LEAD} className="border-t border-rule">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <Side title={`Chose ${name}`} decisions={chose} none={`We know of no published decision that chose ${name}.`} />
        <Side
          title={`Abandoned or rejected ${name}`}
          decisions={left}
          none={`We know of no published decision that abandoned or rejected ${name}.`}
        />
      </div>
      <p className="mt-6">
        <Link href={paths.publishedDecisions()}>All of them, compared with our recommendation</Link>
      </p>
    </Section>
  )
}

function Side({ title, decisions, none }: { title: string; decisions: readonly PublishedDecision[]; none: string }) {
  return (
    <div className="min-w-0">
      <h3 className="border-b border-rule-strong pb-2 text-lg font-semibold">
        {title}
        {decisions.length > 0 && (
          <span className="ml-2 font-mono text-sm font-normal text-muted">{decisions.length}</span>
        )}
      </h3>
      {decisions.length === 0 ? (
        <p className="pt-3 text-muted">{none}</p>
      ) : (
        <ul>
          {decisions.map((decision) => (
            <DecisionEntry key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
    </div>
  )
}
