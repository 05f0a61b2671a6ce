export class AntragDto {
  vorname: string;
  geburtsort: string;
  steuerIdentifikationsnummer: string;
  familienstand: string;
  schwerbehindertenausweis: string;
  dateiname: string;
  aktenzeichen: string;
}
export class SolicitudDto {
  apellidos: string;
  fechaNacimiento: string;
  gradoDiscapacidad: number;
  estadoCivil: string;
  nombreArchivo: string;
  numeroExpediente: string;
}
export class DomandaDto {
  cognome: string;
  luogoNascita: string;
  titoloStudio: string;
  nomeFile: string;
}
export class AanvraagDto {
  nationaliteit: string;
  burgerlijkeStaat: string;
  inkomen: number;
  versienummer: string;
}
export class PedidoDto {
  nomeCompleto: string;
  morada: string;
  numeroUtenteSaude: string;
}
