import { arc42Section } from '@/lib/record'
import { recordFile } from '../record-file'

/** Section 9 of an arc42 document. */
export const GET = (request: Request): Response => recordFile(request, 'arc42.md', 'text/markdown', arc42Section)
