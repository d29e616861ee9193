import { createRoot } from 'react-dom/client'
import { PLACE, standFor } from '../standing'
import { StandIn } from './StandIn'

const place = document.getElementById(PLACE)
const stand = standFor(window.location.pathname, window.location.search)
if (place && stand.kind !== 'about' && stand.kind !== 'missing') createRoot(place).render(<StandIn stand={stand} />)
