import { readFileSync } from 'node:fs'
import { parse, parseAllDocuments } from 'yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

test('the manifest has copies, probes, an autoscaler, a budget and a service for one app', () => {
  const object = z.looseObject({ kind: z.string(), metadata: z.looseObject({ name: z.literal('loadbearing') }) })
  const objects = parseAllDocuments(textOf('deploy/kubernetes.yml')).map((one) => {
    expect(one.errors).toEqual([])
    return object.parse(one.toJS())
  })
  expect(objects.map(({ kind }) => kind)).toEqual([
    'Deployment',
    'Service',
    'HorizontalPodAutoscaler',
    'PodDisruptionBudget',
  ])
  expect(textOf('deploy/kubernetes.yml')).toContain('path: /readyz')
})

test('the compose file builds the image and lets it stop', () => {
  const service = z.looseObject({ build: z.literal('..'), stop_grace_period: z.literal('15s') })
  z.object({ services: z.object({ loadbearing: service }) }).parse(parse(textOf('deploy/compose.yml')))
})

test('the image runs the server as a user who owns nothing, and Node gets the signal', () => {
  const last =
    textOf('Dockerfile')
      .split(/^FROM /m)
      .at(-1) ?? ''
  expect(last).toContain('\nUSER node\n')
  expect(last).toContain('\nHEALTHCHECK ')
  expect(last).toMatch(/\nCMD \["node", "server\/run\.mjs", "3000"\]\n$/)
})
