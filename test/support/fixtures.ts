/** The composed notices, each with what is kept of it, else as it is read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { wordDamageOf } from '../../src/decode/garbled/index.js'
import { decode, decodeText } from '../../src/decode/index.js'
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
    const text = unicode(readFileSync(new URL(file, folder)))
    const kept = new URL(`${name}.json`, folder)
    const notice = existsSync(kept)
      ? noticeSchema.parse(JSON.parse(readFileSync(kept, 'utf8')))
      : extract(text)
    return { name, text, notice }
  })

/** Those whose words are not in pieces and have all their letters: few texts suffer both, and worse. */
export const whole: Fixture[] = fixtures.filter(({ text }) => {
  const { split, letters } = wordDamageOf(decodeText(text).problems)
  return !split && letters !== 'letters-questioned'
})

/** Its text with line feeds, as it is but for an encoding of eight bits. */
function unicode(bytes: Uint8Array): string {
  const { text, encoding } = decode(bytes)
  const own = encoding === 'utf-8' ? Buffer.from(bytes).toString().normalize('NFC') : text
  return own.replace(/\r\n?/g, '\n')
}

/** How many inputs a property is tried on; many are tried by hand, `KETLUAN_RUNS=20000`. */
export const runs = (usual: number): number => Number(process.env.KETLUAN_RUNS ?? usual)

/** Where the random inputs begin: the same ones each time unless another seed is asked for. */
export const seed = (usual: number): number => Number(process.env.KETLUAN_SEED ?? usual)
