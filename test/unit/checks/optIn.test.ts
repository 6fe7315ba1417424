import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import type { LevelSettings } from '../../../server/src/checks/chain';
import { registry } from '../../../server/src/checks/registry';

const optIn = registry.filter(({ level }) => level === 'off').map(({ code }) => code);
const on: LevelSettings = Object.fromEntries(optIn.map(code => [code, 'warning' as const]));
const body = '全镇上下同心协力，各项任务全面完成。群众的生活水平稳步提高，社会大局保持和谐稳定，发展的基础更加牢固';

/** A text with what is marked in it, by the check of that name when it is switched on; without marks nothing is found. */
const table: Readonly<Record<string, readonly string[]>> = {
  'width-mixed': [
    '经济平稳增长⟦,⟧民生持续改善，治理更加有效，生态更加优美。',
    '经济平稳增长⟦，⟧民生持续改善,治理更加有效,生态更加优美。',
    '会议（第三次⟦)⟧开始，请安静，谢谢。',
    '会议于17:11开始，共有1,234人参加，比分3:4，代号A,B，谢谢。',
    '经济平稳增长，民生持续改善。',
  ],
  'paragraph-end': [
    `${body.slice(0, -1)}⟦固⟧\n谢谢大家。`,
    `${body}。\n谢谢大家。`,
    `${body}：\n谢谢大家。`,
    '柳湾镇政府工作报告\n（一）坚持创新驱动，加快培育壮大新质生产力，推动产业转型升级，构建现代化产业体系，增强发展动能\n谢谢大家。',
  ],
  'comma-in-list': [
    '统筹教育、医疗、就业⟦，⟧养老、住房等工作。',
    '做好稳增长、促改革，调结构、惠民生各项工作。',
    '扎实推进教育、医疗，养老、住房等工作。',
    '统筹教育、医疗，推进养老、住房等工作。',
    '统筹教育、医疗、养老，完善住房、交通等设施。',
  ],
  'dash-form': [
    '我们的目标⟦--⟧建设美丽乡村。',
    '⟦—⟧2024年1月5日在柳湾镇人民代表大会上',
    '我们的目标——建设美丽乡村，海口—三亚动车开通，2021-2025年。',
    '- 修路\n- 架桥',
  ],
};

describe('checks that are off unless switched on', () => {
  it('are all tried out here', () => assert.deepEqual(Object.keys(table).sort(), [...optIn].sort()));

  for (const [code, texts] of Object.entries(table)) {
    for (const marked of texts) {
      it(`${code}: ${marked.slice(0, 40)}`, () => {
        const text = marked.replace(/[⟦⟧]/g, '');
        const found = new Analyser().analyse(text, on).findings.filter(finding => finding.code === code);
        let shown = text;
        for (const { span, level } of [...found].reverse()) {
          assert.equal(level, 'warning');
          shown = `${shown.slice(0, span.start)}⟦${shown.slice(span.start, span.end)}⟧${shown.slice(span.end)}`;
        }
        assert.equal(shown, marked);
        assert.deepEqual(
          new Analyser().analyse(text).findings.filter(finding => optIn.includes(finding.code)),
          [],
        );
      });
    }
  }
});
