/** Serves the production build once for all browser tests. */
import type { TestProject } from 'vitest/node'
import { serve } from '../../scripts/serve'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await serve('dist', 0)
  project.provide('address', address)
  return close
}
