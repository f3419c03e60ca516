"""The code lists that records and the reader share, each code with its English name.

Every table maps a code to the name the press uses, fit for a sentence and, folded to ASCII, for a slug.
"""


def _table(rows: str) -> dict[str, str]:
    """`CODE name` entries, parted by semicolons or line ends."""
    entries = (entry.split(maxsplit=1) for entry in rows.replace("\n", ";").split(";") if entry.strip())
    return {code: name.strip() for code, name in entries}


COUNTRIES = _table("""
    AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla; AL Albania; AM Armenia
    AO Angola; AQ Antarctica; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands
    AZ Azerbaijan
    BA Bosnia and Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain
    BI Burundi; BJ Benin; BL Saint Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands
    BR Brazil; BS Bahamas; BT Bhutan; BV Bouvet Island; BW Botswana; BY Belarus; BZ Belize
    CA Canada; CC Cocos (Keeling) Islands; CD Democratic Republic of the Congo; CF Central African Republic
    CG Republic of the Congo; CH Switzerland; CI Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon; CN China
    CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus
    CZ Czech Republic
    DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria
    EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia
    FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France
    GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar
    GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece
    GS South Georgia and South Sandwich Islands; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana
    HK Hong Kong; HM Heard and McDonald Islands; HN Honduras; HR Croatia; HT Haiti; HU Hungary
    ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq
    IR Iran; IS Iceland; IT Italy
    JE Jersey; JM Jamaica; JO Jordan; JP Japan
    KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North Korea
    KR South Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan
    LA Laos; LB Lebanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania
    LU Luxembourg; LV Latvia; LY Libya
    MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar; MH Marshall Islands
    MK North Macedonia; ML Mali; MM Myanmar; MN Mongolia; MO Macao; MP Northern Mariana Islands; MQ Martinique
    MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia
    MZ Mozambique
    NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway
    NP Nepal; NR Nauru; NU Niue; NZ New Zealand
    OM Oman
    PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland
    PM Saint Pierre and Miquelon; PN Pitcairn Islands; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau
    PY Paraguay
    QA Qatar
    RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda
    SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena
    SI Slovenia; SJ Svalbard and Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia
    SR Suriname; SS South Sudan; ST São Tomé and Príncipe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini
    TC Turks and Caicos Islands; TD Chad; TF French Southern Territories; TG Togo; TH Thailand; TJ Tajikistan
    TK Tokelau; TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TR Turkey; TT Trinidad and Tobago; TV Tuvalu
    TW Taiwan; TZ Tanzania
    UA Ukraine; UG Uganda; UM United States Minor Outlying Islands; US United States; UY Uruguay; UZ Uzbekistan
    VA Vatican City; VC Saint Vincent and the Grenadines; VE Venezuela; VG British Virgin Islands
    VI United States Virgin Islands; VN Vietnam; VU Vanuatu
    WF Wallis and Futuna; WS Samoa
    XK Kosovo
    YE Yemen; YT Mayotte
    ZA South Africa; ZM Zambia; ZW Zimbabwe
""")
"""ISO 3166-1 alpha-2, the 249 codes assigned as of 2026, and `XK` for Kosovo, which ISO leaves to its users."""

REGIONS = _table("""
    002 Africa; 015 Northern Africa; 202 Sub-Saharan Africa; 011 Western Africa; 014 Eastern Africa
    017 Middle Africa; 018 Southern Africa
    019 Americas; 003 North America; 021 Northern America; 005 South America; 013 Central America; 029 Caribbean
    419 Latin America and the Caribbean
    142 Asia; 030 Eastern Asia; 034 Southern Asia; 035 South-eastern Asia; 143 Central Asia; 145 Western Asia
    150 Europe; 039 Southern Europe; 151 Eastern Europe; 154 Northern Europe; 155 Western Europe
    009 Oceania; 053 Australia and New Zealand; 054 Melanesia; 057 Micronesia; 061 Polynesia
""")
"""UN M49 (UN Statistics Division, as of 2026): continents and their parts, without 001 World, which leads nothing."""

