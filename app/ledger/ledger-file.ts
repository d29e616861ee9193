import { download } from '@/app/csv'
import { today } from '@/app/today'
import { ledgerOf, type LedgerRow } from '@/lib/report'
import { decode } from '@/lib/share'
import { LEDGER_FACTS } from './ledger-facts'

/** The whole ledger as a download named after its day. A link's own figures stand beside ours. */
export function ledgerFile(
  request: Request,
  kind: string,
  type: string,
  written: (rows: LedgerRow[], day: string) => string,
): Response {
  const day = today()
  const { scenario } = decode(new URL(request.url).searchParams)
  return download(written(ledgerOf(LEDGER_FACTS, day, scenario), day), `loadbearing-ledger-${day}.${kind}`, type)
}
