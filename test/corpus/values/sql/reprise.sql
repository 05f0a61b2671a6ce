INSERT INTO pazienti VALUES (1, 'Scarpellini', 'Ermanno', '1961-11-08', 'Pisa');
INSERT INTO pazienti VALUES (2, 'D''Onofrio', 'Loredana', '1975-04-19', 'Lucca');
INSERT INTO comuni VALUES (1, 'Florencia', 'Caqueta', '1902-12-25');
INSERT INTO rioni VALUES (1, 'Loredana', 'Campitelli', '2021-04-19');
