/** Builds the app as it ships and weighs the JavaScript that must be there before the first screen, and before the first question. */
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

const BUDGET = 110_000
/** What the first screen waits for: the entry imports the words only once it runs. */
const SCREEN = ['src/main.tsx', 'virtual:text/en/first']
/** What comes while the first screens are read; a question waits for it. */
const QUESTION = [...SCREEN, 'src/law/index.ts', 'src/ui/interview.tsx', 'virtual:text/en/later']

/** The chunks of these modules, with all that they import at once. */
function needed(chunks: readonly Rolldown.OutputChunk[], modules: readonly string[]): Set<Rolldown.OutputChunk> {
  const found = new Set(
    modules.map((id) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((module) => module.endsWith(id)))
      if (!chunk) throw new Error(`no chunk holds ${id}`)
      return chunk
    }),
  )
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  return found
}

function weigh(what: string, chunks: ReadonlySet<Rolldown.OutputChunk>): number {
  const sizes = [...chunks].map(({ fileName, code }) => ({ fileName, bytes: gzipSync(code).length }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  process.stdout.write(
    `JavaScript before the first ${what}, gzip: ${kB(total)} (${sizes.map(({ fileName, bytes }) => `${fileName} ${kB(bytes)}`).join(', ')})\n`,
  )
  return total
}

export async function main(): Promise<number> {
  const { output } = (await build({ logLevel: 'warn' })) as Rolldown.RolldownOutput
  const chunks = output.filter((part) => part.type === 'chunk')
  const screen = weigh('screen', needed(chunks, SCREEN))
  weigh('question', needed(chunks, QUESTION))
  if (screen <= BUDGET) return 0
  process.stdout.write(`The first screen may take ${BUDGET / 1000} kB.\n`)
  return 1
}
