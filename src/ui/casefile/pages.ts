/** The pages about files and open cases, which load together. */
export { Cases } from './Cases'
export { Found } from './Found'
export { HandOver } from './HandOver'
export { Open } from './Open'
export { Save } from './Save'
