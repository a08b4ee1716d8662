/** Toned words that nearly every official text has: they decide between encodings that both give syllables. */
export const commonWords: ReadonlySet<string> = new Set(
  [
    'ủy uỷ nhân dân tỉnh thành phố huyện xã thị hội đồng đảng bộ sở phòng chủ tịch phó bí thư trưởng',
    'thông báo kết luận nghị quyết định chỉ thị công văn kế hoạch số ngày tháng năm độc lập tự hạnh phúc',
    'cộng hòa hoà nghĩa việt của và các được cho về để với từ đến theo tại có là việc những một không',
    'thực hiện nhiệm vụ tổ chức lãnh đạo chính quyền cơ đơn vị phối hợp đề yêu cầu nơi nhận như kính gửi',
  ].flatMap((row) => row.split(' ')),
)
