// Names as services of the north and of Poland write them without their letters.
export interface Patient {
  fornamn: string;
  efternamn: string;
  samordningsnummer: string;
  sjukskrivning: string;
  lakemedel: string[];
  narmastAnhorig: string;
}

export interface Pracownik {
  imieINazwisko: string;
  wynagrodzenieBrutto: number;
  zwiazekZawodowy: string;
  dataZatrudnienia: string;
  zaswiadczenieONiekaralnosci: string;
}

export interface Medarbejder {
  cprNr: string;
  medarbejdernummer: string;
  sygefravaer: string;
  fagforening: string;
}

export const etykietaImienia = 'x';
export const antalAnvandare = 3;
export const felmeddelandeEpostadress = 'x';
export const skabelonNavn = 'x';
export const sporsmalSivilstand = 'x';

export interface Firma {
  navn: string;
  nip: string;
  orgnummer: string;
  antalAnstallda: number;
  by: string;
  data: string;
  dom: string;
  rasa: string;
  numer: string;
}
