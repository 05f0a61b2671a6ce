/** What VS Code gives to a page. */
export interface VsCode<Request> {
  postMessage(message: Request): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode<unknown>;

/** To be called once a page: VS Code gives it only once. */
export function vsCode<Request>(): VsCode<Request> {
  return acquireVsCodeApi();
}
