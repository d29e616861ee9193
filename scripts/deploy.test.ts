import { existsSync, readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { parse, parseAllDocuments } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const seconds = (text: string) => z.coerce.number().parse(text.replace(/s$/, ''))
/** A server that is asked to stop ends within this time (server/process/stopping.mjs). */
const STOPS_WITHIN_S = 9

describe('the manifest', () => {
  const objects = parseAllDocuments(textOf('deploy/kubernetes.yml')).map((one) => {
    expect([...one.errors, ...one.warnings]).toEqual([])
    return z
      .looseObject({ kind: z.string(), metadata: z.looseObject({ name: z.literal('loadbearing') }) })
      .parse(one.toJS())
  })
  const of = (kind: string) => objects.find((one) => one.kind === kind)?.spec
  const labels = z.strictObject({ app: z.literal('loadbearing') })
  const httpGet = (path: string) =>
    z.looseObject({ httpGet: z.strictObject({ path: z.literal(path), port: z.literal('http') }) })
  const container = z.looseObject({
    ports: z.tuple([z.strictObject({ name: z.literal('http'), containerPort: z.literal(3000) })]),
    readinessProbe: httpGet('/readyz'),
    livenessProbe: httpGet('/healthz'),
    startupProbe: httpGet('/healthz'),
    resources: z.strictObject({
      requests: z.strictObject({ cpu: z.string(), memory: z.string() }),
      limits: z.strictObject({ memory: z.literal('1Gi') }),
    }),
    securityContext: z.strictObject({
      allowPrivilegeEscalation: z.literal(false),
      readOnlyRootFilesystem: z.literal(true),
      capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
    }),
  })
  const pod = z.looseObject({
    terminationGracePeriodSeconds: z.number().min(STOPS_WITHIN_S + 5),
    automountServiceAccountToken: z.literal(false),
    securityContext: z.looseObject({ runAsNonRoot: z.literal(true), runAsUser: z.number().min(1) }),
    containers: z.tuple([container]),
  })

  test('has copies, a service, an autoscaler and a disruption budget for one app', () => {
    expect(objects.map(({ kind }) => kind)).toEqual([
      'Deployment',
      'Service',
      'HorizontalPodAutoscaler',
      'PodDisruptionBudget',
    ])
  })

  test('has probes, limits, no root and time to stop', () => {
    z.looseObject({
      selector: z.strictObject({ matchLabels: labels }),
      strategy: z.strictObject({
        rollingUpdate: z.strictObject({ maxSurge: z.literal(1), maxUnavailable: z.literal(0) }),
      }),
      template: z.strictObject({ metadata: z.strictObject({ labels }), spec: pod }),
    }).parse(of('Deployment'))
  })

  test('leads to the pods, scales what it deploys, and never takes the last copy', () => {
    const port = z.looseObject({ targetPort: z.literal('http') })
    z.looseObject({ selector: labels, ports: z.tuple([port]) }).parse(of('Service'))
    const scaled = z.strictObject({
      apiVersion: z.literal('apps/v1'),
      kind: z.literal('Deployment'),
      name: z.literal('loadbearing'),
    })
    z.looseObject({ scaleTargetRef: scaled, minReplicas: z.number().min(2), maxReplicas: z.number().min(3) }).parse(
      of('HorizontalPodAutoscaler'),
    )
    z.looseObject({ minAvailable: z.number().min(1), selector: z.strictObject({ matchLabels: labels }) }).parse(
      of('PodDisruptionBudget'),
    )
  })
})

test('the compose file builds the image, gives it nothing that it does not need, and lets it stop', () => {
  const service = z.looseObject({
    build: z.literal('..'),
    read_only: z.literal(true),
    cap_drop: z.tuple([z.literal('ALL')]),
    security_opt: z.tuple([z.literal('no-new-privileges:true')]),
    mem_limit: z.literal('1g'),
    stop_grace_period: z.string().refine((text) => seconds(text) > STOPS_WITHIN_S),
  })
  z.object({ services: z.object({ loadbearing: service }) }).parse(parse(textOf('deploy/compose.yml')))
})

describe('the Dockerfile', () => {
  const stages = textOf('Dockerfile')
    .split(/^FROM /m)
    .slice(1)
  const last = stages.at(-1) ?? ''

  test('is one, and uses nothing deprecated', () => {
    expect(validate(textOf('Dockerfile'))).toEqual([])
  })

  test('names the version of each base image', () => {
    const isPinned = (stage: string) => /^node:20[\w.-]+( AS \w+)?$/m.test(stage.split('\n')[0] ?? '')
    expect(stages.map(isPinned)).toEqual([true, true])
  })

  test('copies what is there, and nothing that is ignored', () => {
    const ignored = textOf('.dockerignore').split('\n')
    const copied = stages.flatMap((stage) => [...stage.matchAll(/^COPY (?!--from)(.*) \.\/?$/gm)])
    const files = copied.flatMap(([, sources = '']) => sources.split(' '))
    expect(files).toContain('package-lock.json')
    const isThere = (file: string) => existsSync(new URL(`../${file}`, import.meta.url)) && !ignored.includes(file)
    expect(files.filter((file) => !isThere(file))).toEqual([])
    for (const needed of ['server', 'scripts', 'app', 'next.config.mjs']) expect(ignored).not.toContain(needed)
    for (const heavy of ['node_modules', '.next', '.git']) expect(ignored).toContain(heavy)
  })

  test('runs the server as a user who owns nothing, and Node gets the signal', () => {
    expect(last).toContain('\nUSER node\n')
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m)
    expect(last).toMatch(/\nCMD \["node", "server\/run\.mjs", "3000"\]\n$/)
    expect(existsSync(new URL('../server/run.mjs', import.meta.url))).toBe(true)
  })
})
