import { structurizrDsl } from '@/lib/c4'
import { c4File } from '../c4-file'

/** For Structurizr. */
export const GET = (request: Request): Response => c4File(request, 'workspace.dsl', structurizrDsl)
