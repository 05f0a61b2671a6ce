/** What VS Code disposes of, whatever its class. */
export interface DisposableLike {
  dispose(): unknown;
}
