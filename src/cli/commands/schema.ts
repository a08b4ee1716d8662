import * as z from 'zod'
import { noticeSchema } from '../../notice.js'
import type { Context } from '../context.js'

/** The JSON Schema (2020-12) of one notice. */
export function jsonSchema(): Record<string, unknown> {
  return { title: 'ketluan notice, version 1', ...z.toJSONSchema(noticeSchema) }
}

/** `ketluan schema` */
export async function schemaCommand({ stdout }: Context): Promise<number> {
  await stdout.write(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
  return 0
}
