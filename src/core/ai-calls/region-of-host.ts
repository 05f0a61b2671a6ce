/** Points of the compass in names of regions. */
const compass = 'central|north(?:east|west)?|south(?:east|west)?|east|west';

/**
 * `eu-west-3`, `europe-west9`, `eu-north1` between dots or hyphens. Sources:
 * https://docs.aws.amazon.com/general/latest/gr/rande.html, https://cloud.google.com/vertex-ai/docs/general/locations
 */
const named = new RegExp(
  String.raw`(?:^|[.-])((?:af|ap|asia|africa|australia|ca|eu|europe|il|me|mx|northamerica|sa|southamerica|us)(?:-gov)?-(?:${compass})-?\d{1,2})(?=[.-]|$)`,
);

/** `francecentral.api.cognitive.microsoft.com`. Source: https://learn.microsoft.com/azure/ai-services/speech-service/regions */
const azure =
  /(?:^|\.)([a-z]*(?:central|north|south|east|west)[a-z]*\d?)\.(?:api\.cognitive|(?:stt|tts)\.speech|models\.ai|inference\.ai|inference\.ml|inference)\.(?:microsoft|azure)\.com$/;

/** The cloud region that a host names; `undefined` where it names none. What a region is called says nothing of who may reach it. */
export function regionOfHost(host: string): string | undefined {
  const name = host.slice(0, 255).replace(/:\d+$/, '').toLowerCase();
  return named.exec(name)?.[1] ?? azure.exec(name)?.[1];
}
