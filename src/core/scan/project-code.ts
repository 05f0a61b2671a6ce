import { ProjectCalls } from '../ai-calls/across/project-calls.ts';
import { ProjectEnvironment } from '../modules/project-environment.ts';
import { ProjectSources } from '../modules/project-sources.ts';
import { ProjectModules } from '../personal-data/flows/imports/project-modules.ts';
import type { ProjectFiles } from '../project/files.ts';
import type { Project } from '../project/project.ts';
import type { Syntax } from '../syntax/syntax.ts';

/** The project’s other files, as a scan of one document sees them. */
export class ProjectCode {
  readonly flows: ProjectModules;
  readonly calls: ProjectCalls;
  readonly environment: ProjectEnvironment;
  readonly #sources: ProjectSources;

  constructor(files: ProjectFiles, { policy }: Project, syntax: Syntax) {
    this.#sources = new ProjectSources(files);
    this.environment = new ProjectEnvironment(files);
    this.flows = new ProjectModules({
      sources: this.#sources,
      syntax,
      catalogue: policy.catalogue,
      settingsOf: (path) => policy.forPath(path),
    });
    this.calls = new ProjectCalls({
      sources: this.#sources,
      syntax,
      catalogue: policy.catalogue,
      environment: this.environment,
    });
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#sources.refresh();
    this.environment.refresh();
    this.calls.refresh();
  }
}
