import { createServer, connect } from 'node:net'
import { UserError } from './user-error.mjs'

/** The port number in a text; 3000 when there is none. Throws a UserError for an invalid one. */
export function portFrom(text) {
  if (text === undefined || text.trim() === '') return 3000
  const port = Number(text)
  if (/^\d+$/.test(text.trim()) && port >= 1 && port <= 65535) return port
  throw new UserError(`PORT must be a whole number from 1 to 65535, and it is "${text}".`)
}

/** Throws a UserError when the port cannot be used. */
export async function checkPortIsFree(port) {
  const error = (await answers(port)) ? { code: 'EADDRINUSE' } : await listenError(port)
  if (!error) return
  if (error.code === 'EADDRINUSE')
    throw new UserError(
      `Port ${port} is in use: stop what listens there, or choose another port with PORT=${elsewhere(port)} npm start.`,
    )
  if (error.code === 'EACCES')
    throw new UserError(`Port ${port} is not open to this user: choose another one, for example PORT=3000 npm start.`)
  throw new UserError(`Port ${port} cannot be used: ${error.message}.`)
}

/** A port that is free at the time of the call. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

const elsewhere = (port) => (port < 65535 ? port + 1 : 3000)

// Some systems let two programs listen on the same port, one with IPv4 and one with IPv6, so this also tries to
// connect.
function answers(port) {
  const tries = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = connect({ port, host })
        const settle = (open) => {
          socket.destroy()
          resolve(open)
        }
        socket.setTimeout(500, () => settle(false))
        socket.on('connect', () => settle(true))
        socket.on('error', () => settle(false))
      }),
  )
  return Promise.all(tries).then((open) => open.includes(true))
}

function listenError(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', resolve)
    server.listen(port, () => server.close(() => resolve(null)))
  })
}
