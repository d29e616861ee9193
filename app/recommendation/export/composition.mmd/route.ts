import { mermaidFlowchart } from '@/lib/c4'
import { c4File } from '../c4-file'

/** For Markdown that draws Mermaid. */
export const GET = (request: Request): Response => c4File(request, 'composition.mmd', mermaidFlowchart)
