import { AxisChoice } from '@/components/recommendation/sensitivity/AxisChoice'
import {
  LeadTornado,
  SpreadPicture,
  TotalTornado,
  WorthPicture,
} from '@/components/recommendation/sensitivity/DriverPictures'
import { FailuresPicture } from '@/components/recommendation/sensitivity/FailuresPicture'
import { FuturesPicture } from '@/components/recommendation/sensitivity/FuturesPicture'
import { LinesPicture } from '@/components/recommendation/sensitivity/LinesPicture'
import { MapPicture } from '@/components/recommendation/sensitivity/MapPicture'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import {
  asShown,
  failuresInWords,
  futuresInWords,
  inputInWords,
  leadInWords,
  lineInWords,
  mapInWords,
  mostWorth,
  priceOfNotKnowing,
  spreadInWords,
  tornadoInWords,
} from '@/lib/report'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { FIGURES, sensitivityFor, type PictureName } from './worked-out'

/** Everything on the page that is worked out: on the server alone. */
export function Pictures({ query }: { query: string }) {
  const worked = sensitivityFor(query)
  const { report, model, of, nameOf, money, axes, chosen, why } = worked
  const { scenario } = report
  const { x, y, along } = axes
  const shownAxes = { across: x?.input.id, up: y?.input.id, along: along?.input.id }
  const framed = (name: PictureName) => ({
    table: asShown(FIGURES[name](worked, { isFile: false }) ?? { caption: '', columns: [], rows: [] }),
    csv: paths.recommendationFile('sensitivity', name, scenario, shownAxes),
  })
  const common = { scenario, money }
  const name = nameOf(chosen)
  const inputs = model.inputs
    .map(({ id }) => ({ id, label: inputInWords(id, scenario).label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'))
  const hidden = [...new URLSearchParams(encodeLink(scenario))]
  const [outlook, worth, tornado, shares, failures] = [
    worked.outlook(),
    worked.worth(),
    worked.tornado(),
    worked.shares(),
    worked.failures(),
  ]
  const [map, readings] = [worked.map(), worked.readings()]
  const line = worked.line()
  return (
    <>
      <Section
        id="sure"
        title="How sure it is"
        lead={
          'Every figure has a range; in each future all of them have other values within it, load, growth and teams ' +
          'too. A total’s own range holds those three as stated, so it is narrower.'
        }
      >
        <FuturesPicture
          outlook={outlook}
          words={futuresInWords({ outlook, chosen, nameOf, money, why, first: mostWorth(worth, scenario) })}
          months={model.months}
          of={of}
          money={money}
          {...framed('futures')}
        />
      </Section>
      <Section id="drivers" title="What drives it" lead="For the decision first, then for the total.">
        <div className="grid gap-y-10">
          <WorthPicture
            worth={worth}
            words={priceOfNotKnowing(worth, scenario, money, worked.report.recommendation.nextQuestion)}
            {...common}
            {...framed('worth')}
          />
          <div className="grid gap-x-10 gap-y-10 xl:grid-cols-2">
            <LeadTornado
              tornado={tornado}
              words={leadInWords(tornado, name, nameOf, scenario)}
              {...common}
              {...framed('difference')}
            />
            <TotalTornado
              tornado={tornado}
              words={tornadoInWords(tornado, name, scenario, money)}
              {...common}
              {...framed('total')}
            />
          </div>
          <SpreadPicture
            {...shares}
            names={{ own: name, rival: shares.rival === null ? null : nameOf(shares.rival) }}
            words={spreadInWords(shares.total, name, scenario)}
            scenario={scenario}
            {...framed('spread')}
          />
        </div>
      </Section>
      <Section
        id="bad"
        title="Where it overpays"
        lead="What the futures in which it overpays most have in common, in at most three conditions."
      >
        <FailuresPicture
          failures={failures}
          inputs={model.inputs}
          words={failuresInWords(failures, name, scenario, money)}
          scenario={scenario}
          {...framed('failures')}
        />
      </Section>
      <Section
        id="turns"
        title="Where it turns"
        lead={
          <>
            Over any two figures, and along any one. When it turns is said under{' '}
            <Link href={paths.recommendationPart('over-time', scenario)}>Over time</Link>.
          </>
        }
      >
        <AxisChoice
          to="map"
          hidden={[...hidden, ...(along ? [['along', along.input.id] as const] : [])]}
          choices={[
            { name: 'across', label: 'Across', value: x?.input.id ?? '' },
            { name: 'up', label: 'Up', value: y?.input.id ?? '' },
          ]}
          inputs={inputs}
        />
        {map && readings && (
          <MapPicture
            map={map}
            readings={readings}
            boxes={failures.boxes}
            now={worked.now[map.here.best] ?? 0}
            of={of}
            words={mapInWords(map, nameOf, scenario)}
            {...common}
            {...framed('map')}
          />
        )}
        <div className="mt-10">
          <AxisChoice
            to="lines"
            hidden={[
              ...hidden,
              ...(x ? [['across', x.input.id] as const] : []),
              ...(y ? [['up', y.input.id] as const] : []),
            ]}
            choices={[{ name: 'along', label: 'Along', value: along?.input.id ?? '' }]}
            inputs={inputs}
          />
          {along && line && (
            <LinesPicture
              line={line.line}
              shown={line.shown}
              axis={along}
              of={of}
              words={lineInWords(line.line, along, line.now, nameOf, scenario)}
              {...common}
              {...framed('lines')}
            />
          )}
        </div>
      </Section>
    </>
  )
}
