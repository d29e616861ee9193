import { answering } from '../process/answering.mjs'
import { drawn } from './draw.mjs'

/*
 * The library asks Google for fonts of letters that ours lack, and a CDN for emoji. Nothing that is drawn needs them
 * (text.mjs), and a server asks nobody else: in this thread nothing can be fetched, and the letter stays an empty box.
 */
globalThis.fetch = () => Promise.reject(new Error('A picture is drawn from what is here.'))

answering(drawn)
