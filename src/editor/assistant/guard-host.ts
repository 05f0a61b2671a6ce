import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { AuditLog } from '../../core/guard/audit/audit-log.ts';
import type { GuardedConversation } from '../../core/guard/conversation.ts';
import type { Project } from '../../core/project/project.ts';
import type { LogFolder } from '../engine/audit-log-in.ts';
import type { Engine } from '../engine/lazy-engine.ts';
import type { AssistantServices } from './assistant-services.ts';

/** Opens guarded conversations about the projects of a folder, as they are at each question. */
export class GuardHost implements vscode.Disposable {
  readonly #services: AssistantServices;
  readonly #listening: vscode.Disposable;
  #folder: vscode.WorkspaceFolder | undefined;
  #project: Project | undefined;

  constructor(services: AssistantServices) {
    this.#services = services;
    this.#listening = services.projects.onDidChange(() => {
      void this.about(this.#folder);
    });
  }

  /** The folder that the next question is about: its policy decides. */
  async about(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    this.#folder = folder;
    this.#project = await this.#services.projects.projectOf(folder);
  }

  async open(): Promise<GuardedConversation> {
    const engine = await this.#services.engine.load();
    await this.about(this.#folder ?? vscode.workspace.workspaceFolders?.[0]);
    return engine.openConversation({
      project: () => this.#known(),
      audit: this.#auditLog(engine),
      now: () => new Date().toISOString(),
      newId: () => randomUUID(),
      scan: () => engine.scanContextOf(this.#known()),
    });
  }

  /** The log of the folder that the question is about, beside its policy. */
  #auditLog(engine: Engine): AuditLog {
    const log = (): AuditLog => engine.auditLogIn(this.#logFolder(), () => this.#known().policy.assistant.audit);
    return { append: (entry) => log().append(entry), spentOn: (day) => log().spentOn(day) };
  }

  /** Where there is no folder on a disk, in VS Code's own storage. */
  #logFolder(): LogFolder {
    const { storageUri, globalStorageUri } = this.#services.context;
    if (this.#folder?.uri.scheme === 'file') return { project: this.#folder.uri.fsPath };
    return { storage: (storageUri ?? globalStorageUri).fsPath };
  }

  #known(): Project {
    if (!this.#project) throw new Error('The guard was asked before the project was read');
    return this.#project;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}
