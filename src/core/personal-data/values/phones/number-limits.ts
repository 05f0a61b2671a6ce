/** A national number has at least eight digits here: shorter ones (Nouméa, Wallis) look like anything else. */
export const MIN_DIGITS = 8;

/** National numbers with their trunk prefix, and international ones that start with 00. */
export const MAX_DIGITS = 15;
