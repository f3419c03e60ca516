"""Spanish: the words, written by hand from the press of Spain and Latin America and from United Nations documents."""

from collections.abc import Mapping

from app.extraction.languages.language import Language

_AR = {
    "finite": "as a amos an aba abas ábamos aban",
    "past": "é aste ó aron",
    "participle": "ado ada ados adas",
    "future": "ará arán aremos aré",
    "conditional": "aría arían aríamos",
    "infinitive": "ar ando arla arlas arlo arlos arle arles arse e es emos en ara aran áramos ase asen",
}
_ER = {
    "finite": "es e emos en ía ías íamos ían",
    "past": "í ió ieron",
    "participle": "ido ida idos idas",
    "future": "erá erán eremos eré",
    "conditional": "ería erían eríamos",
    "infinitive": "er iendo erla erlas erlo erlos erle erles erse a as amos an iera ieran iese iesen",
}
_IR = {
    "finite": "es e imos en ía ías íamos ían",
    "past": "í ió ieron",
    "participle": "ido ida idos idas",
    "future": "irá irán iremos iré",
    "conditional": "iría irían iríamos",
    "infinitive": "ir iendo irla irlas irlo irlos irle irles irse a as amos an iera ieran iese iesen",
}
_AR_BUT_SUBJUNCTIVE = _AR | {"infinitive": "ar ando arla arlas arlo arlos arle arles arse"}
_STRESSED_AR = {"finite": "as a an", "infinitive": "e es en"}
_STRESSED_ER = {"finite": "es e en", "infinitive": "a as an"}


def _spelled(paradigm: Mapping[str, str], before: str, letters: str, other: str) -> dict[str, str]:
    """A paradigm whose stem ends in `letters`, written `other` where the ending begins with a vowel of `before`."""
    return {
        form: " ".join((other if ending[0] in before else letters) + ending for ending in endings.split())
        for form, endings in paradigm.items()
    }


