import type { TextByLanguage } from './values-file.ts';

/** The model, where there is one. */
export interface ModelFields {
  /** Who supplies the model: an id of Vigie's catalogue, or a name. */
  provider?: string;
  model?: string;
  modelVersion?: string;
  /** Hosts that are asked, as globs of host names: `albert.api.etalab.gouv.fr`, `'*.example.gouv.fr'`. */
  hosts?: string[];
  /** Kind of model and how it is used. */
  modelDescription?: TextByLanguage;
  /** Other models that take part. */
  otherModels?: OtherModel[];
  /** Data with which the model was trained, tuned or tested. */
  developmentData?: TextByLanguage;
  /** Personal, protected or proxy attributes in those data. */
  developmentSensitiveAttributes?: TextByLanguage;
  /** For which part of the work generative AI is used. */
  generativeUse?: TextByLanguage;
  /** How the outputs, the quotations and the links are checked. */
  outputsChecked?: TextByLanguage;
}

export interface OtherModel {
  provider?: string;
  model: string;
  version?: string;
  description?: TextByLanguage;
}
