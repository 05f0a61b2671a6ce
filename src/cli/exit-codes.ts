/** What the command answers to its caller; documented in the README. */
export const exitCodes = {
  clean: 0,
  /** Findings at or above the threshold, or a notice that lacks something. */
  findings: 1,
  /** Wrong usage, a policy that cannot be used, or a file that could not be checked. */
  error: 2,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;
