"""Languages that are not read but told from those that are: they resemble them, or write about the same missions."""

from collections.abc import Mapping

OTHERS: Mapping[str, str] = {
    "pt": """
        o; a; os; as; do; da; dos; das; em; no; na; nos; nas; um; uma; que; não; com; para; por; ao; à; pelo;
        pela; é; são; foi; se; mais; mas; como; também; seu; sua; sobre; já; até; disse; segundo; pelos; entre
    """,
    "it": """
        il; lo; la; i; gli; le; di; del; della; dei; delle; che; è; e; un; una; in; nel; nella; con; per; da;
        dal; dalla; sono; non; si; ha; anche; più; come; ma; al; alla; sul; sulla; stato; hanno; degli; dell
    """,
    "de": """
        der; die; das; und; in; den; von; zu; mit; im; des; auf; für; ist; nicht; dem; ein; eine; als; auch; es;
        an; aus; er; hat; dass; nach; wird; bei; einer; um; am; sind; noch; wie; einem; über; so; zum; haben;
        nur; oder
    """,
    "nl": """
        de; het; een; en; van; in; is; dat; op; te; zijn; met; voor; niet; aan; er; om; ook; als; dan; bij;
        maar; uit; nog; naar; heeft; door; over; ze; zich; wordt; werd; deze; meer
    """,
    "ht": """
        nan; yo; ki; pou; ak; yon; la; sa; li; te; ap; nou; pa; gen; moun; an; sou; tout; se; men; kote; fè; ka;
        peyi; ann; avèk; depi; lè; pral; konsa; kay
    """,
    "ca": """
        els; les; del; dels; al; als; amb; per; que; una; un; va; van; és; no; més; també; però; seva; seu; aquest; aquesta; ha; han; segons; ja; té; com; des; fins;
        entre; sobre; quan; està; estan; i; la; el; a; de; en; ahir; dos-cents; tres-cents; els seus
    """,
    "ro": """
        și; în; din; la; cu; pe; de; pentru; care; nu; un; o; a; al; ale; ai; au; va; sunt; este; mai; că; să; prin; după; sau; fi; fost; lui; lor; sa; său; deja; încă;
        către; unui; unei; cele; cel; până; între; potrivit; două; sute; și-a; nu au; are
    """,
    "sw": """
        ya; wa; na; kwa; katika; la; za; cha; vya; ni; kuwa; hiyo; hii; huo; pia; baada; kama; kutoka; lakini; zaidi; yake; wake; wao; mwezi; nchini; huku; ambayo;
        ambacho; ambao; hadi; kuhusu; tayari; watu; alisema; amesema; kina; wengine; wakati; nchi; mia
    """,
}
"""ISO 639-1 code -> function words."""

OTHER_LETTERS: Mapping[str, str] = {
    "pt": "ã; õ; ção; ções; _o_; _os_; ém_",
    "it": "à_; è; ì; ò_; ù_; zione; _il_; gli_; ell'; ell’",
    "de": "ä; ö; ü; ß; _der_; _die_; _und_; ung_; sch",
    "nl": "ij; aa; ee; oo; _het_; _een_; heid_",
    "ht": "ò; _nan_; _yo_; an_; _ki_; syon",
    "ca": "ç; l·l; _els_; _amb_; ció_; à; ïs_; _i_",
    "ro": "ă; ș; ț; î; ţ; ş; ul_; lor_; ului_",
    "sw": "_ya_; _wa_; _kwa_; ji_; umo; wana; ki_",
}

