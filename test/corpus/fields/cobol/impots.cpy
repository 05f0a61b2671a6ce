       01  ENR-FOYER.
           05  FOY-NUM-FISCAL          PIC 9(13).
           05  FOY-NOM-DECLARANT       PIC X(40).
           05  FOY-PRENOM-DECLARANT    PIC X(40).
           05  FOY-SITUATION-FAMILLE   PIC X(01).
           05  FOY-REVENU-FISCAL       PIC 9(09).
           05  FOY-EMAIL               PIC X(80).
           05  FOY-NB-PARTS            PIC 9(02)V99.
           05  FOY-ANNEE               PIC 9(04).
           05  FOY-CODE-DIRECTION      PIC X(03).
           05  FOY-ETAT-ENR            PIC X(01).
