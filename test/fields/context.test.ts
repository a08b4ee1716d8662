import { describe, expect, it } from 'vitest'
import { Context } from '../../src/fields/context.js'
import { source } from '../blocks/source.js'
import { headCells } from './cells.js'

const day = (iso: string) => headCells('date', 'ngày 5').cells[0]!.passage.span(0, 6, iso)

describe('Context', () => {
  it('takes the day and the year of the meeting, else those of issue', () => {
    const context = new Context(source())
    expect(context.calendar).toEqual({ year: null, told: null })
    context.draft.header.date = day('2024-01-02')
    expect(context.calendar).toEqual({ year: 2024, told: '2024-01-02' })
    context.draft.meeting.date = day('2023-12-30')
    expect(context.calendar).toEqual({ year: 2023, told: '2023-12-30' })
  })

  it('hands on what it doubts, and keeps why', () => {
    const context = new Context(source())
    const value = day('2024-01-02')
    expect(context.doubt(value, 'date-from-subject')).toBe(value)
    expect(context.doubt(null, 'body-cut')).toBeNull()
    expect([...context.doubts]).toEqual([[value, 'date-from-subject']])
  })
})
