/** The pages about keeping the guide and about newer law, as one part that loads together. */
export { Keep } from './Keep'
export { NewerPage } from './NewerPage'
