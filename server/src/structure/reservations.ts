/** Whether a sentence says that its sums may not add up: 合计数因四舍五入…, 初步统计, 未经审定. */
export function notesRounding(text: string): boolean {
  return reservation.test(text);
}

const reservation = /四舍五入|初步统计|初步核算|未经审定|快报数/;
