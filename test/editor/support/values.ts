/** A social-security number of the right structure and key, invented for these tests: it was given to nobody we know of. */
export const nir = '2 91 08 13 055 987 50';

/** An address in a domain that a town could have; nobody reads it. */
export const email = 'claire.durand@mairie-de-sainte-vigie.fr';

/** A call that the catalogue knows. */
export const pythonCall = `from openai import OpenAI

client = OpenAI()


def trier_demande(texte):
    return client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": texte}])
`;
