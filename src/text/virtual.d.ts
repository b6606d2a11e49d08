/** What text-plugin.ts serves: for each language folder, a loader of each of its compiled catalogs. */
declare module 'virtual:text' {
  import type { Messages } from '@lingui/core'
  type Loader = () => Promise<{ default: Messages }>
  const catalogs: Readonly<Record<string, Readonly<Record<'first' | 'later' | 'reference' | 'paper' | 'casefile' | 'offline', Loader>>>>
  export default catalogs
}
