import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WIZARD_QUESTIONS } from '@/content'
import { SKIPPED } from '@/lib/share'
import { openedStep, skippedIn } from '@/lib/wizard'
import { QuestionStep } from '../question-step'

type Props = PageProps<'/decide/[slug]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { question, opened } = await requested(props)
  return { title: opened.refused ? `Error: ${question.question}` : question.question, description: question.help }
}

export default async function StepPage(props: Props) {
  return <QuestionStep {...await requested(props)} />
}

async function requested({ params, searchParams }: Props) {
  const { slug } = await params
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)
  if (!question) notFound()
  const query = await searchParams
  return { question, opened: openedStep(question, query), skipped: skippedIn(WIZARD_QUESTIONS, query[SKIPPED]) }
}
