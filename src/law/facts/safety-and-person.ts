/** Trust first: safety, who is being asked, and the few things that decide which questions come at all. */
import { choice, wholeNumber, yesNo } from '../../engine/author'

export const safetyAndPerson = {
  'danger-now': yesNo({ section: 'safety', sensitivity: 'low' }),
  'interpreter-needed': yesNo({ section: 'safety', sensitivity: 'low' }),
  role: choice(['person', 'relative'], { section: 'person', sensitivity: 'low' }),
  'age-now': wholeNumber({ min: 0, max: 120 }, { section: 'person', sensitivity: 'low' }),
  citizenship: choice(['us-citizen', 'permanent-resident', 'neither'], { section: 'person', sensitivity: 'low' }),
  'in-us': yesNo({ section: 'person', sensitivity: 'low' }),
}
