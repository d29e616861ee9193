import { parentPort } from 'node:worker_threads'
import { markdownOf } from './markdown.mjs'

parentPort?.on('message', ({ id, html }) => parentPort?.postMessage({ id, text: markdownOf(html) }))
