/** The composed notices, each with what is kept of it, else as it is read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract, noticeSchema, type Notice } from '../../src/index.js'

const folder = new URL('../../fixtures/', import.meta.url)

export interface Fixture {
  name: string
  /** Composed, with line feeds only. */
  text: string
  notice: Notice
}

export const fixtures: Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.txt'.length)
    const text = readFileSync(new URL(file, folder), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n')
    const kept = new URL(`${name}.json`, folder)
    const notice = existsSync(kept)
      ? noticeSchema.parse(JSON.parse(readFileSync(kept, 'utf8')))
      : extract(text)
    return { name, text, notice }
  })

/** How many inputs a property is tried on; many are tried by hand, `KETLUAN_RUNS=20000`. */
export const runs = (usual: number): number => Number(process.env.KETLUAN_RUNS ?? usual)

/** Where the random inputs begin: the same ones each time unless another seed is asked for. */
export const seed = (usual: number): number => Number(process.env.KETLUAN_SEED ?? usual)
