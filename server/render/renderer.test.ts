import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { RendererGone, rendererProcess, type Renderer } from './renderer.mjs'

const file = fileURLToPath(new URL('./child.fixture.mjs', import.meta.url))
let renderer: Renderer
afterEach(() => renderer.kill())

const started = async (folder = 'works') => (renderer = await rendererProcess({ folder, port: 0, file }))
const asked = (url: string) => renderer.ask({ url, headers: {} })

test('a process answers what it is asked, bytes as bytes, and what it cannot answer fails alone', async () => {
  await started()
  const [first, failed, last] = await Promise.allSettled([asked('/1'), asked('/fails'), asked('/2')])
  expect(first).toMatchObject({ value: { status: 200, body: Buffer.from('/1') } })
  expect(failed).toMatchObject({ reason: new Error('cannot be rendered') })
  expect(last).toMatchObject({ value: { body: Buffer.from('/2') } })
  expect(renderer.memory()).toBe(1)
})

test('a process that is killed fails all that it was asked, and says how it ended', async () => {
  await started()
  const waiting = ['/dies', '/1'].map(asked)
  for (const { reason } of (await Promise.allSettled(waiting)) as PromiseRejectedResult[])
    expect(reason).toBeInstanceOf(RendererGone)
  expect(await renderer.ended).toBe('SIGKILL')
  await expect(asked('/2')).rejects.toBeInstanceOf(RendererGone)
})

test('a process that takes too much memory answers, and is ended', async () => {
  await started()
  expect((await asked('/leaks')).status).toBe(200)
  expect(await renderer.ended).toBe('SIGKILL')
})

test('closing ends it, and one that hangs as well', async () => {
  await started()
  await renderer.close()
  expect(await renderer.ended).toBe('code 0')
  await started()
  void asked('/hangs').catch(() => undefined)
  await renderer.close()
  expect(await renderer.ended).toBe('SIGKILL')
})

test('one that ends before it is ready is refused, with how it ended', async () => {
  await expect(started('broken')).rejects.toThrow('A renderer ended with code 3 before it was ready.')
})
