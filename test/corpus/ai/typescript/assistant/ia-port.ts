/** Ce que l'application demande à une IA, quelle qu'elle soit. */
export interface IaPort {
  demander(question: string): Promise<string>;
}

export class IaMuette implements IaPort {
  demander(): Promise<string> {
    return Promise.resolve('Le service est fermé.');
  }
}

export async function fermer(ia: IaMuette): Promise<string> {
  return ia.demander();
}
