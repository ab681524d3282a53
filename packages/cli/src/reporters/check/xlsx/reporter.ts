import { type Sheet, sheetOf } from '@kvast/config/workbook/sheet';
import type { Io } from '../../../io.ts';
import type { CheckedFiles, CheckReporter } from '../../check-reporter.ts';
import { lawyerTextsIn } from '../../lawyer-texts.ts';
import { countOf, dayInWords, provisionsIn, standardsIn } from '../../lawyer-view.ts';

/** For whoever sorts, filters and hands out work in a spreadsheet. */
const xlsx: CheckReporter = {
  name: 'xlsx',
  binary: true,
  async report(checked, io) {
    const { workbookBytes } = await import('@kvast/config/targets/xlsx/workbook-bytes');
    return workbookBytes(sheets(checked, io));
  },
};

function sheets(checked: CheckedFiles, { language, texts: common }: Io): Sheet[] {
  const texts = lawyerTextsIn[language];
  const { place, severity, message, provision, source, strength, rule, line } = texts.columns;
  const findings = checked.findings.map((finding) => ({
    [texts.standard]: finding.file,
    [line]: String(finding.range.start.line),
    [severity]: common.severity[finding.severity],
    [message]: finding.message,
    [provision]: finding.provision ?? '',
    [source]: finding.source ?? '',
    [strength]: finding.strength ? common.strength[finding.strength] : '',
    [rule]: finding.rule,
  }));
  const counts = (all: CheckedFiles['findings']) => ({
    [texts.errors]: String(countOf(all, 'error')),
    [texts.warnings]: String(countOf(all, 'warning')),
    [texts.infos]: String(countOf(all, 'info')),
  });
  return [
    sheetOf(texts.findings, [texts.standard, line, severity, message, provision, source, strength, rule], findings),
    sheetOf(
      texts.standards,
      [texts.standard, texts.name, texts.errors, texts.warnings, texts.infos],
      standardsIn(checked).map(({ name, title, findings: all }) => ({
        [texts.standard]: name,
        [texts.name]: title ?? '',
        ...counts(all),
      })),
    ),
    sheetOf(
      texts.provisions,
      [provision, texts.name, texts.errors, texts.warnings, texts.infos, texts.link],
      provisionsIn(checked).map(({ id, title, link, findings: all }) => ({
        [provision]: id,
        [texts.name]: title ?? '',
        ...counts(all),
        [texts.link]: link ?? '',
      })),
    ),
    sheetOf(
      texts.suppressed,
      [place, rule, texts.until, texts.reason],
      checked.suppressed.map(({ finding, suppression: { until, reason } }) => ({
        [place]: `${finding.file}:${finding.range.start.line}`,
        [rule]: finding.rule,
        [texts.until]: until ? dayInWords(until.iso, language) : texts.noEnd,
        [texts.reason]: reason ?? '',
      })),
    ),
    sheetOf(
      texts.about,
      [texts.fact, texts.value],
      [
        { [texts.fact]: texts.lawDate, [texts.value]: dayInWords(checked.date, language) },
        { [texts.fact]: texts.counts, [texts.value]: common.summary(checked.summary) },
        { [texts.fact]: texts.note, [texts.value]: common.notLegalAdvice },
      ],
    ),
  ];
}

export default xlsx;
