import { describe, expect, it } from 'vitest'
import { coordinate } from '../../../../src/language/bodies/complement/coordinate.js'
import { taken } from './at.js'

describe('coordinate', () => {
  it.each([
    ['Cục Chế biến| và nghề muối khẩn trương', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối:', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối; Cục Thú y', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối', true, ' và nghề muối'],
    ['Giao [Cục Chế biến| và nghề muối', null, ''],
    ['Cục Chế biến| và phát triển nghề muối khẩn trương', true, ' và phát triển nghề muối'],
    ['Cục Chế biến| và phát triển nghề muối và các đơn vị khẩn trương', null, ''],
    ['Cục Chế biến| và người dân khẩn trương', null, ''],
    ['Cục Chế biến| và Sở Y tế', null, ''],
    ['Cục Chế biến| và Sở Y tế khẩn trương', null, ''],
    ['Cục Chế biến| từ nghề muối khẩn trương', null, ''],
    ['Cục chế biến| và nghề muối khẩn trương', null, ''],
    ['Cục| và nghề muối khẩn trương', null, ''],
    ['doanh nghiệp Sông Đào| và nghề muối khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(coordinate, text)).toEqual(answer)
  })
})
