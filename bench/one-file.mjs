// A plain server that answers everything with one text of so many bytes, kept in memory: what Node can do at best. With
// headers, as JSON, it sends these as well.
import { createServer } from 'node:http'

const [port, bytes, headers = '{}'] = process.argv.slice(2)
const body = Buffer.alloc(Number(bytes), 'x')
const head = { 'Content-Type': 'text/html; charset=utf-8', ...JSON.parse(headers), 'Content-Length': body.length }
createServer((_, response) => {
  response.writeHead(200, head).end(body)
}).listen(Number(port))
process.on('disconnect', () => process.exit(0))
