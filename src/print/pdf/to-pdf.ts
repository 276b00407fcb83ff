/** Papers as tagged PDF (PDF/UA-1), set by Typst in one child process. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { Paper, Ranges, Rendered } from '../paper.ts'

type Answer = { bytes: Uint8Array; pages: number; ranges: Ranges } | { error: string }

/** Whether Typst has a package for this platform. */
export function hasTypst(): boolean {
  try {
    createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
    return process.platform === 'linux' && process.arch === 'x64'
  } catch {
    return false
  }
}

/** Renders the papers in order and calls `done` after each. Throws with the paper's name where one cannot be set. */
export async function toPdf(papers: Paper[], done: (paper: Paper) => void = () => {}): Promise<Rendered[]> {
  const child = fork(new URL('./compile.ts', import.meta.url), { serialization: 'advanced', execArgv: [] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that sets the papers ended early (exit code ${String(code)}).`)
  })
  ended.catch(() => {})
  try {
    const rendered: Rendered[] = []
    for (const paper of papers) {
      const answer = once(child, 'message').then(([message]) => message as Answer)
      child.send(paper)
      const made = await Promise.race([answer, ended])
      if ('error' in made) throw new Error(`Typst could not set ${made.error}`)
      rendered.push({ paper, ...made })
      done(paper)
    }
    return rendered
  } finally {
    child.kill()
  }
}
