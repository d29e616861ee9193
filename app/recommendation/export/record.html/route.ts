import { recordHtml } from '@/lib/record'
import { recordFile } from '../record-file'

/** For a mail or an archive. */
export const GET = (request: Request): Response => recordFile(request, 'record.html', 'text/html', recordHtml)
