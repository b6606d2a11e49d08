/** npm start: builds the app as it ships and serves it on this machine. PORT chooses the port. */
import { build } from 'vite'
import { serve } from './serve'

export async function main(): Promise<number> {
  await build({ logLevel: 'warn' })
  const { address } = await serve('dist', Number(process.env['PORT'] ?? 4173))
  process.stdout.write(`Waymark is ready at ${address} - press Ctrl+C to stop.\n`)
  return 0
}
