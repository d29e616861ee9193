import { PictureFrame } from '@/components/charts/PictureFrame'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { FORECASTERS, FUTURES_PER_CASE, type Forecaster, type ScoredForecasts } from '@/lib/backtest'
import { count, percent } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { classInWords, forecastsInWords } from './forecast-words'

const NAMES: Record<Forecaster, { name: string; how: string }> = {
  futures: {
    name: 'Share of futures',
    how: `In how many of ${count(FUTURES_PER_CASE)} futures the candidate of least cost contains the pattern`,
  },
  rules: { name: 'Our recommendation', how: 'As it is today: 1 for each pattern in it, 0 for each other' },
  'base-rates': { name: 'Base rates', how: 'How often the other companies built the pattern, whatever the answers' },
}

const whole = (share: number) => percent(Math.round(share * 100) / 100)
const three = (value: number) => value.toFixed(3)

/** Forecasts of what was built, scored: a table of scores and a curve of how well shares can be trusted. */
export function Forecasts({ scored }: { scored: ScoredForecasts }) {
  const { brier, beside, withoutOne, reliability } = scored
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <div className="min-w-0">
        <ScrollTable
          caption="Brier scores, with what 95 of 100 samples of as many cases score"
          columns={['Forecast', figures('Brier score'), figures('Against base rates')]}
        >
          <tbody>
            {FORECASTERS.map((id) => (
              <tr key={id}>
                <th scope="row" className={`${cell} text-left font-normal sm:min-w-44`}>
                  {NAMES[id].name}
                  <span className="block text-2xs text-muted">{NAMES[id].how}</span>
                </th>
                <td className={numberCell}>
                  {three(brier[id].value)}
                  <span className="block text-2xs text-muted">
                    {three(brier[id].low)} to {three(brier[id].high)}
                  </span>
                </td>
                <td className={numberCell}>
                  {id === 'base-rates' ? '–' : three(beside[id].value)}
                  {id !== 'base-rates' && (
                    <span className="block text-2xs text-muted">
                      {three(beside[id].low)} to {three(beside[id].high)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <p className="mt-3 text-sm text-muted">
          The Brier score is the mean squared error over {count(scored.forecasts)} forecasts, one for each pattern and
          case: 0 is perfect, and always saying one half scores 0.25. With any one case left out, shares of futures
          score {three(withoutOne.low)} to {three(withoutOne.high)}. Where a hard need leaves one pattern only, its
          share is 100%, whatever it costs.
        </p>
      </div>
      <PictureFrame
        id="reliability"
        {...forecastsInWords(scored)}
        lead="Across: what was forecast. Up: how often it was built, with its 95% range. On the diagonal both agree."
        table={{
          caption: 'Forecast and outcome by class',
          columns: [
            { label: 'Class' },
            ...['Forecasts', 'Mean forecast', 'Built', 'Low', 'High'].map((label) => ({ label, numeric: true })),
          ],
          rows: reliability.map((bin) => [
            classInWords(bin),
            count(bin.count),
            ...[bin.forecast, bin.built.value, bin.built.low, bin.built.high].map(whole),
          ]),
        }}
        csv={paths.publishedDecisionsFile('forecasts')}
      >
        <ReliabilityCurve reliability={reliability} />
      </PictureFrame>
    </div>
  )
}

const TICKS = [0, 0.5, 1]
const placed = (share: number) => Math.round(share * 1000) / 10

/** A dot for each class, with its range, beside the diagonal. */
const ReliabilityCurve = ({ reliability }: Pick<ScoredForecasts, 'reliability'>) => (
  <div aria-hidden="true" className="grid max-w-md grid-cols-[3rem_1fr] gap-x-2 font-mono text-2xs text-muted">
    <div className="relative">
      {TICKS.map((tick) => (
        <span key={tick} className="absolute right-0 -translate-y-1/2" style={{ top: `${100 - placed(tick)}%` }}>
          {whole(tick)}
        </span>
      ))}
    </div>
    <div className="relative aspect-square border border-rule">
      <svg viewBox="0 0 100 100" className="absolute inset-0 size-full overflow-visible">
        <path d="M0 100L100 0" stroke="var(--rule-strong)" strokeDasharray="2 2" vectorEffect="non-scaling-stroke" />
        <path
          d={reliability
            .map(({ forecast, built }, at) => `${at === 0 ? 'M' : 'L'}${placed(forecast)} ${100 - placed(built.value)}`)
            .join('')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
        {reliability.map(({ from, forecast, built }) => (
          <g key={from}>
            <path
              d={`M${placed(forecast)} ${100 - placed(built.low)}V${100 - placed(built.high)}`}
              stroke="var(--ink)"
              vectorEffect="non-scaling-stroke"
            />
            <circle cx={placed(forecast)} cy={100 - placed(built.value)} r={1.8} fill="var(--ink)" />
          </g>
        ))}
      </svg>
    </div>
    <span />
    <div className="relative mt-1 h-4">
      {TICKS.map((tick) => (
        <span
          key={tick}
          className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
          style={{ left: `${placed(tick)}%` }}
        >
          {whole(tick)}
        </span>
      ))}
    </div>
  </div>
)
