/** The commands as people start them: what stands on which stream, the exit status, and two at once. */
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'

async function npmRun(input: string, command: string, ...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(`npm run -s ${[command, '--', ...args].join(' ')}`, { shell: true })
  child.stdin.end(input)
  const [out, err, status] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    new Promise<number>((resolve) => child.on('close', resolve)),
  ])
  return { status, out: out.toString(), err: err.toString() }
}

test('standard output holds the JSON alone, and two at once do not meet', { timeout: 60_000 }, async () => {
  const [one, other] = await Promise.all([
    npmRun('{"id": "one", "answers": {}}', 'evaluate', '-', '--on', '2026-11-24'),
    npmRun('[{"id": "other", "answers": {"age-now": 17}}]', 'evaluate', '-', '--on', '2026-11-24'),
  ])
  expect([one.status, other.status]).toEqual([0, 0])
  expect(JSON.parse(one.out).id).toBe('one')
  expect(JSON.parse(other.out)[0].id).toBe('other')
})

test('a fault leaves standard output empty and the status 2', { timeout: 60_000 }, async () => {
  const { status, out, err } = await npmRun('{"answers": {"age-now": 300}}', 'evaluate', '-')
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err.split('\n')).toContain('answers.age-now: expected a whole number from 0 to 120')
})
