// The status item of the language: what the server is doing, what it found, how long it took, and which limit bit.
import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol/customMessages';
import { transcript } from './names';

/** Work shorter than this many milliseconds is not worth a spinner. */
const patience = 1000;

type Server = 'off' | 'starting' | 'running' | 'failed';

export class Status implements vscode.Disposable {
  private readonly findings = vscode.languages.createLanguageStatusItem('hegao.findings', { language: transcript });
  private readonly engine = vscode.languages.createLanguageStatusItem('hegao.engine', { language: transcript });
  private readonly reports = new Map<string, StatusParams>();
  private readonly subscriptions: vscode.Disposable[];
  private server: Server = 'off';
  private spinner: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.findings.name = vscode.l10n.t('Proofreading');
    this.engine.name = vscode.l10n.t('Proofreading Service');
    this.subscriptions = [
      this.findings,
      this.engine,
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.reports.delete(document.uri.toString())),
    ];
    this.show();
  }

  starting(): void {
    this.enter('starting');
  }

  running(): void {
    this.enter('running');
  }

  stopped(): void {
    this.reports.clear();
    this.enter('off');
  }

  failed(): void {
    this.enter('failed');
  }

  /** What the server says after it has checked a document. */
  report(params: StatusParams): void {
    this.reports.set(vscode.Uri.parse(params.uri).toString(), params);
    this.server = 'running';
    this.show();
  }

  dispose(): void {
    clearTimeout(this.spinner);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private enter(server: Server): void {
    this.server = server;
    this.show();
  }

  private changed(document: vscode.TextDocument): void {
    if (document.languageId !== transcript || document !== vscode.window.activeTextEditor?.document) return;
    if (this.spinner !== undefined) return;
    this.spinner = setTimeout(() => {
      const report = this.reports.get(document.uri.toString());
      this.findings.busy = this.server === 'running' && report !== undefined && report.version < document.version;
    }, patience);
  }

  private show(): void {
    clearTimeout(this.spinner);
    this.spinner = undefined;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const report = uri === undefined ? undefined : this.reports.get(uri);
    this.showFindings(report);
    this.showEngine(report);
  }

  private showFindings(report: StatusParams | undefined): void {
    const { l10n } = vscode;
    const item = this.findings;
    item.busy = this.server === 'starting';
    item.severity = severityOf(this.server, report);
    item.command = { title: l10n.t('Problems'), command: 'workbench.actions.view.problems' };
    item.detail = limitsOf(report);
    if (this.server === 'failed' || report?.state === 'failed') {
      item.text = `$(error) ${l10n.t('Proofreading is not available')}`;
      item.command = { title: l10n.t('Show Log'), command: 'hegao.showLog' };
    } else if (report === undefined) {
      item.text = l10n.t('Proofreading');
    } else if (report.state === 'excluded') {
      item.text = `$(circle-slash) ${l10n.t('Left out by the settings')}`;
    } else if (report.state === 'waiting') {
      item.text = `$(history) ${l10n.t('Changed since the last check')}`;
      item.command = { title: l10n.t('Check Now'), command: 'hegao.checkNow' };
    } else {
      item.text = countsOf(report);
    }
  }

  private showEngine(report: StatusParams | undefined): void {
    const { l10n } = vscode;
    const item = this.engine;
    item.command = { title: l10n.t('Restart'), command: 'hegao.restart' };
    if (report === undefined) {
      item.text = this.server === 'starting' ? l10n.t('Service is starting') : l10n.t('Service');
      item.detail = undefined;
      return;
    }
    item.text = report.engine === null ? l10n.t('No word segmenter') : l10n.t('Words by {0}', report.engine);
    const time = report.durationMs < 10 ? report.durationMs.toFixed(1) : report.durationMs.toFixed(0);
    item.detail = `${l10n.t('{0} ms', time)} · ${l10n.t('{0} characters', report.characters.toLocaleString('en'))} · [${l10n.t('Log')}](command:hegao.showLog)`;
  }
}

function countsOf({ counts: { error, warning, information } }: StatusParams): string {
  const { l10n } = vscode;
  const parts = [
    ...(error > 0 ? [`$(error) ${l10n.t('{0} wrong', error)}`] : []),
    ...(warning > 0 ? [`$(warning) ${l10n.t('{0} doubtful', warning)}`] : []),
    ...(information > 0 ? [`$(info) ${l10n.t('{0} to look at', information)}`] : []),
  ];
  return parts.length > 0 ? parts.join('  ') : `$(pass) ${l10n.t('Nothing found')}`;
}

/** No limit is silent: which lines are coloured less than the others. */
function limitsOf(report: StatusParams | undefined): string | undefined {
  const lines = report?.limits.flatMap(note => note.lines) ?? [];
  if (lines.length === 0) return undefined;
  const few = lines.slice(0, 5).map(line => line + 1);
  return vscode.l10n.t('Very long lines have fewer colours: {0}', few.join('、') + (lines.length > 5 ? ' …' : ''));
}

function severityOf(server: Server, report: StatusParams | undefined): vscode.LanguageStatusSeverity {
  if (server === 'failed' || report?.state === 'failed') return vscode.LanguageStatusSeverity.Error;
  return vscode.LanguageStatusSeverity.Information;
}
