export interface Antragsteller {
  vorname: string;
  nachname: string;
  geburtsdatum: string;
  konfession: string;
  krankenversichertennummer: string;
  dateiname: string;
  webadresse: string;
}

export interface Solicitante {
  apellidos: string;
  fechaNacimiento: string;
  telefonoMovil: string;
  discapacidad: string;
  nombreFichero: string;
  estadoExpediente: string;
}

export interface Richiedente {
  cognome: string;
  codiceFiscale: string;
  dataDiNascita: string;
  disabilita: string;
  nomeFile: string;
}

export interface Aanvrager {
  achternaam: string;
  bsn: string;
  geboortedatum: string;
  geloofsovertuiging: string;
  bestandsnaam: string;
}

export interface Requerente {
  nomeCompleto: string;
  dataNascimento: string;
  numeroTelemovel: string;
  deficiencia: string;
  nomeArquivo: string;
}
