/** A valid link as the app makes it, for a scenario with random answers and figures. */
export function validLink({ DEFAULT_SCENARIO, paths }, random) {
  const maybe = (value) => (random() < 0.7 ? value : undefined)
  const yes = () => maybe(random() < 0.5)
  const situation = {
    consistency: maybe(random() < 0.5 ? 'strong' : 'eventual'),
    highReadVolume: yes(),
    auditCritical: yes(),
    independentDeploys: yes(),
    loadShape: maybe(random() < 0.5 ? 'steady' : 'spiky'),
    globalUsers: yes(),
    isolationNeeded: yes(),
    peakQps: maybe(Math.round(10 ** (random() * 6))),
    teams: maybe(1 + Math.floor(random() * 40)),
  }
  const workload = {
    ...DEFAULT_SCENARIO.workload,
    readShare: Math.round(random() * 100) / 100,
    users: Math.round(10 ** (random() * 8)),
  }
  return paths.recommendation({ ...DEFAULT_SCENARIO, situation: JSON.parse(JSON.stringify(situation)), workload })
}

/** A damaged link: a valid one that is cut off, scrambled, doubled, or much too long. */
export function damagedLink(engine, random) {
  const link = validLink(engine, random)
  const where = '/recommendation?'.length + Math.floor(random() * (link.length - '/recommendation?'.length))
  const accidents = [
    () => link.slice(0, where),
    () => `${link.slice(0, where)}%E0%A4${link.slice(where + 1)}`,
    () => `${link}&${link.split('?')[1]}`,
    () => `${link}&compare=${'cqrs,'.repeat(800)}`,
    () => link.replace(/=([^&]*)/g, () => `=${oddText(random)}`),
  ]
  return accidents[Math.floor(random() * accidents.length)]()
}

/** A foreign link: parameters of other programs, and noise. */
export function foreignLink(_engine, random) {
  const names = [
    'utm_source',
    'fbclid',
    'v',
    'qps',
    '__proto__',
    'constructor',
    'a[b]',
    'compare',
    'req.events',
    'overhead.nobody',
  ]
  const pairs = Array.from({ length: 1 + Math.floor(random() * 8) }, () => `${pick(names, random)}=${oddText(random)}`)
  return `/recommendation?${pairs.join('&')}`
}

const pick = (list, random) => list[Math.floor(random() * list.length)]

const ODD = [
  '',
  '-1',
  'NaN',
  'Infinity',
  '1e999',
  '0x10',
  'null',
  '%00',
  '%F0%9F%92%A5',
  '../../etc',
  '<b>',
  '1,2,3',
  '9'.repeat(400),
]
const oddText = (random) =>
  random() < 0.5 ? encodeURIComponent(decodeURIComponent(pick(ODD, random))) : String(Math.floor(random() * 1e12))
