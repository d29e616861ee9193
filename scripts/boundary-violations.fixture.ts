import type { Files } from './temporary-project.fixture'

/** One or two files in every layer, with valid imports only. */
export const VALID_PROJECT: Files = {
  'content/ids.ts': 'export const IDS = [1]',
  'content/schemas/pattern.ts':
    `import { z } from 'zod'\nexport const pattern = z.object({})` + `\nexport type Pattern = z.infer<typeof pattern>`,
  'content/patterns/cqrs.ts': `import type { Pattern } from '../schemas/pattern'\nexport const cqrs: Pattern = {}`,
  'content/index.ts': `export { cqrs } from './patterns/cqrs'`,
  'content/content.test.ts':
    `import { test } from 'vitest'\nimport { pattern } from './schemas/pattern'\nimport { cqrs } from ` +
    `'.'\ntest('parses', () => pattern.parse(cqrs))`,
  'lib/kernel/index.ts': `export { month } from './time'`,
  'lib/kernel/time.ts': 'export const month = 1',
  'lib/format/index.ts': `import { month } from '@/lib/kernel'\nexport const words = String(month)`,
  'lib/diagram/index.ts':
    `import type { Pattern } from '@/content/schemas/pattern'` + `\nexport const layout = (one: Pattern) => one`,
  'lib/meters/index.ts': `import { month } from '@/lib/kernel'\nexport const bill = month`,
  'lib/meters/all.ts': `export const METERS = [1]`,
  'lib/sizing/index.ts': `import type { bill } from '@/lib/meters'\nexport const size = (one: typeof bill) => one`,
  'lib/cost/estimate.ts':
    `import type { Pattern } from '@/content/schemas/pattern'\nimport { month } from '@/lib/kernel'\nimport { size ` +
    `} from '@/lib/sizing'\nexport const estimate = (pattern: Pattern) => [pattern, month, size]`,
  'lib/cost/index.ts': `export { estimate } from './estimate'`,
  'lib/cost/estimate.test.ts':
    `import fc from 'fast-check'\nimport { cqrs } from '@/content'\nimport { estimate } from ` +
    `'./estimate'\nfc.assert(estimate(cqrs))`,
  'lib/scale/index.ts': `import { IDS } from '@/content/ids'\nexport const headroom = IDS`,
  'lib/rules/index.ts': `import { month } from '@/lib/kernel'\nexport const holds = month`,
  'lib/risk/index.ts': `import { holds } from '@/lib/rules'\nexport const risk = holds`,
  'lib/decision/index.ts': `import { headroom } from '@/lib/scale'\nexport const recommend = headroom`,
  'lib/analysis/index.ts': `import { estimate } from '@/lib/cost'\nexport const sweep = estimate`,
  'lib/analysis/in-browser.ts': `export { draws } from './draws'`,
  'lib/analysis/draws.ts': 'export const draws = 1',
  'lib/backtest/index.ts':
    `import { recommend } from '@/lib/decision'\nimport { METERS } from '@/lib/meters/all'\nexport const tried = ` +
    '[recommend, METERS]',
  'lib/share/paths.ts': `import { IDS } from '@/content/ids'\nexport const paths = IDS`,
  'lib/share/index.ts': `import { estimate } from '@/lib/cost'\nexport const encode = estimate`,
  'lib/wizard/index.ts': `import { encode } from '@/lib/share'\nexport const agenda = encode`,
  'lib/share/rate-card-file.ts': `import * as z from 'zod/mini'\nexport const readFile = z.string()`,
  'lib/state/index.ts':
    `import { createStore } from 'zustand/vanilla'\nimport { encode } from '@/lib/share'\nexport const store = ` +
    'createStore(encode)',
  'components/ui/Button.tsx':
    `import { words } from '@/lib/format'\nimport type { Pattern } from '@/content/schemas/pattern'\nexport const ` +
    'Button = (props: Pattern) => [words, props]',
  'components/charts/Chart.tsx':
    `import 'recharts'\nimport { Button } from '@/components/ui/Button'` + `\nexport const Chart = Button`,
  'components/glyphs/Glyph.tsx': `import { IDS } from '@/content/ids'\nexport const Glyph = IDS`,
  'components/scenario/Provider.tsx':
    `import { useStore } from 'zustand'\nimport { store } from '@/lib/state'\nexport const Provider = [useStore, ` +
    'store]',
  'components/compare/Table.tsx':
    `import { Chart } from '@/components/charts/Chart'\nimport { Row } from './Row'\nexport const Table = [Chart, ` +
    'Row]',
  'components/compare/Upload.tsx': `export const upload = () => import('@/lib/share/rate-card-file')`,
  'components/compare/Row.tsx': `import { paths } from '@/lib/share/paths'\nexport const Row = paths`,
  'components/decide/Step.tsx':
    `import { Glyph } from '@/components/glyphs/Glyph'\nimport { Provider } from ` +
    `'@/components/scenario/Provider'\nimport { agenda } from '@/lib/wizard'\nexport const Step = [Glyph, ` +
    'Provider, agenda]',
  'app/page.tsx':
    `import { cqrs } from '@/content'\nimport { Table } from '@/components/compare/Table'\nimport { Step } from ` +
    `'@/components/decide/Step'\nexport default () => [cqrs, Table, Step]`,
  'scripts/tool.mjs': `import 'node:fs'`,
}

