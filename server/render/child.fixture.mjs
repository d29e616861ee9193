// Stands for a process that renders: answers with what it was asked, and does what the address says.
process.on('disconnect', () => process.exit(0))
process.on('message', ({ id, question }) => {
  const { url } = question
  if (url === '/dies') process.kill(process.pid, 'SIGKILL')
  if (url === '/fails') return process.send({ id, failure: 'cannot be rendered', memory: 1 })
  if (url === '/hangs') for (;;);
  return process.send({
    id,
    answer: { status: 200, headers: {}, body: Buffer.from(url) },
    memory: url === '/leaks' ? 2 ** 30 : 1,
  })
})
if (process.argv[2] === 'broken') process.exit(3)
process.send({ isReady: true })
