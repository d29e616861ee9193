import { answering } from '../process/answering.mjs'
import { markdownOf } from './markdown.mjs'

answering(markdownOf)
