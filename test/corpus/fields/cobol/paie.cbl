       IDENTIFICATION DIVISION.
       PROGRAM-ID. PAIE01.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-AGENT.
           05  WS-NOM-AGENT           PIC X(30).
           05  WS-PRENOM-AGENT        PIC X(30).
           05  WS-NUM-SECU            PIC X(15).
           05  WS-SALAIRE-BRUT        PIC 9(7)V99.
           05  WS-TAUX                PIC 9V9999.
       01  WS-COMPTEURS.
           05  WS-NB-AGENTS           PIC 9(05).
           05  WS-FIN-FICHIER         PIC X.
           05  WS-CODE-RETOUR         PIC 99.
       PROCEDURE DIVISION.
           STOP RUN.
