/**
 * The door of this folder for a browser: what works a program out, and nothing that makes one. A rule of the boundaries
 * holds that neither prices nor decisions nor the texts of answers come along.
 */
export { modelIn, type Program } from './program'
export { sharpening } from './sharpening'
export { supposing, type Supposed } from './supposed'
export type { Outlook } from './outlook'
