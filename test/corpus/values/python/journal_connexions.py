CONNEXIONS = [
    ("82.213.126.52", "ludovic_benhaddou65@mail-du-berry.fr", "2024-03-12T10:11:12"),
    ("86.194.144.97", "ineschantepierre@ville-montrelais.fr", "2024-03-12T10:12:40"),
    ("2a01:e0a:772:9245:6907:d515:b15b:851f", "thibault_benhaddou61@boite-iroise.bzh", "2024-03-12T10:13:02"),
]
LISTE_BLANCHE = ["10.0.0.0/8", "192.168.0.1", "::1", "fd12:3456:789a::1"]
VERSION_TLS = "1.3"
AGENT = "Chrome/131.0.6778.85 Safari/537.36"
SNMP = ".1.3.6.1.2.1.1.1.0"
MULTICAST = "224.0.0.251"
BANC = "198.18.0.1"