CURRENCIES = _table("""
    AED United Arab Emirates Dirham; AFN Afghan Afghani; ALL Albanian Lek; AMD Armenian Dram; AOA Angolan Kwanza
    ARS Argentine Peso; AUD Australian Dollar; AWG Aruban Florin; AZN Azerbaijani Manat
    BAM Bosnia and Herzegovina Convertible Mark; BBD Barbadian Dollar; BDT Bangladeshi Taka; BHD Bahraini Dinar
    BIF Burundian Franc; BMD Bermudian Dollar; BND Brunei Dollar; BOB Boliviano; BRL Brazilian Real
    BSD Bahamian Dollar; BTN Bhutanese Ngultrum; BWP Botswana Pula; BYN Belarusian Ruble; BZD Belize Dollar
    CAD Canadian Dollar; CDF Congolese Franc; CHF Swiss Franc; CLP Chilean Peso; CNY Chinese Yuan
    COP Colombian Peso; CRC Costa Rican Colón; CUP Cuban Peso; CVE Cape Verdean Escudo; CZK Czech Koruna
    DJF Djiboutian Franc; DKK Danish Krone; DOP Dominican Peso; DZD Algerian Dinar
    EGP Egyptian Pound; ERN Eritrean Nakfa; ETB Ethiopian Birr; EUR Euro
    FJD Fijian Dollar; FKP Falkland Islands Pound
    GBP Pound Sterling; GEL Georgian Lari; GHS Ghanaian Cedi; GIP Gibraltar Pound; GMD Gambian Dalasi
    GNF Guinean Franc; GTQ Guatemalan Quetzal; GYD Guyanese Dollar
    HKD Hong Kong Dollar; HNL Honduran Lempira; HTG Haitian Gourde; HUF Hungarian Forint
    IDR Indonesian Rupiah; ILS Israeli New Shekel; INR Indian Rupee; IQD Iraqi Dinar; IRR Iranian Rial
    ISK Icelandic Króna
    JMD Jamaican Dollar; JOD Jordanian Dinar; JPY Japanese Yen
    KES Kenyan Shilling; KGS Kyrgyzstani Som; KHR Cambodian Riel; KMF Comorian Franc; KPW North Korean Won
    KRW South Korean Won; KWD Kuwaiti Dinar; KYD Cayman Islands Dollar; KZT Kazakhstani Tenge
    LAK Lao Kip; LBP Lebanese Pound; LKR Sri Lankan Rupee; LRD Liberian Dollar; LSL Lesotho Loti; LYD Libyan Dinar
    MAD Moroccan Dirham; MDL Moldovan Leu; MGA Malagasy Ariary; MKD Macedonian Denar; MMK Myanmar Kyat
    MNT Mongolian Tugrik; MOP Macanese Pataca; MRU Mauritanian Ouguiya; MUR Mauritian Rupee; MVR Maldivian Rufiyaa
    MWK Malawian Kwacha; MXN Mexican Peso; MYR Malaysian Ringgit; MZN Mozambican Metical
    NAD Namibian Dollar; NGN Nigerian Naira; NIO Nicaraguan Córdoba; NOK Norwegian Krone; NPR Nepalese Rupee
    NZD New Zealand Dollar
    OMR Omani Rial
    PAB Panamanian Balboa; PEN Peruvian Sol; PGK Papua New Guinean Kina; PHP Philippine Peso; PKR Pakistani Rupee
    PLN Polish Zloty; PYG Paraguayan Guarani
    QAR Qatari Riyal
    RON Romanian Leu; RSD Serbian Dinar; RUB Russian Ruble; RWF Rwandan Franc
    SAR Saudi Riyal; SBD Solomon Islands Dollar; SCR Seychellois Rupee; SDG Sudanese Pound; SEK Swedish Krona
    SGD Singapore Dollar; SHP Saint Helena Pound; SLE Sierra Leonean Leone; SOS Somali Shilling; SRD Surinamese Dollar
    SSP South Sudanese Pound; STN São Tomé and Príncipe Dobra; SVC Salvadoran Colón; SYP Syrian Pound
    SZL Swazi Lilangeni
    THB Thai Baht; TJS Tajikistani Somoni; TMT Turkmenistani Manat; TND Tunisian Dinar; TOP Tongan Pa'anga
    TRY Turkish Lira; TTD Trinidad and Tobago Dollar; TWD New Taiwan Dollar; TZS Tanzanian Shilling
    UAH Ukrainian Hryvnia; UGX Ugandan Shilling; USD US Dollar; UYU Uruguayan Peso; UZS Uzbekistani Sum
    VED Venezuelan Digital Bolívar; VES Venezuelan Bolívar; VND Vietnamese Dong; VUV Vanuatu Vatu
    WST Samoan Tala
    XAF Central African CFA Franc; XCD East Caribbean Dollar; XCG Caribbean Guilder; XDR Special Drawing Rights
    XOF West African CFA Franc; XPF CFP Franc
    YER Yemeni Rial
    ZAR South African Rand; ZMW Zambian Kwacha; ZWG Zimbabwe Gold
    ATS Austrian Schilling; BEF Belgian Franc; DEM Deutsche Mark; ESP Spanish Peseta; FIM Finnish Markka
    FRF French Franc; GRD Greek Drachma; IEP Irish Pound; ITL Italian Lira; LUF Luxembourg Franc; NLG Dutch Guilder
    PTE Portuguese Escudo
""")
"""ISO 4217: the currencies in use as of 2026, the IMF's `XDR` and those that gave way to the euro by 2002, in which
the missions of the 1990s were paid; no metals, fund codes or test codes."""

ORGANIZATIONS = _table("""
    UN United Nations; EU European Union; AFU African Union; NATO North Atlantic Treaty Organization
    ECOWAS Economic Community of West African States; ECCAS Economic Community of Central African States
    SADC Southern African Development Community; EAC East African Community
    OAS Organization of American States; CARICOM Caribbean Community
    WB World Bank; AFDB African Development Bank
""")
"""International organizations as funders. The codes are this project's own: no standard covers them.

The African Union is `AFU`, since `AU` is Australia; any other organization keeps the name its text has.
"""
