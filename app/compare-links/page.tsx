import type { Metadata } from 'next'
import { Agreement } from '@/components/links/Agreement'
import { LinksForm } from '@/components/links/LinksForm'
import { LinkTable } from '@/components/links/LinkTable'
import { WaterfallPicture } from '@/components/links/WaterfallPicture'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { costInWords, leadInWords } from '@/lib/links'
import { asShown } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { comparisonFor, figuresOf, linksIn, type Comparison } from './worked-out'

type Props = PageProps<'/compare-links'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { links } = await searchParams
  return {
    title: 'Compare links: what differs and what it moves',
    description:
      'Links beside each other: which inputs differ, what each moves in cost and ranking, and what to agree on.',
    ...(links !== undefined && { robots: { index: false, follow: true } }),
  }
}

const HOW =
  'A step is what an input adds on average over every order in which the inputs can be changed (its Shapley value), ' +
  'so that the steps add up exactly.'

export default async function CompareLinksPage({ searchParams }: Props) {
  const comparison = comparisonFor(linksIn((await searchParams).links))
  const { text, problems, links } = comparison
  return (
    <>
      <PageHead size="tool" title="Compare links">
        Paste links to recommendations of one system, one a line: what differs between them, what each difference moves,
        and what to agree on.
      </PageHead>
      <LinksForm text={text} problems={problems} isAlone={links.length === 1} />
      <Results of={comparison} />
    </>
  )
}

const distanceIn = ({ ahead, behind }: { ahead: string; behind: string }) =>
  `By how much ${ahead} costs less than ${behind}; below zero it costs more.`

function Results({ of: it }: { of: Comparison }) {
  const { team, between, names, money, links, former, text } = it
  if (!team) return null
  const ends: [string, string] = [names[0] ?? '', names[1] ?? '']
  const tables = {
    cost: figuresOf('cost', it, { isFile: false }),
    lead: figuresOf('lead', it, { isFile: false }),
    differences: figuresOf('differences', it, { isFile: false }),
  }
  const lead = between && leadInWords(between, ends, money)
  return (
    <>
      <Section id="links" title="The links">
        <LinkTable links={links} outcomes={team.outcomes} former={former} money={money} />
      </Section>
      {between && tables.cost && between.inputs.length > 0 && (
        <Section id="moves" title="What moves cost and ranking" lead={HOW}>
          <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
            <WaterfallPicture
              id="cost"
              waterfall={between.cost}
              ends={ends}
              words={costInWords(between, ends, money)}
              lead="The whole cost of what is recommended, from one link to the other."
              money={money}
              table={asShown(tables.cost)}
              csv={paths.compareLinksFile('cost', text)}
            />
            {between.lead && lead && tables.lead && (
              <WaterfallPicture
                id="lead"
                waterfall={between.lead}
                ends={ends}
                words={lead}
                lead={distanceIn(between.lead)}
                money={money}
                table={asShown(tables.lead)}
                csv={paths.compareLinksFile('lead', text)}
              />
            )}
          </div>
        </Section>
      )}
      {tables.differences && (
        <Agreement
          team={team}
          names={names}
          money={money}
          table={asShown(tables.differences)}
          csv={paths.compareLinksFile('differences', text)}
        />
      )}
    </>
  )
}
