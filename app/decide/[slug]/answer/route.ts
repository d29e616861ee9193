import { afterAnswer } from '../../after-answer'

/** Takes the form of a step and leads on. It keeps nothing: the answer travels in the address. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const Location = afterAnswer((await params).slug, new URL(request.url).searchParams)
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
}
