import * as vscode from 'vscode';
import { type Evidence, type Signal } from './detection';

/** What spoke for a transcript, in words, the weightiest three. */
export function describeSignals({ signals }: Evidence): string {
  const texts = signals.filter(([, weight]) => weight > 0).map(([signal]) => textOf(signal));
  return texts.slice(0, 3).join(vscode.l10n.t(', '));
}

function textOf(signal: Signal): string {
  const { l10n } = vscode;
  const texts: Partial<Record<Signal, string>> = {
    title: l10n.t('its title'),
    address: l10n.t('a form of address'),
    opening: l10n.t('an opening formula'),
    speakerTags: l10n.t('speaker tags'),
    pressTags: l10n.t('questions of the press'),
    questionsAnswers: l10n.t('questions and answers'),
    recurringNames: l10n.t('speakers taking turns'),
    headings: l10n.t('numbered headings'),
    points: l10n.t('numbered points'),
    figures: l10n.t('many figures'),
    officialWords: l10n.t('words of official texts'),
  };
  return texts[signal] ?? signal;
}
