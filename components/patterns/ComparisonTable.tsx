import type { Pattern } from '@/content/schemas/pattern'
import type { Provenance } from '@/content/schemas/provenance'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { provenanceOfParts } from './pattern-words'
import { Marked } from './Marked'
import { paths } from '@/lib/share/paths'

const COLUMNS = [
  'Pattern',
  'When to use',
  'Architecture',
  'Guarantees',
  'Scaling limits',
  'Cost model',
  'Migration path',
]

/** The reference guide's comparison table, complete, and the Monolith below it in the same columns. */
export function ComparisonTable({ patterns }: { patterns: Pattern[] }) {
  const [theirs, ours] = [
    patterns.filter(({ origin }) => origin === 'source'),
    patterns.filter(({ origin }) => origin === 'ours'),
  ]
  return (
    <ScrollTable
      caption="Patterns compared: the six of the reference guide, and the Monolith in the same columns"
      columns={COLUMNS}
      className="sm:min-w-[76rem]"
    >
      <tbody>
        {theirs.map((pattern) => (
          <Row key={pattern.id} pattern={pattern} />
        ))}
      </tbody>
      <tbody className="border-t border-rule-strong bg-sunken">
        {ours.map((pattern) => (
          <Row key={pattern.id} pattern={pattern} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

/**
 * From tablet width up the names stay visible while the rest scrolls; on a phone they would cover a third of the
 * screen.
 */
const sticky = 'sm:sticky sm:left-0 sm:z-10 sm:bg-paper'

function Row({ pattern }: { pattern: Pattern }) {
  const provenance = provenanceOfParts(pattern)
  return (
    <tr>
      <th
        scope="row"
        className={
          `${cell} min-w-40 font-normal ` +
          (pattern.origin === 'ours' ? 'sm:sticky sm:left-0 sm:z-10 sm:bg-sunken' : sticky)
        }
      >
        <Link href={paths.pattern(pattern.id)} className="hover:text-accent">
          <PatternName pattern={pattern.id} />
        </Link>
        {pattern.origin === 'ours' && (
          <span className="mt-1 block text-muted">
            Added by us: the reference guide names this pattern but does not describe it
          </span>
        )}
      </th>
      <td className={cell}>
        <Facts facts={pattern.whenToUse} />
      </td>
      <td className={cell}>
        <Facts
          facts={pattern.architecture.map(({ role, technology }) => ({
            text: `${role}: ${technology}`,
            provenance,
          }))}
        />
      </td>
      <td className={cell}>
        <Facts facts={pattern.tableGuarantees} />
      </td>
      <td className={cell}>
        <Facts facts={pattern.scaleLimits.map(({ text, evidence }) => ({ text, provenance: evidence.provenance }))} />
      </td>
      <td className={cell}>
        <Facts facts={pattern.costModel} />
      </td>
      <td className={cell}>
        <Facts ordered facts={pattern.migrationPath.map((text) => ({ text, provenance }))} />
      </td>
    </tr>
  )
}

function Facts({
  facts,
  ordered = false,
}: {
  facts: readonly { text: string; provenance: Provenance }[]
  ordered?: boolean
}) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={`space-y-1 ${ordered ? 'list-decimal pl-4 marker:font-mono marker:text-muted' : ''}`}>
      {facts.map((fact) => (
        <li key={fact.text}>
          <Marked text={fact.text} of={fact.provenance} />
        </li>
      ))}
    </List>
  )
}
