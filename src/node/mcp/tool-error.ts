/** A mistake in what was asked, said in one sentence. */
export class ToolError extends Error {}
