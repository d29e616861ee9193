import { embeddedFile } from '../answer'
import { SCRIPT } from '../script'

export const GET = (): Response => embeddedFile(SCRIPT, 'text/javascript')
