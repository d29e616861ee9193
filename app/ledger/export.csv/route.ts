import { csv } from '@/app/csv'
import { ledgerFile } from '@/app/ledger/ledger-file'
import { ledgerTable } from '@/lib/report'

/** The ledger for a spreadsheet. */
export const GET = (request: Request): Response =>
  ledgerFile(request, 'csv', 'text/csv', (rows) => csv(ledgerTable(rows)))