/** For each rule, files that break this rule and no other. */
export const VIOLATIONS: Record<string, Files> = {
  'content-is-the-bottom-layer': {
    'content/prices.ts': `import { words } from '@/lib/format'\nexport const prices = words`,
  },
  'content-knows-only-zod': { 'content/prices.ts': `import 'react'` },
  'zod-lives-in-schemas': { 'content/prices.ts': `import { z } from 'zod'\nexport const price = z.number()` },
  'price-file-takes-zod-mini': {
    'lib/share/rate-card-file.ts': `import { z } from 'zod'\nexport const readFile = z.string()`,
  },
  'price-file-is-fetched-when-used': {
    'components/compare/Card.tsx': `import { read } from '@/lib/share/rate-card-file'\nexport const Card = read`,
  },
  'schemas-are-imported-as-types': {
    'components/decide/Form.tsx': `import { pattern } from '@/content/schemas/pattern'\nexport const Form = pattern`,
  },
  'content-index-is-for-pages': {
    'components/decide/Form.tsx': `import { cqrs } from '@/content'\nexport const Form = cqrs`,
  },
  'content-does-not-import-its-own-index': {
    'content/prices.ts': `import { cqrs } from './index'\nexport const prices = cqrs`,
  },
  'lib-knows-no-views': {
    'lib/cost/view.ts': `import { Button } from '@/components/ui/Button'\nexport const view = Button`,
  },
  'lib-is-plain': { 'lib/cost/hook.ts': `import { useState } from 'react'\nexport const hook = useState` },
  'yaml-lives-in-record': {
    'lib/report/yaml.ts': `import { parse } from 'yaml'\nexport const read = parse`,
  },
  'yaml-is-fetched-when-used': {
    'components/calculator/bill-file/read-file.ts': `import { parse } from 'yaml'\nexport const read = parse`,
  },
  'record-stays-on-the-server': {
    'lib/record/index.ts': `export const record = ''`,
    'components/recommendation/record.ts': `import { record } from '@/lib/record'\nexport const shown = record`,
  },
  'store-lives-in-state': {
    'lib/cost/store.ts': `import { createStore } from 'zustand/vanilla'\nexport const store = createStore`,
  },
  'store-is-vanilla': { 'lib/state/hook.ts': `import { create } from 'zustand'\nexport const hook = create` },
  'facts-are-arguments': {
    'lib/cost/facts.ts': `import { cqrs } from '@/content/patterns/cqrs'\nexport const facts = cqrs`,
  },
  'lib-kernel-imports-only-lower-layers': {
    'lib/kernel/words.ts': `import { words } from '@/lib/format'\nexport const said = words`,
    'lib/format/index.ts': `export const words = ''`,
  },
  'lib-format-imports-only-lower-layers': {
    'lib/format/risk.ts': `import { risk } from '@/lib/risk'\nexport const words = risk`,
  },
  'lib-meters-imports-only-lower-layers': {
    'lib/meters/price.ts': `import { estimate } from '@/lib/cost'\nexport const price = estimate`,
  },
  'lib-sizing-imports-only-lower-layers': {
    'lib/sizing/price.ts': `import { estimate } from '@/lib/cost'\nexport const price = estimate`,
    'lib/cost/estimate.ts': 'export const estimate = 1',
  },
  'lib-cost-imports-only-lower-layers': {
    'lib/cost/limits.ts': `import { headroom } from '@/lib/scale'\nexport const limits = headroom`,
  },
  'lib-scale-imports-only-lower-layers': {
    'lib/scale/price.ts': `import { estimate } from '@/lib/cost'\nexport const price = estimate`,
  },
  'lib-bills-imports-only-lower-layers': {
    'lib/bills/index.ts': `import { estimate } from '@/lib/cost'\nexport const bill = estimate`,
  },
  'lib-rules-imports-only-lower-layers': {
    'lib/rules/risk.ts': `import { risk } from '@/lib/risk'\nexport const rule = risk`,
  },
  'lib-risk-imports-only-lower-layers': {
    'lib/risk/price.ts': `import { estimate } from '@/lib/cost'\nexport const price = estimate`,
  },
  'lib-decision-imports-only-lower-layers': {
    'lib/decision/words.ts': `import { encode } from '@/lib/share'\nexport const words = encode`,
  },
  'lib-diagram-imports-only-lower-layers': {
    'lib/diagram/month.ts': `import { month } from '@/lib/kernel'\nexport const width = month`,
  },
  'lib-wizard-imports-only-lower-layers': {
    'lib/wizard/store.ts': `import { store } from '@/lib/state'\nexport const saved = store`,
  },
  'lib-backtest-imports-only-lower-layers': {
    'lib/backtest/link.ts': `import { encode } from '@/lib/share'\nexport const link = encode`,
  },
  'lib-report-imports-only-lower-layers': {
    'lib/report/link.ts': `import { encode } from '@/lib/share'\nexport const link = encode`,
  },
  'lib-analysis-imports-only-lower-layers': {
    'lib/analysis/link.ts': `import { encode } from '@/lib/share'\nexport const link = encode`,
  },
  'lib-share-imports-only-lower-layers': {
    'lib/share/store.ts': `import { store } from '@/lib/state'\nexport const shared = store`,
    'lib/state/index.ts': 'export const store = 1',
  },
  'lib-links-imports-only-lower-layers': {
    'lib/links/saved.ts': `import { store } from '@/lib/state'\nexport const saved = store`,
    'lib/state/index.ts': `export const store = {}`,
  },
  'lib-monitoring-imports-only-lower-layers': {
    'lib/monitoring/a.ts': `import { b } from '@/lib/state'\nexport const a = b`,
    'lib/state/index.ts': 'export const b = 1\n',
  },
  'lib-record-imports-only-lower-layers': {
    'lib/record/wizard.ts': `import { wizard } from '@/lib/wizard'\nexport const words = wizard`,
    'lib/wizard/index.ts': `export const wizard = ''`,
  },
  'lib-c4-imports-only-lower-layers': {
    'lib/c4/wizard.ts': `import { wizard } from '@/lib/wizard'\nexport const words = wizard`,
    'lib/wizard/index.ts': `export const wizard = ''`,
  },
  'lib-tripwires-imports-only-lower-layers': {
    'lib/tripwires/a.ts': `import { b } from '@/lib/state'\nexport const a = b`,
    'lib/state/index.ts': 'export const b = 1\n',
  },
  'lib-workbook-imports-only-lower-layers': {
    'lib/workbook/a.ts': `import { b } from '@/lib/state'\nexport const a = b`,
    'lib/state/index.ts': 'export const b = 1\n',
  },
  'lib-state-imports-only-lower-layers': {
    'lib/state/odd.ts': `import { odd } from '@/lib/odd'\nexport const state = odd`,
    'lib/odd/index.ts': `export const odd = 1`,
  },
  'folders-have-one-entry-point': {
    'components/decide/Form.tsx': `import { estimate } from '@/lib/cost/estimate'\nexport const Form = estimate`,
  },
  'folders-of-lib-use-entry-points-too': {
    'lib/analysis/curve.ts': `import { estimate } from '@/lib/cost/estimate'\nexport const curve = estimate`,
  },
  'analysis-in-a-browser-is-bare': {
    'lib/analysis/draws.ts': `import { estimate } from '@/lib/cost'\nexport const draws = estimate`,
  },
  'no-import-of-own-entry-point': {
    'lib/cost/people.ts': `import { estimate } from '.'\nexport const people = estimate`,
  },
  'app-is-not-imported': { 'e2e/page.ts': `import Page from '../app/page'\nexport const page = Page` },
  'features-do-not-import-each-other': {
    'components/decide/Form.tsx': `import { Row } from '@/components/compare/Row'\nexport const Form = Row`,
  },
  'components-ui-imports-only-lower-layers': {
    'components/ui/Icon.tsx': `import { Glyph } from '@/components/glyphs/Glyph'\nexport const Icon = Glyph`,
  },
  'components-charts-imports-only-lower-layers': {
    'components/charts/Live.tsx':
      `import { Provider } from '@/components/scenario/Provider'` + `\nexport const Live = Provider`,
  },
  'components-glyphs-imports-only-lower-layers': {
    'components/glyphs/Bar.tsx': `import { Chart } from '@/components/charts/Chart'\nexport const Bar = Chart`,
  },
  'components-diagram-imports-only-lower-layers': {
    'components/diagram/Live.tsx':
      `import { Provider } from '@/components/scenario/Provider'` + `\nexport const Live = Provider`,
  },
  'components-tree-imports-only-lower-layers': {
    'components/tree/Row.tsx': `import { Row } from '@/components/compare/Row'\nexport const Branch = Row`,
  },
  'components-published-imports-only-lower-layers': {
    'components/published/Row.tsx': `import { Row } from '@/components/compare/Row'\nexport const Source = Row`,
  },
  'components-frame-imports-only-lower-layers': {
    'components/frame/Header.tsx': `import { Row } from '@/components/compare/Row'\nexport const Header = Row`,
  },
  'components-costs-imports-only-lower-layers': {
    'components/costs/Live.tsx':
      `import { Provider } from '@/components/scenario/Provider'` + `\nexport const Live = Provider`,
  },
  'components-scenario-imports-only-lower-layers': {
    'components/scenario/Form.tsx': `import { Row } from '@/components/compare/Row'\nexport const Form = Row`,
  },
  'primitives-know-no-patterns': {
    'components/ui/Ids.tsx': `import { IDS } from '@/content/ids'\nexport const Ids = IDS`,
  },
  'primitives-know-no-domain': {
    'components/ui/Price.tsx': `import { estimate } from '@/lib/cost'\nexport const Price = estimate`,
  },
  'recharts-stays-in-charts': {
    'components/compare/Chart.tsx': `import { LineChart } from 'recharts'\nexport const Chart = LineChart`,
  },
  'components-run-in-a-browser': {
    'components/compare/File.tsx': `import { readFile } from 'node:fs'\nexport const File = readFile`,
  },
  'no-cycles': {
    'content/ids.ts': `import { MORE } from './more'\nexport const IDS = [MORE]`,
    'content/more.ts': `import { IDS } from './ids'\nexport const MORE = IDS`,
  },
  'no-orphans': { 'content/alone.ts': 'export const alone = 1' },
  'no-unresolvable': { 'content/prices.ts': `import { gone } from './gone'\nexport const prices = gone` },
  'tests-are-not-imported': { 'content/more.ts': `import './content.test'` },
  'cli-is-not-imported': {
    'cli/run.ts': `import { IDS } from '@/content/ids'\nexport const run = IDS`,
    'app/run.ts': `import { run } from '@/cli/run'\nexport const runs = run`,
  },
  'cli-knows-no-views': {
    'cli/view.ts': `import { Button } from '@/components/ui/Button'\nexport const view = Button`,
  },
  'cli-runs-without-a-browser': { 'cli/view.ts': `import { useState } from 'react'\nexport const view = useState` },
  'contract-is-for-programs': {
    'contract/body.ts': `import { IDS } from '@/content/ids'\nexport const body = IDS`,
    'components/compare/Body.tsx': `import { body } from '@/contract/body'\nexport const Body = body`,
  },
  'contract-is-plain': { 'contract/body.ts': `import { useState } from 'react'\nexport const body = useState` },
  'contract-knows-no-views': {
    'contract/body.ts': `import { Button } from '@/components/ui/Button'\nexport const body = Button`,
  },
  'mcp-only-hands-on': {
    'mcp/server.ts': `import { estimate } from '@/lib/cost'\nexport const server = estimate`,
  },
  'server-stands-alone': { 'server/answers/page.mjs': `import { words } from '../../lib/format/index.ts'\nvoid words` },
  'app-knows-the-site-alone': {
    'app/log.ts': `import { log } from '@/server/log.mjs'\nexport const logs = log`,
    'server/log.mjs': 'export const log = 1',
  },
  'tools-stay-outside': { 'app/tool.ts': `import '../scripts/tool.mjs'` },
  'shipped-code-uses-shipped-packages': { 'app/odd.ts': `import fc from 'fast-check'\nexport const odd = fc` },
}
