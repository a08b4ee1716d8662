/** Notices with a reading made by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deadline, Notice } from '../../src/index.js'

/** A notice of which any part may be wanting. */
type Sparse<Value> = Value extends readonly (infer Element)[]
  ? Sparse<Element>[]
  : Value extends object
    ? { [Key in keyof Value]?: Sparse<Value[Key]> }
    : Value

/** What is compared: a reading, or the gold, which has some things in a shorter form. */
export type Scored = Sparse<Omit<Notice, 'assignments' | 'diagnostics'>> & {
  /** Fields, by their first name, that the gold has; all when absent. */
  scored?: string[]
  /** `optional`: neither asked for nor held against a reading. */
  assignments?: (Sparse<Notice['assignments'][number]> & { optional?: boolean })[]
  /** Every deadline with a date, wherever it hangs; a reading has them at its items and assignments. */
  deadlines?: Sparse<Deadline>[]
  /** Rules that must be raised. */
  diagnostics?: (string | { rule: string })[]
}

export interface Sample {
  name: string
  bytes: Uint8Array
  gold: Scored
}

export interface GoldSet {
  title: string
  samples: Sample[]
}

interface GoldFolder {
  title: string
  texts: string
  gold: string
  /** How the names of the golds end. */
  ending: string
}

/** The fixtures, and the two folders of real notices that may stand beside the project. */
const FOLDERS: readonly GoldFolder[] = [
  { title: 'fixtures', texts: 'fixtures', gold: 'test/gold', ending: '.json' },
  { title: 'notices', texts: '../shared/notices', gold: '../shared/notices', ending: '.gold.json' },
  { title: 'frames', texts: '../shared/frames', gold: '../shared/frames', ending: '.gold.json' },
]

/** The sets that are there, and the folders of those that are not; paths are from the root of the project. */
export function goldSets(): { sets: GoldSet[]; absent: string[] } {
  const [there, absent] = [[] as GoldSet[], [] as string[]]
  for (const folder of FOLDERS) {
    if (existsSync(folder.gold)) there.push({ title: folder.title, samples: samplesIn(folder) })
    else absent.push(folder.gold)
  }
  return { sets: there, absent }
}

function samplesIn({ texts, gold, ending }: GoldFolder): Sample[] {
  return readdirSync(gold)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ending.length)
      const bytes = readFileSync(join(texts, `${name}.txt`))
      return { name, bytes, gold: parseGold(readFileSync(join(gold, file), 'utf8')) }
    })
}

function parseGold(json: string): Scored {
  const { rules, ...gold } = JSON.parse(json) as Scored & { rules?: string[] }
  return rules ? { ...gold, diagnostics: rules } : gold
}
