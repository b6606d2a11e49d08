/** What text-plugin.ts serves: for each language folder, a loader of each of its two compiled catalogs. */
declare module 'virtual:text' {
  import type { Messages } from '@lingui/core'
  type Loader = () => Promise<{ default: Messages }>
  const catalogs: Readonly<Record<string, { readonly first: Loader; readonly later: Loader }>>
  export default catalogs
}
