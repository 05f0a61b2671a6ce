import type { Footprint, Range } from './answer/answer.ts';
import type { ServerFootprint } from './transport.ts';

/**
 * Estimate of what an answer took, after EcoLogits (GenAI Impact, version 0.5, ecologits/impacts/llm.py and its page
 * "LLM inference", https://ecologits.ai): energy of one GPU for a token of the answer, linear in the billions of active
 * parameters, fitted on the ML.ENERGY leaderboard, with its interval of 95 %; the server around it; the data centre.
 */
const gpu = { slope: 8.91e-5, base: 1.43e-3, spread: 1.96 * 5.19e-4, memory: 80 }; // watt-hours a token, gigabytes
const seconds = { slope: 8.02e-4, base: 2.23e-2 }; // of generation, a token
const server = { watts: 1000, gpus: 8 };
const dataCentre = 1.2; // power usage effectiveness
/** Weights on 4 bits, and a fifth more for what comes with them. */
const gigabytesPerBillion = 1.2 * 0.5;
/** Billions of parameters where the name of the model does not say: from a small open one to the largest open ones. */
const unknownSize: Range = { low: 3, high: 405 };
/** Grams of CO2 equivalent for a watt-hour: France, and the world (ADEME, Base Empreinte, as EcoLogits takes them). */
const gramsPerWh: Range = { low: 0.0813, high: 0.59 };

/** @param answerTokens tokens of the answer, those of its reasoning too. */
export function footprintOf(model: string, answerTokens: number, given?: ServerFootprint): Footprint {
  if (given) return ofServer(given);
  const size = sizeIn(model);
  const { low, high } = size === undefined ? unknownSize : { low: size, high: size };
  const energyWh = { low: answerTokens * perToken(low, -1), high: answerTokens * perToken(high, 1) };
  return {
    energyWh,
    co2eGrams: { low: energyWh.low * gramsPerWh.low, high: energyWh.high * gramsPerWh.high },
    source: 'estimate',
    method: size === undefined ? methods.unknown : methods.known,
  };
}

const methods = {
  known: {
    en: 'Estimate after EcoLogits, from the size that the model’s name gives: use only, electricity from the French grid to the world’s.',
    fr: 'Estimation d’après EcoLogits, selon la taille que donne le nom du modèle : usage seul, électricité du réseau français au réseau mondial.',
  },
  unknown: {
    en: 'Estimate after EcoLogits for a model of 3 to 405 billion parameters, its size being unknown: use only, electricity from the French grid to the world’s.',
    fr: 'Estimation d’après EcoLogits pour un modèle de 3 à 405 milliards de paramètres, sa taille étant inconnue : usage seul, électricité du réseau français au réseau mondial.',
  },
  server: { en: 'Figures given by the server.', fr: 'Chiffres donnés par le serveur.' },
};

function ofServer({ kWh, kgCO2e }: ServerFootprint): Footprint {
  return {
    energyWh: { low: kWh.low * 1000, high: kWh.high * 1000 },
    co2eGrams: { low: kgCO2e.low * 1000, high: kgCO2e.high * 1000 },
    source: 'server',
    method: methods.server,
  };
}

/** Watt-hours for a token of the answer; `side` is the end of the interval. */
function perToken(billions: number, side: -1 | 1): number {
  const gpus = Math.ceil((gigabytesPerBillion * billions) / gpu.memory);
  const ofGpu = Math.max(0, gpu.slope * billions + gpu.base + side * gpu.spread);
  const ofServer = ((seconds.slope * billions + seconds.base) / 3600) * server.watts * (gpus / server.gpus);
  return dataCentre * (ofServer + gpus * ofGpu);
}

/** Billions of parameters that a name tells: `Mistral-Small-24B`, `mixtral-8x7b`, `gemma3:4b`. */
function sizeIn(model: string): number | undefined {
  const [, experts, size] = /(?<![a-z\d.])(?:(\d{1,2})x)?(\d{1,4}(?:\.\d)?)b(?![a-z\d])/i.exec(model) ?? [];
  return size === undefined ? undefined : Number(experts ?? 1) * Number(size);
}
