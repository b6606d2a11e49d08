/**
 * node scripts/run.mjs ENTRY.ts [argument ...]: bundles a TypeScript entry and runs its `main(arguments)`, whose number is the exit status.
 * Each run writes a file of its own, so that any number may run at once, and prints nothing itself.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const [entry, ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const { NODE_ENV } = process.env

const { output } = await build({
  root,
  configFile: `${root}/vite.config.ts`,
  logLevel: 'silent',
  build: { ssr: entry, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
})
// The build leaves its mode behind, and what runs from here must not inherit it.
if (NODE_ENV === undefined) delete process.env.NODE_ENV

const file = `${root}/build/${process.pid}-${Date.now()}.mjs`
await mkdir(`${root}/build`, { recursive: true })
await writeFile(file, output[0].code)
try {
  const { main } = await import(pathToFileURL(file).href)
  await rm(file)
  process.exitCode = await main(args)
} finally {
  await rm(file, { force: true })
}
