// A plain server that answers everything with one text of so many bytes, kept in memory: what Node can do at best.
import { createServer } from 'node:http'

const [port, bytes] = process.argv.slice(2).map(Number)
const body = Buffer.alloc(bytes, 'x')
createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }).end(body)
}).listen(port)
process.on('disconnect', () => process.exit(0))
