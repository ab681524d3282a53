import { LawDays, type LawDaysResult, type ServerSettings } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';
import { chosenLanguage } from '../messages.ts';
import { type DayChoice, dayChoices } from './choices.ts';
import { dayInWords } from './day.ts';
import { lawDateTexts } from './texts.ts';

/** Where the chosen day is kept for the workspace, so that a window that is loaded again still shows it. */
const MEMORY = 'kvast.lovdato';

/**
 * The day that everything is shown for: findings, citizen text, pictures, tasks. Choosing a day is a way of looking, and so it changes no
 * setting that colleagues share; `kvast.lovdato` is the day where nobody has chosen.
 */
export class LawDate implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #item = vscode.window.createStatusBarItem('kvast.lovdato', vscode.StatusBarAlignment.Right, 90);
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #client: BaseLanguageClient | undefined;

  /** Fires when another day is shown. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#item.command = 'kvast.vaelgLovdato';
    this.#subscriptions = [
      this.#item,
      this.#changed,
      vscode.commands.registerCommand('kvast.vaelgLovdato', () => this.#choose()),
      vscode.commands.registerCommand('kvast.lovdatoIDag', () => this.show('')),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('kvast')) return;
        this.#tell();
        this.#changed.fire();
      }),
    ];
    this.#tell();
  }

  /** `YYYY-MM-DD` */
  get date(): string {
    return this.#chosen || this.#usual;
  }

  /** The settings as the server is to see them: with the chosen day. */
  applied<T extends ServerSettings>(settings: T): T {
    return this.#chosen ? { ...settings, lovdato: this.#chosen } : settings;
  }

  /** From now on the server hears of each change. */
  follow(client: BaseLanguageClient): void {
    this.#client = client;
  }

  /** Shows everything for a day, `YYYY-MM-DD`; empty for the usual one. */
  async show(day: string): Promise<void> {
    await this.#memory.update(MEMORY, day === this.#usual ? '' : day);
    this.#tell();
    // The server asks for its settings when it hears that one has changed, and gets the chosen day among them (see `applied`).
    if (this.#client?.isRunning())
      await this.#client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    this.#changed.fire();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get #chosen(): string {
    return this.#memory.get<string>(MEMORY, '');
  }

  get #usual(): string {
    const setting = vscode.workspace.getConfiguration('kvast').get('lovdato');
    return typeof setting === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(setting.trim()) ? setting.trim() : today();
  }

  #tell(): void {
    const language = chosenLanguage();
    const texts = lawDateTexts[language];
    const day = dayInWords(this.date, language);
    const isToday = this.date === today();
    this.#item.name = texts.title;
    this.#item.text = `$(law) ${isToday ? texts.today : texts.on(day)}`;
    this.#item.tooltip = isToday ? texts.tooltipToday : texts.tooltipOn(day);
    this.#item.backgroundColor = isToday ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
    this.#item.show();
  }

  async #choose(): Promise<void> {
    const language = chosenLanguage();
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { choice: DayChoice }>();
    pick.title = lawDateTexts[language].title;
    pick.placeholder = lawDateTexts[language].placeholder;
    pick.busy = true;
    let days: LawDaysResult['days'] = [];
    const fill = () => {
      const request = { typed: pick.value, shown: this.date, usual: this.#usual, today: today(), days, language };
      pick.items = dayChoices(request).map((choice) => ({
        ...choice,
        alwaysShow: choice.always ?? false,
        kind: choice.day === undefined ? vscode.QuickPickItemKind.Separator : vscode.QuickPickItemKind.Default,
        choice,
      }));
    };
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      const day = pick.selectedItems[0]?.choice.day;
      pick.hide();
      if (day !== undefined) void this.show(day);
    });
    pick.onDidHide(() => pick.dispose());
    fill();
    pick.show();
    // Without the server any day can be typed all the same.
    days = await this.#lawDays();
    pick.busy = false;
    fill();
  }

  async #lawDays(): Promise<LawDaysResult['days']> {
    if (!this.#client?.isRunning()) return [];
    try {
      return (await this.#client.sendRequest<LawDaysResult>(LawDays.method)).days;
    } catch (error) {
      this.#client.error(LawDays.method, error, false);
      return [];
    }
  }
}

/** By the clock and time zone of this machine, as the server has it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
