import { ProjectCalls } from '../ai-calls/across/project-calls.ts';
import { ProjectSources } from '../modules/project-sources.ts';
import { ProjectModules } from '../personal-data/flows/imports/project-modules.ts';
import type { ProjectFiles } from '../project/files.ts';
import type { Project } from '../project/project.ts';
import type { Syntax } from '../syntax/syntax.ts';

/** The project’s other files, as a scan of one document sees them. */
export class ProjectCode {
  readonly flows: ProjectModules;
  readonly calls: ProjectCalls;
  readonly #sources: ProjectSources;

  constructor(files: ProjectFiles, { policy }: Project, syntax: Syntax) {
    this.#sources = new ProjectSources(files);
    this.flows = new ProjectModules({ sources: this.#sources, syntax, settingsOf: (path) => policy.forPath(path) });
    this.calls = new ProjectCalls(this.#sources, syntax);
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#sources.refresh();
    this.calls.refresh();
  }
}
