package seed

var Citizens = []Citizen{
	{Name: "Yanis Villaudric", Email: "g.roquevert@mail-du-berry.fr", Phone: "+33682409659"},
	{Name: "Fatou Okombe", Email: "aminatadelmontel@mairie-saint-aubrin.fr", Phone: "+221 77 164 90 81"},
}

const (
	NIR        = "1 59 01 35 629 311 35"
	IBAN       = "ES38 0182 8224 3682 1923 7040"
	CardNumber = "5521 5436 7900 6591"
	ClientIP   = "78.217.123.40"
	ListenAddr = "0.0.0.0:8080"
	Netmask    = "255.255.255.0"
	Module     = "v0.0.0-20240312101112-abcdef123456"
	Sum        = "h1:iZTk+apceHHuQVQunSAISDfwCIbv4Welb9CUqkU5byN="
	TestCard   = "4000 0566 5566 5556"
	Layout     = "2006-01-02T15:04:05Z07:00"
	Ulid       = "01HQZX3T7W9K2M4N6P8R0S2V4X"
)
