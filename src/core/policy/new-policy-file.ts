/** Text of a project's first policy, by language: `new-policy.yml`. */
export interface NewPolicyFile {
  readonly en: string;
  readonly fr: string;
}
