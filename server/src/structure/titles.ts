/** Length of the title a line begins with where the speech follows without a break (`某镇政府工作报告各位代表:`); 0 where none does. */
export const gluedTitle = (line: string): number =>
  /^[^，,。！？：:；;]{2,40}?报告(?=[\s\u3000]*(?:各位|同志们|代表们))/.exec(line.slice(0, 60))?.[0].length ?? 0;
