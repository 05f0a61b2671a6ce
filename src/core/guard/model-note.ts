/** For the model, in English as all system words of Vigie: it is part of what leaves, and shown with it. */
export const pseudonymNote =
  'Some names, numbers and addresses here are stand-ins for real ones. Treat them as real and repeat them exactly as written, character for character, wherever you use them.';
