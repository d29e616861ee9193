import { ledgerFile } from '@/app/ledger/ledger-file'
import { ledgerAsCsv } from '@/lib/report'

/** The ledger for a spreadsheet. */
export const GET = (request: Request): Response => ledgerFile(request, 'csv', 'text/csv', (rows) => ledgerAsCsv(rows))
