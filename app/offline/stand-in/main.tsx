import { createRoot } from 'react-dom/client'
import { ENDS, PLACE, standFor } from '../standing'
import { StandIn } from './StandIn'

const place = document.getElementById(PLACE)
const stand = standFor(window.location.pathname, window.location.search)
if (place && stand.kind !== 'about' && stand.kind !== 'missing') {
  const root = createRoot(place)
  root.render(<StandIn stand={stand} />)
  addEventListener(ENDS, () => root.unmount(), { once: true })
}
