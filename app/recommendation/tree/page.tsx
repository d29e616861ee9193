import type { Metadata } from 'next'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { COMBINATIONS, TENANT_ISOLATION } from '@/content/combinations'
import { THREE_DECISIONS } from '@/content/decision/three-decisions'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { Axes } from '@/components/recommendation/verdict/Axes'
import { TenancyAndStream } from '@/components/recommendation/verdict/TenancyAndStream'
import { ThreeAnswers } from '@/components/recommendation/verdict/ThreeAnswers'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { TreePicture } from '@/components/tree/TreePicture'
import { Section } from '@/components/ui/Section'
import { questionAbout } from '@/lib/wizard'
import { ThenSentence } from '../../ThenSentence'
import { FACTS, metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/tree'>

const TITLE = partTitled('tree')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function TreePage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  const { tree, contradictions, axes, name } = recommendation
  return (
    <>
      <DetailHead part="tree" title={TITLE} name={name} scenario={scenario} />
      <ThenSentence query={await searchParams} />
      <IgnoredNotice ignored={ignored} />
      <Section
        id="tree"
        title="Its three questions, literally"
        lead={
          'The reference guide is the description of system patterns that this app is built from. Each question is ' +
          'answered on its own, and they may disagree.'
        }
      >
        <ThreeAnswers tree={FACTS.tree} result={tree} contradictions={contradictions} />
        <TreePicture tree={FACTS.tree} result={tree} className="mt-8" />
      </Section>
      <Section
        id="why"
        title={THREE_DECISIONS}
        lead="Each of the three stays with the simplest choice until an answer calls for another."
      >
        <Axes axes={axes} stepOf={(answer) => questionAbout(answer, WIZARD_QUESTIONS, scenario)} />
        <TenancyAndStream recommendation={recommendation} architectures={COMBINATIONS} strategies={TENANT_ISOLATION} />
      </Section>
    </>
  )
}
