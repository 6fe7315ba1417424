/**
 * Length of the title a line begins with where the speech or its place and date follows without a break
 * (`某镇政府工作报告各位代表:`, `某县政府工作报告2026年1月16日在某县…会议上`); 0 where none does.
 */
export const gluedTitle = (line: string): number =>
  /^[^，,。！？：:；;]{2,40}?报告(?=[\s\u3000]*(?:各位|同志们|代表们|[—–―-]{0,2}[\s\u3000]*[12]\d{3}年\d{1,2}月\d{1,2}日在))/.exec(
    line.slice(0, 80),
  )?.[0].length ?? 0;
