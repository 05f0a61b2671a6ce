-- Everyone and every number is invented.
COPY public.agent (id, nom, prenom, courriel, tel_pro, ip_poste) FROM stdin;
1	Kerloazh	Gwendal	gwendal.kerloazh@valombre-conseil.fr	0247189235	78.124.9.66
\.
COPY public.commune (id, nom, maj) FROM stdin;
1	Valombre	2025-09-01
\.
