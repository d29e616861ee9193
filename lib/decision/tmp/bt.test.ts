import { test } from 'vitest'
import { ANTI_PATTERNS, AXIS_RULES, PRESETS, SCALE_LIMITS, SIGNS, TREE } from '@/content'
import { DECIDED } from '@/lib/decision/published-decisions.fixture'
import { backTest, recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
test('bt', () => {
  const r = backTest(DECIDED, { tree: TREE, rules: AXIS_RULES, signs: SIGNS })
  console.log(r.methods, r.withoutOne)
  for (const w of r.rows) console.log(w.agreesAt, w.jaccard.toFixed(2), w.id, w.said.join('+'), '|', w.ranked.slice(0, 3).join(' '), '|', w.chosen.join('+'), w.agrees.join('/'))
  const F = { tree: TREE, rules: AXIS_RULES, signs: SIGNS, limits: SCALE_LIMITS, antiPatterns: ANTI_PATTERNS }
  for (const s of [{}, { peakQps: 20000 }, ...DECIDED.map((d) => d.situation)]) recommend(scenarioWith({ situation: s }), F)
  for (const s of [{}, { peakQps: 20000 }, DECIDED[0]!.situation]) {
    const t = performance.now(); for (let i = 0; i < 200; i++) recommend(scenarioWith({ situation: s }), F)
    console.log((performance.now() - t) / 200, 'ms')
  }
  const a = recommend(scenarioWith({ situation: { peakQps: 20000, teams: 3, independentDeploys: true, consistency: 'strong' } }), F)
  console.log(JSON.stringify({ ...a, tree: 0 }, null, 1).slice(0, 14000))
  for (const p of PRESETS) { const x = recommend(scenarioWith(p.scenario), F); console.log(p.name, '→', x.name, '|', x.nextQuestion?.answer, x.nextQuestion?.order.length) }
})
