import { recordMarkdown } from '@/lib/record'
import { recordFile } from '../record-file'

/** For a repository. */
export const GET = (request: Request): Response => recordFile(request, 'record.md', 'text/markdown', recordMarkdown)
