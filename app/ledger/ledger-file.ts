import { ledgerOf, type LedgerRow } from '@/lib/report'
import { decode } from '@/lib/share'
import { LEDGER_FACTS, today } from './ledger-facts'

/** The whole ledger as a download named after its day. A link's own figures stand beside ours. */
export function ledgerFile(
  request: Request,
  kind: string,
  type: string,
  written: (rows: LedgerRow[], day: string) => string,
): Response {
  const day = today()
  const { scenario } = decode(new URL(request.url).searchParams)
  return new Response(written(ledgerOf(LEDGER_FACTS, day, scenario), day), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="loadbearing-ledger-${day}.${kind}"`,
      'cache-control': 'no-store',
    },
  })
}
