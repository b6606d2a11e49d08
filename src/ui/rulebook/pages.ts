/** The pages of law, as one part that loads together. */
export { AuthorityPage } from './AuthorityPage'
export { ChapterPage } from './ChapterPage'
export { Rulebook } from './Rulebook'
