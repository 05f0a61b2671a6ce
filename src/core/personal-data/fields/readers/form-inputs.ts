const TAG = String.raw`<(?:input|select|textarea|[a-zA-Z-]{0,30}(?:[iI]nput|[fF]ield|[sS]elect|-input|-field)[a-zA-Z]{0,12}|Form\.Item|Controller)\b[^<>]{0,400}?\s`;
const OBJECT = String.raw`(?:[\w$]{1,30}[.[]){0,3}`;
const NAME = String.raw`[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff-]{0,60}`;

/**
 * Inputs of a form: HTML, JSX, Vue, Angular, and components that are named like one. What is sent is the `name`; where
 * there is none, the `id` or what the browser may fill in says what it is.
 */
export const formInputs = [
  // What is bound to a model is an input, whatever the component is called.
  String.raw`(?:${TAG}name|\s(?:formControlName|v-model(?::[\w-]{1,30})?(?:\.\w{1,20}){0,3}|\[\(ngModel\)\]|th:field))=\{?["'](?:\*\{)?${OBJECT}(?<member8>${NAME})[\]}]?["']`,
  String.raw`${TAG}name=(?<member7>${NAME})(?=[\s>/])`,
  // React Hook Form: https://react-hook-form.com/docs/useform/register
  String.raw`\{\.\.\.[\w.]{0,30}register\(["']${OBJECT}(?<member6>${NAME})["']`,
  String.raw`${TAG}(?:id|autocomplete|autoComplete)=\{?["'](?<member9>${NAME})["']`,
].join('|');
