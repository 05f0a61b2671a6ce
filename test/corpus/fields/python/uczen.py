from dataclasses import dataclass
from datetime import date


@dataclass
class Uczeń:
    imię: str
    nazwisko: str
    data_urodzenia: date
    miejsce_urodzenia: str
    adres_zamieszkania: str
    wyznanie: str
    niepełnosprawność: str
    opiekun_prawny: str
    nr_legitymacji_szkolnej: str
    alergie: list[str]
    klasa: str
    rok_szkolny: str


@dataclass
class Placówka:
    nazwa: str
    adres: str
    telefon_placówki: str
    liczba_sal: int
    liczba_uczniów: int


liczba_wierszy = 20
komunikat_błędu = "x"
dane_wykresu = []
cena_kursu = 12
