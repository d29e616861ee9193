import type { Metadata } from 'next'
import { HomeIntro } from '@/components/home/HomeIntro'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/late-parts'
import { decode, encode, paths } from '@/lib/share'
import { openedQuickStart } from '@/lib/wizard'
import { ExamplesPart, RangesPart } from './home/parts'

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const { refused } = openedQuickStart(await searchParams)
  return Object.keys(refused).length > 0 ? { title: 'Error: a figure could not be read' } : {}
}

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const opened = openedQuickStart(await searchParams)
  const link = decode(opened.link)
  const query = encode(link.scenario)
  return (
    <>
      <IgnoredNotice ignored={link.ignored} />
      <ScenarioProvider initial={link.scenario} ignored={link.ignored} hasLink={!link.empty}>
        <div className="grid gap-x-14 gap-y-4 py-4 sm:py-12 lg:grid-cols-[5fr_7fr]">
          <HomeIntro refused={opened.refused} />
          <RangesPart link={query} from={query ? `${paths.home()}?${query}` : paths.home()} />
        </div>
        <SharedNotice />
      </ScenarioProvider>
      <ExamplesPart from={paths.home()} />
    </>
  )
}
