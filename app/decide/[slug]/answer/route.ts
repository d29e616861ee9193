import { DECISION_FACTS } from '@/content/decision/decision-facts'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { addressAfter, FIELD, returnsToRecommendation, skippedIn, submissionOf } from '@/lib/wizard'
import { deciderFor } from '@/lib/decision'
import { SKIPPED } from '@/lib/share'
import { paths } from '@/lib/share/paths'

/**
 * Takes the form of a step and leads on. It keeps nothing: the answer travels in the address.
 * The address it leads to is a path of this app, whatever the request says.
 */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)
  if (!question) return seeOther(paths.decide())
  const form = new URL(request.url).searchParams
  const skipped = skippedIn(WIZARD_QUESTIONS, form.getAll(SKIPPED))
  const returns = returnsToRecommendation(form.get(FIELD.then))
  const submission = submissionOf(question, form)
  const decider = deciderFor(submission.scenario, DECISION_FACTS)
  return seeOther(addressAfter(question, submission, { questions: WIZARD_QUESTIONS, decider, skipped, returns }))
}

const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
