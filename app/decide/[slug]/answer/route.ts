import { WIZARD_QUESTIONS } from '@/content/decision/wizard'
import { addressAfter } from '@/components/decide/step-address'
import { submissionOf } from '@/components/decide/step-form'
import { stepAt } from '@/components/decide/steps'
import { paths } from '@/lib/share/paths'

/**
 * Takes the form of a step and leads on. It keeps nothing: the answer travels in the address.
 * The address it leads to is a path of this app, whatever the request says.
 */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const step = stepAt(WIZARD_QUESTIONS, (await params).slug)
  if (!step) return seeOther(paths.decide())
  return seeOther(addressAfter(step, submissionOf(step.question, new URL(request.url).searchParams)))
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
