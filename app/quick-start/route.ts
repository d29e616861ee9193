import { quickStartAddress } from '@/lib/wizard'

/**
 * Takes the four fields of the home page and leads on. It keeps nothing: the answers travel in the address, which is a
 * path of this app, whatever the request says.
 */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: quickStartAddress(new URL(request.url).searchParams), 'Cache-Control': 'no-store' },
  })
