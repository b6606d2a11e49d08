/**
 * All that the neutral page does: once it stands, it gives way to the public page. Without a connection it stays, and so it does
 * when someone comes back to it, since whoever goes back means to.
 */
import { PUBLIC_PAGE } from './public-page'

const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
if (arrival?.type !== 'back_forward' && navigator.onLine) addEventListener('load', () => location.replace(PUBLIC_PAGE))
