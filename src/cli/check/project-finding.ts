import type { Finding } from '../../core/findings/finding.ts';
import { Frames } from '../../core/report/frame.ts';
import type { ReportedFinding } from '../../core/report/report.ts';
import { regionsOf } from '../../core/scan/regions.ts';
import { SourceDocument } from '../../core/text/document.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';

/** A finding in the policy or the register, with its line where the file could be read. */
export function projectFinding(
  finding: Finding,
  { project, snapshot }: LoadedProject,
  withFrames: boolean,
): ReportedFinding {
  const text = snapshot.texts.get(finding.path) ?? '';
  if (!withFrames || text === '') return { finding };
  const document = new SourceDocument(finding.path, 'yaml', text);
  return { finding, frame: new Frames(document, [], { regions: regionsOf(project.policy.jurisdictions) }).of(finding) };
}