SPANISH = Language(
    code="es",
    paradigms={
        "ar": _AR,
        "arn": _AR_BUT_SUBJUNCTIVE,
        "er": _ER,
        "ir": _IR,
        "car": _spelled(_AR, "eé", "c", "qu"),
        "gar": _spelled(_AR, "eé", "g", "gu"),
        "zar": _spelled(_AR, "eé", "z", "c"),
        "ger": _spelled(_ER, "aoó", "g", "j"),
        "gir": _spelled(_IR, "aoó", "g", "j"),
        "sar": _STRESSED_AR,
        "ser": _STRESSED_ER,
        "sgar": _spelled(_STRESSED_AR, "e", "g", "gu"),
        "szar": _spelled(_STRESSED_AR, "e", "z", "c"),
        "cer": {
            "finite": "zco ces ce cemos cen cía cían",
            "past": "ció cieron",
            "participle": "cido cida cidos cidas",
            "future": "cerá cerán ceremos",
            "conditional": "cería cerían",
            "infinitive": "cer ciendo cerse cerla cerlo cerle zca zcan ciera cieran ciese ciesen",
        },
        "uir": {
            "finite": "uyo uye uyen uimos uía uían",
            "past": "uyó uyeron",
            "participle": "uido uida uidos uidas",
            "future": "uirá uirán uiremos",
            "conditional": "uiría uirían",
            "infinitive": "uir uyendo uirla uirlo uirse uya uyan uyera uyeran uyese",
        },
        "ucir": {
            "finite": "uzco uce ucen ucimos ucía ucían",
            "past": "ujo ujeron",
            "participle": "ucido ucida ucidos ucidas",
            "future": "ucirá ucirán",
            "conditional": "uciría ucirían",
            "infinitive": "ucir uciendo ucirla ucirlo ucirse uzca uzcan ujera ujeran ujese",
        },
        "ener": {
            "finite": "engo ienes iene enemos ienen enía enían",
            "past": "uvo uvieron uvimos",
            "participle": "enido enida enidos enidas",
            "future": "endrá endrán endremos",
            "conditional": "endría endrían",
            "infinitive": "ener eniendo enerla enerlo enerse enga engan uviera uvieran uviese uviesen",
        },
        "oner": {
            "finite": "ongo one ones onen onemos onía onían",
            "past": "uso usieron usimos",
            "participle": "uesto uesta uestos uestas",
            "future": "ondrá ondrán ondremos",
            "conditional": "ondría ondrían",
            "infinitive": "oner oniendo onerla onerlo onerse onga ongan usiera usieran usiese usiesen",
        },
        "edir": {
            "finite": "ido ide iden edimos edía edían",
            "past": "idió idieron",
            "participle": "edido edida edidos edidas",
            "future": "edirá edirán",
            "conditional": "ediría edirían",
            "infinitive": "edir idiendo edirle edirles ida idan idiera idieran idiese",
        },
    },
    verbs={
        "states": "",
        "tell": """
            lament:ar advertir(advierte, advierten | advertido | | | advirtió, advirtieron) admit:ir reconocer(reconoce, reconocía | reconocido | | | reconoció, reconocieron) comunic:ar comentar(comenta, comentaba | comentado | | | comentó, comentaron) destac:ar insist:ir record:ar recuerd(recuerda, recuerdan) coment:ar cont:ar argument:ar aleg:ar matiz:ar respond:er escrib:ir conclu:ir resum:ir puntualiz:ar enfatiz:ar
            dar(da, dan | dado | dará | | dio, dieron)+a_conocer,cuenta hacer(hace, hacen | hecho | | | hizo, hicieron)+saber,notar,hincapié sostener(sostiene, sostenían | sostenido | | | sostuvo, sostuvieron) denunci:ar opin:ar deplor:ar
        """,
        "dissolve": """
            clausur:ar cerr:ar cierr(cierra, cierran) expuls:ar desmantel:ar liquid:ar termin:ar suprim:ir finaliz:ar concluir(concluye, concluyen | concluida, concluido | concluirá, concluirán | concluiría | concluyó, concluyeron | | concluya, concluyan) disolver(disuelve, disuelven | disuelta, disuelto | disolverá | disolvería | disolvió, disolvieron | | disuelva)
            poner(pone, ponen | puesto, puesta | pondrá, pondrán | pondría | puso, pusieron)+fin,fin_a,fin_al,~fin,punto_final,término dar(da, dan | dado | dará | daría | dio, dieron)+por_terminada,por_concluida,por_finalizada,~por_terminada,~por_concluida,~por_finalizada ech:ar+del_país,a
        """,
        "found": """
            cre:ar fund:ar form:ar constituir(constituye | constituida, constituido | constituirá | constituiría | constituyó, constituyeron) instaur:ar instituir(instituye | instituida | | | instituyó) establecer(establece, establecen, establecía | establecida, establecido | establecerá | establecería | estableció, establecieron)
        """,
        "launch": """
            lan:zar inaugur:ar activ:ar inici:ar abr:ir arran:car desple:gar desplieg(despliega, despliegan)
            poner(pone, ponen | puesto, puesta | pondrá, pondrán | pondría | puso, pusieron)+en_marcha,en_pie dar(da, dan | dado | dará | daría | dio, dieron)+~por_iniciada,~por_inaugurada,inicio_a,comienzo_a,~por_iniciado
        """,
        "pledge": "promet:er compromet:er anunciar(anuncia, anuncian, anunciaba | anunciado, anunciada, anunciados, anunciadas | anunciará | anunciaría | anunció, anunciaron) ofre:cer garanti:zar poner_sobre_la_mesa(pone_sobre_la_mesa, ponen_sobre_la_mesa | puesto_sobre_la_mesa, puestos_sobre_la_mesa | pondrá_sobre_la_mesa | pondría_sobre_la_mesa | puso_sobre_la_mesa, pusieron_sobre_la_mesa)",
        "disburse": """
            aport:arn don:ar desembols:ar pa:gar transfer:ir transfier:ser abon:ar contrib:uir gast:ar destin:ar entre:gar
            girar(giró, giraron, gira | girado, girados | girará | giraría) deposit:ar proporcion:ar facilit:ar suministr:ar conced:er otor:gar asign:ar libr:ar coste:ar sufra:gar
            financi:ar cubr:ir inyect:ar remit:ir dedi:car ingres:ar anticip:ar reembols:ar reintegr:ar liquid:ar
            canali:zar añad:ir corr:er+con_los_gastos,con_el_gasto,con_el_coste,con_el_costo,con_la_factura,con_los_costes,con_los_costos respond:er+con apoy:ar respald:ar asum:ir erog:ar solt:ar suelta(suelta, sueltan) devolver(devuelve, devuelven, devolvía | devuelto, devuelta, devueltos, devueltas | devolverá, devolverán | devolvería | devolvió, devolvieron) subvencion:ar prest:ar revert:ir consagr:ar consum:ir
            cubrir(| cubierto, cubierta, cubiertos, cubiertas)
            transferir(| | | | transfirió, transfirieron | transfiriera)
            invertir(invierte, invierten, invertía, invertían | invertido, invertida, invertidos, invertidas |
                invertirá, invertirán | invertiría, invertirían | invirtió, invirtieron | invierta, inviertan)
            dar(da, dan, daba, daban | dado, dada, dados, dadas | dará, darán | daría, darían | dio, dieron)
            p:oner
            cofinanci:ar prefinanci:ar patrocin:ar subsidi:ar solvent:ar sald:ar adelant:ar afront:ar+los_gastos,el_coste,el_costo,los_costos,los_costes correr(corre, corren, corría | | correrá, correrán | correría | corrió, corrieron | correr)+con_los_gastos,con_el_gasto,con_el_coste,con_los_costes,con_el_costo,con_los_costos colabor:ar+con cooper:ar+con coadyuv:ar+con hacer(hace, hacen, hacía | hecho | hará, harán | haría | hizo, hicieron | hacer)+una_donación_de,frente_a_los_gastos,un_aporte_de,una_contribución_de,un_donativo_de,efectiva_una_donación satisfacer(satisface, satisfacen | satisfecho | satisfará | satisfaría | satisfizo, satisficieron)+la_cuota,las_cuotas remuner:ar desembols(desembolse, desembolsen) costear(costee, costeen) aportar(aporte, aporten)
            dilapid:ar derroch:ar contribuy(contribuye, contribuyen)
        """,
        "freeze": """
            congel:ar suspend:er bloque:ar ret:ener parali:zar interrump:ir paus:ar det:ener fren:ar inmovili:zar apla:zar poster:gar
            retener(retiene, retienen, retuvo, retuvieron | | retendrá, retendrán | retendría, retendrían)
            detener(detiene, detienen, detuvo, detuvieron | | detendrá, detendrán | detendría, detendrían)
            tener_congelado(tiene_congelados, tiene_congeladas, tienen_congelados, mantiene_congelados, tenía_congelados,
                tiene_bloqueados, tiene_bloqueadas, tiene_retenidos, tiene_suspendidos, mantiene_bloqueados, mantiene_retenidos)
            interrump:ir retras:ar demor:ar embarg:ar inmovili:zar cort:ar+el_grifo,los_fondos,la_financiación,el_financiamiento cerr:ar+el_grifo,la_llave congel(congele, congelen) dej:ar+en_suspenso,en_el_aire,~en_suspenso
            poner(pone, ponen | puesto, puesta | pondrá, pondrán | pondría | puso, pusieron | poner)+en_pausa,en_suspenso,~en_pausa,~en_suspenso
        """,
        "waive": """
            levant:ar+la_congelación,el_bloqueo,la_suspensión,el_congelamiento,la_retención,la_congelación_de,el_bloqueo_de,la_suspensión_de liber:ar desbloque:ar descongel:ar exim:ir exceptu:ar exoner:ar exceptúa(exceptúa) destrab:ar desinmovili:zar
            reanud:ar+los_pagos,el_pago,la_ayuda,la_financiación,el_financiamiento,los_desembolsos,sus_pagos restablecer(restablece | restablecido, restablecida | restablecerá | restablecería | restableció, restablecieron)+la_ayuda,la_financiación,el_financiamiento,los_fondos,los_pagos dispens:ar exceptuar(exceptuó, exceptuaron, exceptuado, exceptuada) levant:ar+el_veto_a_los_fondos,la_retención_de,la_pausa,la_moratoria,el_embargo
        """,
        "cut": """
            cancel:ar recort:arn suprim:ir anul:ar elimin:ar rebaj:ar red:ucir rescind:ir revo:car tach:ar retir:ar quit:ar ded:ucir descont:ar merm:ar dismin:uir podar(podó)
            retirar_la_financiación(retiró_la_financiación, retira_la_financiación)
            dej:ar+de_financiar,de_pagar,de_aportar,de_contribuir ces:ar+la_financiación,el_financiamiento,su_aportación,su_financiación,sus_aportes retir:ar+su_financiación,su_financiamiento,su_aportación,su_contribución,sus_fondos,los_fondos,la_financiación podar(poda, podaron, podado) acort:ar achic:ar cercen:ar deja_sin(deja_sin_fondos, dejó_sin_fondos, dejará_sin_fondos) acab:ar+con_la_financiación,con_el_financiamiento derog:ar amput:ar
        """,
        "budget": """
            aprob:ar aprueb:sar vot:ar adopt:ar autori:zar asign:ar consign:ar presupuest:ar dot:ar habilit:ar refrend:ar ratifi:car acord:ar acuerda(acuerda, acuerdan) reserv:ar valid:ar
            libr:ar+una_partida consagr:ar+una_partida refrend:ar visar(visó) sancion:ar+el_presupuesto
        """,
        "require": """
            necesit:ar calcul:ar cifr(cifra, cifran, cifraba, cifraban | cifrado, cifrada, cifrados | cifrará | cifraría | cifró, cifraron | cifrar) valor:ar estim:ar falt:ar evalu:ar cost:arn cuest:sar demand:ar oscil:ar suponer(supone, suponen, suponía | | supondrá, supondrán | supondría, supondrían | supuso, supusieron) impli:car conllev:ar import:ar
            requerir(requiere, requieren, requería, requerían | requerido, requerida, requeridos, requeridas |
                requerirá, requerirán | requeriría, requerirían | requirió, requirieron | requiera, requieran)
        """,
        "spent": "cost:ar suponer(supone, suponen, suponía | supuesto | supondrá, supondrán | supondría, supondrían | supuso, supusieron)",
        "refund": "reembols:ar reintegr:ar devolver(devuelve, devuelven, devolvía | devuelto, devuelta, devueltos, devueltas | devolverá, devolverán | devolvería | devolvió, devolvieron)",
        "amount": """
            ascender(asciende, ascienden, ascendía, ascendían | ascendido | ascenderá, ascenderán | ascendería | ascendió, ascendieron) rond:ar super:ar sumar(suma, suman) alcan:zar
        """,
        "receive": """
            recib:ir recaud:ar recab:ar capt:ar recolect:ar consegu(consiguió, consiguieron | conseguido, conseguidos | conseguirá) lleg:ar percib:ir recog:er acumul:ar obt:ener reun:ir
            reúne(reúne, reúnen) atesor:ar
            recolect:ar embols:ar cosech:ar ama:sar adjudic:ar obtuv(obtuvo, obtuvieron) consegu:ir consig(consigue, consiguen, consiguió, consiguieron) logr:ar+reunir,recaudar,recabar,juntar junt:ar
        """,
        "propose": "prop:oner plante:ar valor:ar+aportar,destinar,dar recomend:ar recomienda(recomienda, recomiendan) anali:zar discut:ir debat:ir consider:ar suger:ir sugier:ser sugirió(sugirió, sugirieron) baraj:ar sopes:ar estudi:ar contempl:ar",
        "ask": """
            p:edir solicit:ar reclam:ar exi:gir inst:ar exhort:ar urgir(urge, urgen, urgía | | | | urgió, urgieron) ro:gar sonde:ar tante:ar invit:ar anim:ar presion:ar
        """,
        "lead": "lider:ar colider:ar co-lider:ar encabe:zar diri:gir codiri:gir comand:ar capitane:ar acaudill:ar coordin:ar",
        "lead_it": "mand:ar gui:ar guía(guía, guían) llev:ar maneja(maneja, manejan) pilot:ar cond:ucir",
        "take": """
            asum:ir tom:ar recib:ir hered:ar reco:ger reasum:ir retom:ar reclam:ar acept:ar obt:ener recuper:ar
            hacerse_con(se_hace_con, se_hacen_con | se_ha_hecho_con | se_hará_con, se_harán_con | | se_hizo_con, se_hicieron_con | | hacerse_con) empuñ:ar
        """,
        "refuse": "rehus:ar rehús(rehúsa, rehúsan) declin:ar negarse(se_niega, se_niegan, se_negaba | se_ha_negado, se_han_negado | se_negará | | se_negó, se_negaron) resist:ir renunci:ar acus:ar sospech:ar",
        "hold": """
            ejercer(ejerce, ejercen, ejercía, ejercían | ejercido, ejercida | ejercerá, ejercerán | ejercería |
            ejerció, ejercieron | ejerza) ostent:ar det:ener t:ener mant:ener conserv:ar ret:ener desempeñ:ar ocup:ar compart:ir llev:ar encargarse(se_encarga, se_encargan | se_ha_encargado | se_encargará, se_encargarán | se_encargaría | se_encargó, se_encargaron | | encargarse, se_encargue)
        """,
        "keep_lead": "conserv:ar mant:ener ret:ener",
        "authorized": """
            autori:zar contempl:ar+un_total_de,unos,unas,hasta,entre,un_máximo_de,una_fuerza_de,un_contingente_de,el_despliegue_de,cerca_de
            prever(prevé, prevén, preveía, preveían | previsto | preverá, preverán | prevería | previó, previeron)+un_total_de,unos,unas,hasta,entre,un_máximo_de,una_fuerza_de,un_contingente_de,el_despliegue_de,cerca_de
            planificar(planifica, planificado)+un_total_de,unos,hasta,una_fuerza_de fij:ar limit:ar permit:ir facult:ar asignar(se_asignaron, se_asignan)
        """,
        "take_over": """
            hacerse_cargo(se_hace_cargo, se_hacen_cargo | se_haya_hecho_cargo, hecho_cargo | se_hará_cargo, se_harán_cargo |
            se_haría_cargo, se_harían_cargo | se_hizo_cargo, se_hicieron_cargo | se_haga_cargo, se_hiciera_cargo)
            ponerse(se_pone, se_ponen, se_ponga, se_pongan | se_ha_puesto, se_han_puesto | se_pondrá, se_pondrán | se_pondría, se_pondrían |
            se_puso, se_pusieron | | ponerse, se_pusiera)+al_frente,a_la_cabeza,al_mando,al_timón
        """,
        "succeed": "suced:er relev:ar reempla:zar sustit:uir suplant:ar suplir(suple, suplen | suplido | suplirá | | suplió) relev:ar+a,al,en suced:er+a,al reempla:zar+a,al,en sustit:uir+a,al,en",
        "hand_over": """
            entre:gar ced:er traspas:ar transfer:ir transfier:ser transmit:ir transferir(| | | | transfirió, transfirieron) dej:ar pas:ar abandon:ar devolver(devuelve | devuelto | devolverá | | devolvió)
            renunci:ar rend:ir solt:ar hacer_entrega(hace_entrega, hacen_entrega | hecho_entrega | hará_entrega, harán_entrega | haría_entrega | hizo_entrega, hicieron_entrega)
        """,
        "entrust": "confi:ar dele:gar encomend:ar encomiend:ser otor:gar encar:gar adjudi:car",
        "passes_to": """
            pas:ar recaer(recae, recaen, recaía | recaído | recaerá | recaería | recayó, recayeron) cambi:ar volver(vuelve, vuelven | vuelto | volverá | | volvió)
        """,
        "rests_with": """
            correspond:er incumb:ir pertene:cer competer(compete, competía | | competerá) tocar(toca, tocaba | | tocará, tocarán | tocaría | tocó) descans:ar
        """,
        "field": """
            cont:ar cuent:sar t:ener disp:oner+de,con reun:ir reúne(reúne, reúnen) agrup:ar congre:gar integr:ar aglutin:ar
            comp:oner form:ar+parte formar(forman, formaban, formarán, conforman, conformaban) guard:ar mant:ener conserv:ar aport:arn qued:ar sum:ar serv:ir permane:cer particip:ar
            destac:ar movili:zar emple:ar acanton:ar estacion:ar desple:gar desplieg(despliega, despliegan) oper:ar englob:ar
            servir(sirve, sirven | | | | sirvió, sirvieron) trabaj:ar patrull:ar nutr:ir conform:ar totali:zar suma(suma, suman) aloj:ar
            somos(éramos, fuimos, somos)  hay(hay)  rond:ar super:ar p:oner contrib:uir
            estar(está, están, estaba, estaban, estuvo, estuvieron)+compuesta_por,compuesto_por,formada_por,formado_por,integrada_por,integrado_por,desplegados,desplegadas
            alcan:zar sobrepas:ar sumarse(se_suma, se_suman, se_sumaban) lle:gar+a_ser,a_embarcar,a_emplear,a_movilizar,a_los,a_las,a_tener,a_contar_con,a_sumar,a_reunir,a_disponer_de,a_desplegar,a_mantener,a_alcanzar,a_agrupar,a_superar
            incl:uir abar:car comprend:er contabili:zar enrol:ar aline:ar vigil:ar custodi:ar resguard:ar prote:ger guarne:cer acuartel:ar ubi:car emple:ar posicion:ar apost:ar bas:ar+en compon(compone, componen, componía, componían) labor:ar hacen_guardia(hacen_guardia, montan_guardia, hacían_guardia)
            consist(consiste, consisten, consistía, consistían | | consistirá | consistiría)+en nutrir(nutre, nutren) encuadr:ar alber:gar computar(computa, computan)
        """,
        "arrive": """
            embar:car traslad:ar emprend:er+viaje,rumbo,vuelo,el_viaje,su_viaje desplazar(desplaza, desplazan | | desplazará, desplazarán | desplazaría | desplazó, desplazaron | desplazarse)
            redesple:gar engros:ar poner(pone, ponen | puesto | pondrá, pondrán | pondría | puso, pusieron | poner)+rumbo,rumbo_a,pie pisar(pisan | pisado | pisarán | | pisaron) saltar(saltan | saltado | saltarán | | saltaron)+a_tierra
            recalar(recalan | recalado | recalará, recalarán | | recaló, recalaron | recalar) tom:ar+tierra,posiciones abordar(abordan | | abordarán | | abordaron)+el_avión,un_avión,un_vuelo
            entrar(entran | | entrarán | | entraron)+en_el_país,al_país ingres:ar+al_país,en_el_país adher:ir+~a
            lle:gar aterri:zar arrib:ar desembar:car viaj:ar recib:ir
            partir(parten, partía, partían | | partirá, partirán | partiría, partirían | partió, partieron | partir, parta, partan) zarp:ar refor:zar refuer:szar vol:ar
            incorpor:ar despe:gar
            acudir(acude, acuden | acudido | acudirá, acudirán | acudiría | acudió, acudieron | acuda)
            sumarse(se_suma, se_suman, se_sumaban | se_han_sumado, se_ha_sumado | se_sumará, se_sumarán | se_sumarían | se_sumó, se_sumaron | | sumarse, se_sume, se_sumen, se_sumara, se_sumaran)
            unirse(se_une, se_unen | se_han_unido, se_ha_unido | se_unirá, se_unirán | se_unirían | se_unió, se_unieron | | unirse, se_una, se_unan, se_uniera, se_unieran)
            aproxim:ar+a aterriz(aterriza, aterrizan) tom:ar+tierra,posición,posiciones aerotransport:ar helitransport:ar alcan:zar+la_capital,la_isla,el_país,la_zona,la_base,el_puerto,sus_posiciones embarcarse(se_embarca, se_embarcan | se_han_embarcado | se_embarcará, se_embarcarán | se_embarcarían | se_embarcó, se_embarcaron) trasladarse(se_traslada, se_trasladan | se_han_trasladado | se_trasladará, se_trasladarán | se_trasladarían | se_trasladó, se_trasladaron) agregarse(se_agregan, se_agregarán, se_agregaron) añadirse(se_añaden, se_añadirán, se_añadieron)
            robuste:cer engros:ar+las_filas,la_misión
        """,
        "send": """
            enví(envía, envían, envíe, envíen) mand:ar despach:ar desple:gar desplieg(despliega, despliegan) proporcion:ar suministr:ar proveer(provee, proveen |
                provisto | proveerá, proveerán | proveería | proveyó, proveyeron | provea)
            envi:ar destin:ar cont:ar+por traslad:ar embar:car desplazar(desplaza, desplazan | | desplazará, desplazarán | desplazaría | desplazó, desplazaron) movili:zar redesple:gar
            agre:gar
            comision:ar enrol:ar adscrib:ir deriv:ar asign:ar+a_la_misión,a_la_fuerza,a_la_operación ced:er+a_la_misión poner_a_disposición(pone_a_disposición, ponen_a_disposición, ponía_a_disposición | puesto_a_disposición | pondrá_a_disposición, pondrán_a_disposición | pondría_a_disposición | puso_a_disposición, pusieron_a_disposición)
        """,
        "leave": """
            poner(pone, ponen | puesto | pondrá, pondrán | pondría | puso, pusieron)+~a_la_participación_de,~al_despliegue_de,~a_la_presencia_de
            emprend:er+el_regreso,el_retorno,la_vuelta,la_retirada,su_regreso,su_retorno,el_repliegue,el_camino_de_vuelta,regreso reembar:car
            devolver(devuelve, devuelven | devuelto, devueltos | devolverá, devolverán | devolvería | devolvió, devolvieron | devolver)+~a_casa,~a_su_país,a_casa,a_su_país
            traer(trae, traen | traído | traerá, traerán | traería | trajo, trajeron | traer)+~de_vuelta,~a_casa,de_vuelta hacer(hace, hacen | hecho | hará, harán | haría | hizo, hicieron | hacer)+el_petate,las_maletas,la_maleta
            dej:ar+el_país,la_misión,la_isla,la_zona,la_operación despedir(se_despide, se_despiden | | se_despedirá, se_despedirán | | se_despidió, se_despidieron)
            retir:arn repatri:ar reple:gar replie(repliega, repliegan) evacu:ar march:ar regres:ar retorn:ar abandon:ar sa:car reubi:car
            salir(sale, salen, salía, salían | salido, salida, salidos, salidas | saldrá, saldrán | saldría, saldrían | salió, salieron | salga, salgan)
            volver(vuelve, vuelven, volvía, volvían | vuelto, vueltos | volverá, volverán | volvería, volverían | volvió, volvieron | vuelva, vuelvan)
            irse(se_va, se_van, se_iba, se_iban | se_ha_ido, se_han_ido | se_irá, se_irán | se_iría | se_fue, se_fueron | se_vaya)
            llevarse(se_lleva, se_llevan, se_llevaba | se_ha_llevado, se_han_llevado | se_llevará, se_llevarán | se_llevaría | se_llevó, se_llevaron)
            desmovili:zar desafect:ar reembar:car redesple:gar+fuera desvincul:ar dar(da, dan | dado | dará, darán | daría | dio, dieron | dar)+por_concluida_su_misión,por_finalizada_su_misión,por_terminada_su_misión,media_vuelta finali:zar+su_misión,su_despliegue,su_participación,su_periodo,su_turno conclu:ir+su_misión,su_despliegue,su_participación termin:ar+su_misión,su_despliegue,su_participación,su_turno
            poner(pone, ponen | puesto | pondrá, pondrán | pondría | puso, pusieron | poner)+fin_a_su_participación,fin_a_su_misión,fin_a_su_presencia,término_a_su_participación,tierra_de_por_medio emprend:er+la_salida,la_marcha,el_viaje_de_regreso,el_viaje_de_vuelta,viaje_de_regreso tom:ar+el_camino_de_regreso
        """,
        "change": """
            pas:ar elev:ar aument:ar incrementar(incrementa, incrementó, incrementado, incrementar, incrementará) ampli:ar
            sub:ir baj:ar ca:er descend:er crecer(creció, ha_crecido, crecerá) disminuir(disminuyó, disminuido) red:ucir rebaj:ar
            amplía(amplía, amplían) duplicar(duplicó, duplicará, duplicado)
            increment:ar cre:cer dismin:uir dupli:car tripli:car cuadrupli:car multipli:car trep:ar escal:ar mengu:ar recort:arn merm:ar ascender(asciende, ascienden, ascendía | ascendido | ascenderá | ascendería | ascendió, ascendieron)
        """,
        "start": """
            lan:zar desple:gar desplieg(despliega, despliegan) arran:car inici:ar comen:zar comien:szar empe:zar empie:szar instal:ar activ:ar
            na:cer llegar(llegó, llega, ha_llegado) desembar:car oper:ar zarp:ar entrar(entró, entra, ha_entrado | | entrará)
            establecer(establece, establecida, establecido, estableció, establecieron, se_estableció)
            echar(echa | echado | echará | echaría | echó)+a_andar,a_rodar,a_caminar saltar(saltó, saltaron, salta)+a_tierra,a_la_playa tomar(toma, tomó | tomado | tomará | tomaría)+posiciones,posesión poner(puso, pusieron, pone | puesto | pondrá)+pie,un_pie,los_pies,rumbo
            izar(izó, iza | izado | izará)+su_bandera,la_bandera pisar(pisó, pisaron, pisa | pisado | pisará)
        """,
        "end": """
            conclu:ir finali:zar termin:ar expir:ar cerr:ar cierr:sar ces:ar abandon:ar disolver(disuelve, disuelta, disuelto, disolvió, disolverá)
            concluir(concluye, concluyen | concluido, concluida | concluirá | concluiría | concluyó, concluyeron)
            acab:ar extingu:ir clausur:ar desmantel:ar march:ar
            poner_fin(pone_fin, ponen_fin | puesto_fin | pondrá_fin, pondrán_fin | pondría_fin | puso_fin, pusieron_fin | ponga_fin)
            despedirse(se_despide, se_despedía | se_ha_despedido | se_despedirá | se_despediría | se_despidió) deshacerse(se_deshace | se_ha_deshecho | se_deshará | se_desharía | se_deshizo) retirarse(se_retira, se_retiraba | se_ha_retirado | se_retirará | se_retiraría | se_retiró)
            salir(sale, salen, salía | salido | saldrá, saldrán | saldría | salió, salieron)+de,del,ayer partir(partía | partido | partirá | partiría | partió) desaparecer(desaparece | desaparecido | desaparecerá | desaparecería | desapareció) marcharse(se_marcha, se_marchan | se_ha_marchado | se_marchará | se_marcharía | se_marchó)
            echar(echa | echado | echará | echaría | echó | | eche, echen)+el_cierre,la_persiana cerrar(cierra | cerrado | cerrará | cerraría | cerró | | cierre, cierren)+sus_puertas,definitivamente cierr(| | | | | | cierre, cierren) bajar(baja | bajado | bajará | bajaría | bajó)+el_telón,la_persiana,la_bandera
            cumplir(cumple | cumplido | cumplirá | cumpliría | cumplió)+su_mandato arri:ar+la_bandera,su_bandera concluir(concluye | concluido)+su_mandato,su_repliegue,su_retirada ir(se_va, se_iba | se_ha_ido | se_irá | se_iría | se_fue)
        """,
        "replace": """
            sustit:uir reempla:zar suplir(suple, suplió) relev:ar
            suplant:ar
        """,
        "takes_from": """
            tom:ar+el_relevo_de,el_relevo_a,el_testigo_de sustit:uir+a,al,en reempla:zar+a,al,en relev:ar+a,al,en hered:ar suced:er+a,al
            vino_a_sustituir(vino_a_sustituir)
        """,
        "gives_way": """
            entre:gar+el_relevo_a,el_testigo_a ced:er+el_paso_a,el_testigo_a,el_relevo_a,su_lugar_a pas:ar+el_testigo_a,el_relevo_a
            dar(da, dan | dado | dará | daría | dio, dieron)+paso_a dej:ar+paso_a abr:ir+paso_a transfer:ir+sus_responsabilidades_a,sus_funciones_a
            convertirse(se_convierte_en, se_convirtió_en, se_convertirá_en) traspas:ar+sus_funciones_a,sus_responsabilidades_a
            ced:er+el_testigo,el_relevo,su_puesto_a,~el_testigo,~el_relevo entre:gar+el_relevo,el_testigo,sus_tareas,sus_funciones,las_llaves,~el_relevo,~el_testigo,~sus_tareas traspas:ar+sus_tareas,sus_competencias,el_testigo,sus_funciones,sus_responsabilidades transfer:ir+sus_tareas,sus_funciones,sus_responsabilidades,la_autoridad
            transferir(transfiere | transferido | transferirá | transferiría | transfirió)+sus_tareas,sus_funciones,sus_responsabilidades,la_autoridad transform:ar+en,se_en pas:ar+el_testigo,el_relevo,la_antorcha
        """,
        "extend": "prorro:gar renov:ar extender(extiende, extienden, extendía | extendido, extendida | extenderá | extendería | extendió, extendieron | extender, extienda) prolon:gar renuev(renueva, renuevan)",
        "present": "vigil:ar patrull:ar oper:ar mant:ener funcion:ar actu:ar permane:cer supervis:ar",
        "deny": """
            desment:ir desmient:ser desmintió(desmintió, desmintieron) neg:ar nieg:sar ne:gar nie:sgar descart:ar recha:zar refut:ar exclu:ir
            excluir(excluye, excluyen | excluido | excluirá | excluiría | excluyó, excluyeron)
        """,
        "want": """
            dese:ar querer(quiere, quieren, quería, querían | querido | querrá, querrán | querría, querrían | quiso, quisieron | quiera, quieran)
            preferir(prefiere, prefieren, prefería, preferían | preferido | preferirá | preferiría, preferirían | prefirió, prefirieron | prefiera)
            pretend:er esper:ar aspir:ar abo:gar anhel:ar persegu:ir ambicion:ar confi:ar
        """,
        "decide": "decid:ir acord:ar resolvi(resolvió, resolvieron)",
        "plan": """
            deb:er plane:ar proyect:ar estudi:ar contempl:ar baraj:ar sopes:ar evalu:ar consider:ar prepar:ar valor:ar decid:ir
            prever(prevé, prevén, preveía, preveían | previsto | preverá | prevería | previó, previeron | prevea, prevean)
            tener_previsto(tiene_previsto, tienen_previsto, tenía_previsto, tenían_previsto, tiene_planeado, tiene_intención_de,
                tiene_la_intención_de, está_previsto, estaba_previsto)
            ir(se_va_a, se_van_a, se_iba_a, se_iban_a, va_a, van_a, iba_a, iban_a, vamos_a, vaya_a, vayan_a) haber(ha_de, han_de, había_de, habrá_de, habrán_de)
            pens:ar piens:sar disp:oner+a
        """,
        "might": "poder(podría, podrían, pudiera, pudieran)",
        "volunteer": """
            postul:ar ofre:cer prop:oner acept:ar brindarse(se_brindó, se_brinda)
        """,
        "threaten": """
            amena:zar advertir(advierte, advierten, advertía | advertido | advertirá, advertirán | advertiría | advirtió, advirtieron, advertimos)
            avis:ar alert:ar insinu:ar dar_a_entender(da_a_entender, dio_a_entender, ha_dado_a_entender)
            asegur:ar anunciar(anuncia, anuncian | anunciado | | | anunció, anunciaron)
        """,
        "vetoed": "vet:ar vetar(al_vetar) volver(vuelve, vuelven | vuelto | volverá, volverán | volvería | volvió, volvieron)+a_vetar,a_vetarla,a_vetarlo",
        "cast": """
            ejercer(ejerce, ejercen, ejercía | ejercido | ejercerá, ejercerán | ejercería, ejercerían | ejerció, ejercieron | ejerza, ejerciera, ejercieran)
            us:ar utili:zar emple:ar imp:oner interp:oner op:oner emit:ir apli:car p:oner esgrim:ir recurr:ir blandir(blandió, blande, blandido, blandirá)
            frustr:ar bloque:ar impedir(impide, impiden | impedido | impedirá | impediría | impidió, impidieron) tumb:ar recha:zar chocar(chocó, chocaron)
            fracas:ar abort:ar hacer_uso(hace_uso, hacen_uso | hecho_uso | hará_uso, harán_uso | haría_uso | hizo_uso, hicieron_uso | haga_uso)
            hacer_valer(hizo_valer, hicieron_valer, hará_valer) echar_mano(echó_mano) estrell:ar interponer(al_interponer, al_ejercer, al_usar, al_utilizar, al_emplear, al_imponer, al_oponer, al_emitir, al_hacer_uso, al_recurrir) volver(vuelve, vuelven | vuelto | volverá, volverán | volvería | volvió, volvieron)+a_recurrir,a_usar,a_ejercer,a_utilizar,a_emplear,a_hacer_uso,a_imponer,a_interponer,a_oponer,a_poner
        """,
        "block": """
            caer(cae, caen | caído, caída | caerá, caerán | caería | cayó, cayeron) bloque:ar tumb:ar frustr:ar recha:zar fracas:ar trunc:ar impedir(impidió, impidieron, impedido) abort:ar derrotar(derrotó, derrotado) estrell:ar fren:ar par:ar hund:ir levant:ar+la_mano alz:ar+la_mano desbarat:ar mat:ar conden:ar enterr:ar sell:ar acab:ar+con poner(pone, ponen | puesto | pondrá | pondría | puso, pusieron | ponga, pusiera)+fin dar_al_traste(dio_al_traste, dieron_al_traste, da_al_traste)
            torpede:ar hund:ir malogr:ar desbarat:ar sepult:ar obstaculi:zar echar(echa, echan | echado | echará | echaría | echó, echaron | echar)+por_tierra,abajo fren:ar
        """,
        "fear": "tem:er recel:ar evit:ar",
        "veto_hedge": "evit:ar esquiv:ar sorte:ar levant:ar conjur:ar retir:ar renunci:ar abandon:ar",
        "stay": "qued:ar permane:cer",
        "lack": "falt:ar",
        "train": "adiestr:ar entren:ar capacit:ar instr:uir reclut:ar equip:ar",
        "kill": """
            mat:ar asesin:ar fallecer(fallece, fallecen, falleció, fallecieron, fallecido, fallecidos) secuestr:ar enterr:ar entierr:sar
            morir(muere, muren, mueren, moría, murió, murieron, muerto, muertos, muerta, muertas, morir, mueran)
            herir(hiere, hieren, hirió, hirieron, herido, heridos, herida, heridas) perecer(pereció, perecieron, perecido) perder(perdió, perdieron, ha_perdido, han_perdido)
            abat:ir ultim:ar
        """,
        "say": """
            decir(dice, dicen, decía, decían | dicho | dirá | | dijo, dijeron) indi:car declar:ar afirm:ar precis:ar asegur:ar expli:car revel:ar confirm:ar report:ar inform:ar señal:ar sosten(sostuvo, sostiene)
            detall:ar agreg:ar agre:gar añad:ir apunt:ar recalc:ar recal:car subray:ar reiter:ar manifest:ar
        """,
    },
    nouns={
        "dissolve": """
            cierre; clausura; disolución; fin; final; cese; cesación; liquidación; expulsión; desmantelamiento; conclusión; partida; salida; retirada completa; retirada definitiva; retirada total; retiro total; retiro definitivo
        """,
        "pledge": """
            promesa; promesas; compromiso; compromisos; ofrecimiento; oferta; oferta de contribución;
            ofertas; ofrecimientos; promesa de contribución; promesas de contribución; promesas de contribuciones; compromisos de contribución; compromiso de aportar;
            compromiso de enviar;
        """,
        "disburse": """
            contribuyente; donante; aportante; financiador; desembolso; desembolsos; pago; pagos; donación; donaciones; donativo; donativos; contribución; contribuciones; aportación;
            aportación económica; aporte económico; aporte financiero; aportes voluntarios; aportaciones voluntarias; contribución voluntaria; contribuciones voluntarias;
            contribución financiera; contribuciones financieras; cuotas; subvención económica; reembolso; reembolsos; reintegro; desembolso inicial; inyección; inyección económica;
            inyección de fondos; partida económica; adelanto; anticipo; anticipos; asignaciones; paquete de ayuda; paquete de asistencia; cofinanciación; cofinanciamiento;
            transferencia de fondos; libramiento; entregas; cheques; gastos realizados; respaldo económico;
            aportaciones; aporte; aportes; apoyo económico; apoyo financiero; cheque; ayudas; subvenciones; subsidios; erogación; cuota; transferencia; transferencias; gasto; ayuda; subvención; subsidio; entrega
        """,
        "freeze": """
            congelación; congelamiento; suspensión; bloqueo; paralización; retención; pausa; interrupción; congelación de fondos;
            congelaciones; retenciones; bloqueo de fondos; retención de fondos; suspensión de la ayuda; suspensión de fondos; suspensión de la financiación;
            suspensión del financiamiento; suspensión de pagos; congelación de la ayuda; congelamiento de la ayuda; pausa en la ayuda; moratoria; embargo de fondos;
            paralización de fondos; corte de fondos; cese temporal;
            congelamiento de fondos; inmovilización
        """,
        "waive": """
            exención; exenciones; exoneración; dispensa; excepción; excepciones; desbloqueo; levantamiento de la congelación; levantamiento de la suspensión; liberación; descongelación; waiver;
            excepción parcial; exención parcial; levantamiento del bloqueo; levantamiento de la retención; reanudación de los pagos; reanudación de la ayuda;
            reanudación de la financiación; reanudación del financiamiento; restablecimiento de la ayuda; descongelación de los fondos; exenciones parciales;
            descongelamiento
        """,
        "cut": """
            recorte; recortes; cancelación; supresión; anulación; reducción; reducciones; eliminación; tijeretazo;
            recorte presupuestario; recortes presupuestarios; recorte de fondos; recortes de fondos; disminución; disminuciones; rebaja; rebajas; merma; poda; ajuste presupuestario;
            retirada de fondos; retirada de la financiación; retiro del financiamiento; retiro de fondos; fin de la financiación; fin del financiamiento; cancelaciones;
        """,
        "budget": """
            presupuesto; presupuestos; medida de asistencia; medidas de asistencia; presupuesto de costes comunes; presupuesto de gastos; presupuesto de costos; crédito; créditos; partida; partidas; dotación presupuestaria; consignación; consignaciones; asignación;
            presupuesto anual aprobado; partida presupuestaria; partidas presupuestarias; presupuesto aprobado; créditos presupuestarios; crédito extraordinario;
            créditos extraordinarios; suplemento de crédito; ampliación de crédito; rubro presupuestario; dotación económica; bolsa; fondo de contingencia;
            asignación presupuestaria; asignaciones presupuestarias;
        """,
        "require": """
            sobrecoste; sobrecosto; coste; costo; costes; costos; necesidades; petición de fondos; llamamiento de fondos; agujero presupuestario; faltante; desfase; factura; llamamiento; déficit; gastos; presupuesto anual requerido;
            necesidades financieras; necesidades de financiación; necesidades de financiamiento; necesidades presupuestarias; requerimientos; requerimiento;
            requerimientos financieros; coste estimado; costo estimado; coste anual; costo anual; coste total; costo total; coste mensual; costo mensual; costes de funcionamiento;
            costos de funcionamiento; gastos de funcionamiento; gastos operativos; costos operativos; costes operativos; coste operativo; costo operativo; sobrecostes; sobrecostos;
            presupuesto necesario; presupuesto estimado; estimación; estimaciones; déficit de financiación; déficit de financiamiento; déficit presupuestario;
            brecha de financiación; brecha de financiamiento; brecha; falta de financiación; falta de financiamiento; falta de fondos; agujero; bache presupuestario;
            insuficiencia de fondos; importe necesario; monto necesario; llamamientos; pedido de fondos; solicitud de fondos;
        """,
        "fund": """
            fondo fiduciario; fideicomiso; fondo fiduciario de la ONU; fondo fiduciario de las Naciones Unidas; fondo fiduciario de Naciones Unidas;
            fondo común; fondo de apoyo; fondo especial; fondo; fondo de las Naciones Unidas; fondo de Naciones Unidas; cuenta fiduciaria; cuenta especial; arcas
        """,
        "financing": "financiación; financiamiento; apoyo financiero; ayuda financiera; fondos estadounidenses; respaldo financiero; fondos; asistencia financiera",
        "authorized": """
            tope; techo; máximo; límite; dotación autorizada; dotación máxima; fuerza autorizada; plantilla prevista; objetivo;
            techo autorizado; tope autorizado; máximo autorizado; límite autorizado; techo de efectivos; tope de efectivos; límite de efectivos; número máximo; fuerza máxima;
            dotación completa; dotación total; plantilla máxima; plantilla completa; nivel máximo; contingente máximo; total autorizado; total previsto; número autorizado;
            fuerza prevista; fuerza total prevista; cupo; cupo máximo; cifra autorizada; cifra prevista; cifra tope; listón;
            meta; contingente autorizado; plantilla autorizada; cupo autorizado; efectivos autorizados;
            nivel autorizado; dotación militar autorizada; dotación policial autorizada; umbral; dotación prevista; dotación
        """,
        "field": "presencia; plantilla; presencia militar",
        "arrive": """
            refuerzo; refuerzos; llegada; envío; despliegue; partida de un nuevo grupo; incorporación; arribo; desembarco; traslado;
            redespliegue; incorporaciones; llegadas; refuerzo militar; desembarque;
        """,
        "send": """
            envío; despliegue; traslado; envíos;
            redespliegue; puesta a disposición; remisión de tropas;
        """,
        "lack": "tasa; tasas; índice; inflación; temperatura; tasa de homicidios",
        "kill": "muerte; muertes; asesinato; cautiverio; secuestro; liberación; cadáveres; cadáver; restos; decesos; bajas",
        "unit": """
            batallones; contingentes; compañías; unidades; destacamentos; secciones; brigadas; grupos; regimientos; pelotones; equipo; equipos; escuadrón; escuadrones; fragata; contribución; aportación; aporte; participación; batallón; contingente; compañía; unidad; destacamento; sección; brigada; expedición; grupo; regimiento; pelotón;
            agrupación; agrupaciones; agrupación táctica; grupo táctico; grupos tácticos; batería; baterías; división; divisiones; rotación; rotaciones; oleada; oleadas; tanda;
            tandas; remesa; avanzadilla; escuadrilla; escuadra; escuadras; flotilla; fragatas; buque; buques; patrullero; patrullera; corbeta; corbetas; hospital de campaña;
            delegación; fuerza de tarea; fuerza de reacción rápida; unidad de ingenieros; compañía de ingenieros; compañía de infantería; batallón de infantería; unidad de policía;
            unidad policial; unidades de policía constituidas; unidad de policía constituida; unidad médica; unidad aérea; unidad logística; unidad de reserva; batallón mecanizado;
            compañía mecanizada; primer contingente; segundo contingente; primer grupo; segundo grupo; núcleo; elementos avanzados; cuadrilla; plana mayor; fuerza expedicionaria;
            contingente militar; contingente policial;
        """,
        "leave": """
            retirada; retiro; salida; repatriación; repliegue; regreso; retorno; marcha; evacuación; vuelta;
            retiradas; retiros; repliegues; repatriaciones; evacuaciones; desmovilización; desvinculación; reembarque; retirada gradual; retirada escalonada; retirada parcial;
            retiro gradual; retiro parcial; vuelta a casa; regreso a casa; salida de tropas; retirada de tropas; retiro de tropas;
        """,
        "lead": """
            mando; dirección; liderazgo; jefatura; conducción; comandancia; riendas; comando; mando militar; dirección militar;
            batuta; timón; mandato de la fuerza; control operativo; mando operativo; mando único; mando y control; jefatura militar; dirección operativa
        """,
        "turn": "turno; relevo; testigo; posta",
        "veto": "veto; vetos",
        "times": "veces",
        "other_matter": """
            sanciones; sanción; alto el fuego; cese el fuego; tregua; ingreso; admisión; adhesión; ayuda humanitaria; entrega de ayuda; embargo; embargo de armas; investigación; condena; invasión; tribunal; reconocimiento; armas; armas químicas; petróleo; rehenes; asentamientos; anexión; genocidio; referéndum; candidatura; secretario general; adhesión plena; régimen de sanciones; panel de expertos; grupo de expertos;
            cese al fuego; corredores humanitarios; congelación de activos; prohibición de viajar; cambio climático; Estado palestino;
        """,
        "ban": "importación; importaciones; exportación; exportaciones; entrada; entradas; acceso; fichaje; compra; periodistas; jugador; jugadores; pin; viaje; viajes",
        "law": "ley; leyes; proyecto de ley; presupuesto; presupuestos; reforma; decreto; moratoria; norma",
        "veto_hedge": "riesgo; riesgos; posibilidad; perspectiva; peligro; temor; temores; fantasma; miedo; amago; probabilidad; reforma; eliminación; abolición; supresión",
        "start": "despliegue; lanzamiento; creación; inicio; puesta en marcha; llegada; entrada en funcionamiento",
        "drafted": """
            proyecto de resolución; proyectos de resolución; borrador de resolución; borrador; borradores; anteproyecto; propuesta de resolución; proyecto de texto; proyecto de decisión; proyecto de mandato; texto vetado; texto rechazado
        """,
        "design": "plan; planes; propuesta; propuestas; opción; opciones; escenario; escenarios; proyecto; texto; recomendación; recomendaciones; fórmula",
        "draft": "proyecto de resolución; borrador; proyecto; texto; resolución; borrador de resolución",
        "rumour": "rumor; rumores; bulo; bulos; noticia falsa; noticias falsas; fake news; versiones periodísticas; invención; infundio",
        "shares": "cuota; cuotas; participación; contingente; presencia; despliegue; parte",
        "mandate": "mandato; prórroga; renovación; extensión; cierre; creación; continuidad; prolongación; ampliación",
        "council": "Consejo de Seguridad; Consejo de seguridad; CSNU; El Consejo; Los 15 miembros del Consejo; consejo de seguridad",
        "bill": "factura; coste; costo; costes; costos; gastos",
        "assembly": """
            Asamblea General; Asamblea General de las Naciones Unidas; Asamblea General de Naciones Unidas; Asamblea General de la ONU;
            Parlamento; Congreso; Senado; Cortes; Asamblea Nacional; Cámara de Representantes; Cámara de Diputados; Consejo de Ministros; Congreso de los Diputados; Consejo de la UE; Consejo de la Unión Europea
        """,
        "that_sum": "esa suma; esta suma; dicha suma; ese monto; este monto; ese importe; ese dinero; este dinero; esos fondos; estos fondos; dichos fondos; esa cantidad; esa partida",
    },
    phrases={
        "as_planned": """
            según lo previsto; según el calendario; según el plan; según los planes; según lo acordado; según lo establecido; según lo pactado; según las necesidades; según la resolución; según el mandato; según los casos; según convenga; según un calendario; según los términos; según lo dispuesto; según se
        """,
        "set_for": """
            fijada para; fijado para; prevista para; previsto para; programada para; programado para; prevista el; previsto el; anunciada para; anunciado para; fechada para; señalada para; prevista en; previsto en
        """,
        "respectively": "respectivamente",
        "nowhere": "de lo previsto; según lo previsto; como estaba previsto; lo previsto",
        "kill": "perdido la vida; perdieron la vida; perdió la vida; encontraron la muerte; encontró la muerte; cayeron en combate; en poder de; en su poder; como rehenes; dados por desaparecidos",
        "leader_of": """
            al frente; al mando; a la cabeza; en cabeza; al timón; a los mandos; a cuyo frente; a cuya cabeza; a cuyo mando; al volante; llevando la voz cantante; como líder; como cabeza; como responsable
        """,
        "under_lead": """
            al mando; a las órdenes; bajo mando; bajo el mando; bajo liderazgo; bajo el liderazgo; bajo dirección; bajo la dirección; bajo conducción; bajo la conducción; bajo la batuta; bajo la égida;
            bajo la jefatura; bajo jefatura; bajo comando; bajo el comando; bajo la tutela; con mando; con liderazgo; con el liderazgo; bajo la comandancia; en manos; a cargo; a cargo de; a cargo del; bajo las órdenes; de mando; de liderazgo;
            bajo la autoridad; bajo autoridad; bajo la responsabilidad; bajo la guía; bajo mando militar
        """,
        "lead_nation": "país líder; nación líder; nación marco; país que lidera; nación que lidera; estado líder; país marco; nación dirigente",
        "refuse": "se turnan; se turnaban; se turnarán; se alternan; por turnos",
        "formerly": "anteriormente; antes; antaño; previamente; hasta entonces; hasta hace poco; en su día; otrora; antiguamente; primero; hasta ahora; hasta la fecha; hasta el momento",
        "field": """
            sobre el terreno; en el terreno; en la zona; sobre el territorio; desplegados; desplegadas; desplegado; desplegada; presentes; presente;
            dotada con; dotado con; dotada de; dotado de; dotados de; dotadas de; bajo su mando; a sus órdenes; bajo bandera de la ONU; bajo la bandera de la ONU;
            bajo mandato de la ONU; bajo el paraguas de la ONU; en sus filas; entre sus filas; de servicio; en misión; en operación; en operaciones; de guarnición; hay actualmente;
            hay desplegados; hay desplegadas; quedan en; quedaron en; se contaban; se cuentan; constituido por; constituidas por; constituidos por; conformadas por; conformados por;
            formadas por; compuestos por; integradas por; integrados por; nutrida por; ubicados; ubicadas; apostadas; destacadas; destinadas; movilizados; movilizadas;
            en el contingente; al pie del cañón; aún permanecen; todavía permanecen; continúan desplegados; siguen desplegados; siguen desplegadas; permanecen desplegados;
            se mantienen desplegados; tienen desplegadas; ha desplegado; han desplegado;
            destacados; destinados; estacionados; acantonados; emplazados; en activo; operativos; en filas; apostados; compuesta por; compuesto por; formada por; formado por;
            integrada por; integrado por; compuestas por; conformada por; conformado por; constituida por; consta de; constaba de; en número de;
            fuerte de; con una fuerza de; con un contingente de; tiene desplegados; tiene desplegadas; mantiene desplegados; tienen desplegados; tenía desplegados;
            con una plantilla de; en el lugar; se encuentran; se hallan; permanecen; aún quedan; todavía quedan; ya hay; asciende a; ascienden a
        """,
        "authorized": """
            pasará a tener; pasarán a tener; pase a tener; pasará a contar con; pase a contar con; pasarán a contar con; pasará a disponer de; pasará a estar integrada por; pasará a estar compuesta por; pasará a sumar; confía en sumar; confía en reunir; confía en contar con; espera sumar; espera reunir; espera contar con; espera alcanzar; aspira a reunir; aspira a contar con; aspira a sumar; aspira a alcanzar; pretende reunir; pretende alcanzar; llegará a tener; llegará a contar con; llegará a sumar;
            previstos; previstas; previsto; prevista; autorizados; autorizadas; autorizado; autorizada; fijados; fijadas; fijado; planeados; planificados; contemplados;
            no excederá de; no excederá los; no exceda de; no exceda los; que no exceda; no superará los; no superará; no supere los; que no supere; no podrá exceder;
            no podrá superar; no puede superar; no podrá sobrepasar; no más de; como máximo; a lo sumo; fuerza de hasta; misión de hasta; contingente de hasta;
            dotación de hasta; compuesta por hasta; compuesto por hasta; integrada por hasta; integrado por hasta; formada por hasta; formado por hasta; conformada por hasta;
            constituida por hasta; un total de hasta; de hasta; una vez completa; una vez completada; una vez desplegada; una vez desplegada por completo; plenamente desplegada;
            totalmente desplegada; completamente desplegada; cuando esté plenamente desplegada; cuando esté desplegada; cuando esté al completo; cuando alcance su plena capacidad;
            cuando esté plenamente operativa; está previsto que cuente con; está previsto que tenga; está previsto que alcance; está previsto que llegue a; se prevé que cuente con;
            se prevé que alcance; se prevé que tenga; se prevé que llegue a; llamada a contar con; llamada a tener; llamada a alcanzar; deseados; exigidos; presupuestados;
            sancionados;
            requeridos; estipulados; acordados; aprobados; mandatados; programados; proyectados; necesarios; hasta un máximo de; un máximo de; un tope de;
            un techo de; con un máximo de; con un tope de; con un techo de; pensada para; concebida para; diseñada para; prevista para; pensado para; concebido para;
            tendrá un máximo; a pleno rendimiento; a plena capacidad; capacidad plena; plena capacidad; cuando esté completa; al completo;
            puede tener; puede tener hasta; podrá tener; podrá tener hasta; puede contar con; puede contar con hasta; podrá contar con; podrá contar con hasta; podrá reunir;
            podrá reunir hasta; puede reunir; podrá desplegar; podrá desplegar hasta; puede desplegar hasta; podrá alcanzar; podrá llegar a; podrá llegar hasta;
            podrá sumar; podrá integrar; podrá incluir; podrá comprender; podrá agrupar; podrá estar integrada por; podrá estar compuesta por; podrá estar formada por;
            deberá tener; deberá contar con; deberá reunir; deberá alcanzar; debe tener; debe contar con; debe alcanzar; debe llegar a; debe reunir;
            debería tener; debería contar con; debería alcanzar; debería reunir; debía tener; debía contar con; debía alcanzar; debía reunir; debía llegar a;
            estará integrada por; estará compuesta por; estará formada por; estará integrado por; estará compuesto por; estará formado por; estará conformada por;
            constará de; se compondrá de; autorizados a tener; autorizada a tener; autorizada a contar con; autorizada a desplegar; autorizada para; autorizados a;
             con capacidad para; hasta alcanzar; hasta llegar a; hasta completar; objetivo de; con el objetivo de alcanzar;
            la meta de; consistirían en hasta; consistirá en; de plantilla
        """,
        "draft_ceiling": "preveía hasta; proponía; habría tenido",
        "pledge": """
            se comprometió a; se ha comprometido a; se comprometieron a; se han comprometido a; se compromete a; se comprometen a; se había comprometido a; comprometido a; comprometida a;
            se ha mostrado dispuesto a; se ha mostrado dispuesta a; se mostró dispuesto a; se mostró dispuesta a; se declaró dispuesto a; se declaró dispuesta a;
            se declara dispuesto a; se dice dispuesto a; se dice dispuesta a; se manifestó dispuesto a; accedió a; ha accedido a; accedieron a; aceptó enviar; ha aceptado enviar;
            se ofrece a; se ofrecieron a; se propone; se proponen; se brindó a; pendientes de despliegue; a la espera de partir; a la espera de desplegarse; en espera de partir;
            a punto de partir; en reserva; listos para partir; listo para partir; listos para desplegarse; preparados para partir; preparado para partir;
            estará listo; estará lista; estarán listos; estarán listas; está dispuesto a; está dispuesta a; están dispuestos a; dispuesto a; dispuesta a; dispuestos a; dispuestas a; está listo para; listos para; listo para; lista para;
            se ofreció a; se ha ofrecido a; ha prometido; puso a disposición; pondrá a disposición; puesto a disposición; mantiene su promesa; mantiene su compromiso;
            están listos para; está lista para; compromiso de; la promesa de
        """,
        "disburse": """
            se rascó el bolsillo; ha gastado; haber gastado; ha aportado; ha dado; ha donado; haber aportado
        """,
        "require": """
            hace falta; hacen falta; hará falta; harán falta; haría falta; harían falta; hacía falta; faltan; falta; carece de; tiene un coste de; tiene un costo de;
            con un coste anual de; con un costo anual de; con un coste total de; con un costo total de; con un coste aproximado de; con un costo aproximado de; por un coste de;
            por un costo de; un coste de; un costo de; cuyo coste; cuyo costo; estimado en; estimada en; estimados en; calculado en; calculada en; calculados en; valorado en;
            valorada en; cifrado en; cifrada en; faltan todavía; faltan aún; falta todavía; aún faltan; todavía faltan; aún falta; le faltan; le falta; quedan por financiar;
            queda por financiar; quedan por cubrir; queda por cubrir; sin financiar; sin cubrir; por cubrir; necesarios para funcionar; para poder funcionar; hace falta reunir;
            se necesitan; se necesita; se necesitarán; se requieren; se requiere; se requerirán; se precisan; harán falta unos;
            tendrá un coste de; tendrá un costo de; con un coste de; con un costo de; con un coste estimado de; con un costo estimado de; a un coste de; a un costo de;
            se eleva a; se elevan a; se elevará a; un agujero de; en busca de;
            se estima en; se calcula en; se cifra en; tiene un déficit de; costo anual; coste anual; precio
        """,
        "budget": "visto bueno a; luz verde a; dio luz verde a; dieron luz verde a; da luz verde a; ha dado luz verde a; han dado luz verde a; dar luz verde a; dará luz verde a; dio el visto bueno a; dieron el visto bueno a; ha dado el visto bueno a",
        "receive": "eleva el total a; elevan el total a; elevó el total a; eleva el total del fondo a; elevando el total a; con lo que el total asciende a; lo que eleva a; hasta un total de",
        "freeze": "en suspenso; en pausa; a la espera; quedaron congelados; quedan congelados; queda congelado; quedó congelado; quedó en suspenso; dejó en suspenso; puesto en pausa",
        "cut": "perdidos definitivamente; perdido definitivamente; puso fin a; dejar de financiar; dejará de financiar; dejó de financiar",
        "arrive": "en camino; rumbo a; con destino a; de refuerzo; como refuerzo; en calidad de refuerzo; pondrán rumbo a; llegados; llegadas; recién llegados; camino de; en ruta hacia; ceremonia de despedida; acto de despedida; despedida a; despedida de; dijo adiós a; han sido despedidos; fueron despedidos; fueron despedidas; será despedido; serán despedidos; despidió a; despide a; despidieron a; despidió ayer a; despidió hoy a",
        "leave": """
            a casa; de vuelta a casa; de regreso; de vuelta; hizo las maletas; hacer las maletas; harán las maletas; hizo volver; hará volver; hacer volver; devolver a casa;
            de regreso a casa; de regreso a su país; de vuelta a su país; de regreso en su país; de vuelta en su país; regresar a casa; regresan a casa; regresarán a casa;
            regresaron a casa; volver a casa; vuelven a casa; volverán a casa; volvieron a casa; vuelta a casa; camino de casa; fin de su misión; al término de su misión;
            tras finalizar su misión; tras concluir su misión; en retirada;
            ceremonia de bienvenida; acto de bienvenida; recibidos a su regreso; recibidos a su vuelta; recibidos en casa; recibidos por sus familias; recibidos por sus familiares; bienvenida a casa; recibió de vuelta; recibimiento a; recibimiento de
        """,
        "start": """
            desplegada desde; desplegado desde; presente desde; presentes desde; en marcha desde; activa desde; operativa desde; en vigor desde; echó a andar; echará a andar; echaba a andar;
            se puso en marcha; se ha puesto en marcha; puesta en marcha; puesto en marcha; vio la luz; entró en funcionamiento; entró en funciones; entrado en funcionamiento; entró en servicio;
            desde su despliegue; desde su creación; desde su inicio; desde su llegada; inició su despliegue; inició sus operaciones; comenzó su despliegue; comenzó sus operaciones; comenzó a operar; dio comienzo;
            empezó a operar; empezó a desplegarse; empezó a desplegar; comenzó a desplegarse; inició operaciones; funciona desde; opera desde; sobre el terreno desde; en el terreno desde; en el país desde;
            dio inicio; tuvo inicio; se inició; se desplegó; se remonta a; se estableció; puso en marcha; puesta en pie; tomó el relevo en
        """,
        "end": """
            cerró sus puertas; cerrará sus puertas; cierra sus puertas; cerrado sus puertas; echó el cierre; echará el cierre; echa el cierre; bajó la persiana; llegó a su fin; llegará a su fin; llega a su fin; toca a su fin;
            tocó a su fin; se dio por concluida; se dio por terminada; dio por concluida; dio por finalizada; puso punto final; abandonó el país; ha abandonado el país; dejó el país; salió del país; se retiró del país; salida del país; completó su retirada;
            completará su retirada; finalizó su retirada; concluyó su retirada; hasta su cierre; hasta su clausura; hasta su retirada; puso fin a sus operaciones; tuvo que cerrar; dejó de operar; dejará de operar; dejó de existir;
            ha dejado de existir; ya no existe; se dio por finalizada; hizo las maletas; hace las maletas; tocó su fin; llegó a su término; llegará a su término; bajó el telón
        """,
        "takes_from": """
            en sustitución de; en reemplazo de; en relevo de; sucesora de; heredera de; en lugar de; como relevo de; en sustitución del;
            heredera de la; sucesora; en sucesión de; para reemplazar a; para sustituir a; para relevar a; como sucesora de; en sustitución; que sucede a; que sucedió a
        """,
        "present": """
            presente; presentes; desplegada; desplegado; desplegadas; activa; operativa; operativo; en activo; en funcionamiento; en marcha; sobre el terreno; en el terreno;
            en el lugar; en su puesto; sobre el terreno; destacada; estacionada; en funciones; a pie de obra; en el país; desplegados
        """,
        "use_veto": """
            hizo uso de su veto; hicieron uso de su veto; ejerció el veto; ejercieron el veto; ejerció su veto; ejercieron su veto; ejerció su derecho de veto; ejerció su derecho a veto; ejerció su derecho al veto;
            ejerció el derecho de veto; ejerció el derecho a veto; ejercieron su derecho de veto; ejercieron su derecho a veto; ejercieron su derecho al veto; ejercieron el derecho de veto; ejerció su poder de veto; ejercieron su poder de veto;
            ejercido su derecho de veto; ejercido su derecho a veto; ejercido su derecho al veto; ejercido el derecho de veto; ejercido su poder de veto; ejercido su veto; ejercido el veto;
            usó su derecho de veto; usó su derecho a veto; usaron su derecho de veto; usaron su derecho a veto; usó su poder de veto; usaron su poder de veto; usó el derecho de veto; usado su derecho de veto; usado su poder de veto;
            utilizó su derecho de veto; utilizó su derecho a veto; utilizó su derecho al veto; utilizaron su derecho de veto; utilizaron su derecho a veto; utilizó su poder de veto; utilizaron su poder de veto; utilizado su derecho de veto; utilizado su poder de veto;
            hizo uso de su derecho de veto; hizo uso de su derecho a veto; hizo uso de su derecho al veto; hizo uso del derecho de veto; hicieron uso de su derecho de veto; hicieron uso de su derecho a veto; hicieron uso del derecho de veto; hizo uso de su poder de veto;
            hicieron uso de su poder de veto; hecho uso de su derecho de veto; hecho uso de su derecho a veto; hecho uso de su poder de veto; empleó su derecho de veto; emplearon su derecho de veto; recurrió a su derecho de veto; recurrieron a su derecho de veto;
            interpuso su veto; interpusieron su veto; interpuesto su veto; impuso su veto; impusieron su veto; impuesto su veto; opuso su veto; opusieron su veto; opuesto su veto; puso su veto; pusieron su veto; puesto su veto; emitió un veto; hizo valer su veto;
            ejerce su derecho de veto; ejerce su derecho a veto; ejercen su derecho de veto; usa su derecho de veto; utiliza su derecho de veto; hace uso de su derecho de veto; usa su poder de veto; utiliza su poder de veto; impone su veto; interpone su veto; pone su veto; opone su veto
        """,
        "threaten_veto": """
            ejercerá su derecho de veto; ejercerá su derecho a veto; ejercerán su derecho de veto; ejercerá su veto; ejercerán su veto; ejercería su derecho de veto; ejercerían su derecho de veto; ejercería su veto; ejercerá el veto; usará su derecho de veto; usarán su derecho de veto;
            usaría su derecho de veto; usará su veto; usaría su veto; utilizará su derecho de veto; utilizarán su derecho de veto; utilizaría su derecho de veto; hará uso de su derecho de veto; haría uso de su derecho de veto; harán uso de su derecho de veto; usará su poder de veto;
            utilizará su poder de veto; ejercerá su poder de veto; interpondrá su veto; impondrá su veto; pondrá su veto; opondrá su veto; interpondría su veto; impondría su veto; pondría su veto; opondría su veto; amenaza de veto; amenazas de veto; amenaza con el veto; amenazó con el veto; amenaza con su veto;
            amenazó con su veto; amenazado con el veto; amenaza de un veto; amenaza de vetar; amenaza con ejercer su derecho de veto; amenazó con ejercer su derecho de veto; amenazado con ejercer su derecho de veto; amenaza con usar su derecho de veto; amenazó con usar su derecho de veto; amenazó con utilizar su derecho de veto;
            amenazó con usar su poder de veto; amenaza con usar su poder de veto; amenaza con utilizar su derecho de veto; amenazado con usar su derecho de veto; amenazaron con ejercer su derecho de veto; amenazaron con usar su derecho de veto; amenazan con ejercer su derecho de veto
        """,
        "veto_right": "derecho de veto; derecho a veto; derecho al veto; poder de veto; capacidad de veto; potestad de veto; derechos de veto; uso del veto; facultad de veto",
        "no_vote": "votó en contra; votaron en contra; vota en contra; votan en contra; voto en contra; votos en contra; votar en contra; votando en contra; votó no; votaron no; votó que no; votaron que no; el no; su no; un no; único no; doble no; voto negativo; votos negativos; dijo no; dijeron no; alzó la mano contra; levantó la mano contra",
        "block": "bastó; bastaron; fue suficiente; fueron suficientes; bastó para",
        "permanent_vote": "equivale a un veto; equivalía a un veto; equivalente a un veto; equivale al veto; equivalió a un veto; vale como veto; supone un veto; supuso un veto; lo que es un veto; valió como veto; voto negativo de un miembro permanente; voto en contra de un miembro permanente; voto negativo de uno de los miembros permanentes; oposición de un miembro permanente; voto contrario de un miembro permanente; votos negativos de dos miembros permanentes",
        "own_veto": "usó el suyo; hizo uso del suyo; ejerció el suyo; interpuso el suyo; emplearon el suyo; usaron el suyo; hicieron uso del suyo; ejercieron el suyo; opuso el suyo; recurrió al suyo",
        "veto_hedge": "posible; eventual; probable; hipotético; potencial; previsible; a salvo de",
        "veto_because": """
            por culpa del; por culpa de los; a causa del; a causa de los; debido al; debido a los; debido a un; por el doble; ante el; ante los; tras el; tras los; con el; con los; por el; por los; por un;
            frente al; pese al; a pesar del; víctima del; víctima de los; recibió el; recibieron el; se topó con el; se toparon con el; topó con el; chocó con el; chocaron con el; chocó contra el; se estrelló contra el; se encontró con el; sufrió el; afectó
        """,
        "same_matter": "en ese sentido; en este sentido; al respecto; de ese tenor; de idéntico propósito; con ese fin; en esa línea; a ese respecto; en tal sentido; cualquier versión; cualquier texto; cualquier nuevo texto; cualquier proyecto; cualquier prórroga",
        "same_again": "hizo lo mismo; hicieron lo mismo; hizo lo propio; hicieron lo propio; hizo otro tanto; lo volvió a hacer; repitió la jugada; corrió la misma suerte; volvió a hacerlo; volvieron a hacerlo; reincidió; reincidieron; por la misma vía; del mismo modo; de igual modo; de la misma forma; hizo lo mismo; repitió; corrieron la misma suerte; tuvo la misma suerte; sufrió la misma suerte; por idéntica vía; por idéntico medio; por el mismo medio; de idéntica manera",
        "same_threat": "correrá la misma suerte; tendrá la misma suerte; sufrirá la misma suerte; correría la misma suerte",
        "exceed": """
            no pasa de; no pasan de; no pasa del; no pasan del; no pasaba de; no pasaban de; nunca pasó de; nunca pasaron de; nunca ha pasado de;
            no llega a; no llegan a; no llegaba a; no llegaban a; nunca llegó a; no supera; no superan; nunca superó; nunca superaron; nunca ha superado
        """,
        "negation": """
            no; sin; ni; nunca; jamás; ningún; ninguna; ninguno; nadie; tampoco; sin que; en ningún caso;
            se negó a; se niega a; se niegan a; se negaron a; se ha negado a; se negará a; rehusó; rehúsa; rehusaron; ha rehusado; renunció a; renuncia a; renunciaron a;
            ha renunciado a; renunciará a; renunciar a; en vez de; se abstuvo de; desistió de; ha desistido de; declinó; declinaron; de ningún modo; en absoluto; ni siquiera;
        """,
        "false": """
            no le consta; no me consta; no nos consta; no consta; falso; falsa; falsos; es falso; eso es falso; infundado; infundada; infundados; sin fundamento; mentira; es mentira; bulo; bulos; rumor; rumores; no es cierto; no es verdad; pura invención; contrariamente a lo; carece de fundamento;
            desinformación; inexacto; inexacta; inexactas; erróneo; errónea; erróneas; falsedad; falsedades; falsas; patraña; invento; inventada; inventado; fabricado; fabricada;
            sin ningún fundamento; sin fundamento alguno; carece de todo fundamento; carecen de fundamento; nada de eso; no se ajusta a la realidad; totalmente falso;
            totalmente falsa; completamente falso; un montaje; noticia falsa; noticias falsas; mentiras; fantasía;
        """,
        "allegation": "ha circulado; circuló; se rumorea; según rumores; acusan; supuestamente; las versiones según las cuales; versiones según las cuales; habladurías",
        "worldwide": """
            en el mundo; en todo el mundo; por todo el mundo; alrededor del mundo; en el exterior; en el extranjero; fuera de nuestras fronteras; fuera de sus fronteras; distintas misiones; diversas misiones; diferentes misiones; varias misiones; otras misiones; misiones de paz; misiones internacionales; misiones de mantenimiento de la paz; operaciones de mantenimiento de la paz; operaciones de paz; misiones de la ONU; misiones de las Naciones Unidas; misiones de Naciones Unidas; operaciones internacionales; operaciones en el exterior; misiones en el exterior; misiones en el extranjero; todas las misiones; todas las operaciones
        """,
        "ever": """
            han servido; ha servido; habían servido; han participado; han pasado por; pasaron por; han tomado parte; han prestado servicio; prestaron servicio; han rotado;
            han formado parte; han desfilado por; se han sucedido; se han relevado; han integrado
        """,
        "change": """
            eleva el total a; elevan el total a; elevó el total a; elevando el total a; con lo que el total asciende a; lo que eleva a; lo que elevó a; lo que elevará a; lo que eleva el total a
        """,
        "just_done": "acaba de; acaban de; acababa de; acababan de; terminó de; terminaron de; terminado de; logró; lograron; consiguió",
        "if": """
            si; a condición de que; siempre que; siempre y cuando; en caso de; en caso de que; con tal de que; a menos que; salvo que;
            en el supuesto de; a no ser que; con la condición de; bajo la condición de; supeditado a; supeditada a; condicionado a; condicionada a; en el caso de que;
            llegado el caso; de ser necesario; en la hipótesis de; en el caso de; siempre que no; si acaso;
        """,
        "bilateral": "acuerdo bilateral; por su cuenta; en el marco de un acuerdo; marco bilateral; a título bilateral; ajenos a la misión; al margen de la misión; por separado",
        "not_for_mission": """
            préstamo; préstamos; prestará; prestarán; prestó; crédito blando; empréstito; seguridad marítima; seguridad portuaria; control de fronteras; control fronterizo; vigilancia de las fronteras; desminado; eliminación de minas; remoción de minas; pasaporte; pasaportes; carreteras; agricultura; educación; becas; reforma judicial; reforma policial; cárceles; escombros; viviendas; seguridad alimentaria; hambruna; cólera; malaria; déficit fiscal; tribunal especial; Corte Penal Internacional; aviones de combate; cazas; submarinos; misiles; fondo soberano; banco central; oleoducto; clima;
            Cruz Roja; PNUD; OCHA; OMS; agencia para los refugiados; Alto Comisionado; inversiones; inversión; rescate de; rescates; PIB; producto interno bruto; producto interior bruto; deuda pública; deuda externa; exportaciones; ingresos petroleros; remesas; indemnización; indemnizaciones; compensación; botín; cocaína; droga; narcotráfico; contrabando; venta de armas; ventas de armas;
            contrato de armas; recompensa; multa; sobornos; desviados; robados; saqueados; daños; escuelas; dispensarios; hospitales; inundaciones; terremoto; huracán; atrasos; cuotas atrasadas; apoyo presupuestario; tribunal; verja fronteriza;
            plan humanitario; llamamiento humanitario; respuesta humanitaria; Programa Mundial de Alimentos; ACNUR; UNICEF; Unicef; FMI; Fondo Monetario Internacional;
            toneladas de ayuda; familias desplazadas; ayuda humanitaria; ayuda al desarrollo; Policía Nacional; policía nacional; ejército nacional; víctimas; reconstrucción; reconstrucción de; desarrollo; presupuesto del Estado; agencias humanitarias; Ejército libanés; ayuda militar para;
            operaciones de mantenimiento de la paz; misiones de paz; mantenimiento de la paz; presupuesto de defensa; Fuerzas Militares; atenderlos; operaciones en el exterior; misiones en el exterior; gasto militar; operaciones de paz; asistencia humanitaria; desplazados; refugiados
        """,
        "at_expense": "será para; serán para; es para; recae en; recae sobre; recaerá en; recaerá sobre; con cargo a; por la cuenta de; a cargo de; a cargo del; a costa de; a costa del; a expensas de; por cuenta de; por cuenta del",
        "remain": "seguirá; seguirán; sigue; siguen; permanecerá; permanece; continuará; continúa; se mantendrá; se mantiene; se quedará",
        "partitive": """
            de los que; de los cuales; de las que; de las cuales; de ese monto; de esa cantidad; de esa suma; de ese total; de ellos; de ellas; restantes; restante; otros; otras; tramo; tramos; el resto; primer tramo; segundo tramo; de esa bolsa; de ese fondo; de ese dinero; ese total
        """,
        "outset": "al principio; al inicio; en sus inicios; en sus comienzos; en un principio; inicialmente; de partida; a su llegada; en su lanzamiento; en su arranque",
        "against": "en contra; votos en contra; voto en contra",
        "of_them": "de ellos; de ellas; de los mismos; de las mismas",
        "including": "entre ellos; entre ellas; entre los que; entre las que; entre los cuales; de los que; de los cuales; de las que; de las cuales; incluidos; incluidas; incluyendo; incluido; de ellos; de ellas; contando; de estos; de esos",
        "volunteer": """
            se ofreció; se ofreció a; se ha ofrecido; se ha ofrecido a; se ofrece a; se ofrecieron a; se ofreció para; se ha ofrecido para; se postula; se postula para; se postulan; se postulan para; se postuló para; se ha postulado para;
            candidato a; candidata a; candidatos a; está dispuesto a; está dispuesta a; dispuesto a; dispuesta a; listo para; está listo para; está lista para; aceptó; ha aceptado; acepta; aceptará; se mostró dispuesto a; se mostró dispuesta a; se dijo dispuesto a; se dijo dispuesta a
        """,
        "now": "hoy en día; por ahora; de momento; por el momento; hasta ahora; hasta la fecha; en la actualidad; actualmente; ahora; ya",
        "conditional_said": "sería; serían; habría; habrían",
        "upcoming": "adicionales; más; de refuerzo; suplementarios",
        "attribution": """
            según; de acuerdo con; de acuerdo a; a juicio de; conforme a; en palabras de; fuentes; a juicio del; a decir de; a decir del; en opinión de; en opinión del; en palabras del; al decir de; en boca de; a tenor de; citando; según la versión de; conforme al; a ojos de; de fuentes; de fuente
        """,
        "fraction": "lejos de; lejos de los; muy lejos de; por debajo de; muy por debajo de; la mitad de; un tercio de; una cuarta parte de; dos tercios de; tres cuartas partes de; una parte de; parte de; una fracción de; el grueso de",
        "fund": "en caja; en sus arcas; en las arcas; en su cuenta",
        "same_sum": "otro tanto; otros tantos; la misma cantidad; la misma suma; una suma similar; igual cantidad; una cantidad similar",
        "compared": "frente a; frente a los; en lugar de; en vez de; comparado con; en comparación con; contra",
        "difference": "menos; más que; menos que; más de lo que; menos de lo que",
        "ask": "pedido de; solicitud de; petición de; pedidos de; solicitudes de",
        "needed": "previstos; previstas; necesarios; necesarias; requeridos; requeridas; esperados; presupuestados; estimados",
        "each": "cada uno; cada una",
        "per_head": "por soldado; por persona; por cabeza; por hombre; por casco azul; por policía; por efectivo; al día; por día; diarios; a la semana; por semana; por familia; por militar; por cada soldado; por unidad; la unidad",
        "each_year": "al año; por año; cada año; anualmente; anuales; anual; mensuales; al mes; por mes",
        "plan": "previsto enviar; a punto de; camino de; en vías de; en estudio; con vistas a; tiene intención de; tienen intención de; planes de; planes para",
        "want": "le gustaría que; aboga por; abogó por; partidario de; partidaria de",
    },
    people={
        "military": """
            mandos; suboficiales; fusileros; artilleros; mandos y soldados; soldado; soldados; soldada; militar; militares; tropas; tropa; casco azul; cascos azules; boinas azules; boina azul; zapadores; zapador; marines; infantes de marina; infante de marina; infantes; paracaidistas; legionarios; comandos; marinos; marineros;
            fusilero; fusileros navales; granaderos; cazadores; tiradores; francotiradores; boinas verdes; boinas rojas; fuerzas especiales; tropas especiales; tropas de élite;
            soldados de élite; tropas de combate; tropas terrestres; tropas de tierra; legionario; paracaidista; marino; marinero; suboficial; cuadros de mando;
            oficiales y suboficiales; oficiales y tropa; clases y soldados; soldados rasos; soldados profesionales; infantería de marina; miembros de la Armada;
            miembros de la Fuerza Aérea; miembros del Ejército de Tierra; integrantes del Ejército; integrantes de las Fuerzas Armadas; personal castrense; elementos del Ejército;
            elementos castrenses; elementos militares; efectivos de tropa; gurkas; gurkhas; ingenieros del Ejército; médicos militares; asesores militares; instructores militares;
            observador militar;
            efectivos militares; personal militar; soldados de paz; uniformados militares; reservistas; oficiales militares; efectivos del Ejército; miembros de las Fuerzas Armadas; miembros del Ejército; oficiales del Ejército; efectivos castrenses; efectivos del ejército
        """,
        "police": """
            policía; policías; gendarme; gendarmes; agentes de policía; agentes de la policía; agentes policiales; oficiales de policía; oficiales de la policía; efectivos policiales; carabineros; carabinero; guardias civiles; guardia civil; funcionarios policiales; miembros de la policía;
            agente de policía; oficial de policía; elementos policiales; integrantes de la policía; personal policial; uniformados de la policía; gendarmes y policías; carabinieri;
            guardias nacionales; agentes antidisturbios; policías especiales; fuerzas policiales; asesores policiales; instructores policiales; agentes de seguridad pública;
            funcionarios de la policía; agentes del orden; tropas policiales;
            efectivos de policía; policías antidisturbios; policías de élite; funcionarios de policía; agentes de Policía; policías nacionales; policías militares; policía militar
        """,
        "civilian": """
            civil; civiles; personal civil; funcionarios civiles; empleados civiles; trabajadores civiles; agentes civiles; asesores civiles; expertos civiles; voluntarios de la ONU;
            personal internacional; personal nacional; personal local; empleados locales; empleados nacionales; empleados internacionales; funcionarios locales;
            funcionarios nacionales; trabajadores locales; observadores civiles; especialistas civiles; voluntarios de las Naciones Unidas; voluntarios de Naciones Unidas;
            funcionario internacional; personal civil internacional; civiles internacionales; efectivos civiles;
        """,
        "total": """
            hombre; hombres; hombres y mujeres; persona; personas; miembro; miembros; integrante; integrantes; personal; efectivo; efectivos; elemento; elementos; uniformado; uniformados; uniformada; uniformadas; componente; componentes; observador; observadores;
            asesor; instructor; instructora; instructoras; formador; monitor; monitores de paz; funcionario; oficial; experto; especialista; observadores internacionales;
            observadores de paz; observadoras; supervisores; cascos azules y policías; soldados y civiles; soldados y oficiales; oficiales y soldados; militares, policías y civiles;
            mujeres y hombres; hombres de armas; hombres uniformados; gendarmes y soldados; enfermeras; médico; pilotos; piloto; tripulantes;
            tripulaciones; traductores; intérpretes; analistas; zapadores y médicos; desminadores; mecánicos; logistas; bomberos; buzos; personal militar y policial;
            personal policial y militar; personal en uniforme; personal de seguridad; personal médico; personal sanitario; personal de apoyo; oficiales de enlace; oficial de enlace;
            oficiales de Estado Mayor; oficiales de estado mayor; custodios; funcionarios penitenciarios; agentes penitenciarios; integrantes del contingente;
            miembros del contingente; componentes del contingente; integrantes de la misión; miembros de la fuerza; mantenedores de la paz; mantenedores de paz;
            efectivos de mantenimiento de la paz; fuerzas de paz; tropas y civiles; profesionales;
            observadores militares; asesores; instructores; formadores; agentes; agente; oficiales; funcionarios; personal uniformado; efectivos uniformados; especialistas; expertos; militares y policías; policías y militares; soldados y policías; policías y soldados; policías y civiles;
            militares y civiles; efectivos militares y policiales; monitores; médicos; ingenieros militares; voluntarios; sanitarios; tropas y policías; cooperantes; hombres armados; pacificadores; personal de mantenimiento de la paz; efectivos de paz; efectivos entre militares y policías;
            funcionarios internacionales; miembros del personal; miembros de la misión; miembros de las fuerzas de seguridad; agentes de seguridad; fuerzas; militares y agentes de policía; rescatistas; enfermeros; ingenieros; técnicos; compatriotas; camaradas; compañeros; compañeros de armas; colegas; paisanos
        """,
        "outsider": """
            muerto; muertos; muerta; muertas; herido; heridos; heridas; herida; fallecidos; víctimas; víctima; rehenes; refugiados; desplazados; habitantes; bandas; pandillas; pandilleros; combatientes; rebeldes; yihadistas; terroristas; insurgentes; milicianos; bandidos; asaltantes; desplazadas; refugiadas;
            asesinados; asesinadas; ejecutados; decesos; defunciones; cadáveres; cuerpos; mártires; huérfanos; viudas; sobrevivientes; supervivientes; superviviente; rehén;
            cautivos; secuestrados; secuestradas; desaparecidos; desaparecidas; refugiado; refugiada; desplazados internos; personas desplazadas; personas refugiadas;
            personas muertas; personas asesinadas; personas fallecidas; personas heridas; personas detenidas; personas secuestradas; personas desaparecidas; personas sin hogar;
            personas necesitadas; exiliados; solicitantes de asilo; inmigrantes; emigrantes; deportados; repatriados haitianos; damnificadas; desertores; amotinados; sublevados;
            golpistas; guerrillero; separatistas; secesionistas; extremistas; islamistas; talibanes; talibán; hutíes; milicias; paramilitares; piratas; criminales; delincuentes;
            malhechores; traficantes; pandillero; jefes de pandillas; miembros de pandillas; miembros de las pandillas; integrantes de pandillas; integrantes de bandas;
            miembros de bandas; hombres armados no identificados; mercenarios; mercenario; grupos armados; combatientes extranjeros; excombatiente; ex combatientes; exguerrilleros;
            antiguos combatientes; antiguos rebeldes; desmovilizados; niños soldado; soldados gubernamentales; tropas gubernamentales; fuerzas gubernamentales; tropas leales;
            cadetes; conscriptos; civiles asesinados; civiles fallecidos; escolares; maestros; profesores; docentes; periodista; trabajadores humanitarios; trabajadores; obreros;
            campesinos; agricultores; ganaderos; pescadores; pastores; comerciantes; pasajeros; viajeros; peregrinos; fieles; religiosos; religiosas; sacerdotes; monjas; misioneros;
            misioneras; ciudadanos; ciudadanas; connacionales; residentes; pobladores; lugareños; moradores; nómadas; electoras; candidatos; militantes; activistas; partidarios;
            simpatizantes; manifestante; huelguistas; parlamentarios; legisladores; senadores; delegados; delegadas; diplomáticos; jefes de Estado; participantes; asistentes;
            invitados; visitantes; presas; prisioneras; detenidas; condenados; sospechosos; reclusos; reclusas; reos; pacientes; casos; bebés; niñas; niño; niña; recién nacidos;
            menores; adolescentes; madres; beneficiarios; beneficiarias; almas; cristianos; musulmanes; católicos;
            mujer; mujeres; manifestantes; electores; votantes; niños; familias; migrantes; ejércitos; prisioneros; presos; detenidos; damnificados; enfermos; hogares; aldeanos; alumnos; estudiantes; empresas; empleados; diputados; espectadores; vecinos; empresarios; homicidios; asesinatos; secuestros;
            guerrilleros; maras; sicarios; reclutas; excombatientes; firmantes; civiles muertos; turistas; periodistas; hombres armados de las bandas; millones de habitantes
        """,
        "forces": """
            ejército; Ejército; policía nacional; fuerzas armadas; Fuerzas Armadas; fuerzas de seguridad haitianas; Armada; Fuerza Aérea; Guardia Nacional; gendarmería; Gendarmería;
            FARDC; PNH; ejército regular; fuerzas regulares; guardia nacional; guardia presidencial; Marina de Guerra; ejército nacional; policía local;
        """,
    },
    numbers={
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno; veintiún; veintiuna",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        31: "treinta y uno; treinta y un; treinta y una",
        40: "cuarenta",
        41: "cuarenta y uno; cuarenta y un; cuarenta y una",
        50: "cincuenta",
        51: "cincuenta y uno; cincuenta y un; cincuenta y una",
        60: "sesenta",
        61: "sesenta y uno; sesenta y un; sesenta y una",
        70: "setenta",
        71: "setenta y uno; setenta y un; setenta y una",
        80: "ochenta",
        81: "ochenta y uno; ochenta y un; ochenta y una",
        90: "noventa",
        91: "noventa y uno; noventa y un; noventa y una",
        100: "cien; ciento",
        200: "doscientos; doscientas",
        300: "trescientos; trescientas",
        400: "cuatrocientos; cuatrocientas",
        500: "quinientos; quinientas",
        600: "seiscientos; seiscientas",
        700: "setecientos; setecientas",
        800: "ochocientos; ochocientas",
        900: "novecientos; novecientas",
        1_000: "mil",
    },
    after_scale="de",
    scales={
        1_000_000: "millón; millones",
        1_000_000_000: "mil millones; millardo; millardos",
        1_000_000_000_000: "billón; billones",
    },
    approximations={
        2: "par",
        10: "decena",
        12: "docena",
        15: "quincena",
        20: "veintena",
        30: "treintena",
        40: "cuarentena",
        50: "cincuentena; medio centenar",
        60: "sesentena",
        100: "centenar",
        500: "medio millar",
        1_000: "millar",
        6: "media docena",
        500_000: "medio millón",
    },
    number_joints="y",
    decimal_mark=",",
    currencies={
        "USD": "dólares estadounidenses; dólares americanos; dólares de los Estados Unidos; dólares de Estados Unidos; dólares de EE. UU.; dólares de EE.UU.; dólar estadounidense; dólares norteamericanos; billetes verdes",
        "CAD": "dólares canadienses; dólar canadiense",
        "AUD": "dólares australianos; dólar australiano",
        "NZD": "dólares neozelandeses",
        "JMD": "dólares jamaicanos; dólares jamaiquinos",
        "FJD": "dólares fiyianos",
        "EUR": "euro; euros",
        "GBP": "libras esterlinas; libra esterlina",
        "XAF_XOF": "francos CFA; franco CFA; FCFA",
        "CHF": "francos suizos; franco suizo",
        "FRF": "francos franceses; franco francés",
        "DEM": "marcos alemanes; marco alemán",
        "ESP": "pesetas",
        "KMF": "francos comorenses",
        "BIF": "francos burundeses",
        "RWF": "francos ruandeses",
        "CDF": "francos congoleños",
        "GNF": "francos guineanos",
        "DJF": "francos yibutianos",
        "AED": "dirhams emiratíes; dirhams de los Emiratos",
        "MAD": "dirhams marroquíes",
        "KES": "chelines kenianos; chelines keniatas",
        "UGX": "chelines ugandeses",
        "TZS": "chelines tanzanos",
        "JPY": "yen; yenes",
        "CNY": "yuan; yuanes; yuan chinos; renminbi",
        "INR": "rupias indias",
        "PKR": "rupias pakistaníes; rupias paquistaníes",
        "BRL": "reales; real brasileño; reales brasileños",
        "MXN": "pesos mexicanos",
        "DOP": "pesos dominicanos",
        "CLP": "pesos chilenos",
        "COP": "pesos colombianos",
        "ARS": "pesos argentinos",
        "UYU": "pesos uruguayos",
        "ZAR": "rand; rands; rand sudafricanos",
        "NGN": "naira; nairas",
        "GHS": "cedi; cedis",
        "RUB": "rublo; rublos",
        "UAH": "grivna; grivnas; hryvnias; hryvnia",
        "KRW": "won; wones",
        "HTG": "gourdes; gourde",
        "SEK": "coronas suecas",
        "NOK": "coronas noruegas",
        "DKK": "coronas danesas",
        "PLN": "esloti; eslotis; zlotys; zloty",
        "ETB": "birr; birres",
        "MGA": "ariary",
        "SAR": "riales saudíes",
        "QAR": "riales cataríes; riales qataríes",
        "TRY": "liras turcas; liras",
        "EGP": "libras egipcias",
        "SDG": "libras sudanesas",
        "SSP": "libras sursudanesas",
        "LBP": "libras libanesas",
        "GTQ": "quetzales",
        "HNL": "lempiras",
        "CRC": "colones",
        "PEN": "soles",
        "PYG": "guaraníes",
        "BOB": "bolivianos",
        "NIO": "córdobas",
        "PAB": "balboas",
        "VES": "bolívares",
        "dollar": "dólares; dólar",
        "franc": "francos; franco",
        "pound": "libras; libra",
        "shilling": "chelines; chelín",
        "dirham": "dirhams; dírhams; dirham",
        "peso": "pesos; peso",
        "rupee": "rupias; rupia",
        "krone": "coronas",
        "riyal": "riales; rial",
        "dinar": "dinares; dinar",
    },
    scale_suffixes={1_000: "k", 1_000_000: "M; MM; mill; mdd; mdp; mde; MUSD; MEUR", 1_000_000_000: "mM; MMM"},
    quantity_adjectives="""
        otros; otras; nuevos; nuevas; primeros; primeras; últimos; últimas; jóvenes; solos; propios; valientes; demás; restantes; buenos; adicionales; supuestos
    """,
    adjectives_as_nouns={},
    numbered_things="""
        resolución; resoluciones; artículo; artículos; n.º; nº; n°; núm; número; núms; capítulo; página; anexo; párrafo; punto; informe; decreto; ley; vol; apartado; tratado; sesión; batallón; regimiento; grupo; objetivo; brigada; compañía; escuadrón; fuerza de tarea; operación; fase; ruta; carretera; sala; promoción; modelo; boeing; airbus; agrupación; autopista; canal; vuelo
    """,
    day_articles="el; del; al; día; pasado día; hasta el; este",
    months=(
        "enero; ene",
        "febrero; feb",
        "marzo; mar",
        "abril; abr",
        "mayo; may",
        "junio; jun",
        "julio; jul",
        "agosto; ago; agos",
        "septiembre; sept; sep; setiembre; set",
        "octubre; oct",
        "noviembre; nov",
        "diciembre; dic; Navidad",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    day_suffixes="º; °; .º; ero; ro",
    relative_dates={
        "spring-1": "la primavera pasada; la pasada primavera",
        "summer-1": "el verano pasado; el pasado verano",
        "autumn-1": "el otoño pasado; el pasado otoño",
        "winter-1": "el invierno pasado; el pasado invierno",
        "spring+0": "esta primavera; en primavera",
        "summer+0": "este verano; el verano; del verano; en verano",
        "autumn+0": "este otoño; el otoño; en otoño; del otoño",
        "winter+0": "este invierno",
        "spring+1": "la próxima primavera; la primavera próxima",
        "summer+1": "el próximo verano; el verano próximo; el verano que viene",
        "autumn+1": "el próximo otoño; el otoño próximo",
        "winter+1": "el próximo invierno",
        "day+0": "hoy; hoy día; a día de hoy; este mismo día; esta mañana; esta tarde; esta noche; esta madrugada; esta jornada; a la fecha; en este momento; en estos momentos; actualmente; en la actualidad; hasta la fecha",
        "day-1": "ayer; la víspera; anoche; la pasada noche; la noche del ayer",
        "day-2": "anteayer; antes de ayer; antier",
        "day+1": "mañana mismo; pasado mañana",
        "week+0": "esta semana",
        "week-1": "de la semana pasada; la semana pasada; la pasada semana; la semana anterior; hace una semana; hace siete días; hace ocho días",
        "week-2": "hace dos semanas; hace quince días; hace 15 días",
        "week+1": "la próxima semana; la semana próxima; la semana que viene; la semana entrante; dentro de una semana",
        "month+0": "de este mes; del mes en curso; este mes; este mismo mes; el mes en curso; a fin de mes; fin de mes; finales de mes; finales de este mes; final de mes",
        "month-1": "del mes pasado; del pasado mes; el mes pasado; el pasado mes; hace un mes; el mes anterior",
        "month-2": "hace dos meses",
        "month-3": "hace tres meses",
        "month-4": "hace cuatro meses",
        "month-6": "hace seis meses; hace medio año",
        "month+1": "del próximo mes; del mes que viene; el próximo mes; el mes próximo; el mes que viene; el mes entrante",
        "year+0": "del presente año; a mediados de año; a principios de año; este año; el presente año; el año en curso; el actual año; este ejercicio; este mismo año",
        "year-1": "del año pasado; del pasado año; del año anterior; a finales del año pasado; a mediados del año pasado; a principios del año pasado; finales del año pasado; mediados del año pasado; principios del año pasado; el año pasado; el pasado año; hace un año; el año anterior; el ejercicio pasado",
        "year-2": "hace dos años; el año antepasado",
        "year-3": "hace tres años",
        "year-4": "hace cuatro años",
        "year-5": "hace cinco años",
        "year-10": "hace diez años; hace una década",
        "year-20": "hace veinte años; hace 20 años; hace dos décadas",
        "year+1": "del próximo año; del año que viene; del año próximo; a principios del próximo año; principios del próximo año; el próximo año; el año próximo; el año que viene; el año entrante",
        "yearend+0": "fin de año; finales de año; final de año; finales de este año; el fin de año; fines de año; final del año; el final del año; finales del año",
        "context-day+1": "al día siguiente; el día siguiente; un día después; un día más tarde",
        "context-week+1": "una semana después; una semana más tarde; la semana siguiente",
        "context-month+1": "un mes después; un mes más tarde; el mes siguiente; al mes siguiente",
        "context-year+1": "un año después; un año más tarde; el año siguiente; al año siguiente",
        "context-year+0": "ese año; ese mismo año; aquel año; el mismo año",
        "context-month+0": "ese mes; ese mismo mes; aquel mes; el mismo mes",
        "context-day+0": "ese día; ese mismo día; el mismo día; aquel día",
    },
    ago={"year": "hace {} años", "month": "hace {} meses", "week": "hace {} semanas", "day": "hace {} días"},
    later={
        "year": "{} años después; {} años más tarde",
        "month": "{} meses después; {} meses más tarde",
        "week": "{} semanas después; {} semanas más tarde",
        "day": "{} días después; {} días más tarde",
    },
    last_and_next={
        -1: "pasado; pasada; último; última; anterior",
        1: "próximo; próxima; que viene; entrante",
        2: "siguiente",
    },
    stationed="desplegado; desplegados; desplegada; desplegadas; estacionados; estacionada; destacados; destacada; presentes; presente; destinados; destinada; con base; que opera; que operan",
    day_nouns="día",
    date_joints="de; del; del año",
    prepositions={
        "of": "de; del; de parte de",
        "by": "por; por parte de; por parte del",
        "to": "a; al; hacia; ante; rumbo a",
        "for": "para; para con",
        "in": "en; dentro de; sobre; dentro del; a lo largo de",
        "until": "hasta; hasta el; hasta la",
        "from": "de manos de; de manos del; desde su despliegue en; desde su despliegue, en; desde su creación en; desde su creación, en; desde su inicio en; desde su puesta en marcha en; desde su llegada en; desde; a partir de; a partir del; procedente de; procedentes de; proveniente de; provenientes de; venidos de; oriundos de; llegados de; procedentes del",
        "subject": "en cuanto a; por lo que respecta a; respecto a",
        "under": "bajo",
        "with": "con; contra; entre; sin; tras; según; de acuerdo con; junto a; junto con; excepto; salvo; como; además de; frente a; mediante; durante",
    },
    nations="archipiélago; país; países; socios; socio; estados; naciones; nación; aliados; vecinos; potencias",
    indefinites="",
    articles="el; la; los; las; lo; su; sus; un; una; unos; unas; este; esta; ese; esa; estos; esas; aquel; nuestro; nuestra; dicho; dicha; casi; cerca de; algunos; varios; otros",
    place_adjectives="",
    that="que",
    first_person="nosotros; nuestro país; nuestro gobierno; nuestro ejército; nuestra nación; nuestras fuerzas armadas",
    they="ellos; ellas; estos; todos",
    wholly="todos; todas; todos ellos; todas ellas; todos son; todos de nacionalidad; exclusivamente; únicamente; íntegramente; todos ellos de nacionalidad",
    conjunctions="y; e; o; u; así como; ni; además de",
    possessives="su; sus; nuestros; nuestro; nuestra; nuestras",
    object_pronouns="la; lo; las; los; le",
    future="",
    conditional="",
    infinitive_marker="",
    adverbs="",
    genitive="",
    holding="con",
    past_endings="aba; aban; ía; ían; ó; ieron; aron; ábamos; íamos",
    subjunctive_endings="e; en; a; an",
    firsts="primer; primera; primeros; primeras; avanzadilla; vanguardia",
    lasts="último; última; últimos; últimas",
    first_person_endings="mos",
    plural_endings="n; s",
    future_passive="será; serán; sería; serían; va a ser; van a ser; debe ser; deben ser; deberá ser; deberán ser; ha de ser; han de ser; podrá ser; podrán ser",
    definite_article="el; la; este; esta; ese; esa; dicho; dicha",
    definite_articles="los; las; a los; a las; esos; estos; todos los",
    up_to="hasta; hasta un máximo de; un máximo de; como máximo; no más de",
    permission="podrá; podrán; no podrá; no podrán",
    shares="grueso; mitad; tercio; cuarta parte; tercera parte; mayoría; mayor parte; parte; resto; columna vertebral",
    versus="frente a; frente al; contra; en comparación con; respecto a",
    out_of="sobre; de entre; frente a; contra; del",
    plural_verb_endings="aron; ieron; rán; rían; aban; ían",
    reflexives="se",
    inverts=True,
    have="ha; han; he; hemos; había; habían; habrá; habrán; habría; habrían; haya; hayan; hubo; hubieron; hubiera; hubieran; hubiese; haber; habiendo",
    be="""
        es; son; era; eran; fue; fueron; será; serán; sería; serían; sea; sean; fuera; fueran; sido; ser; siendo; está; están; estaba; estaban; estará; estarán; estaría; estarían; estuvo; esté; estén;
        estar; queda; quedan; quedó; quedaron; resultó; resultaron; resulten
    """,
    past_auxiliaries="había; habían; era; eran; fue; fueron; estaba; estaban; estuvo; estuvieron",
    present_auxiliaries="ha; han; es; son; está; están",
    future_auxiliaries="será; serán; sería; serían; estará; estarán; estaría; habrá; habrán; habría; habrían; va a; sea; sean; esté; quedará; quedarán; ser",
    been="sido; estado; quedado",
    perfect_is_past=False,
    then="luego; después; más tarde; posteriormente; ahora; antes de",
    before_that="antes; antes de él; antes de ella; antes de ellos; antes de eso; anteriormente; con anterioridad; hasta entonces; previamente; primero; al principio; en un principio; al inicio; en su origen; con antelación; antaño; antes que él",
    after_that="luego; después; más tarde; posteriormente; ahora; desde entonces; tras él; tras ella; a continuación; hoy; actualmente; en la actualidad; hoy en día; después de él; y ahora; y después; y luego; de ahí en adelante",
    did="lo hizo; lo hacía; lo hace; lo hará; lo ha hecho; la tuvo; lo tuvo; la tenía; lo tenía; la tiene; lo tiene; lo fue; lo era; lo es; fue; era; es; estuvo; estaba; está; lo estuvo; lo estaba; lo está; vino; viene; vendrá; le tocó a; le toca a; le tocó el turno a; fue el turno de; es el turno de; lo llevó; lo lleva; lo llevaba; la llevaba; será; será el turno de",
    whose="cuyo; cuya; del cual; de la cual; de la que; del que",
    personal_pronouns="",
    singular_indefinites="un; una; otro; otra",
    gerund_endings="ndo; ndola; ndolo",
    whom="que; quien; cual; la que; la cual",
    imperfect_endings="aba; aban; ía; ían",
    subordinators="desde que; después de que; antes de que; hasta que; mientras que; mientras; cuando; aunque; porque; ya que; una vez que; en cuanto; tras",
    relatives="que; quien; quienes; cuyo; cuya; donde; la cual; el cual; los cuales; las cuales; mientras que; mientras; cuando; aunque; pero; pues; ya que; porque; como; si bien; sino",
    pronouns="quien; quienes; ella; ellos; ellas; nosotros; este país; ese país; el país; nuestro país; este último; esta última; dicho país; aquel país; el archipiélago; el cual; su país; nuestro gobierno; nuestro ejército; nuestra nación; nuestras fuerzas armadas",
    latter="este último; esta última",
    mission_pronouns="""
        la misión; la fuerza; la operación; esta misión; esta fuerza; esta operación; esa misión; esa fuerza; esa operación; dicha misión; dicha fuerza; dicha operación; la Misión; la Fuerza; la Operación; su misión; la fuerza multinacional; la fuerza internacional;
        la fuerza de la ONU; la fuerza de Naciones Unidas; la fuerza de las Naciones Unidas; la misión de las Naciones Unidas; la operación de la ONU;
        la operación de Naciones Unidas; la operación de paz; la operación de mantenimiento de la paz; la misión de mantenimiento de la paz;
        la fuerza de mantenimiento de la paz; la fuerza de estabilización; la misión de estabilización; la fuerza interina; la fuerza provisional; la fuerza europea;
        la misión de la UE; la fuerza de la UE; la misión de la Unión Europea; la misión de la UA; la fuerza de la UA; la misión de la Unión Africana;
        la fuerza de la Unión Africana; la misión de la OTAN; la fuerza de la OTAN; la operación de la OTAN; la misión de la SADC; la fuerza de la SADC; la misión de la CEDEAO;
        la fuerza de la CEDEAO; la misión de observación; la misión de observadores; la misión de verificación; la misión de entrenamiento; la misión de adiestramiento;
        la misión de formación; la misión de apoyo; la misión de seguridad; la fuerza de seguridad; la fuerza conjunta; la fuerza de interposición; la fuerza antipandillas;
        la misión keniana; la fuerza keniana; la misión liderada por Kenia; la misión encabezada por Kenia; la fuerza liderada por Kenia; la coalición;
        la coalición internacional; la misión actual; la actual misión; la fuerza actual; la operación militar; la operación internacional; el contingente multinacional;
        la fuerza panafricana; la fuerza onusiana; esta coalición; la fuerza internacional de paz;
        la misión multinacional; la misión internacional; la fuerza regional; la misión regional; la fuerza africana; la misión africana; la misión de paz; la fuerza de paz; ella; la misma; la intervención; la misión de la ONU; la misión de Naciones Unidas;
        la misión militar; su misión militar; la misión policial; el contingente internacional; la misión europea; la operación europea; el despliegue internacional; la misión onusiana; esta última misión; la citada misión; la citada fuerza; el operativo
    """,
    newer_mission="""
        la sucesora; la heredera; la fuerza sucesora; la misión sucesora; la recién llegada; la fuerza que la releva; la misión que la releva; la misión que le sucede; la fuerza que le sucede; el nuevo operativo; la nueva fuerza; la nueva misión; la nueva operación; su sucesora; su heredera; su reemplazo; su sustituta; la misión que la sustituye; la fuerza que la sustituye
    """,
    older_mission="""
        su antecesora; su predecesora; la misión anterior; la anterior misión; la fuerza anterior; la anterior fuerza; la operación anterior; la misión previa; la antigua misión; la misión saliente; la fuerza saliente; la misión precedente
    """,
    after_bare_numbers="""
        son; han; ha; eran; serán; fueron; estaban; están; estarán; a; al; en; por; para; y; o; ni; pero; de ellos; de ellas; de los; de las; de sus; de su; del; más; menos; previstos; previstas; autorizados; autorizadas; fijados; desplegados; desplegadas; planificados; planeados; prometidos; comprometidos;
        aproximadamente; regresaron; volvieron; requeridos; contemplados; que; contra; antes; después; hasta; desde; el; la; los; las; según; ya; este; esta; estos; cuando; mientras; como; se; no; adicionales; restantes; allí; ahí; actualmente; hoy; ayer; con; sin; lunes; martes; miércoles; jueves; viernes; sábado; domingo;
        actuales; iniciales; necesarios; acordados; aprobados; tras; sobre; durante; aún; todavía; solo; le; lo; cada; llegaron; procedentes; pertenecen; provienen;
        de aquí a; proceden; procedían; provenían; vienen; venían; ahora; luego; vendrán; quedan; quedaban; quedarán; siguen; seguirán; sirven;
        servirán; salieron; saldrán; partieron; partirán; viajarán; viajaron; llegarán; llegan; regresarán; regresan; volverán; vuelven; entre; mañana;
        próximamente; a bordo; fuera; bajo; ante; pertenecientes; originarios; venidos; destinados; estacionados; basados; repartidos; distribuidos;
        irán; van; deben; deberán; pueden; podrán; además; incluidos; incluidas; también; mediante; junto; pues; aunque; corresponden
    """,
    equivalents="o; es decir; o sea; esto es; equivalentes a; equivalente a; el equivalente a; lo que equivale a; al cambio; al cambio actual; en moneda local",
    approximators="""
        ahora; la cifra de; un total de; el número de; una cifra de; los aproximadamente; unos; unas; cerca de; casi; más de; menos de; alrededor de; aproximadamente; hasta; solo; sólo; apenas; todavía; aún; ya; otros; otras; al menos; un; una; con; hoy; actualmente; poco más de; poco menos de; en torno a; a; los; las; sus
    """,
    between="entre; de; desde",
    range_joints="a; y; hasta; o",
    mission_heads="""
        misión; fuerza; operación; grupo de observadores; grupo de supervisores; autoridad provisional; administración de transición; administración provisional; oficina integrada; oficina de apoyo; división; coalición; organismo; cuerpo; operativo
    """,
    operation_heads="operación; fuerza; task force; agrupación; operativo",
    mission_qualifiers="""
        estabilización; seguridad; paz; apoyo; asistencia; multinacional; multidimensional; africana; internacional; interina; provisional; mantenimiento; observación; observadores; verificación; integrada; protección; formación; adiestramiento; entrenamiento; Naciones Unidas; ONU; Unión Africana;
        Unión Europea; OTAN; CEDEAO; SADC; militar; regional; conjunta; interposición; consolidación; policía; policial; separación; híbrida; represión; supresión; mixta; supervisión; vigilancia; transición; disuasión; disuasoria; disuasiva; pacificación; referéndum; interafricana; preventivo; desminado; tregua;
        europea; onusiana; UE; UA; OEA; OSCE; CAO; OTSC; Liga Árabe; África austral; África Austral; África Oriental; África Occidental; panafricana; keniana; keniata; naval; marítima; fronteriza; fronteras; alto el fuego; cese el fuego; transitoria; antipandillas; antibandas; capacitación; asesoramiento; despliegue; observadora; verificadora; estabilizadora; desarme
    """,
    other_missions="""
        espacial; espaciales; lunar; marciana; comercial; comerciales; económica; evangelizadora; cristiana; evangélica; empresarial; parlamentaria; informativa; científica; arqueológica; humanitaria; médica; diplomática; investigadora; electoral; deportiva; cultural; tripulada; católica;
        apostólica; fuerza aérea; fuerzas aéreas; fuerza armada; fuerzas armadas; fuerza pública; fuerza de defensa; fuerzas de defensa; fuerza naval; fuerza laboral; fuerza de trabajo; fuerza de ventas; misión permanente; misión diplomática; operación policial; operación quirúrgica; operación financiera; operación encubierta; académica; de ventas; de trabajo; de auditoría; exploratoria; del FMI; de observación electoral; educativa; pedagógica; técnica; de compras; de prospección; franciscana; jesuita; de rescate;
        Compañía de Jesús; misionera; del Vaticano; de la Santa Sede; pontificia; papal; ante la ONU; ante las Naciones Unidas; ante Naciones Unidas; ante la OEA; ante la Unión Europea; del Fondo Monetario; del Banco Mundial; de evaluación; de determinación de los hechos; determinación; de investigación; electorales; elecciones;
        de observación de elecciones; de buenos oficios; de mediación; de buena voluntad; de estudio; de reconocimiento; militar especial; especial; rebelde; rebeldes; de aduanas; antidroga; antidrogas; antinarcóticos; de liberación; revolucionarias; revolucionaria; fuerzas de seguridad; fuerzas de apoyo; fuerzas democráticas; de defensa nacional; defensa nacional;
        defensa popular; quirúrgica; de vacunación; de salvamento; de socorro; política especial; policía judicial; fuerzas del orden; fuerzas especiales; fuerzas de tarea; económico
    """,
    name_joints="de; del; la; las; los; el; a; al; en; y; e; para; por; sobre; contra; bajo; con",
    compound_joints="",
    attributive="dirigida; dirigido; liderada; liderado; encabezada; comandada; mandada; conducida; respaldada; respaldado; avalada; apoyada; auspiciada; autorizada; patrocinada; financiada; coordinada; capitaneada; aprobada",
    also_known="""
        conocida como; conocido como; conocida por; conocida por sus siglas; conocida por sus siglas en inglés; más conocida como; también conocida como; llamada; llamado; denominada; denominado; bautizada; bautizado; rebautizada; apodada; o; u; alias; antes; ahora; antigua; ex;
        cuyas siglas son; cuyo acrónimo es; en clave
    """,
    also_known_after="por sus siglas; por su sigla; por su acrónimo; en sus siglas; según sus siglas; en inglés; en abreviatura",
    that_one="la; el; las; aquella",
    troops="fuerzas; tropas; soldados; contingente; militares; observadores; observadores militares",
    on_mission="en",
    owner_adjectives={"UN": "onusiana; onusiano", "EU": "europea", "NATO": "otánica"},
    peacekeepers="cascos azules; Cascos Azules; boinas azules; fuerzas de paz; tropas de paz; fuerzas de mantenimiento de la paz; tropas de mantenimiento de la paz; fuerzas de pacificación; soldados de la paz; fuerzas de interposición; fuerzas de la ONU; tropas de la ONU; observadores de la tregua",
    other_operations="""
        detuvo; detuvieron; detenido; detenidos; detenida; detenidas; detención; detenciones; arrestó; arrestados; incautó; incautados; incautación; decomisó; decomiso; allanamiento; allanamientos; redada; redadas; droga; drogas; cocaína;
        narcotráfico; narcotraficantes; prisión; cárcel; condenados; condenado; empresarios; corrupción; blanqueo; narcos; contrabando; traficantes; capturó; capturados; fiscalía; bombardeo; bombardeos; misiles; ofensiva; ataque aéreo; ataques aéreos; rehenes; vacunación; guardia civil; mossos
    """,
    parts_of_country="este; oeste; norte; sur; noreste; noroeste; sureste; suroeste; sudeste; sudoeste; nordeste; centro; oriente; occidente; interior; corazón; extremo norte",
    heads_first=True,
    organizations={
        "UN": """
            ONU; Secretaría; Naciones Unidas; Organización de las Naciones Unidas; Organización de Naciones Unidas; Asamblea General; Asamblea General de las Naciones Unidas; Asamblea General de la ONU; Asamblea General de Naciones Unidas; Nueva York; organismo mundial; Secretaría General; Secretaría de la ONU;
            Departamento de Operaciones de Paz; Departamento de Apoyo Operacional; sede de la ONU; Fondo para la Consolidación de la Paz; sistema de las Naciones Unidas;
            sistema de Naciones Unidas; organismo internacional; organismo multilateral; Comisión Quinta;
            Secretaría de las Naciones Unidas; Secretaría de Naciones Unidas; Quinta Comisión; organización mundial
        """,
        "EU": """
            UE; U.E.; Unión Europea; Comisión Europea; Consejo de la Unión Europea; Consejo de la UE; Bruselas; Veintisiete; los Veintisiete; Comité Político y de Seguridad; Veintiocho; los Veintiocho; Fondo de Apoyo a la Paz en África; Fondo de Apoyo a la Paz para África; COPS; Fondo Europeo de Apoyo a la Paz; Fondo Europeo para la Paz; FEAP; Servicio Europeo de Acción Exterior; Consejo Europeo; Alianza europea; bloque comunitario; bloque europeo;
            Consejo de Asuntos Exteriores; los 27; SEAE; Fondo Europeo de Desarrollo; bloque de los Veintisiete; Mecanismo Europeo de Apoyo a la Paz; ejecutivo comunitario;
            Ejecutivo comunitario; ejecutivo europeo;
            Parlamento Europeo; Eurocámara
        """,
        "AFU": """
            UA; U.A.; Unión Africana; Comisión de la Unión Africana; Consejo de Paz y Seguridad; Consejo de Paz y Seguridad de la UA; Consejo de Paz y Seguridad de la Unión Africana; organización panafricana; organización continental; organismo panafricano; bloque panafricano;
            Comisión de la UA; Organización para la Unidad Africana; Organización de la Unidad Africana; OUA; CPS; bloque africano; bloque continental; organismo continental;
            organización africana;
        """,
        "NATO": """
            OTAN; Alianza Atlántica; Organización del Tratado del Atlántico Norte; la Alianza; organización atlántica;
            Consejo Atlántico; Consejo del Atlántico Norte; alianza militar; Alianza; Alianza del Atlántico Norte;
        """,
        "ECOWAS": """
            CEDEAO; Cedeao; Comunidad Económica de Estados de África Occidental; Comunidad Económica de los Estados de África Occidental; Comunidad Económica de Estados del África Occidental; ECOWAS;
            bloque de África Occidental; bloque africano occidental; Comisión de la CEDEAO; cumbre de la CEDEAO; organización de África Occidental;
        """,
        "ECCAS": "CEEAC; Ceeac; Comunidad Económica de Estados de África Central; Comunidad Económica de los Estados de África Central; ECCAS",
        "SADC": """
            SADC; Comunidad de Desarrollo de África Austral; Comunidad de Desarrollo de África Meridional; Comunidad para el Desarrollo de África Austral; Comunidad de Desarrollo del África Austral; Comunidad de Desarrollo del África Meridional; Comunidad para el Desarrollo del África Austral;
            bloque de África austral; bloque del África austral; cumbre de la SADC; troika de la SADC;
        """,
        "EAC": """
            EAC; CAO; Comunidad de África Oriental; Comunidad de África del Este; Comunidad del África Oriental; Comunidad de Estados de África Oriental;
            bloque de África Oriental; bloque africano oriental; cumbre de la EAC;
        """,
        "OAS": """
            OEA; Organización de los Estados Americanos; Organización de Estados Americanos;
            O.E.A.; organismo hemisférico; organismo interamericano;
        """,
        "CARICOM": """
            CARICOM; Caricom; Comunidad del Caribe; Comunidad Caribeña;
            bloque caribeño; comunidad caribeña;
        """,
        "WB": "Banco Mundial; BM",
        "AFDB": "BAfD; BAD; Banco Africano de Desarrollo",
        "": """
            Banco Islámico de Desarrollo; Banco Interamericano de Desarrollo; BID; Banco Centroamericano de Integración Económica; BCIE; Liga Árabe; Liga de Estados Árabes; Mancomunidad de Naciones; Commonwealth; Fondo Monetario Internacional; Foro de las Islas del Pacífico; CAF; Banco de Desarrollo de América Latina;
            OSCE; Organización para la Seguridad y la Cooperación en Europa; OTSC; Organización del Tratado de la Seguridad Colectiva;
            Autoridad Intergubernamental para el Desarrollo; Comunidad de Países de Lengua Portuguesa; Banco Europeo de Inversiones; Banco Africano de Exportación e Importación;
            Afreximbank; Comité Internacional de la Cruz Roja; CICR; Mercosur; MERCOSUR; Comunidad Andina; Consejo de Europa; Asociación de Naciones del Sudeste Asiático; ASEAN;
            G5 del Sahel; G5 Sahel; Unión del Magreb Árabe; Comisión del Océano Índico; Alianza de Estados del Sahel;
            G7; G20; Consejo de Cooperación del Golfo; Organización de Cooperación Islámica; Organización Internacional de la Francofonía; IGAD; Sistema de la Integración Centroamericana; SICA; Banco Asiático de Desarrollo; Banco de Desarrollo del Caribe; CELAC; UNASUR; Unasur
        """,
    },
    shared_heads="Consejo; Secretario; Ministro; Fondo; Naciones; Estados; Grupo; Foro",
    authorities="""
        Consejo de Ministros; Parlamento; Congreso; Congreso de los Diputados; Senado; Gobierno; Ejecutivo; Cancillería; Asamblea Nacional; Cámara de Diputados; Ministerio de Defensa;
        Casa Presidencial; Presidencia; Palacio Presidencial; Cámara Baja; Cámara Alta; Cámara de Representantes; Cámara de Senadores; Consejo de Estado; ministro de Defensa;
        ministra de Defensa; Ministerio de Hacienda; Ministerio del Interior; Estado Mayor de la Defensa; Estado Mayor; Hacienda; Cortes; Cortes Generales;
        ministro de Exteriores; ministra de Exteriores; primer ministro; jefe del Ejecutivo; Poder Ejecutivo; Poder Legislativo; Secretaría de la Defensa Nacional;
        Secretaría de Relaciones Exteriores; Tesoro; jefe del Gobierno; presidente del Gobierno; Administración;
        Ministerio de Exteriores; Ministerio de Asuntos Exteriores; Ministerio de Relaciones Exteriores; Casa de Gobierno
    """,
    institutions="""
        secretario de Estado; secretaria de Estado; subsecretario de Estado; secretario; secretaria; subsecretario; viceministro; viceministra; Secretaría de Relaciones Exteriores; Secretaría de Defensa; Secretaría de la Defensa; Fondo para la Paz; Fondo de Paz; Fondo de Solidaridad; Cámara de Representantes; Cámara de Diputados; Cámara Baja; Cámara Alta; Secretaría de Hacienda; Secretaría de Estado; Secretaría de Marina; gobierno; gobiernos; Gobierno; Gobiernos; presidencia; Presidencia; presidente; presidenta; mandatario; mandataria; ministerio; Ministerio; ministro; ministra; ministros; parlamento; Parlamento; congreso; Congreso; senado; Senado; cancillería; Cancillería; canciller; ejecutivo; Ejecutivo; ejército; Ejército;
        jefe de Estado; jefe del Estado; jefe de Gobierno; jefe del Gobierno; presidente del Gobierno; premier; monarca; rey; reina; príncipe heredero; emir; sultán; junta;
        Junta; junta militar; Estado Mayor; estado mayor; diplomático; embajada; embajadas; enviado; enviada; delegado; delegada; representante; representantes; vicepresidente;
        vicepresidenta; Ministerio del Interior; ministro del Interior; ministra del Interior; Ministerio de Hacienda; ministro de Hacienda; Cámara de los Comunes;
        Congreso de los Diputados; senador; senadora; parlamentario; dirigente; dirigentes; líder; líderes; homólogo; homóloga; homólogos; régimen; reino; Reino; emirato;
        alto mando; jefe de gabinete; Poder Ejecutivo; Poder Legislativo; viceprimer ministro; vice primer ministro; primer mandatario; jefe del Ejecutivo;
        jefe del Estado Mayor; consejero de Seguridad Nacional; asesor de seguridad nacional; altos cargos; alto funcionario; autoridad; secretario de Defensa;
        secretaria de Defensa; secretario de Relaciones Exteriores; representante permanente; mandatarios; cónsul; congresista; congresistas; legislador;
        administración; Administración; autoridades; embajador; embajadora; delegación; diplomacia; primer ministro; primera ministra; Consejo de Ministros; Asamblea Nacional; tesoro; Tesoro; Estado; Cámara; Ministerio de Defensa; Ministerio de Exteriores; Ministerio de Asuntos Exteriores; Ministerio de Relaciones Exteriores;
        ministro de Defensa; ministra de Defensa; ministro de Exteriores; ministra de Exteriores; ministro de Asuntos Exteriores; ministro de Relaciones Exteriores; fuerzas armadas; Fuerzas Armadas; cooperación; contribuyente; contribuyentes; jefe de la diplomacia; portavoz; vocera; vocero; legisladores; diputados; gabinete; Casa Presidencial
    """,
    nothing="""
        comandante; comandantes; comandante en jefe; comandante de la fuerza; portavoz adjunto; si bien; al menos; por lo menos; océano Índico; lago Chad; cuenca del lago Chad; cuenca del Congo; río Congo; río Níger; delta del Níger; golfo de Guinea; golfo de México; golfo de Omán; mar de China; mar de China Meridional; mar del Japón;
        océano Pacífico; mar Rojo; mar de Omán; estrecho de Ormuz; canal de Suez; golfo Pérsico; golfo de Adén; New York Times; Radio Okapi; BBC Mundo; Deutsche Welle;
        Agencia France-Presse; Bolsa de Madrid; Real Madrid; Atlético de Madrid; Convenciones de Ginebra; Convenio de Ginebra; Convención de Viena; acuerdos de Dayton;
        acuerdos de Oslo; acuerdo de Argel; Acuerdo de Argel; acuerdos de Ginebra; Acuerdos de Paz de Chapultepec; acuerdos de La Habana; acuerdo de La Habana; Nueva Orleans;
        Nueva Jersey; Air Canada; Turkish Airlines; aunque si; tal como si;
        mar Negro; canal de Panamá; canal de Mozambique; Nuevo México; Nueva Inglaterra; Nueva Guinea; norteamericano de; afroamericano; interamericano; interamericana; Acuerdo de París; acuerdo de París; acuerdos de París; Club de París; Acuerdos de Washington; acuerdo de Washington; acuerdo de Doha; acuerdos de Doha; proceso de Nairobi;
        acuerdo de Nairobi; proceso de Luanda; Estatuto de Roma; Tratado de Roma; Tratado de Lisboa; Washington Post; George Washington; Air France; France 24; Radio Francia Internacional; Radio France Internationale; Agence France-Presse; Kenya Airways; Ethiopian Airlines; Movimiento 23 de Marzo; Movimiento del 23 de Marzo; Batallón Colombia;
        Batallón Chile; Batallón Uruguay; Nueva Zelanda y Australia; rueda de prensa; Colombia n; a puerta cerrada; puerta cerrada; Bandera de; en español; en inglés; en francés; en vivo; como si; así como si; de dónde; a partir de; aparte de; parte de; de parte; San José; Santa Sede de; en marcha de; alto el fuego; por parte de
    """,
    regions={
        "419": """
            América Latina y el Caribe; Latinoamérica y el Caribe; América Latina; Latinoamérica; América Latina o el Caribe; latinoamericano; latinoamericanos; latinoamericana; latinoamericanas; latinoamericanos y caribeños; latinoamericano o caribeño; latinoamericanas y caribeñas; Iberoamérica
        """,
        "029": "el Caribe; Caribe; caribeño; caribeños; caribeña; caribeñas; Antillas; antillano; antillanos",
        "005": "América del Sur; Sudamérica; Suramérica; sudamericano; sudamericanos; sudamericana; sudamericanas; suramericano; suramericanos; suramericana; suramericanas",
        "013": "América Central; Centroamérica; Centroamerica; centroamericano; centroamericanos; centroamericana; centroamericanas",
        "011": "África Occidental; África occidental; África del Oeste; África del oeste; el oeste de África; oestafricano; africano occidental",
        "014": "África Oriental; África oriental; África del Este; África del este; el este de África",
        "017": "África Central; África central; centroafricanas; África Centro",
        "018": "África Austral; África austral; África Meridional; África meridional; el sur de África",
        "002": "África; africano; africanos; africana; africanas",
        "150": "Europa; europeo; europeos; europea; europeas",
    },
    abbreviations="""
        ene; feb; mar; abr; may; jun; jul; ago; sept; sep; set; oct; nov; dic; sr; sra; sres; dr; dra; gral; gen; tte; cap; cmdte; col; cnel; art; arts; p; pp; pág; cf; etc; núm; núms; n; ee; uu; ee.uu; aprox; máx; mín; vol; ed; tel; ej; av; hab; mons; ing; lic; prof; a.m; p.m; cía; depto; dpto; gob; pdte
    """,
    letters="ñ; ¿; ¡; ción; ó_; í; ú; _el_; _y_",
    function_words="""
        el; la; los; las; de; del; y; en; un; una; al; que; se; por; con; para; su; sus; es; son; fue; fueron; ha; han; había; lo; como; más; pero; este; esta; ese; esa; ya; o; no; ni; sin; sobre; tras; según; entre; desde; hasta; también; cuando; donde; muy; hay; está; están; durante; ante; contra; unos; unas;
        porque; aunque; mientras; cuya; cuyo; ayer; hoy; dijo; quien; e; le; les; ser; sido; misión; misiones; millones; millón; cascos; policías; gobierno; fuerza; país; países; naciones; unión; consejo; seguridad; mando; despliegue; dólares;
        soldados; efectivos; militares; lunes; martes; miércoles; jueves; viernes; enero; febrero; marzo; mayo; junio; julio; septiembre; octubre; noviembre; diciembre; año; años; mil; otros; casi;
        unidos; presupuesto; contingente; podría; anunció; envió; enviará; aportó; aportará; prometió; aprobó; retiró
    """,
)