OTHER_TOPICS: Mapping[str, str] = {
    "pt": "comando; assume; assumiu; chegam; chegaram; polícias; polícia; reforço; enviou; milhões; milhão; dólares; mandato; operação; missões; paz; força; deixa; deixam; retirada; mortos; feridos; dizem; anunciou; estão; após; ano; anos; guarda; congresso; ajuda; prometeu; apoio; ataque; contra; deixou; força; forças; missão; soldados; militares; tropas; país; governo; segurança; ministro; conselho; nações; unidas; capacetes; azuis; retiraram; começaram; sair; enviar; lidera; conta; defesa",
    "it": "comando; assume; assunto; arrivano; arrivati; poliziotti; polizia; rinforzo; inviato; milioni; milione; dollari; mandato; operazione; missioni; pace; lascia; lasciano; ritiro; morti; feriti; annunciato; ieri; anno; anni; aiuti; promesso; sostegno; attacco; contro; mila; dopo; verso; contingente; esercito; forza; forze; missione; soldati; militari; truppe; paese; governo; sicurezza; ministro; consiglio; nazioni; unite; caschi; guida; ritirato; invierà; conta; italiani; difesa; agenti; restano; sud",
    "de": "kommando; übernimmt; übernommen; eingetroffen; polizei; verstärkung; millionen; dollar; mandat; einsatz; frieden; verlässt; abzug; tote; verletzte; angekündigt; gestern; jahr; jahre; hilfe; zugesagt; angriff; gegen; tausend; friedenstruppe; friedenstruppen; kontingent; armee; nahe; truppe; truppen; mission; soldaten; regierung; sicherheitsrat; vereinten; nationen; blauhelme; abgezogen; schickt; führt; zählt; polizisten; sprecher; weitere; land; bundeswehr",
    "nl": "bevel; overneemt; neemt; aangekomen; politie; versterking; miljoen; dollar; mandaat; vrede; verlaat; terugtrekking; doden; gewonden; aangekondigd; gisteren; jaar; hulp; toegezegd; aanval; tegen; duizend; vredesmacht; vredestroepen; leger; bij; troepenmacht; troepen; missie; soldaten; militairen; regering; veiligheidsraad; verenigde; naties; blauwhelmen; leidt; telt; stuurt; agenten; woordvoerder; land; kenia",
    "ht": "polisye; rive; ayiti; ede; kòmand; milyon; dola; mandal; lapè; kite; mouri; blese; anonse; yè; ane; èd; pwomèt; atak; kont; mil; lame; ranfòse; voye; fòs; misyon; sòlda; gouvènman; sekirite; lapolis; gang; nasyonzini; ajan; dirije; ede; miltinasyonal",
    "ca": "comandament; assumeix; arriben; arriba; policies; policia; reforçar; milions; milió; dòlars; operació; missions; pau; deixa; deixen; retirada; morts; ferits; anuncia; anunciat; any; anys; ajuda; promet; suport; atac; contra; després; exèrcit; contingent; envien; força; forces; missió; soldats; militars; tropes; govern; seguretat; ministre; ministra; país; cascos; blaus; agents; consell; mandat; nacions; unides; dirigeix; enviarà; retirar; allarga; portaveu; defensa",
    "ro": "comanda; preia; ajuns; poliție; întări; milioane; dolari; mandat; mandatul; pace; părăsește; retragere; morți; răniți; ieri; anul; ani; ajutor; promis; sprijin; atac; contra; mii; armată; forței; misiuni; operațiune; contingent; forță; forța; misiune; misiunea; soldați; militari; trupe; guvern; securitate; ministru; ministrul; consiliul; națiunilor; unite; căștile; albastre; conduce; trimite; anunțat; retras; declarat; polițiști; apărării; raport; proteja",
    "sw": "uongozi; yachukua; polisi; wawasili; kuimarisha; milioni; dola; ruhusa; yaondoka; kuondoka; waliouawa; majeruhi; yatangaza; jana; mwaka; miaka; msaada; shambulio; dhidi; elfu; jeshi; askari; operesheni; ujumbe; kikosi; vikosi; wanajeshi; walinda; amani; serikali; umoja; mataifa; jamhuri; kimataifa; maafisa; msemaji; inaongoza; itatuma; umeondoa; rais; waziri; kidemokrasia; baraza; usalama",
}
"""What news of missions is about, in those languages."""
