import { embeddedFile } from '../answer'
import { STYLE } from '../style'

export const GET = (): Response => embeddedFile(STYLE, 'text/css')
