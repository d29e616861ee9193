import { ledgerFile } from '@/app/ledger/ledger-file'
import { ledgerAsJson } from '@/lib/report'

/** The ledger for programs. */
export const GET = (request: Request): Response => ledgerFile(request, 'json', 'application/json', ledgerAsJson)
