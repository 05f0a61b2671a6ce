import { Frames } from '../../core/report/frame.ts';
import type { ReportedFinding } from '../../core/report/report.ts';
import { regionsOf } from '../../core/scan/regions.ts';
import { SourceDocument } from '../../core/text/document.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';

/** What is wrong with the policy and the register, each with its line where the file could be read. */
export function projectFindings({ project, snapshot }: LoadedProject, withFrames: boolean): readonly ReportedFinding[] {
  if (!withFrames) return project.findings.map((finding) => ({ finding }));
  const settings = { regions: regionsOf(project.policy.jurisdictions) };
  return project.findings.map((finding) => {
    const text = snapshot.texts.get(finding.path);
    if (text === undefined || text === '') return { finding };
    const frames = new Frames(new SourceDocument(finding.path, 'yaml', text), [], settings);
    return { finding, frame: frames.of(finding) };
  });
}
