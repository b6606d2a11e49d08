/** Every fact only the person or their papers can tell, in the order of care: the order in which they are asked. */
import { afterwards } from './afterwards'
import { arrestsAndDates } from './arrests-and-dates'
import { experience } from './experience'
import { family } from './family'
import { needs } from './needs'
import { papers } from './papers'
import { routes } from './routes'
import { safetyAndPerson } from './safety-and-person'

export const facts = { ...safetyAndPerson, ...experience, ...afterwards, ...family, ...papers, ...routes, ...arrestsAndDates, ...needs }
