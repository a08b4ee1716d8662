import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const bodies = (...lines: string[]) =>
  fill('assignments', 'THÔNG BÁO', 'Kết luận cuộc họp', '', ...lines).draft.assignments.map(
    ({ body }) => body,
  )

describe('fillAssignments', () => {
  it('gives nobody work by a list of when, where and who', () => {
    const list = ['1. Địa điểm: Phòng họp số 2.', '2. Chủ trì: BS. Lê Văn An - Giám đốc bệnh viện']
    expect(bodies(...list, '3. Kết luận: Giao Phòng Điều dưỡng rà soát.')).toEqual(['Phòng Điều dưỡng'])
    expect(bodies('1. Chủ trì: Sở Y tế rà soát.', '2. Giao Sở Nội vụ rà soát.')).toEqual(['Sở Nội vụ'])
  })
})
