      * COPYBOOK ASSURE - FICHIER DES ASSURES
       01  ENR-ASSURE.
           05  ASS-NIR                 PIC X(13).
           05  ASS-CLE                 PIC 9(02).
           05  ASS-NOM                 PIC X(30).
           05  ASS-PRENOM              PIC X(30).
           05  ASS-DATE-NAISSANCE      PIC 9(08).
           05  ASS-SEXE                PIC X(01).
           05  ASS-ADRESSE             PIC X(38).
           05  ASS-TELEPHONE           PIC X(10).
           05  ASS-IBAN                PIC X(34).
           05  ASS-CODE-CENTRE         PIC 9(03).
           05  FILLER                  PIC X(12).
       01  ENR-FICHIER.
           05  FIC-NOM-FICHIER         PIC X(44).
           05  FIC-DATE-TRAITEMENT     PIC 9(08).
           05  FIC-NB-LIGNES           PIC 9(09) COMP-3.
