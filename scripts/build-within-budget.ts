/** Builds the app as it ships and weighs the JavaScript a person must load before the first question. */
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

const BUDGET = 110_000
/** Loaded on the way to the first question although the entry does not import them at once. */
const ON_THE_WAY = ['virtual:text/en/first']

export async function main(): Promise<number> {
  const { output } = (await build({ logLevel: 'warn' })) as Rolldown.RolldownOutput
  const chunks = output.filter((part) => part.type === 'chunk')
  const first = chunks.filter((chunk) => chunk.isEntry || ON_THE_WAY.some((id) => chunk.facadeModuleId?.endsWith(id)))
  const needed = new Set(first)
  for (const chunk of needed) for (const name of chunk.imports) for (const other of chunks) if (other.fileName === name) needed.add(other)

  const sizes = [...needed].map((chunk) => ({ name: chunk.fileName, bytes: gzipSync(chunk.code).length }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { name, bytes } of sizes) process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}\n`)
  process.stdout.write(`JavaScript before the first question: ${(total / 1000).toFixed(1)} kB gzip of ${BUDGET / 1000} kB\n`)
  return first.length === ON_THE_WAY.length + 1 && total <= BUDGET ? 0 : 1
}
