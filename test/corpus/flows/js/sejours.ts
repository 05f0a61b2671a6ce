// Données fictives : séjours, points de rassemblement et leurs encadrants.
import * as Sentry from '@sentry/node';

export class ImportConsumer {
  constructor(private readonly logger: Logger) {}

  importer(pdr: Point, session: Session, encadrant: Encadrant): Promise<void> {
    this.logger.log('import', ImportConsumer.name);
    this.logger.warn(`point ${pdr.matricule} sans nom`);
    this.logger.warn(`centre introuvable : ${session.centreMatricule}`);
    this.logger.warn(`encadrant ${encadrant.prenom} ${encadrant.nom} absent`);
    this.logger.log(`opération ${encadrant.operation}`);
    return Sentry.startSpan({ name: 'import' }, () => this.lire(encadrant.email));
  }

  exporter(agent: Agent): Promise<string> {
    this.logger.debug(agent.matricule);
    return Sentry.withScope((scope) => {
      scope.setTag('dossier', agent.dossierId);
      scope.setUser({ email: agent.email });
      return agent.telephone;
    });
  }
}
