"""French: the words, written by hand from the press and from United Nations documents."""

from app.extraction.languages.language import Language

FRENCH = Language(
    code="fr",
    paradigms={
        "er": {
            "finite": "e es ent ons ez ait aient a èrent",
            "participle": "é ée és ées",
            "future": "era eront erons",
            "conditional": "erait eraient",
            "infinitive": "er ant",
        },
        "ger": {
            "finite": "ge ges gent geons gez geait geaient gea gèrent",
            "participle": "gé gée gés gées",
            "future": "gera geront gerons",
            "conditional": "gerait geraient",
            "infinitive": "ger geant",
        },
        "cer": {
            "finite": "ce ces cent çons cez çait çaient ça cèrent",
            "participle": "cé cée cés cées",
            "future": "cera ceront cerons",
            "conditional": "cerait ceraient",
            "infinitive": "cer çant",
        },
        "yer": {
            "finite": "ie ies ient yons yez yait yaient ya yèrent",
            "participle": "yé yée yés yées",
            "future": "iera ieront ierons",
            "conditional": "ierait ieraient",
            "infinitive": "yer yant",
        },
        "ir": {
            "finite": "it issent issons issait issaient irent",
            "participle": "i ie is ies",
            "future": "ira iront irons",
            "conditional": "irait iraient",
            "infinitive": "ir issant",
        },
        "re": {
            "finite": "- ent ons ait aient it irent",
            "participle": "u ue us ues",
            "future": "ra ront rons",
            "conditional": "rait raient",
            "infinitive": "re ant",
        },
    },
    verbs={
        "states": "",
        "tell": """
            ajout:er rappel:er déplor:er regrett:er not:er martel:er insist:er témoign:er résum:er relev:er signal:er argu:er plaid:er gliss:er soupir:er observ:er comment:er racont:er rétorqu:er relat:er
            soutenir(soutient, soutiennent, soutenait, soutint | soutenu) écrire(écrit, écrivent, écrivait | écrit) avertir(avertit, avertissent, avertissait | averti) prévenir(prévient, prévenait | prévenu) reconnaître(reconnaît, reconnaissait, reconnut | reconnu)
            faire(fait, font, faisait, fit, firent | fait)+savoir,valoir,remarquer,observer,état_de apprendre(apprend, apprend-on, apprenait | appris) conclure(conclut, concluait | conclu) lâch:er répondre(répond, répondait | répondu) admettre(admet, admettait, admit | admis) poursuivre(poursuit, poursuivait | poursuivi) détaill:er chiffr:er
            communiqu:er répét:er recommand:er
        """,
        "gives_way": """
            céder(cède, cèdent, céda, cédait | cédé | cédera, céderont | céderait)+la_place,le_relais,le_témoin,sa_place,~la_place,~le_relais,~le_témoin laiss:er+la_place,sa_place,~la_place pass:er+le_relais,le_témoin,le_flambeau,la_main,~le_relais,~le_témoin,~le_flambeau
            transmettre(transmet, transmit | transmis | transmettra | transmettrait)+ses_tâches,ses_responsabilités,le_relais,ses_fonctions,le_flambeau,son_autorité,~le_relais,~ses_tâches,~ses_responsabilités transférer(transfère, transféra, transférait | transféré | transférera)+ses_tâches,ses_responsabilités,son_autorité,ses_fonctions,l'autorité,~ses_tâches,~ses_responsabilités,~son_autorité
            remettre(remet, remit | remis | remettra | remettrait)+les_clés,les_clefs,ses_pouvoirs,~les_clés,~les_clefs,~ses_pouvoirs,~ses_responsabilités se_mu:er+en se_transform:er+en devenir(devient, devenait, devint | devenue, devenu | deviendra | deviendrait)
        """,
        "dissolve": """
            ferm:er clôtur:er termin:er expuls:er chass:er congédi:er démantel:er supprim:er liquid:er arrêt:er évin:cer achev:er
            dissoudre(dissout, dissolvent, dissolvait | dissous, dissoute, dissoutes | dissoudra | dissoudrait)
            mettre(met, mettent, mit, mirent, mettait | mis, mise, mises | mettra, mettront | mettrait)+fin,fin_à,fin_au,un_terme,~fin,~un_terme
        """,
        "found": """
            cré:er fond:er form:er constitu:er institu:er instaur:er établ:ir mettre(met, mettent, mit, mirent, mettait | mis, mise, mises | mettra, mettront | mettrait)+en_place,sur_pied
        """,
        "launch": """
            lan:cer inaugur:er activ:er démarr:er enclench:er déclench:er ouvr(ouvre, ouvrit, ouvrait | ouvert, ouverte | ouvrira | ouvrirait) déplo:yer entam:er
            mettre(met, mettent, mit, mirent, mettait | mis, mise, mises | mettra, mettront | mettrait)+en_route,en_branle
        """,
        "pledge": """
            promettre(promet, promettent, promettait, promit, promirent | promis, promise, promises |
                promettra, promettront | promettrait, promettraient)
            offrir(offre, offrent, offrait | offert, offerte, offerts | offrira | offrirait)
            enga:ger annon:cer garant:ir jur:er
        """,
        "disburse": """
            vers:er débours:er décaiss:er vir:er pay:er régl:er règl:er transfér:er contribu:er donn:er octroy:er
            dépens:er englout:ir avan:cer débloqu:er consacr:er apport:er fourn:ir inject:er
            rembours:er finan:cer accord:er ajout:er répond:re+avec,par allong:er abond:er invest:ir déli:er subventionn:er renflou:er puis:er+dans appuy:er couvr:ir couvert(| couvert, couverte, couverts, couvertes) assum:er prendre_en_charge(prend_en_charge, prennent_en_charge, prit_en_charge | pris_en_charge, prise_en_charge, prises_en_charge | prendra_en_charge, prendront_en_charge | prendrait_en_charge) soutenir(soutient, soutiennent, soutenait, soutint | soutenu, soutenue, soutenus, soutenues | soutiendra | soutiendrait)
            remettre(remet, remettent, remit | remis, remise, remises | remettra | remettrait) mettre(met, mettent, mettait, mit, mirent | mis, mise, mises | mettra | mettrait) cotis:er
            acquitt:er faire_don(fait_don, font_don, fit_don | fait_don | fera_don, feront_don | ferait_don)+de,d' aliment:er rémunér:er dilapid:er bours:er cofinan:cer préfinan:cer autofinan:cer sponsoris:er parrain:er support:er+le_coût,les_coûts,les_frais,les_dépenses prendre_à_sa_charge(prend_à_sa_charge, prennent_à_leur_charge | pris_à_sa_charge | prendra_à_sa_charge, prendront_à_leur_charge | prendrait_à_sa_charge) honor:er+sa_contribution,ses_engagements mettre(met, mettent, mit, mirent | mis | mettra, mettront | mettrait)+la_main_à_la_poche,au_pot
        """,
        "freeze": """
            gel:er gèl:er suspend:re bloqu:er interromp:re ajourn:er stopp:er repouss:er différ:er diffèr:er immobilis:er
            suspendu(| suspendu, suspendue, suspendus, suspendues)
            retenir(retient, retiennent, retenait, retint | retenu, retenue, retenus, retenues | retiendra | retiendrait)
            mettre(met, mettent, mit, mirent, mettait | mis, mise, mises | mettra, mettront | mettrait)+en_pause,en_suspens,en_attente,sous_séquestre,~en_pause,~en_suspens paralys:er surseoir(sursoit, sursoient | sursis)+au,à retard:er verrouill:er coup:er+le_robinet,les_vivres ferm:er+le_robinet plac:er+sous_séquestre
        """,
        "waive": """
            libér:er libèr:er dégel:er débloqu:er exempt:er exclu(| exclu, exclue, exclus, exclues)
            rétabl:ir+l'aide,son_aide,le_financement,son_financement,ses_versements,les_versements,sa_contribution reprendre(reprend, reprennent, reprit | repris, reprise | reprendra, reprendront | reprendrait)+ses_versements,ses_paiements,son_financement,les_versements,son_aide lever(lève, lèvent, leva, levait | levé, levée | lèvera, lèveront | lèverait | lever)+le_gel,la_suspension,le_blocage,le_moratoire,son_gel,~le_gel except:er dispens:er épargn:er dégèl(dégèle, dégèlent)
        """,
        "cut": """
            annul:er supprim:er économis:er coup:er sabr:er amput:er ray:er rabot:er rogn:er retir:er biff:er révoqu:er résili:er retranch:er élimin:er diminu:er défalqu:er abaiss:er baiss:er reprendre(reprend, reprennent, reprit | repris, reprise | reprendra)
            réduire(réduit, réduisent, réduisait, réduisit | réduits, réduite, réduites | réduira | réduirait)
            perdre(| perdu, perdus, perdue, perdues)
            cess:er+de_financer,de_payer,de_contribuer,de_verser,son_financement,ses_versements,ses_contributions,sa_contribution retir:er+son_financement,sa_contribution,ses_fonds,ses_financements écorn:er comprim:er dégraiss:er sucr:er cisaill:er taill:er+dans réduire(réduit, réduisent, réduisait, réduisit, réduisirent | réduits, réduite, réduites | réduira, réduiront | réduirait, réduiraient) abandonn:er+le_financement,son_financement mettre(met, mettent, mit, mirent | mis | mettra, mettront | mettrait | mettre)+fin_au_financement,fin_à_son_financement,fin_à_sa_contribution,fin_à_son_aide,fin_à_l'aide
        """,
        "budget": """
            vot:er approuv:er adopt:er allou:er dot:er entérin:er valid:er prévoir(prévoit, prévoient, prévoyait, prévoyaient | prévu | prévoira) affect:er attribu:er autoris:er ratifi:er provisionn:er
            budgét:er inscrire(inscrit, inscrivent, inscrivait | inscrite, inscrits, inscrites | inscrira | inscrirait) débloqu:er+une_enveloppe allou:er+à avalis:er homologu:er
        """,
        "require": """
            coût:er nécessit:er évalu:er estim:er chiffr:er manqu:er exi:ger requérir(requiert, requièrent, requérait | requis, requise | requerra | requerrait)
            falloir(faut, fallait, faudra, faudrait)
            revenir(revient, reviendrait, reviendra)
        """,
        "spent": "coût:er",
        "refund": "rembours:er",
        "amount": """
            avoisin:er s'élever(s'élève, s'élèvent, s'élevait, s'élevaient | | s'élèvera | s'élèverait) se_chiffrer(se_chiffre_à, se_chiffrent_à) se_monter(se_monte_à, se_montent_à, se_montait_à)
            atteindre(atteint, atteignent, atteignait, atteignit | atteints | atteindra | atteindrait) représenter(représente, représentent, représentait | | représentera)
        """,
        "receive": """
            recueill:ir réun:ir mobilis:er récolt:er collect:er encaiss:er touch:er
            recueill(recueille, recueillent, recueillait | recueilli, recueillis, recueillie)
            recevoir(reçoit, reçoivent, recevait, reçut | reçu, reçue, reçus, reçues | recevra | recevrait)
            contenir(contient, contiennent, contenait) abrit:er obtenir(obtient, obtint | obtenu, obtenus | obtiendra) totalis:er
            lever(lève, lèvent, leva, levait, levèrent | levé, levés | lèvera, lèveront | lèverait | lever)+des_fonds perce(perçoit, perçoivent, percevait, perçut | perçu, perçus, perçue | percevra) engrang:er glan:er amass:er récupér:er rassembl:er réuni(réunit, réunissent, réunissait | réuni, réunis | réunira, réuniront | réunirait | réunir)
        """,
        "propose": "propos:er envisag:er envisa:ger étudi:er examin:er suggér:er suggèr:er recommand:er préconis:er sollicit:er réclam:er demand:er ",
        "ask": "demand:er réclam:er sollicit:er invit:er pri:er exhort:er press:er somm:er sond:er approch:er",
        "lead": """
            diri:ger command:er codiri:ger co-diri:ger cocommand:er chapeaut:er coordonn:er
        """,
        "lead_it": """
            pilot:er emmen:er men:er encadr:er emmène(emmène) mène(mène, mènent)
            conduire(conduit, conduisent, conduisait, conduisaient | conduite, conduits, conduites | conduira, conduiront | conduirait, conduiraient | conduisit, conduisirent)
        """,
        "take_over": """
            prendre_en_main(prend_en_main | pris_en_main | prendra_en_main)
        """,
        "succeed": """
            succéder(succède, succèdent, succédait, succéda, succédèrent | succédé | succédera, succéderont | succéderait, succéderaient | | succédant)
            succéder(succède, succèdent, succédait, succéda, succédèrent | succédé | succédera, succéderont | succéderait, succéderaient | | succédant)+à,au,aux
            rempla:cer relev:er relèv:er relay:er relaie(relaie, relaient) supplant:er remplaç(| | | | | remplaçant)
        """,
        "hand_over": """
            transfér:er céd:er cède(cède, cèdent) pass:er laiss:er abandonn:er quitt:er lâch:er dépos:er délaiss:er restitu:er renon:cer abdiqu:er
            transmettre(transmet, transmettent, transmettait | transmis, transmise | transmettra, transmettront | transmettrait | transmit, transmirent)
            remettre(remet, remettent, remettait | remis, remise | remettra, remettront | remettrait, remettraient | remit, remirent)
        """,
        "entrust": "confi:er attribu:er délégu:er octroy:er",
        "passes_to": """
            pass:er échoir(échoit, échoient | échu, échue | échoira | échoirait | échut) tomb:er retourn:er bascul:er
            revenir(revient, reviennent, revenait | revenu, revenue | reviendra, reviendront | reviendrait | revint) aller(| allé, allée | ira, iront | irait | alla)
        """,
        "takes_from": "prendre(prend, prennent, prenait | pris, prise | prendra, prendront | prendrait, prendraient | prit, prirent | prenant | prendre, prenne)+la_relève,la_suite,le_relais,la_succession,la_relève_de succéder(succède, succèdent, succédait, succéda, succédèrent | succédé | succédera, succéderont | succéderait, succéderaient | | succédant)+à,au,aux",
        "rests_with": "incomb:er appart(appartient, appartenait, appartiendra) repos:er relève_de(relève_de, relevait_de)",
        "field": """
            compt:er align:er regroup:er rassembl:er mobilis:er emplo:yer
            stationn:er déplo:yer maintient(maintient, maintiennent, maintenait)
            disposer(dispose, disposent, disposait, disposaient | | disposera, disposeront | disposerait) comprendre(comprend, comprennent, comprenait | | comprendra, comprendront | comprendrait) log:er lo:ger
            réunir(réunit, réunissait, réunissent, réunissaient | réuni, réunis, réunies | réunira, réuniront | réunirait) servir(sert, servent, servait, servaient)
            particip:er affect:er gard:er conserv:er posté(| postés, postées, posté) prêt:er positionn:er détach:er entretient(entretient, entretenait) fournir(fournit, fournissait, fournissent | fourni, fournis)
            contribu:er opèr(opère, opèrent, opéraient) compos:er rest(reste, restent, restait, restaient) plafonn:er
            s'ajouter(s'ajoutent, s'ajoutaient, s'ajoute) totalis:er affich:er compose(compose, composent) enga:ger avoisin:er frôl:er constitu:er dénombr:er recens:er représent:er consist:er
            atteindre(atteint, atteignent, atteignait, atteignit, atteignaient | atteints | atteindra | atteindrait) entretenir(entretiennent, entretenaient | entretenus)
            maintenir(maintenaient | maintenu, maintenus, maintenues | maintiendra, maintiendront) oscill:er plac:er excède(excède, excédait)
            tourn:er+autour_de s'élever(s'élèvent, s'élevaient, s'élevera, s'élèvera, s'est_élevé, s'est_élevée, s'élevant) se_monter(se_montent, se_montait, se_montaient)
            se_chiffrer(se_chiffrent, se_chiffrait) s'établir(s'établissent, s'établira)
            comport:er inclure(inclut, incluent, incluait, incluaient | incluse, incluses | inclura, incluront | inclurait) englob:er fédér:er fédèr(fédère, fédèrent) cumul:er additionn:er bas:er cantonn:er casern:er garnison(tient_garnison, tiennent_garnison, tenaient_garnison)
            patrouill:er sillonn:er œuvr:er évolu:er surveill:er sécuris:er protég:er protèg(protège, protègent) mont:er+la_garde interven:ir intervien(intervient, interviennent, intervenaient)
            servir(sert, servent, servait, servaient, servirent | servi | serviront | serviraient)
        """,
        "authorized": "autoris:er fix:er limit:er plafonn:er prévoir(prévoit, prévoient)",
        "exceed": "dépass:er plafonn:er culmin:er",
        "arrive": """
            recevoir(reçoit, reçoivent, recevait, reçut | reçu, reçue, reçus, reçues | recevra, recevront | recevrait) accueill:ir arriv:er débarqu:er atterr:ir dépêch:er renfor:cer déplo:yer achemin:er
            envoyer(envoie, envoient, envoyait, envoya | envoyé, envoyée, envoyés, envoyées | enverra, enverrons, enverront | enverrait, enverraient)
            embarqu:er envol:er s'envol:er décoll:er afflu:er redéplo:yer transport:er convo:yer intégr:er intègr(intègre, intègrent) étoff:er gross:ir+les_rangs,ses_rangs,les_effectifs
            joindre(joint, joignent, joignait | joints, jointe, jointes | joindra, joindront | joindrait, joindraient)
            venir(vient, viennent, venait, venaient, vint, vinrent | venus, venues | viendra, viendront | viendrait, viendraient)+renforcer,grossir,épauler,appuyer,compléter,étoffer,relever,remplacer,prêter_main-forte
            accourir(accourt, accourent, accoururent | accouru, accourus | accourra, accourront | accourrait) aérotransport:er parachut:er héliport:er prendre(prend, prennent, prit, prirent | pris | prendra, prendront)+pied gagn:er+la_capitale,la_zone,leur_base,leurs_bases,leurs_positions,le_front,leurs_quartiers,la_ville,l'aéroport
            se_rendre(se_rend, se_rendent, se_rendait, se_rendit, se_rendirent | s'est_rendu, se_sont_rendus | se_rendra, se_rendront | se_rendrait, se_rendraient)+au,en foul:er+le_sol prêt:er+main-forte,main_forte s'embarqu:er s'install:er
            s'ajouter(s'ajoutent, s'ajoutaient, s'ajoutèrent | se_sont_ajoutés, s'est_ajouté | s'ajoutera, s'ajouteront | s'ajouteraient | s'ajouter)+à,au,aux
        """,
        "join": "rejoindre(rejoint, rejoignent, rejoignait, rejoignit | rejoints, rejointe, rejointes | rejoindra, rejoindront | rejoindrait, rejoindraient) rallier(rallie, rallient, ralliait | rallié, ralliés | ralliera, rallieront | rallierait | rallier)",
        "send": """
            envoyant(envoyant) projet:er projette(projette, projettent | | projettera, projetteront) mandat:er
            dépêch:er+~à,~au
            envoyer(envoie, envoient, envoyait, envoya | envoyé, envoyée, envoyés, envoyées | enverra, enverrons, enverront | enverrait, enverraient)
            affect:er fourn:ir dépêch:er déplo:yer suivre(suit, suivent | suivis | suivra, suivront | suivrait) ajout:er apport:er
            expédi:er
            mettre_à_disposition(met_à_disposition, mettent_à_disposition, mettait_à_disposition, mit_à_disposition | mis_à_disposition, mises_à_disposition | mettra_à_disposition, mettront_à_disposition | mettrait_à_disposition) mettre_à_la_disposition(met_à_la_disposition, mettent_à_la_disposition | mis_à_la_disposition | mettra_à_la_disposition, mettront_à_la_disposition | mettrait_à_la_disposition)
            assign:er délégu:er aéroport:er réaffect:er redéplo:yer dérout:er
        """,
        "leave": """
            repli:er réembarqu:er exfiltr:er retourn:er déserter(déserte, désertent) décamp:er renvoyer(renvoie, renvoient | renvoyé, renvoyés, renvoyée, renvoyées | renverra, renverront)
            mettre(met, mettent, mit, mirent | mis | mettra, mettront | mettrait)+~à_la_participation_de,~au_déploiement_de,~à_la_présence_de,~à_l'engagement_de
            plier(plie, plient, pliait | plié | pliera, plieront | plierait | plier)+bagage,bagages revenir(reviennent | revenus, revenues | reviendront)
            s'en_aller(s'en_va, s'en_vont, s'en_allait, s'en_alla | s'en_est_allé, s'en_sont_allés | s'en_ira, s'en_iront | s'en_irait)
            lever(lève, lèvent, levait, leva, levèrent | levé | lèvera, lèveront | lèverait | lever)+le_camp,l'ancre
            rembarqu:er retir:er rappel:er rapatri:er quitt:er évacu:er désenga:ger regagn:er ramen:er
            rappeler(rappelle, rappellent | | rappellera, rappelleront | rappellerait, rappelleraient)
            partir(part, partent, partait, partit, partirent | parti, partie, partis, parties | partira, partiront | partirait)
            repartir(repart, repartent, repartit | reparti, repartie, repartis, reparties | repartira, repartiront | repartirait)
            rentrer(rentre, rentrent, rentrait | rentré, rentrée, rentrés, rentrées | rentrera, rentreront | rentrerait | rentrer)
            démobilis:er abandonn:er+le_terrain,la_mission,la_force,leurs_positions,leur_poste,leurs_postes,le_pays extrai(extrait, extraient | extraits, extraite, extraites | extraira, extrairont) sort:ir+du_pays,du_Mali,du_territoire se_dégag:er décroch:er tourn:er+les_talons boucl:er+leurs_valises,leurs_bagages,leur_mission,leur_mandat,leur_retrait achev:er+leur_mission,leur_retrait,leur_tour,leur_mandat,leur_rotation,leur_déploiement termin:er+leur_mission,leur_tour,leur_mandat,leur_rotation,leur_déploiement
            faire(fait, font, fit, firent | fait | fera, feront | ferait | faire)+ses_adieux,leurs_adieux,défection mettre(met, mettent, mit, mirent | mis | mettra, mettront | mettrait)+fin_à_sa_participation,fin_à_leur_participation,un_terme_à_sa_participation,fin_à_son_engagement
        """,
        "change": """
            pass:er port:er relev:er ramen:er tomb:er retomb:er remont:er redescend:re descend:re chut:er augment:er grimp:er
            réduire(réduit, réduisent, réduisait, réduisit, réduisirent | réduits, réduite, réduites | réduira, réduiront | réduirait, réduiraient) diminu:er abaiss:er baiss:er hauss:er rehauss:er mont:er gonfl:er doubl:er tripl:er quadrupl:er
            accroître(accroît, accroissent, accrut | accru, accrue, accrus, accrues | accroîtra, accroîtront | accroîtrait) croître(croît, croissent, crût | crû | croîtra | croîtrait) élev(élève, éleva, éleva, élevait | élevé, élevée | élèvera, élèveront | élèverait)
        """,
        "start": """
            lan:cer déplo:yer début:er démarr:er débarqu:er arriv:er install:er ouvr(ouvre, ouvrit, ouvrait)
            commen:cer naître(naquit | née) entam:er
            entrer(entre, entrent, entra, entrait | entré, entrée, entrés, entrées | entrera | entrerait) inaugur:er activ:er
            prendre(prend, prennent, prenait, prit, prirent | pris, prise | prendra, prendront | prendrait)+ses_quartiers,position,pied,ses_fonctions,le_terrain
            mettre(met, mettent, mit, mirent, mettait | mis, mise, mises | mettra, mettront | mettrait)+pied,le_pied,le_cap,les_pieds toucher(touche, toucha, touchait, touchaient, touchèrent | touché)+terre
            hiss:er+son_drapeau,le_drapeau appareill:er pos:er+le_pied,ses_valises
        """,
        "end": """
            ferm:er achev:er expir:er quitt:er cess:er clôtur:er dissou(| dissous, dissoute)
            prendre_fin pris_fin prend_fin prit_fin prendra_fin
            finir(finit, finissait | fini, finie | finira | finirait) disparaître(disparaît, disparut | disparu, disparue | disparaîtra | disparaîtrait) s'éteindre(s'éteint, s'éteignit | éteinte, éteint | s'éteindra | s'éteindrait)
            partir(part, partent, partit, partirent | parti, partie, partis, parties | partira, partiront | partirait) retir:er termin:er dissoudre(| dissous, dissoute) s'en_aller(s'en_va, s'en_alla | s'en_est_allée | s'en_ira | s'en_irait)
            plier(plie, plia | plié | pliera | plierait)+bagage baiss:er+le_rideau,pavillon,le_drapeau ferm:er+ses_portes,boutique rendre(rend, rendit | rendu | rendra | rendrait)+les_clés,les_clefs tir:er+sa_révérence amen:er+les_couleurs,son_drapeau,le_drapeau
            achev:er+son_retrait,son_mandat,son_départ,son_désengagement boucl:er+son_retrait clor(clôt, clora | clos, close) cess:er+ses_activités,ses_opérations
        """,
        "replace": """
            rempla:cer relev:er relèv:er succéder(succède, succédé, succéda)
            supplant:er se_substitu:er supplé:er
        """,
        "extend": "prolon:ger proro:ger renouvel:er renouvell(renouvelle, renouvellent) recond(reconduit, reconduisit | reconduit, reconduite, reconduits | reconduira)",
        "decide": "décid:er autoris:er",
        "deny": """
            dément(dément, démentent, démentait, démentit | démenti, démentie, démentis | démentira)
            ni:er réfut:er dénonce_des_rumeurs écart:er exclure(exclut, excluent)
        """,
        "want": """
            souhait:er vouloir(veut, veulent, voulait, voulaient, voulu, voudrait, voudraient) verrait_bien
            espér:er préfér:er préconis:er plaid:er appel:er appell(appelle, appellent) préfèr(préfère, préfèrent)
        """,
        "plan": """
            devoir(doit, doivent, devait, devaient, devra, devront, devrait, devraient) envisa:ger envisag:er étudi:er
            prévoir(prévoit, prévoient, prévoyait) compt_bien prépar:er
        """,
        "might": "pouvoir(pourrait, pourraient)",
        "volunteer": """
            postul:er offrir(offre, offert, offerte, offerts) propos:er accept:er
        """,
        "threaten": "mena:cer avert:ir prévenir(prévient, prévenu, prévenus, prévint) brand:ir",
        "cast": """
            mettre(met, mettent, mettait, mit, mirent | mis, mise | mettra, mettront | mettrait, mettraient)
            oppos:er impos:er pos:er us:er exerc:er utilis:er appos:er heurt:er dégain:er sort:ir
            recourir(recourt | recouru) faire(fait, font, fit | fait | fera | ferait)
        """,
        "block": """
            tomb:er bloqu:er torpill:er rejet:er échou:er but:er achopp:er capot:er barr:er frein:er lever(lève, lèvent | levé | lèvera | lèverait | leva)+la_main stopp:er enterr:er coul:er tu:er condamn:er scell:er mettre(met, mettent | mis, mise | mettra | mettrait | mit, mirent)+fin,fin_à,fin_au,fin_aux avoir(a, ont | eu | aura | aurait | eut)+raison_de,raison_du,raison_des empêch:er
            coul:er retoqu:er capot:er contrecarr:er enterr:er recal:er faire(fait, font, fit, firent | fait | fera, feront | ferait | faire)+barrage,capoter,échouer,avorter,obstacle barr:er+la_route,le_passage empêch:er
        """,
        "fear": "craindre(craint, craignait, craignent) redout:er",
        "veto_hedge": "évit:er pressent(pressent, pressenti) contourn:er retir:er renon:cer abandonn:er lev:er",
        "stay": "rest:er demeur:er",
        "lack": "manqu:er",
        "train": "form:er instrui(instruit, instruire, instruits) recrut:er entraîn:er équip:er",
        "kill": "pér:ir décéd:er succomb:er abattu(| abattu, abattus, abattue) captur:er exécut:er attaqu:er tu:er bless:er perdre(perd, perdent, perdait, perdit | perdu, perdus) mour(mort, morts, morte, mortes, mourir, mouraient) enlev:er assassin:er",
        "hold": """
            assur:er exer:cer conserv:er gard:er partag:er occup:er
            détenir(détient, détiennent, détenait, détenaient | détenu, détenue | détiendra | détiendrait | détint)
            tenir(tient, tiennent, tenait, tenaient | tenu, tenue | tiendra, tiendront | tiendrait | tint)
        """,
        "keep_lead": "conserv:er gard:er maintenir(maintient, maintiennent | | maintiendra)",
        "take": """
            prendre(prend, prennent, prenait, prenaient | pris, prise | prendra, prendront | prendrait, prendraient | prit, prirent | | prenne)
            reprendre(reprend, reprennent | repris, reprise | reprendra, reprendront | reprendrait, reprendraient | reprit, reprirent)
            assum:er hérit:er revendiqu:er récupér:er récupèr(récupère, récupèrent) accept:er endoss:er
            recevoir(reçoit, reçoivent, recevait | reçu, reçue | recevra, recevront | recevrait | reçut, reçurent)
            obtenir(obtient, obtiennent | obtenu, obtenue | obtiendra | obtiendrait | obtint)
        """,
        "refuse": "refus:er déclin:er renon:cer rechign:er repouss:er accus:er soupçonn:er",
        "say": """
            dire(dit, disent, disait, disaient | | dira) soulign:er indiqu:er déclar:er affirm:er annon:cer précis:er confi:er assur:er expliqu:er estim:er révél:er dévoil:er
            confirm:er rapport:er
        """,
    },
    nouns={
        "dissolve": """
            fermeture; dissolution; clôture; fin; terme; liquidation; cessation; disparition; expulsion; départ; retrait complet; retrait définitif; retrait total; démantèlement
        """,
        "pledge": """
            promesse; promesses; engagement; engagements;
            offre; offres; promesse de don; promesses de dons; promesses de contribution; promesses de contributions; promesse de contribution; annonces de contributions;
            offre de contribution; offres de contributions; engagement ferme;
        """,
        "disburse": """
            bailleur; bailleur de fonds; contributeur; donateur; versement; versements; paiement; paiements; décaissement; décaissements; don; dons; contribution; contributions;
            déblocage; déblocages; allocation; allocations; octroi; transfert; transferts; remboursement; remboursements; cofinancement; cofinancements; injection; obole;
            cotisation; cotisations; libéralités; mise de fonds; appui financier; appui budgétaire à la mission; contribution financière; contributions financières;
            contribution volontaire; contributions volontaires; contribution obligatoire; contributions obligatoires; quotes-parts; avance; avances; acompte; acomptes; chèques;
            dépense; dépenses; virement; virements; aide; aides; subvention; subventions; apport; apports; chèque; rallonge; soutien; concours; participation financière; quote-part; écot; donation; donations
        """,
        "freeze": """
            gel; suspension; blocage; moratoire; interruption; mise en pause; arrêt immédiat de leurs versements;
            gels; rétention; mise en suspens; pause; mise sous séquestre; arrêt des versements; arrêt du financement; suspension provisoire; gel des fonds; gel de l'aide;
            gel des financements; gel des crédits; suspension de l'aide; suspension du financement; suspension des versements; embargo financier;
        """,
        "waive": """
            dérogation; dérogations; exemption; exemptions; exception; levée du gel; dégel;
            reprise des versements; reprise du financement; reprise de l'aide; levée de la suspension; levée du blocage; levée du moratoire; dispense; dispenses;
            rétablissement de l'aide; rétablissement du financement; dérogation partielle; exemption partielle;
        """,
        "cut": """
            annulation; coupe; coupes; amputation; baisse; suppression; réduction; réductions; coupe budgétaire; coupes budgétaires;
            annulations; coupes claires; coupe claire; coupes sombres; compression; compressions; diminution; diminutions; baisses; suppressions; rabotage;
            arrêt définitif du financement; retrait du financement; désengagement financier; fin du financement; économies budgétaires;
        """,
        "budget": """
            budget; budgets; crédit; crédits; enveloppe; dotation; mesure d'assistance; mesures d'assistance; rallonge budgétaire;
            ligne budgétaire; dotations; enveloppes; crédits budgétaires; crédits supplémentaires; crédit supplémentaire; autorisation de dépenses; autorisation d'engagement;
            budget de fonctionnement; budget annuel approuvé; ouverture de crédits; paquet d'aide; train de mesures;
        """,
        "require": """
            surcoût; surcoûts; coût; coûts; besoins; appel à financement; manque à gagner; trou budgétaire; estimation; devis; frais; facture; appel de fonds; déficit; addition; note; ardoise; dépense annuelle; trou;
            besoins de financement; besoins financiers; besoin de financement; besoin; coût estimé; coût annuel; coût total; coût global; coût mensuel; coût de fonctionnement;
            coûts de fonctionnement; frais de fonctionnement; déficit de financement; déficit budgétaire; insuffisance de financement; manque de financement; manque de fonds;
            lacune; estimations; devis estimatif; prévisions de dépenses; prévision de dépenses; budget nécessaire; budget estimé; montant nécessaire; montant requis;
            montant estimé; financement nécessaire; financement requis; somme nécessaire; trou de financement; trou dans la caisse; addition salée; impasse budgétaire;
            impasse financière;
        """,
        "fund": """
            fonds fiduciaire; fonds d'affectation spéciale; fonds d'affectation; fonds de soutien; fonds commun;
            fonds fiduciaire de l'ONU; fonds fiduciaire des Nations unies; fonds spécial; fonds
        """,
        "financing": "financement; financements; soutien financier; aide financière; financements américains; fonds américains",
        "authorized": """
            nombre maximal; nombre maximum; plafond; effectif autorisé; effectifs autorisés; effectif maximal; effectif maximum; effectifs maximum; effectif plafond; format; effectif théorique; effectif prévu; effectifs prévus; cible;
            effectif maximal autorisé; effectif maximum autorisé; plafond des effectifs; plafond d'effectifs; plafond de personnel; plafond autorisé; effectif visé; effectif requis;
            effectif nécessaire; effectif approuvé; effectifs approuvés; effectif réglementaire; effectif complet; effectif total autorisé; effectif militaire autorisé;
            effectif militaire maximum; effectif militaire maximal; effectif de police autorisé; effectif policier autorisé; niveau autorisé; niveau d'effectifs autorisé;
            niveau maximal; niveau maximum; niveau des effectifs autorisés; effectifs maximaux; effectif final; effectif définitif; objectif affiché; format prévu; format cible;
            limite supérieure;
            objectif; maximum; effectif cible; seuil
        """,
        "field": "effectif; effectifs; présence",
        "arrive": "renfort; renforts; arrivée; envoi; déploiement",
        "send": """
            envoi; déploiement; envois;
            mise à disposition; redéploiement; expédition de; acheminement;
        """,
        "lack": "taux; indice; inflation; température; taux d'homicides",
        "kill": "meurtre; meurtres; assassinat; captivité; enlèvement; libération; décès; prise d'otages; corps; dépouilles",
        "unit": """
            bataillons; contingents; compagnies; unités; groupes; détachements; sections; brigades; escadrons; pelotons; équipes; régiment; régiments; frégate; expédition; participation; contribution; présence; dispositif; escadron; peloton; avant-garde; équipe; unité de police; unité de police constituée; bataillon d'infanterie; compagnie d'infanterie; unité du génie; unité médicale; bataillon; contingent; compagnie; unité; groupe; détachement; section; brigade;
            groupement; groupements; sous-groupement; sous-groupements; groupement tactique; groupements tactiques; groupe tactique; groupement tactique interarmes;
            sous-groupement tactique; groupe de combat; force opérationnelle; demi-brigade; batterie; batteries; rotation; rotations; vague; vagues; noyau; élément précurseur;
            éléments précurseurs; premier élément; hôpital de campagne; antenne médicale; antenne chirurgicale; escadrille; flottille; escadre; patrouilleur; frégates; corvette;
            corvettes; unités de police constituées; bataillon logistique; bataillon du génie; bataillon médical; compagnie du génie; unités du génie; unité logistique;
            unité aérienne; unité d'hélicoptères; bataillon mécanisé; compagnie mécanisée; force de réaction rapide; brigade d'intervention; section de combat; état-major;
            deuxième contingent; premier contingent; premier groupe; corps expéditionnaire; convoi; équipage; échelon;
        """,
        "leave": """
            retrait; retraits; départ; départs; rapatriement; rapatriements; désengagement; repli; évacuation;
            rembarquement; démobilisation; retour au pays; retour des soldats; retour des troupes; retour de ses soldats; retour à la maison; retour de ses troupes; évacuations;
            replis; retrait anticipé; retrait progressif; retrait partiel; désengagements; relève partielle;
        """,
        "lead": """
            direction; commandement; conduite; leadership; pilotage; tête; direction militaire; commandement militaire; commandement opérationnel; commandement en chef;
            direction opérationnelle; rênes; commandes; barre; manettes; gouvernail; volant; charge
        """,
        "veto": "veto; vetos; véto; vétos; vetoes",
        "times": "fois",
        "ban": "importation; importations; exportation; exportations; entrée; rachat; fusion",
        "law": "loi; lois; projet de loi; proposition de loi; réforme des retraites; budget de l'État; décret; nomination; accord commercial",
        "veto_hedge": "risque; risques; crainte; craintes; éventualité; hypothèse; perspective; possibilité; spectre; peur; tentation; réforme; suppression; abolition; encadrement",
        "start": "lancement; déploiement; création",
        "drafted": """
            projet de résolution; projets de résolution; projet de texte; avant-projet; ébauche; proposition de résolution; projet de décision; projet de mandat; texte mort-né; texte rejeté; texte enterré; texte bloqué
        """,
        "design": "plan; plans; proposition; propositions; option; options; scénario; scénarios; projet; texte; recommandation; recommandations; schéma; formule",
        "draft": "projet de résolution; projet; texte; résolution",
        "rumour": "rumeur; rumeurs; invention; intox; fausse information; fausses informations",
        "shares": "quote-part; participation; contingent; présence; déploiement; part; engagement",
        "mandate": "mandat; prolongation; prorogation; renouvellement; reconduction; fermeture; création",
        "baton": "relais; relève; relève de; relève du; relais de; relais du; suite de; suite; flambeau; témoin; succession",
        "turn": "tour; passation; suite",
        "assembly": "Chambre; Sénat; Chambre des représentants; Chambre des députés; Assemblée nationale; Assemblée générale; Assemblée générale des Nations unies; Assemblée générale des Nations Unies; Assemblée générale de l'ONU; Parlement; Conseil des ministres; Congrès; Bundestag",
        "council": "Conseil de sécurité; Conseil de Sécurité; conseil de sécurité",
        "other_matter": """
            sanctions; cessez-le-feu; admission; aide humanitaire; embargo; adhésion; trêve; enquête; condamnation; acheminement de l'aide; invasion;
            gel des avoirs; interdiction de voyager; corridors humanitaires; changement climatique; État palestinien; aide transfrontalière; crimes de guerre;
            Cour pénale internationale;
            tribunal; reconnaissance; armes; pétrole; otages; armes chimiques; régime de sanctions; colonies; annexion; génocide; référendum; panel d'experts; groupe d'experts; candidature; secrétaire général; embargo sur les armes
        """,
        "bill": "facture; note; addition; coût; coûts; dépenses",
        "that_sum": "cette somme; ce montant; cet argent; ces fonds; cette enveloppe",
    },
    phrases={
        "as_planned": """
            selon le calendrier; selon le plan; selon les plans; selon les besoins; selon les modalités; selon les termes; selon un calendrier; selon le mandat; selon la résolution; selon les cas; selon les règles; selon les années; selon que
        """,
        "set_for": """
            fixée au; fixé au; fixée à; fixé à; prévue le; prévu le; prévue pour; prévu pour; prévue en; prévu en; programmée pour; programmé pour; programmée le; attendue le; attendue en; annoncée pour; annoncé pour; attendu le; attendu en; prévue au; prévu au; prévue fin; prévu fin; prévue d'ici; prévu d'ici
        """,
        "respectively": "respectivement",
        "kill": "pris en otage; pris en otages; prises en otage; faits prisonniers; retenus en otage; trouvé la mort; trouvèrent la mort; perdu la vie; perdirent la vie; laissé la vie; y ont laissé la vie; tombés au combat; morts au combat; portés disparus; y a laissé la vie",
        "leader_of": """
            à la tête; à sa tête; aux commandes; aux manettes; à la barre; au gouvernail; aux rênes; au volant; à la manœuvre; aux avant-postes; comme tête de file; en tant que leader; comme leader
        """,
        "under_lead": """
            sous commandement; sous le commandement; sous commandement militaire; sous la conduite; sous conduite; sous la direction; sous direction; sous la houlette; sous l'égide;
            sous l'autorité; sous autorité; sous le leadership; sous leadership; sous la férule; sous la coupe; sous les ordres; aux ordres; sous la responsabilité; à commandement;
            aux mains; entre les mains; à direction; sous la baguette; sous pilotage; sous le pilotage
        """,
        "lead_nation": """
            chef de file; pays chef de file; nation chef de file; nation-cadre; nation cadre; pays-cadre; pays leader; nation leader; pays pilote; nation pilote
        """,
        "refuse": "se relaient; se relayaient; alternent; à tour de rôle",
        "granted": "s'est vu; s'est vue; se voit; se voient; se sont vu; s'était vu; s'est vu offrir",
        "formerly": "anciennement; auparavant; jadis; naguère; autrefois; précédemment; jusqu'alors; jusque-là; jusqu'ici; d'abord; longtemps; jusqu'à présent; jusqu'à maintenant; jusqu'ici",
        "field": """
            font partie de; faisaient partie de; fait partie de; faisait partie de; font partie du; formée de; formé de; formés de; composée de; composé de; constituée de; constitué de; constituée par; riche de; en comptant; au total; s'appuie sur; repose sur; s'établit; s'établissait; s'élève; s'élevait; se monte; fort de; forte de; forts de; fortes de; fort d'; forte d'; forts d'; fortes d'; sur le terrain; sur place; en place; à leur poste; à son poste; au nombre de;
            dotée de; doté de; dotées de; dotés de; dotée d'un effectif de; a sous ses ordres; sous ses ordres; sous leurs ordres; sous son commandement; sous mandat de l'ONU;
            sous mandat onusien; sous la bannière de l'ONU; sous l'uniforme onusien; sous le drapeau de l'ONU; sous le béret bleu; coiffés du béret bleu; en garnison; en mission;
            en opération; en faction; peut compter sur; peuvent compter sur; pouvait compter sur; il y a; il y avait; on compte; on y compte; on dénombre; à demeure; dans ses rangs;
            dans leurs rangs; dans les rangs; en tenue; mobilisés; mobilisées; se trouvent; se trouvaient; sont encore; encore sur place; toujours sur place;
            en poste; présents; présent; présente; présentes; il en reste; en reste; en restait; il en restait; à pied d'œuvre;
            opérationnels; sur zone; à son effectif; pour effectif; un effectif de; l'effectif de
        """,
        "authorized": """
            doit rassembler; doit réunir; doit comprendre; doit totaliser; doit regrouper; doit mobiliser; doit disposer de; doivent rassembler; doivent compter; devrait rassembler; devrait réunir; devrait comprendre; devrait totaliser; devrait regrouper; devrait disposer de; devait rassembler; devait comprendre; devait totaliser; devait disposer de; devra rassembler; devra réunir; devra atteindre; devra disposer de; espère réunir; espère rassembler; espère compter; ambitionne de réunir; ambitionne de compter; compte réunir; compte rassembler; est appelée à disposer de; appelée à réunir; appelée à rassembler;
            prévus; prévu; prévue; prévues; autorisés; autorisé; autorisée; autorisées; fixés; fixé; planifiés; planifié;
            ne dépassant pas; ne devant pas dépasser; ne devra pas dépasser; ne doit pas dépasser; ne dépassera pas; ne pourra dépasser; ne pourra pas dépasser; ne peut dépasser;
            ne peut excéder; ne pourra excéder; n'excédant pas; n'excédera pas; plafonnée à; plafonné à; plafonnés à; d'un maximum de; un maximum de; maximum de; pouvant atteindre;
            pouvant aller jusqu'à; pouvant compter; pouvant compter jusqu'à; pouvant comprendre; comprenant jusqu'à; composée de jusqu'à; habilitée à déployer; habilité à déployer;
            une fois au complet; une fois complète; une fois entièrement déployée; une fois pleinement déployée; une fois déployée; quand elle sera au complet;
            quand elle sera complète; lorsqu'elle sera complète; entièrement déployée; pleinement déployée; au complet; à effectif complet; à son effectif complet; de jusqu'à;
            qui comptera à terme; compter à terme; appelée à compter; appelé à compter; appelée à atteindre; amenée à compter; vocation à compter; vocation à atteindre;
            vocation à réunir; est dimensionnée pour; force de jusqu'à; programmés; budgétisés; souhaités; nécessaires; exigés;
            a le droit de; est censée compter; est censé compter; censée compter; sont censés; mandat prévoyait; mandat prévoit; plan prévoyait; prévoyait; taillée pour; taillé pour; conçue pour; conçu pour; calibrée pour; dimensionnée pour; prévue pour; prévu pour; pas plus de; au maximum; au plus; pour un maximum de; effectif complet; à plein effectif; a droit à; avait droit à; ont droit à; autorisée à en compter; autorisée à compter; peut en compter; peut compter; peuvent compter; pouvait compter; pourra compter; pourra compter jusqu'à;
            pourra atteindre; peut compter jusqu'à; visés; vise; visait; devrait compter; devrait en compter;
            devait compter; devait en compter; devait réunir; doit compter; doit en compter; comptera; comptera jusqu'à;
            mandatés; espérés; envisagés; requis; pourra réunir; pourra comprendre; devra compter; plein effectif; pleine capacité;
            pourra déployer; doit atteindre; devait atteindre; devrait atteindre; à pleine capacité
        """,
        "plan": """
            va; vont; allait; s'apprête à; s'apprêtent à; compte bien; entend; entendent; est prêt à; est prête à; est pressenti; est pressentie; a été approché; a été approchée; sont prêts à; est prévu; sont prévus;
            prévoit de; prévoient de; envisage de; a l'intention de; en passe de; sur le point de
        """,
        "worldwide": """
            dans le monde; à travers le monde; de par le monde; dans le monde entier; aux quatre coins du monde; en opérations extérieures; en opération extérieure; en opex; sur les théâtres extérieurs; sur plusieurs théâtres; différentes missions; diverses missions; plusieurs missions; autres missions; missions de maintien de la paix; opérations de maintien de la paix; opérations de paix; missions de paix; missions des Nations unies; missions de l'ONU; opérations des Nations unies; toutes missions confondues; missions onusiennes; missions à l'étranger; déployés à l'étranger
        """,
        "ever": """
            ont servi; a servi; avaient servi; ont participé; ont pris part; sont passés par; sont passées par; sont passés sous; se sont succédé; se sont relayés;
            ont porté; ont effectué; ont accompli; sont passés dans
        """,
        "expected": "attendu; attendue; attendus; attendues; annoncés; annoncées; en attente de départ",
        "just_done": "vient de; viennent de; venait de; venaient de; vient d'; viennent d'; venait d'; venaient d'; fini par; finit par; a pu; ont pu; réussi à; achevé de; terminé de",
        "draft_ceiling": "prévoyait jusqu'à; proposait; aurait compté",
        "pledge": """
            sur la table; mis sur la table; mettre sur la table; s'est engagé; s'est engagée; se sont engagés; se sont engagées; prêt à; prête à; prêts à; prêtes à; prêts à partir; prêt à partir;
            se déclare prêt à; se déclarent prêts à; s'est déclaré prêt à; s'est déclarée prête à; se sont déclarés prêts à; disposé à; disposée à; disposés à; disposées à;
            se dit disposé à; se dit disposée à; s'est dit disposé à; se propose de; s'est proposé de; s'est proposée de; s'est portée volontaire; s'est porté volontaire;
            se sont portés volontaires; volontaire pour; volontaires pour; a accepté de; ont accepté de; accepte de; acceptent de; a consenti à; consent à; ont consenti à;
            tient à disposition; tiennent à disposition; en réserve; attendent leur départ; attendent de partir; en attente de déploiement; attendent leur déploiement; s'engage;
            s'engagent;
            fait connaître; fait part d'; fait part de;
            sera prêt; sera prête; seront prêts; seront prêtes; mettre à disposition; mettra à disposition; maintient son engagement; maintient sa promesse; a offert; ont offert
        """,
        "disburse": """
            mis la main à la poche; mis la main au portefeuille; payé rubis sur l'ongle; a dépensé; ont dépensé;
            a donné; a offert
        """,
        "require": """
            à la charge de; à la charge du; a un prix; prix à payer; a besoin de; ont besoin de; aura besoin de; avait besoin de; aurait besoin de; il manque; il nous manque; nous manque;
            pour un coût de; au coût de; d'un coût de; à un coût de; un coût de; un coût estimé à; estimé à; estimée à; estimés à; estimées à; évalué à; évaluée à; évalués à;
            chiffré à; chiffrée à; chiffrés à; font défaut; fait défaut; faisait défaut; reste à trouver; restent à trouver; reste à financer; restent à financer; restait à trouver;
            n'est toujours pas financée; en manque de; manquent encore; manque encore; manquent toujours; manque toujours; pour boucler son budget; pour boucler le budget;
            il faudra; il faudrait trouver; il lui faut; il lui faudra; il lui faudrait; il leur faut; nécessaires au fonctionnement; à trouver;
            il lui manque; lui manque; en quête de; à court de; il faudrait; il faut
        """,
        "freeze": "sur la glace; refermé le robinet; coupé le robinet; fermé le robinet; resteront bloqués; au frigo; en suspens; en attente; à l'arrêt; mis en pause; mise en pause; arrêt immédiat",
        "cut": "définitivement perdus; définitivement perdu; définitivement perdue; mis fin à",
        "arrive": "posé le pied; mis le pied; foulé le sol; mis pied à terre; pris leurs quartiers; prendre leurs quartiers; pris position; pris leurs fonctions; en route pour; en partance pour; à destination de; en renfort; prêter main-forte; venus en renfort; sont arrivés; est arrivé; ses adieux à; ses adieux aux; leurs adieux à; leurs adieux aux; cérémonie d'adieu; cérémonie d'au revoir; cérémonie de départ; dit au revoir à; dit au revoir aux",
        "leave": """
            de retour au pays; rentrés au pays; rentrer au pays; claquèrent la porte; claquent la porte; claquera la porte; sur le chemin du retour; prennent congé; pris congé; fait leurs valises; font leurs valises; claqué la porte; pris l'avion; plié bagages; tiré leur révérence; chez eux; chez elle; chez lui; sur le départ; plié bagage; plier bagage; faire rentrer; fait rentrer; fera rentrer; fait revenir; faire revenir; regagné leurs casernes;
            de retour chez eux; de retour à la maison; de retour au bercail; de retour en France; rentrés chez eux; rentrer chez eux; rentrent chez eux; rentreront chez eux;
            rentrer à la maison; rentrés à la maison; en fin de mission; au terme de leur mission; à l'issue de leur mission; en partance; quitté les lieux;
            pris le chemin du retour; prendre le chemin du retour; prendront le chemin du retour; regagné leur pays; regagner leur pays; regagneront leur pays;
            cérémonie de retour; accueillis à leur retour; accueillis par leurs familles; retrouvé leurs familles; retrouvé leurs proches; retrouvé leurs foyers; accueilli à leur retour
        """,
        "start": """
            à pied d'œuvre depuis; déployée depuis; déployé depuis; présente depuis; présent depuis; en place depuis;
            active depuis; entré en service; entrée en service; est entrée en fonction; entrée en fonction; entré en fonction;
            entrée dans le pays; vu le jour; voit le jour; pris la relève; prit la relève; pris ses fonctions;
            prend ses quartiers; pris ses quartiers; à l'œuvre depuis; sur le terrain depuis; en activité depuis; en poste depuis; sur place depuis; opérationnelle depuis; en fonctions depuis; mise en route; mise en service; entre en service; déclarée opérationnelle; est née; vit le jour
        """,
        "end": """
            plié bagage; pris fin; prit fin; prend fin; prendra fin; fermé ses portes; fermera ses portes; baissé le rideau; quitté le pays; aura quitté;
            cessé d'exister; cesse d'exister; cessa d'exister; cessera d'exister; arrivée à son terme; arrive à son terme; arrivera à son terme; n'existe plus; mis la clé sous la porte; fait ses valises; plié les gaules; a vécu
        """,
        "takes_from": """
            relève;
            successeure de; successeur de; successeure; héritière de; héritière; en remplacement de; en remplacement du; en lieu et place de; pour remplacer; appelée à remplacer
        """,
        "present": """
            présent; présente; présents; présentes; déployée; déployé; active; actif; opérationnelle;
            en poste; en activité; sur place; sur le terrain; en place; à l'œuvre; opérationnel; déployées; déployés; stationnée; basée; en fonction; en fonctions; à pied d'œuvre
        """,
        "use_veto": "",
        "veto_right": "droit de veto; droit de véto; a le droit de veto; ont le droit de veto; droits de veto; pouvoir de veto",
        "no_vote": "voté contre; vote contre; votent contre; votant contre; votait contre; votes contre; voté non; vote non; votent non; a dit non; ont dit non; le non; un non; son non; seul non; double non; deux non; vote négatif; votes négatifs; levé la main contre",
        "block": "a suffi; ont suffi; suffi; ayant suffi; suffisent; suffit à; suffit pour; est resté lettre morte",
        "permanent_vote": "vaut veto; valant veto; vaut un veto; équivaut à un veto; équivalait à un veto; équivalant à un veto; valait veto; tient lieu de veto; a valeur de veto; vote négatif d'un membre permanent; vote négatif d'un des membres permanents; vote négatif de l'un des membres permanents; voix contre d'un membre permanent; vote contraire d'un membre permanent; opposition d'un membre permanent",
        "own_veto": "usé du sien; use du sien; usé du leur; opposé le sien; opposé le leur; mis le sien; fait usage du sien; fait usage du leur; opposera le sien; exercé le sien",
        "veto_hedge": "éventuel; éventuelle; éventuels; possible; probable; hypothétique; potentiel; en cas de; levé son veto; lever son veto; lève son veto; levée du veto; renoncé à son veto; sans veto; à l'abri d'un",
        "threaten": "sous la menace; la menace; les menaces; sa menace; ses menaces",
        "veto_because": """
            du fait des; du fait du; en raison des; en raison du; à cause des; à cause du; suite aux; face aux; face au; faute de;
            par les; par le; se sont heurtées aux; se sont heurtés aux; heurté au; heurtée au; heurtés aux; heurté aux; bloqué par le; sous le coup d'un; malgré le;
            après le; après les; depuis le
        """,
        "same_matter": "en ce sens; à ce sujet; à cet effet; dans ce sens; en la matière; toute version; toute nouvelle version; tout texte; tout nouveau texte; toute résolution de ce type",
        "same_again": "fait de même; en a fait autant; a fait autant; le même sort; récidivé; ont récidivé; a récidivé; a recommencé; ont recommencé; par le même moyen; par le même procédé; de la même façon; de la même manière; en ont fait autant; ont fait de même; avait fait de même; font de même; remis ça; a réitéré; subi le même sort; connu le même sort",
        "same_threat": "connaîtra le même sort; subira le même sort; aura le même sort; connaîtrait le même sort",
        "negation": """
            pas; sans; aucun; aucune; jamais; nul ne; personne ne; ni; pas question; n'est plus; ne sera plus; ne sont plus; n'a plus; n'ont plus; n'était plus; ne dirige plus; ne commande plus; n'exerce plus; n'assure plus; ne pilote plus; ne conduit plus;
            nullement; aucunement; refuse de; refusent de; a refusé de; ont refusé de; refusait de; refusé de; refuser de; refusera de; renonce à; renoncent à; a renoncé à;
            ont renoncé à; renoncé à; renoncera à; renoncer à; renonçant à; au lieu de; au lieu d'; plutôt que de; plutôt que d'; hors de question; exclut de; exclut d'; exclu de;
            exclu d'; s'est abstenu de; n'entend pas; en aucun cas; nul; nulle; s'est gardé de;
        """,
        "false": """
            un faux; fable; fabriqué; inventé; inventée; n'a jamais existé; infondées; démentie; faux; c'est faux; il est faux; fausse; infondé; infondée; sans fondement; mensonge; fake news; rumeur; rumeurs; pure invention; contrairement à;
            mensonges; mensonger; mensongère; mensongères; fausses; erroné; erronée; erronées; inexact; inexacte; inexactes; dénué de fondement; dénuée de fondement;
            dénuées de fondement; dénué de tout fondement; dénuée de tout fondement; dénuées de tout fondement; sans aucun fondement; désinformation; infox; canular; pure fiction;
            n'est pas vrai; ne correspond pas à la réalité; totalement faux; complètement faux; rien de tel; infondés; relève du fantasme; affabulation;
        """,
        "allegation": "message; vidéo; visuel; montage; publication; internautes; réseaux sociaux; rumeurs; évoquée par; évoqué par; prêtait; l'on prêtait; à qui l'on prêtait; a circulé; on accuse; prétend; selon des rumeurs",
        "if": """
            si; à condition que; au cas où; en cas de; à supposer;
            s'il; s'ils; à moins que; à moins de; pourvu que; dans l'hypothèse où; à condition de; sous réserve de; sous réserve que; en cas d'; le cas échéant; dans le cas où;
            à supposer que; quand bien même;
        """,
        "bilateral": "accord bilatéral; dans le cadre d'un accord; accord entre; cadre bilatéral; à titre bilatéral; sans lien avec; national; nationale; propres soldats; ses propres",
        "not_for_mission": """
            un prêt; des prêts; prêt de; prêts de; prêtera; prêteront; emprunt; emprunts; sécurité maritime; sécurité portuaire; sécurité des ports; contrôle des frontières; surveillance des frontières; déminage; passeport; passeports; agriculture; éducation; bourses; réforme de la justice; réforme de la police; secteur de la justice; prisons; gravats; logements; sécurité alimentaire; famine; choléra; paludisme; déficit budgétaire; tribunal spécial; Cour pénale internationale; avions de chasse; avions de combat; sous-marins; missiles; fonds souverain; banque centrale; oléoduc; climat; remise à niveau;
            rançon; rançons; Croix-Rouge; PNUD; OCHA; OMS; agences humanitaires; agence des Nations unies pour les réfugiés; Haut-Commissariat; déplacés; réfugiés; investissements; investissement; PIB; produit intérieur brut; dette publique; dette extérieure; la dette; exportations; recettes pétrolières; dédommagement; dédommagements; indemnisation; indemnités; dommages et intérêts; butin; cocaïne; trafic; contrebande; contrat d'armement; ventes d'armes; vente d'armes; récompense; amende; pots-de-vin; détournés; détournement; dégâts; écoles; dispensaires; hôpitaux; inondations; séisme; ouragan; arriérés; impayés; dépenses militaires; aide budgétaire; appui budgétaire; tribunal; budget ordinaire; cérémonie; plan humanitaire; appel humanitaire; réponse humanitaire; Programme alimentaire mondial; HCR; UNICEF; Unicef; FMI;
            aide humanitaire; aide au développement; budget de l'État; gendarmerie nationale; police nationale; armée nationale;
            victimes; forces armées; budget de la défense; armes promises; reconstruction; au budget de l'État;
            élections; scrutin; opérations de maintien de la paix; maintien de la paix; développement
        """,
        "at_expense": "sera pour; est pour; seront pour; sur le budget de; à la charge de; à la charge du; aux frais de; aux frais du; aux dépens de; aux dépens du",
        "remain": "restera; reste; resteront; demeurera; demeure; continuera; continue; se maintiendra; se maintient",
        "partitive": """
            sur les; dont; de ce montant; de cette somme; cette somme; restants; restant; restantes; autres; tranche; tranche de; le reste; de ce total; sur cette somme; sur ce montant
        """,
        "outset": "au départ; à l'origine; à ses débuts; au début; à son lancement; initialement; dans un premier temps; de départ; à sa création",
        "against": "contre; voix contre; vote contre; votes contre; opposé",
        "of_them": "d'entre eux; d'entre elles",
        "including": "dont; parmi lesquels; parmi eux; y compris; parmi lesquelles",
        "volunteer": "porté candidat; portée candidate; portés candidats; candidat à; candidate à; candidate déclarée; candidat déclaré; s'est dit prêt; se dit prêt",
        "now": "à ce jour; aujourd'hui; actuellement; pour l'instant; pour le moment; désormais; à l'heure actuelle",
        "conditional_said": "serait; seraient; aurait; auraient",
        "upcoming": "supplémentaires; de plus; de renfort",
        "attribution": """
            selon; d'après; aux dires de; de source; de sources; à en croire; d'après; à entendre; aux yeux de; de l'aveu de; de l'aveu du; de l'aveu même du; de l'aveu même de; de l'avis de; de l'avis du; pour le porte-parole; pour la porte-parole; dixit; au dire de; au dire du; aux dires du; aux dires des; suivant; citant; sur la foi de; d'une source; de bonne source; dans un communiqué
        """,
        "fraction": "loin des; loin de; bien loin des; bien en deçà des; en deçà des; sur les; la moitié de; la moitié des; moitié des; le tiers des; un tiers des; le quart des; un quart des; les deux tiers des; les trois quarts des; une partie des; l'essentiel des; une fraction des",
        "fund": "en caisse; dans les caisses; dans ses caisses; à son actif; en cagnotte",
        "same_sum": "autant; la même somme; le même montant; une somme équivalente; un montant équivalent; une somme similaire",
        "compared": "contre; au lieu de; au lieu des; par rapport à; par rapport aux; contre les; comparé à; comparés à",
        "difference": "de moins; de plus que; de moins que",
        "ask": "une demande de; la demande de; demandes de; requête de",
        "needed": "prévus; prévues; nécessaires; requis; escomptés; attendus; visés; espérés",
        "each": "chacun; chacune; chacune des",
        "per_head": "par soldat; par personne; par tête; par homme; par casque bleu; par policier; par jour; par semaine; par heure; par famille; par militaire; pour chaque soldat; l'unité; pièce",
        "nowhere": "plus tôt que prévu; que prévu; comme prévu; plus que prévu; tard que prévu; autant que; autant qu'; d'autant; pour autant; autant dire; à plusieurs reprises; à deux reprises; à maintes reprises; mise en place; mise en œuvre; mise en oeuvre; mise en service; mise sur pied; mise à jour; mis en place; mise en route; mises en place; mise en garde; mise au point; mise en scène; remise en état; mis en œuvre",
        "each_year": "par an; par année; chaque année; par mois; annuels; annuellement; l'année",
    },
    people={
        "military": """
            soldat; soldats; soldate; soldates; militaire; militaires; troupes; troupe; casque bleu; casques bleus; commandos; marins;
            fusilier marin; fusiliers marins; fusiliers; fusiliers commandos; chasseurs alpins; tirailleurs; marsouins; hussards; spahis; bérets verts; bérets rouges;
            forces spéciales; membres des forces spéciales; soldats du génie; ingénieurs du génie; militaires du génie; sous-officiers; sous-officier; officiers supérieurs;
            officiers mariniers; tankistes; tireurs d'élite; cavaliers; parachutiste; légionnaire; fantassin; marin; sapeur; gardes nationaux; soldats d'élite; troupes d'élite;
            troupes au sol; troupes de combat; forces terrestres; troupes terrestres; officier d'état-major;
            parachutistes; légionnaires; officiers; sapeurs; fantassins; carabiniers; paras; légionnaires; troupiers; officiers d'état-major; grenadiers; artilleurs; militaires en tenue
        """,
        "police": """
            policier; policiers; policière; policières; gendarme; gendarmes; agents de police; officiers de police;
            agents de la police; agent de police; officier de police; officiers de la police; gendarmes mobiles; agents des forces de l'ordre; membres de la police; carabinier;
            agents de la force publique; effectifs de police; personnels de police; personnel de police; policiers antiémeutes; éléments de police; unités de police constituées;
        """,
        "civilian": """
            civils; civil; civiles; personnels civils; employés civils; agents civils; conseillers civils;
            personnel civil; agents civils internationaux; membres du personnel civil; fonctionnaires internationaux; fonctionnaire international; fonctionnaires;
            employés internationaux; employés nationaux; employés locaux; agents recrutés localement; agents internationaux; agents nationaux; agents locaux;
            personnel international; personnel national; experts civils; observateurs civils; spécialistes civils; Volontaires des Nations unies; volontaires de l'ONU;
            membres du personnel;
        """,
        "total": """
            homme; hommes; personne; personnes; membre; membres; personnels; personnel; effectifs; éléments; observateurs; observateur; plongeurs; aviateurs; médecins; réservistes; démineurs; pilotes; matelots; interprètes; vétérans; recrues; têtes; bérets bleus; Casques bleus et policiers; soignants; logisticiens; ouvriers;
            officier de liaison; officiers de liaison; officier; instructeur; formateur; conseiller; agent; moniteur; expert; conseillers militaires;
            conseillers techniques; observateurs de la paix; observateurs du cessez-le-feu; soldats et gendarmes; militaires et gendarmes; gendarmes et policiers;
            policiers et gendarmes; militaires, policiers et civils; soldat de la paix; gardiens de la paix; combattants de la paix; artificiers; transmetteurs; maîtres-chiens;
            hommes de troupe; hommes du rang; hommes du contingent; membres du contingent; membres des forces armées; membres des forces de sécurité; membres de la mission;
            membres de la force; agents de sécurité; agents en tenue; personnel en tenue; personnels militaires; personnel militaire; personnels militaires et policiers;
            personnel militaire et policier; troupes et policiers; éléments des forces armées; militaires et civils; soldats et civils; surveillants pénitentiaires;
            agents pénitentiaires; médecin; infirmières; équipages;
            conseillers; instructeurs; formateurs; agents; personnels en uniforme; personnes en tenue; en uniforme; hommes en armes; femmes et hommes; membres du personnel en uniforme; personnel en uniforme; uniformés; uniformes; Casques bleus et policiers; spécialistes; experts;
            militaires et policiers; hommes et femmes; hommes en uniforme; soldats et policiers; soldats de la paix; moniteurs;
            policiers et militaires; médecins militaires; volontaires; coopérants; ingénieurs militaires; secouristes; infirmiers; compatriotes; camarades; frères d'armes; collègues; compagnons d'armes
        """,
        "outsider": """
            tués; tuées; tué; tuée; morts; mort; mortes; blessés; blessé; blessées; disparus; otages; victimes; réfugiés; déplacés; habitants; gangs;
            décédés; décédées; décès; cadavres; dépouilles; martyrs; orphelins; veuves; rescapés; survivants; survivantes; disparues; otage; victime; réfugié; réfugiées; déplacées;
            déplacés internes; sans-abri; migrantes; demandeurs d'asile; exilés; déserteurs; mutins; mutinés; putschistes; guérilleros; maquisards; séparatistes; sécessionnistes;
            islamistes; extrémistes; talibans; houthis; milices; coupeurs de route; pirates; criminels; malfaiteurs; malfrats; trafiquants; braconniers; membres de gangs;
            membres de gang; membres des gangs; chefs de gangs; chefs de gang; hommes de main; mercenaires; supplétifs; civils tués; civils morts; écoliers; lycéens; collégiens;
            enseignants; professeurs; journalistes; humanitaires; travailleurs humanitaires; travailleurs; paysans; agriculteurs; éleveurs; pêcheurs; commerçants; touristes;
            passagers; pèlerins; fidèles; religieux; religieuses; prêtres; missionnaires; citoyens; citoyennes; ressortissants; ressortissantes; résidents; populations; habitantes;
            villageoises; nomades; électrices; votants; inscrits; candidats; militants; activistes; partisans; sympathisants; manifestantes; grévistes; émeutiers; députées; élus;
            parlementaires; sénateurs; délégués; diplomates; chefs d'État; participants; participantes; invités; visiteurs; prisonnières; prisonniers de guerre; détenues; condamnés;
            suspects; suspect; patients; patientes; cas; bébés; nourrissons; nouveau-nés; filles; fillettes; garçons; mineurs; adolescents; mères; bénéficiaires; sinistrées;
            affamés; foyers; âmes; orphelines; élèves-officiers; cadets; conscrits; appelés; anciens combattants; ex-combattants; ex-rebelles; anciens rebelles; enfants soldats;
            troupes gouvernementales; forces gouvernementales; soldats gouvernementaux; soldats de l'armée régulière; forces loyalistes; troupes loyalistes; chebab; chebabs; chabab;
            combattants étrangers; groupes armés; hommes armés; individus armés; personnes déplacées; personnes tuées; personnes détenues; personnes disparues; personnes réfugiées;
            personnes blessées; personnes mortes; personnes handicapées; personnes âgées;
            combattants; rebelles; jihadistes; djihadistes; terroristes; insurgés; shebab; shebabs; miliciens; bandits; assaillants;
            femmes; manifestants; électeurs; enfants; familles; migrants; armées; prisonniers; détenus; sinistrés; malades; ménages; villageois; élèves; étudiants;
            ingénieurs; techniciens; entreprises; salariés; députés; voix; ingénieurs et techniciens; spectateurs; riverains
        """,
        "forces": """
            armée; armée nationale; police; forces armées; forces de l'ordre; armée unifiée; Forces armées; Force de défense nationale; armée de terre; gendarmerie; marine nationale; armée de l'air;
            FARDC; FACA; PNH; FAMa; armée régulière; forces régulières; garde nationale; Garde nationale; armée congolaise; armée malienne; armée libanaise; armée somalienne;
            gendarmerie nationale; marine; garde présidentielle; Garde républicaine;
        """,
    },
    numbers={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt",
        21: "vingt et un; vingt-et-un; vingt et une",
        30: "trente",
        31: "trente et un; trente-et-un; trente et une",
        40: "quarante",
        41: "quarante et un; quarante-et-un",
        50: "cinquante",
        51: "cinquante et un; cinquante-et-un",
        60: "soixante",
        61: "soixante et un; soixante-et-un",
        70: "soixante-dix; septante",
        71: "soixante et onze; soixante-et-onze",
        72: "soixante-douze",
        73: "soixante-treize",
        74: "soixante-quatorze",
        75: "soixante-quinze",
        76: "soixante-seize",
        77: "soixante-dix-sept",
        78: "soixante-dix-huit",
        79: "soixante-dix-neuf",
        80: "quatre-vingt; quatre-vingts; quatre-vingt; huitante",
        81: "quatre-vingt-un; quatre-vingt-une",
        90: "quatre-vingt-dix; nonante",
        91: "quatre-vingt-onze",
        92: "quatre-vingt-douze",
        93: "quatre-vingt-treize",
        94: "quatre-vingt-quatorze",
        95: "quatre-vingt-quinze",
        96: "quatre-vingt-seize",
        97: "quatre-vingt-dix-sept",
        98: "quatre-vingt-dix-huit",
        99: "quatre-vingt-dix-neuf",
        100: "cent; cents",
        1_000: "mille",
    },
    after_scale="de; d'",
    scales={
        1_000_000: "million; millions",
        1_000_000_000: "milliard; milliards",
        1_000_000_000_000: "billion; billions",
    },
    approximations={
        10: "dizaine",
        12: "douzaine",
        15: "quinzaine",
        20: "vingtaine",
        30: "trentaine",
        40: "quarantaine",
        50: "cinquantaine; demi-centaine",
        60: "soixantaine",
        100: "centaine",
        500: "demi-millier",
        1_000: "millier",
        500_000: "demi-million",
        500_000_000: "demi-milliard",
    },
    number_joints="et",
    decimal_mark=",",
    currencies={
        "USD": "dollars américains; dollars US; dollar américain; billets verts",
        "CAD": "dollars canadiens; dollar canadien",
        "AUD": "dollars australiens; dollar australien",
        "NZD": "dollars néo-zélandais; dollar néo-zélandais",
        "JMD": "dollars jamaïcains",
        "FJD": "dollars fidjiens",
        "EUR": "euro; euros",
        "GBP": "livres sterling; livre sterling",
        "XAF_XOF": "francs CFA; franc CFA; FCFA; F CFA",
        "XAF": "francs CFA (BEAC)",
        "CHF": "francs suisses; franc suisse",
        "FRF": "francs français; franc français",
        "DEM": "deutsche marks; deutschemarks; marks allemands; mark allemand",
        "KMF": "francs comoriens",
        "BIF": "francs burundais",
        "RWF": "francs rwandais",
        "CDF": "francs congolais",
        "GNF": "francs guinéens",
        "DJF": "francs djiboutiens",
        "AED": "dirhams émiratis",
        "MAD": "dirhams marocains",
        "KES": "shillings kényans; shillings kenyans",
        "UGX": "shillings ougandais",
        "TZS": "shillings tanzaniens",
        "JPY": "yen; yens",
        "CNY": "yuan; yuans",
        "INR": "roupies indiennes",
        "PKR": "roupies pakistanaises",
        "BRL": "reais; réals; real brésilien",
        "MXN": "pesos mexicains",
        "ZAR": "rand; rands",
        "NGN": "naira; nairas",
        "GHS": "cedi; cedis",
        "RUB": "rouble; roubles",
        "UAH": "hryvnia; hryvnias",
        "KRW": "won; wons",
        "HTG": "gourdes",
        "SEK": "couronnes suédoises",
        "NOK": "couronnes norvégiennes",
        "DKK": "couronnes danoises",
        "PLN": "zloty; zlotys",
        "ETB": "birr; birrs",
        "MGA": "ariary; ariarys",
        "SAR": "riyals saoudiens",
        "QAR": "riyals qataris",
        "TRY": "livres turques",
        "EGP": "livres égyptiennes",
        "SDG": "livres soudanaises",
        "SSP": "livres sud-soudanaises",
        "LBP": "livres libanaises",
        "dollar": "dollars; dollar",
        "franc": "francs; franc",
        "pound": "livres; livre",
        "shilling": "shillings; shilling",
        "dirham": "dirhams",
        "peso": "pesos",
        "rupee": "roupies",
        "krone": "couronnes",
        "riyal": "riyals",
        "dinar": "dinars",
    },
    scale_suffixes={1_000: "k", 1_000_000: "M; Mio; mns; MUSD; MEUR", 1_000_000_000: "Md; Mds; Mrd"},
    quantity_adjectives="""
        autres; nouveaux; nouvelles; premiers; premières; derniers; supplémentaires; quelque; petits; jeunes; seuls; seules; propres
    """,
    adjectives_as_nouns={},
    numbered_things="résolution; résolutions; article; articles; n°; no; n; numéro; chapitre; page; annexe; paragraphe; point; rapport; décret; loi; vol; objectif; brigade; compagnie; escadron; groupement; opération; phase; route; salle; promotion; session; force opérationnelle; groupement tactique; modèle; boeing; airbus",
    day_articles="le; du; au; ce; jusqu'au; dès le",
    months=(
        "janvier; janv",
        "février; fév; févr",
        "mars",
        "avril; avr",
        "mai",
        "juin",
        "juillet; juil",
        "août",
        "septembre; sept",
        "octobre; oct",
        "novembre; nov",
        "décembre; déc; Noël",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    day_suffixes="er",
    relative_dates={
        "spring-1": "le printemps dernier; printemps dernier; au printemps dernier",
        "summer-1": "l'été dernier; été dernier; l'été passé",
        "autumn-1": "l'automne dernier; à l'automne dernier; automne dernier",
        "winter-1": "l'hiver dernier",
        "spring+0": "ce printemps; au printemps",
        "summer+0": "cet été; l'été",
        "autumn+0": "cet automne; à l'automne; l'automne",
        "winter+0": "cet hiver",
        "spring+1": "le printemps prochain; au printemps prochain",
        "summer+1": "l'été prochain",
        "autumn+1": "l'automne prochain; à l'automne prochain",
        "winter+1": "l'hiver prochain",
        "day+0": "aujourd'hui; ce jour; à ce jour; ce matin; ce soir; actuellement; à l'heure actuelle; à ce stade",
        "day-1": "hier; la veille",
        "day-2": "avant-hier",
        "day+1": "demain",
        "week+0": "cette semaine",
        "week-1": "la semaine dernière; la semaine passée; il y a une semaine",
        "week-2": "il y a deux semaines; il y a quinze jours",
        "week+1": "la semaine prochaine",
        "month+0": "ce mois-ci; ce mois; la fin du mois; fin du mois",
        "month-1": "le mois dernier; le mois passé; il y a un mois",
        "month-2": "il y a deux mois",
        "month-3": "il y a trois mois",
        "month-6": "il y a six mois",
        "month+1": "le mois prochain",
        "year+0": "cette année",
        "year-1": "l'an dernier; l'année dernière; l'an passé; l'année passée; il y a un an",
        "year-10": "il y a une décennie; voilà dix ans",
        "year-20": "il y a deux décennies",
        "year-2": "il y a deux ans",
        "year-3": "il y a trois ans",
        "year+1": "l'an prochain; l'année prochaine",
        "yearend+0": "la fin de l'année; fin de l'année; d'ici la fin de l'année; la fin de cette année",
        "context-day+1": "le lendemain; dès le lendemain; un jour plus tard; le jour suivant",
        "context-week+1": "une semaine plus tard; la semaine suivante",
        "context-month+1": "un mois plus tard; le mois suivant; le mois d'après",
        "context-year+1": "un an plus tard; une année plus tard; l'année suivante; l'année d'après",
        "context-year+0": "cette année-là; la même année",
        "context-month+0": "ce mois-là; le même mois",
        "context-day+0": "le même jour; ce jour-là",
    },
    ago={"year": "il y a {} ans", "month": "il y a {} mois", "week": "il y a {} semaines", "day": "il y a {} jours"},
    later={
        "year": "{} ans plus tard; {} années plus tard",
        "month": "{} mois plus tard",
        "week": "{} semaines plus tard",
        "day": "{} jours plus tard",
    },
    last_and_next={-1: "dernier; dernière; passé; passée", 1: "prochain; prochaine", 2: "suivant; suivante"},
    stationed="déployé; déployés; déployée; déployées; actuellement déployés; stationné; stationnés; stationnée; stationnées; basé; basés; basée; basées; présent; présents; présente; présentes; engagés; engagée; en poste; à l'œuvre",
    day_nouns="",
    date_joints="de; d'; du",
    prepositions={
        "of": "de; du; des; d'; de la part de",
        "by": "par; auprès de",
        "to": "à destination de; à destination du; en direction de; en direction du; en partance pour; à; au; aux; vers",
        "for": "pour",
        "in": "en; dans; sur",
        "until": "jusqu'à; jusqu'en; jusqu'au",
        "from": "depuis; des mains de; des mains du; dès; venus de; issus de",
        "subject": "quant à; quant au; quant aux",
        "with": "avec; contre; entre; outre; sans; chez; sous; devant; comme; selon",
    },
    nations="archipel; l'archipel; pays; partenaires; États; nations; alliés; puissances; voisins",
    indefinites="des",
    articles="le; la; les; l'; son; sa; ses; leur; leurs; un; une; ce; cette; quelque; environ; près de",
    place_adjectives="",
    that="que; qu'",
    first_person="nous; notre pays; notre armée; notre gouvernement; nos forces armées",
    they="ils; elles; ceux-ci; tous",
    wholly="tous; toutes; tous sont; tous des; tous étant; exclusivement; uniquement; tous de nationalité; intégralement",
    conjunctions="et; ou; puis; ainsi que",
    possessives="ses; leurs; son; leur; sa",
    object_pronouns="la; l'; le; en; y",
    future="",
    conditional="",
    infinitive_marker="",
    adverbs="",
    genitive="",
    holding="avec",
    past_endings="a; èrent; ait; aient; it; irent; ut; urent",
    subjunctive_endings="",
    firsts="premier; première; premiers; premières; avant-garde; éléments précurseurs",
    lasts="dernier; dernière; derniers; dernières; ultimes",
    first_person_endings="",
    plural_endings="",
    future_passive="sera; seront; serait; seraient; doit être; doivent être; devrait être; devraient être; devra être; devront être; va être; vont être; pourra être; pourront être",
    definite_article="le; la; l'; ce; cette; cet",
    definite_articles="les; ces; aux; des; tous les",
    up_to="jusqu'à; au plus; un maximum de; pas plus de",
    permission="pourra; pourront; ne pourra; ne pourront",
    shares="l'essentiel; essentiel; moitié; tiers; quart; plupart; majorité; gros; partie; majeure partie; reste; grande majorité; ossature",
    versus="contre; par rapport à; face à; au lieu de; contre seulement",
    out_of="sur; parmi; contre",
    plural_verb_endings="ront; raient; aient; èrent; irent; urent",
    reflexives="se; s'",
    inverts=True,
    have="a; ont; avait; avaient; aura; auront; aurait; auraient; ai; avons; ayant; avoir; eu; eut; eurent",
    be="est; sont; était; étaient; été; sera; seront; serait; seraient; être; fut; furent; étant",
    past_auxiliaries="avait; avaient; était; étaient; fut; furent",
    present_auxiliaries="a; ont; est; sont",
    future_auxiliaries="sera; seront; serait; seraient; aura; auront; aurait; auraient; va; vont; allait; soit; soient; être",
    been="été",
    perfect_is_past=True,
    then="puis; ensuite; et enfin; avant; avant que; après quoi",
    before_that="avant; auparavant; avant lui; avant elle; avant eux; avant cela; avant ça; jusque-là; précédemment; antérieurement; juste avant; d'abord; au début; au départ; à l'origine; jadis; jusqu'ici; jusqu'alors",
    after_that="puis; ensuite; depuis; depuis lors; depuis ce jour; après; après lui; après elle; après cela; par la suite; désormais; maintenant; aujourd'hui; à présent; plus tard; dorénavant; et depuis; et maintenant; et puis",
    did="c'était; c'est; ce fut; c'était au tour de; c'était le tour de; c'est au tour de; c'est le tour de; vint; vient; vinrent; était; l'a fait; l'avait fait; l'avait; l'avaient; l'ont; l'a; s'en chargeait; s'en charge; y était; ce sera; ce sera au tour de; ce sera le tour de",
    whose="dont; duquel; de laquelle; desquels; desquelles; laquelle; lequel",
    personal_pronouns="",
    singular_indefinites="un; une",
    gerund_endings="ant",
    whom="qui; laquelle; lequel",
    imperfect_endings="ait; aient; a; erent",
    subordinators="depuis que; après que; avant que; jusqu'à ce que; alors que; tandis que; lorsque; lorsqu'; quand; puisque; parce que; dès que; une fois que; au moment où",
    relatives="qui; que; qu'; dont; où; lequel; laquelle; alors que; tandis que; lorsque; lorsqu'; quand; mais; puisque; comme",
    pronouns="il; elle; ils; elles; nous; qui; celui-ci; celle-ci; ce dernier; cette dernière; le pays; ce pays; l'archipel; notre pays; notre armée; notre gouvernement; nos forces armées",
    latter="ce dernier; cette dernière; celui-ci; celle-ci",
    mission_pronouns="""
        la mission; la force; l'opération; cette mission; cette force; cette opération; celle-ci; elle; la Mission; la Force; sa mission; la
        force multinationale; la force internationale; la mission multinationale; l'intervention; la mission onusienne; la force régionale; la force africaine; la mission africaine; l'Opération; la mission de paix; la force de paix;
        la force onusienne; la mission de l'ONU; la force de l'ONU; la mission des Nations unies; la force des Nations unies; l'opération de l'ONU;
        l'opération des Nations unies; la mission européenne; la force européenne; l'opération européenne; la mission de l'Union européenne; la mission de l'UE;
        la force de l'UE; la mission de l'UA; la force de l'UA; la mission de l'Union africaine; la force de l'Union africaine; la mission de la SADC; la force de la SADC;
        la mission de la Cedeao; la force de la Cedeao; la force ouest-africaine; la force panafricaine; la mission panafricaine; la force de l'Otan; la mission de l'Otan;
        l'opération de l'Otan; l'opération de maintien de la paix; l'opération de paix; la mission de maintien de la paix; la force de maintien de la paix;
        la force de stabilisation; la mission de stabilisation; la force intérimaire; la force d'interposition; la force conjointe; la force mixte; la mission d'observation;
        la mission d'observateurs; la mission de formation; la mission militaire; la mission policière; la mission de sécurité; la force de sécurité; la mission d'appui;
        la mission de soutien; la force anti-gang; la force antigang; la force anti-gangs; la mission internationale; la mission régionale; l'opération militaire;
        l'opération internationale; le contingent international; la coalition; cette coalition; l'actuelle mission; la mission actuelle; la force actuelle; ladite mission;
        ladite force; la présente mission; la mission kényane; la force kényane; cette intervention; cette dernière mission;
    """,
    newer_mission="la nouvelle venue; la force qui lui succède; la mission qui lui succède; la mission qui prend le relais; la force qui prend le relais; le nouveau dispositif; la mission suivante; la nouvelle force; la nouvelle mission; la nouvelle opération; son successeur; sa remplaçante",
    older_mission="""
        sa devancière; la mission précédente; la précédente mission; la force précédente; l'ancienne mission; l'ancienne force;
        son prédécesseur; celle qui l'a précédée
    """,
    after_bare_numbers="""
        sont; ont; étaient; avaient; seront; à; au; aux; en; dans; sur; pour; par; et; ou; mais; puis; prévus; prévu; autorisés; fixés; déployés;
        de plus; supplémentaires; d'entre eux; d'entre elles; est; était; contre; le; la; les; il; elle; dont; avant; après; d'ici; en renfort; selon; lundi;
        mardi; mercredi; jeudi; vendredi; samedi; dimanche; lors; lorsqu'; lorsque; quand; actuellement; aujourd'hui; hier; requis; attendus; planifiés;
        environ; à peine; au moins; au plus; hommes; visés; promis; espérés; sur place; seulement; qui; que; envisagés; y; n'; ne; des; d'; l';
        autres; depuis; jusqu'; jusque; durant; pendant; sous; sans; avec; comme; encore; toujours; déjà; viennent; venaient; proviennent; provenaient;
        restent; restaient; resteront; partiront; partent; arriveront; arrivent; serviront; servent; iront; vont; ensuite; maintenant; ici; là; chacun;
        chacune; cette; ce; ces; cet; vers; entre; mi-; fin; début; demain; près; hors; via; malgré; grâce; appartiennent; relèvent; stationnés; basés;
        engagés; venus; issus; originaires; respectivement; seraient; auraient; doivent; devront; devraient; peuvent; pourront; afin; notamment;
        compris; également; dès
    """,
    equivalents="soit; ou; c'est-à-dire; équivalant à; équivalent à; l'équivalent de; l'équivalent d'; ce qui représente; à peu près",
    approximators="""
        moins d'; près d'; autour d';        le chiffre de; un total de; le nombre de; un effectif de; plus d'un; plus d'une; là; ici; un autre de; un autre d'; une autre de; une autre d'; à lui seul; à elle seule; à hauteur de; à hauteur d'; à concurrence de; d'un montant de; environ; quelque; près de; plus de; plus d'; moins de; un peu plus de; un peu moins de; jusqu'à; encore; plus que; que; alors; actuellement; aujourd'hui; désormais; une; un; d'une; d'un; avec; déjà; toujours; seulement; à peine; au moins; presque; bien; quasi; ses; leurs; les; autour de; de l'ordre de
    """,
    between="entre; de",
    range_joints="à; et",
    mission_heads="mission; force; opération; groupe d'observateurs; autorité transitoire; administration transitoire; bureau intégré; bureau d'appui; division; brigade; coalition",
    operation_heads="opération; force; task force",
    mission_qualifiers="""
        stabilisation; sécurité; paix; soutien; appui; multinationale; multidimensionnelle; interafricaine; africaine; internationale; intérimaire;
        maintien; observation; observateurs; vérification; assistance; intégrée; protection; formation; Nations unies; ONU; Union africaine;
        Union européenne; OTAN; CEDEAO; SADC; militaire; régionale; conjointe; interposition; arabe; lusophone; séparation; ouest-africaine; est-africaine; asiatique; nordique; interaméricaine; pacification; surveillance; consolidation; police; désengagement; hybride; répression; mixte;
        sécurisation; supervision; surveillance; transition; européenne; onusienne; panafricaine; otanienne; kényane; coalition; internationaux; capacités; conseil; navale; maritime; frontalière; frontières; cessez-le-feu; stabilisatrice; transitoire; provisoire; anti-gangs; antigang; antigangs;
        UE; UA; EAC; CEEAC; CEMAC; OSCE; OTSC; Ligue arabe; Afrique australe; Afrique de l'Est; Afrique de l'Ouest; euro; G5; formatrice; entraînement; interalliée; alliée; casques bleus; dissuasion; imposition; déploiement; attente; démilitarisation; désarmement
    """,
    other_missions="""
        spatiale; spatial; lunaire; martienne; commerciale; économique; d'évangélisation; chrétienne; évangélique; d'affaires; parlementaire;
        d'information; scientifique; archéologique; humanitaire; médicale; locale; diplomatique; d'enquête; électorale; sportive; culturelle; habitée; catholique;
        apostolique; laïque; de vente; de travail; d'audit; exploratoire; du FMI; de service; du Fonds monétaire; de la Banque mondiale; d'évaluation; d'établissement des faits; d'établissement; d'observation électorale; d'observation des élections; électoral; élections;
        du Vatican; du Saint-Siège; pontificale; papale; auprès; de bons offices; de médiation; de conciliation; de bonne volonté; d'étude; d'études; de prospection; économiques; de reconnaissance; rebelle; rebelles; militaire spéciale; spéciale; de police judiciaire; des douanes; antidrogue;
        de libération; de défense nationale; défense nationale; défense populaire; de défense; Forces armées; aérienne; publique; de travail; de vente; de proposition; de dissuasion nucléaire; navale française; de l'ordre; vaccinale; de vaccination; de sauvetage; de secours; de contrôle fiscal; d'infiltration
    """,
    name_joints="de; des; du; d'; la; le; les; l'; à; au; aux; en; et; pour; sur; dans; contre; sous; par",
    compound_joints="",
    attributive="dirigée; dirigé; conduite; menée; commandée; pilotée; emmenée; soutenue; soutenu; appuyée; mandatée; autorisée; parrainée; financée; chapeautée; coordonnée; avalisée; approuvée",
    also_known="""
        connue sous le nom de; connu sous le nom de; connue sous l'acronyme; connue sous le sigle; plus connue sous le nom de; plus connue sous son acronyme; dite; dit; baptisée; baptisé; appelée; appelé; dénommée; dénommé; surnommée; rebaptisée;
        ou; alias; désormais; anciennement; ex; de son acronyme; de son sigle; en abrégé; nom de code
    """,
    also_known_after="en abrégé; selon son acronyme; de son acronyme; selon son sigle; de son sigle; en anglais; selon l'acronyme anglais",
    that_one="celle; celui",
    troops="forces; troupes; soldats; contingent; militaires; observateurs; observateurs militaires",
    on_mission="en",
    owner_adjectives={"UN": "onusienne; onusien", "EU": "européenne", "NATO": "otanienne"},
    peacekeepers="Casques bleus; casques bleus; bérets bleus; soldats de la paix; forces de maintien de la paix; forces de paix; troupes de maintien de la paix; forces d'interposition; observateurs de la trêve; forces de l'ONU; troupes de l'ONU; forces des Nations unies; forces onusiennes",
    other_operations="""
        arrêté; arrêtés; arrêtées; arrestation; arrestations; interpellé; interpellés; interpellées; interpellation; interpellations; saisi; saisis; saisie; saisies; perquisition; perquisitions; garde à vue; drogue; drogues;
        cocaïne; trafiquants; trafic; stupéfiants; braconniers; contrebande; gendarmes mobiles; raid; raids; raids aériens; frappes; missiles; bombardement; bombardements; offensive; coup de filet; incarcéré; incarcérés; prison; condamnés; corruption; blanchiment; recensement; vaccination; dealers
    """,
    parts_of_country="est; ouest; nord; sud; nord-est; nord-ouest; sud-est; sud-ouest; centre; extrême-nord; extrême nord; intérieur; cœur; grand nord; grand sud",
    heads_first=True,
    organizations={
        "UN": """
            ONU; O.N.U.; Nations unies; Nations Unies; Organisation des Nations unies; Assemblée générale; Assemblée générale des Nations unies;
            Organisation des Nations Unies; Nations-Unies; secrétariat de l'ONU; Cinquième commission; siège de l'ONU; Département des opérations de paix;
            Département de l'appui opérationnel; instances onusiennes; organisation onusienne; l'organisation onusienne; Fonds pour la consolidation de la paix;
            Secrétariat général de l'ONU; secrétariat des Nations unies; système des Nations unies; Conseil économique et social;
            Assemblée générale de l'ONU; Cinquième Commission; New York; organisation mondiale
        """,
        "EU": """
            UE; Union européenne; Commission européenne; Conseil de l'Union européenne; Conseil de l'Union; Bruxelles; Vingt-Sept; Vingt-sept;
            Conseil européen; Parlement européen; SEAE; Facilité européenne de paix; les Vingt-Sept; les 27; exécutif européen; bloc européen;
            Comité politique et de sécurité de l'UE; Eurodéputés; Fonds européen de développement; FED; Service européen d'action extérieure; Conseil des affaires étrangères;
            États membres de l'UE; pays de l'UE;
            Comité politique et de sécurité; Vingt-Huit; les Vingt-Huit; Facilité de soutien à la paix pour l'Afrique; Facilité africaine de paix; Fonds de soutien à la paix en Afrique; Facilité de paix pour l'Afrique; COPS; Facilité européenne pour la paix; Service européen pour l'action extérieure; Union; Conseil de l'UE; Européens
        """,
        "AFU": """
            UA; Union africaine; Commission de l'Union africaine; Conseil de paix et de sécurité; Conseil de paix et de sécurité de l'UA;
            CPS; Commission de l'UA; l'organisation africaine; organisation africaine; Organisation de l'unité africaine; OUA; Conseil exécutif de l'UA; CPS de l'UA; bloc africain;
            bloc continental;
            Conseil de paix et de sécurité de l'Union africaine; organisation panafricaine; organisation continentale
        """,
        "NATO": """
            OTAN; Otan; Alliance atlantique; Organisation du traité de l'Atlantique nord; l'Alliance;
            Organisation du Traité de l'Atlantique Nord; Conseil de l'Atlantique Nord; SHAPE; Alliance; Alliance transatlantique; alliance militaire;
        """,
        "ECOWAS": """
            CEDEAO; Cedeao; Communauté économique des États de l'Afrique de l'Ouest; Communauté économique des États d'Afrique de l'Ouest;
            Communauté économique d'Afrique de l'Ouest; organisation ouest-africaine; bloc ouest-africain; organisation sous-régionale ouest-africaine;
            Communauté économique ouest-africaine; Commission de la Cedeao; sommet de la Cedeao;
        """,
        "ECCAS": """
            CEEAC; Ceeac; Communauté économique des États de l'Afrique centrale; Communauté économique des États d'Afrique centrale;
            Conseil des ministres de la CEEAC
        """,
        "SADC": """
            SADC; Communauté de développement de l'Afrique australe; Communauté de développement d'Afrique australe;
            organisation sous-régionale d'Afrique australe; bloc d'Afrique australe; sommet de la SADC; troïka de la SADC; Troïka de la SADC; secrétariat de la SADC;
            Communauté de développement des États d'Afrique australe;
            chefs d'État de la SADC
        """,
        "EAC": """
            EAC; CAE; Communauté d'Afrique de l'Est; Communauté de l'Afrique de l'Est; Communauté est-africaine;
            bloc est-africain; bloc d'Afrique de l'Est; sommet de l'EAC; secrétariat de l'EAC;
        """,
        "OAS": """
            OEA; Organisation des États américains; Organisation des États Américains;
            Organisation des Etats américains; O.E.A.; organisation panaméricaine; organisation hémisphérique;
        """,
        "CARICOM": """
            CARICOM; Caricom; Communauté des Caraïbes; Communauté caribéenne;
            bloc caribéen; organisation caribéenne;
        """,
        "WB": "Banque mondiale",
        "AFDB": "BAD; Banque africaine de développement",
        "": """
            Banque ouest-africaine de développement; Conseil de l'Entente; Conseil de coopération du Golfe; Banque islamique de développement; Banque asiatique de développement; Banque des États de l'Afrique centrale; Banque centrale des États de l'Afrique de l'Ouest; G5 Sahel; Commission de l'océan Indien; Forum des îles du Pacifique; Commission du bassin du lac Tchad; Fondation Gates; Croissant-Rouge; Organisation internationale de la Francophonie; OIF; OCI; Organisation de la coopération islamique; IGAD; CPLP; UEMOA; CEMAC; Alliance des États du Sahel; AES; Banque interaméricaine de développement; Ligue arabe; Banque centraméricaine d'intégration économique;
            OSCE; Organisation pour la sécurité et la coopération en Europe; OTSC; Organisation du traité de sécurité collective; Communauté des pays de langue portugaise;
            Autorité intergouvernementale pour le développement; Ligue des États arabes; Banque européenne d'investissement; Banque de développement des Caraïbes;
            Banque arabe pour le développement économique en Afrique; Afreximbank; CICR; Comité international de la Croix-Rouge; BOAD; Mercosur; Union du Maghreb arabe;
            Conseil de l'Europe; Alliance Sahel; Fonds mondial; Fonds monétaire arabe; ASEAN; Asean;
            Commonwealth; Francophonie; Fonds monétaire international; G7; G20
        """,
    },
    shared_heads="Conseil; Secrétaire; Ministre; Fonds; Nations; États; Groupe; Forum",
    authorities="""
        Parlement; Assemblée nationale; Sénat; Conseil des ministres; Conseil fédéral; Conseil national; Conseil des États; Trésor; Congrès; Chambre des députés; ministère de la Défense; ministère des Armées; ministère des Affaires étrangères;
        Chambre des représentants; Chambre des communes; ministère de l'Intérieur; ministre de l'Intérieur; Premier Ministre; président de la République;
        commission des Finances; commission de la Défense; commission des finances; commission de la défense; état-major des armées; chef d'état-major des armées;
        Cour des comptes; Garde des Sceaux; chef du gouvernement; Bundestag;
        ministère des Finances; ministre de la Défense; ministre des Armées; ministre des Affaires étrangères; ministre des Finances; Premier ministre; Première ministre; chef de l'État; présidence; Présidence; contribuable; contribuables; députés; sénateurs; gouvernement fédéral; Gouvernement
    """,
    institutions="""
        conseil permanent; Conseil permanent; secrétariat; Secrétariat; commission; Commission; sommet; chefs d'État; chefs d'État et de gouvernement; États membres;        gouvernement; gouvernements; présidence; président; présidente; ministère; ministre; parlement; Parlement; Congrès; congrès; Sénat; sénat;
        chef du gouvernement; chef de la junte; junte; junte militaire; état-major; État-major; état-major général; état-major des armées; marine; armée de terre;
        armée de l'air; dirigeants; dirigeant; numéro un; roi; reine; prince; prince héritier; émir; sultan; souverain; monarque; monarchie; royaume; émirat; diplomate;
        diplomates; délégation; mission permanente; ambassade; Chambre des communes; chambre basse; chambre haute; sénatrice; ministère des Armées; ministre des Armées;
        ministère de l'Intérieur; ministre de l'Intérieur; vice-ministre; vice-présidente; homologue; haut commandement; haut-commandement; pouvoir; pouvoirs publics;
        ministre d'État; secrétaire à la Défense; chef d'état-major; régime; Première dame; législateur; élue; premier vice-président; vice-premier ministre; ministre délégué;
        conseil des ministres; conseiller à la sécurité nationale; haut responsable; hauts responsables; officiels;
        diplomatie; Trésor; Chambre; Assemblée nationale; administration; autorités; armée; Premier ministre; chef de l'État; Conseil des ministres;
        ministre des Finances; ministre de la Défense; ministre des Affaires étrangères; ministère des Affaires étrangères; ministère de la Défense;
        ministère des Finances; Fonds pour la paix; Fonds de la paix; Fonds de solidarité; Chambre; Chambre des représentants; Chambre des députés; Chambre basse; Chambre haute; ambassadeur; ambassadrice; représentant; représentante; émissaire; secrétaire d'État; Première ministre; première ministre; premier ministre; vice-président; sénateur; sénateurs; parlementaires; élus; législateurs; chancelier; chancelière; chef de la diplomatie; responsables; chancellerie; cabinet; exécutif; État; coopération; députés; Premier ministère; contribuable; contribuables
    """,
    nothing="""
        une part; bonne part; de sa part; la part; d'une part; d'autre part; à part; part de; la plus grande part;
        même si; comme si; si bien que; à peine si; même s'il; même s'ils; comme s'il; comme s'ils; océan Pacifique; mer Noire; mer de Corail; détroit d'Ormuz; canal de Suez;
        golfe Persique; golfe d'Aden; Radio Okapi; BBC Afrique; Jeune Afrique; Deutsche Welle; France Télévisions; France Info; Paris Match; Paris-Saint-Germain;
        Paris Saint-Germain; Radio Canada; Radio-Canada; Bourse de Paris; Conventions de Genève; Convention de Genève; Convention de Vienne; accord d'Alger; accords d'Alger;
        accord de Ouagadougou; accords de Genève; accords de Dayton; accord de Dayton; accords d'Oslo; accord de Pretoria; accords de Marcoussis; accord de Nouakchott;
        New York Times; légion étrangère; Nouvelle-Orléans; Nouvelle-Écosse; Nouveau-Brunswick; Air Canada; Turkish Airlines; South African Airways;
        à compter du; à compter de; à partir du; à partir de;
        faire partie; font partie; fait partie; faisait partie; faisant partie; en partie; partie de; une partie; la plus grande partie;
        de départ; au départ; point de départ;
        commandant; commandante; porte-parole; le commandant en chef;
        océan Indien; lac Tchad; bassin du lac Tchad; bassin du Congo; fleuve Congo; fleuve Niger; delta du Niger; golfe de Guinée;
        mer de Chine; mer de Chine méridionale; mer du Japon; golfe du Mexique; golfe d'Oman; mer d'Oman; canal de Panama;
        canal du Mozambique; Nouveau-Mexique; Nouvelle-Angleterre; Nouvelle-Guinée; nord-américain; nord-américains; afro-américain;
        interaméricain; interaméricaine; accord de Paris; accords de Paris; Club de Paris; accords de Washington; accord de Washington;
        accord de Doha; accords de Doha; processus de Nairobi; accord de Nairobi; processus de Luanda; statut de Rome; traité de Rome;
        traité de Lisbonne; Washington Post; George Washington; Air France; France 24; France Inter; Radio France;
        Radio France Internationale; Agence France-Presse; RFI; Voix de l'Amérique; TV5 Monde; Kenya Airways; Ethiopian Airlines
    """,
    regions={
        "419": """
            Amérique latine et Caraïbes; Amérique latine; Amérique latine ou des Caraïbes; Amérique latine et des Caraïbes; latino-américain; latino-américains;
            pays latino-américain; nation latino-américaine;
            latino-américaine; latino-américaines; Latino-Américains et caribéens; Latino-Américains et Caribéens; latino-américains et caribéens;
            Amérique latine ou Caraïbes; pays latino-américains
        """,
        "029": """
            Caraïbes; Caraïbe; caribéen; caribéens; caribéenne; caribéennes; Antilles;
            pays caribéens; pays caribéen; nation caribéenne; nations caribéennes; partenaires caribéens; États caribéens; îles caribéennes;
        """,
        "005": """
            Amérique du Sud; sud-américain; sud-américains; sud-américaine; sud-américaines;
            pays sud-américain; pays sud-américains; nation sud-américaine;
        """,
        "013": """
            Amérique centrale; centraméricain; centraméricains; centraméricaine; centraméricaines; centre-américain;
            pays centraméricain; pays centraméricains; Amérique Centrale; isthme centraméricain;
        """,
        "011": """
            Afrique de l'Ouest; Afrique occidentale; ouest-africain; ouest-africains; ouest-africaine; ouest-africaines;
            pays ouest-africain; pays ouest-africains; États ouest-africains; nation ouest-africaine;
        """,
        "014": """
            Afrique de l'Est; Afrique orientale; est-africain; est-africains; est-africaine; est-africaines;
            pays est-africain; pays est-africains; États est-africains; nation est-africaine; Corne de l'Afrique;
        """,
        "017": """
            Afrique centrale;
        """,
        "018": """
            Afrique australe;
            Afrique méridionale;
        """,
        "002": """
            Afrique; africain; africains; africaine; africaines; pays africain; pays africains;
            États africains; nations africaines; nation africaine; partenaires africains; continent africain;
        """,
        "150": """
            Europe; européen; européens; européenne; européennes;
            pays européens; pays européen; États européens; nations européennes; partenaires européens; alliés européens;
        """,
    },
    abbreviations="""
        janv; fév; févr; avr; juil; sept; oct; nov; déc; m; mm; mme; mmes; dr; gén; col; cdt; lt; art; p; pp; cf; etc; env; n; no; st; ste; av; hab; max; min;
        vol; éd; réf; tél; al; ex
    """,
    letters="à; â; ê; è; î; ô; û; ù; œ; l’; l'; d’; d'; qu'; qu’; é_; ée_; és_",
    function_words="""
        le; la; les; l'; des; du; de; d'; et; en; un; une; à; au; aux; que; qui; dans; pour; sur; par; est; sont; a; ont; été; il; elle; ce; cette; ses; son; sa;
        leur; plus; ne; pas; avec; mais; selon; dont; depuis; entre; après; avant; était; sous; où; se; s'; n'; qu'; c'est
    """,
)
