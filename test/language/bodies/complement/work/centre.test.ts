import { describe, expect, it } from 'vitest'
import { centre } from '../../../../../src/language/bodies/complement/work/centre.js'
import { taken } from '../at.js'

describe('centre', () => {
  it.each([
    ['Trung tâm| quan trắc môi trường rà soát', true, ' quan trắc môi trường'],
    ['Trung tâm| ứng dụng KHCN chủ trì', true, ' ứng dụng KHCN'],
    ['Giao [Trung tâm| hỗ trợ đầu tư, Sở Y tế', true, ' hỗ trợ đầu tư'],
    ['Ban Tổ chức| các ngày lễ lớn tập trung', true, ' các ngày lễ lớn'],
    ['Ban Quản lý| khu di tích danh thắng rà soát', true, ' khu di tích danh thắng'],
    ['phối hợp với [Ban Tổ chức| lễ kỷ niệm, Sở Y tế', true, ' lễ kỷ niệm'],
    ['Ban Tổ chức| lễ kỷ niệm', null, ''],
    ['Ban Tổ chức| giải chạy, chuẩn bị', null, ''],
    ['Ban Tổ chức| họp rà soát', null, ''],
    ['Sở| lễ kỷ niệm rà soát', null, ''],
    ['Trung tâm| hỗ trợ kỹ thuật cho các xã', null, ''],
    ['Trung tâm| nghiên cứu, đề xuất', null, ''],
    ['Trung tâm| quản lý chặt chẽ việc thực hiện', null, ''],
    ['Trung tâm| rà soát', null, ''],
    ['Sở| hỗ trợ đầu tư rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(centre, text)).toEqual(answer)
  })
})
