import { describe, expect, it } from 'vitest'
import { purpose } from '../../../../../src/language/bodies/complement/work/purpose.js'
import { taken } from '../at.js'

describe('purpose', () => {
  it.each([
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh:', true, ' thực hiện Nghị quyết 57 tỉnh'],
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh rà soát', true, ' thực hiện Nghị quyết 57 tỉnh'],
    ['Tổ công tác| rà soát quy hoạch khẩn trương hoàn thành', true, ' rà soát quy hoạch'],
    ['Ban Chỉ đạo| xử lý nhà đất chủ trì kiểm tra', true, ' xử lý nhà đất'],
    ['Ban Chỉ đạo| rà soát tập trung các hộ', null, ''],
    ['Ban Chỉ đạo| đầu tư khu giết mổ tập trung.', null, ''],
    ['Ban Quản lý| vận động người dân chủ động di dời', null, ''],
    ['Tổ công tác| đôn đốc nhà thầu tập trung thi công', null, ''],
    ['Ban Chỉ đạo| kiểm tra việc thực hiện nghiêm túc chỉ đạo', null, ''],
    ['Ban Chỉ đạo| thực hiện kế hoạch.', null, ''],
    ['Ban Chỉ đạo| thực hiện kế hoạch:', null, ''],
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh; rà soát', null, ''],
    ['Sở Y tế| thực hiện Nghị quyết 57 tỉnh:', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(purpose, text)).toEqual(answer)
  })
})
