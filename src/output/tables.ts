/** The registers, for workbooks and CSV files. */
import type { TableName } from './format.js'
import { assignments } from './tables/assignments.js'
import { conclusions } from './tables/conclusions.js'
import { diagnostics } from './tables/diagnostics.js'
import { notices } from './tables/notices.js'
import { recipients } from './tables/recipients.js'
import { references } from './tables/references.js'
import type { Table } from './tables/table.js'

export const tables: Readonly<Record<TableName, Table>> = {
  notices,
  conclusions,
  assignments,
  recipients,
  references,
  diagnostics,
}
