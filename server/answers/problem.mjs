import { STATUS_CODES } from 'node:http'
import { entity } from '../http/entity.mjs'

const DETAILS = {
  400: 'The path of the address cannot be decoded.',
  405: 'This address does not know the method.',
  500: 'Something went wrong on our side. The id is in our log.',
}

/** A failure of the API (RFC 9457), with the id under which the log has it. */
export const problemAnswer = (status, id, headers = {}) =>
  entity(
    Buffer.from(
      JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[status],
        status,
        detail: headers.Allow ? `${DETAILS[status]} Allowed: ${headers.Allow}.` : DETAILS[status],
        id,
      }),
    ),
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        // As the routes below /api say: any origin may read.
        'Access-Control-Allow-Origin': '*',
        ...headers,
      },
    },
  )
