import { createClient } from '@deepgram/sdk';
import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
import { AssemblyAI } from 'assemblyai';
import { Translator } from 'deepl-node';
import { createReadStream } from 'node:fs';

const deepgram = createClient(process.env.DEEPGRAM_API_KEY ?? '');
const voix = new ElevenLabsClient();
const assembly = new AssemblyAI({ apiKey: process.env.ASSEMBLYAI_API_KEY ?? '' });

export const transcrire = (chemin: string) => deepgram.listen.prerecorded.transcribeFile(createReadStream(chemin), { model: 'nova-3' });

export const lire = (texte: string) => voix.textToSpeech.convert('voix', { text: texte, modelId: 'eleven_multilingual_v2' });

export const seance = (audio: string) => assembly.transcripts.transcribe({ audio, language_code: 'fr' });

export const anglais = (texte: string) => new Translator(process.env.DEEPL_KEY ?? '').translateText(texte, 'fr', 'en-GB');

export const convertir = (euros: number) => ({ convert: (taux: number) => euros * taux }).convert(1.1);
