"""English: the words, written by hand from the press and from United Nations documents."""

from app.extraction.languages.language import Language

ENGLISH = Language(
    code="en",
    paradigms={
        "s": {"finite": "s ed", "participle": "ed", "infinitive": "-", "gerund": "ing"},
        "es": {"finite": "es ed", "participle": "ed", "infinitive": "-", "gerund": "ing"},
        "e": {"finite": "es ed", "participle": "ed", "infinitive": "e", "gerund": "ing"},
        "y": {"finite": "ies ied", "participle": "ied", "infinitive": "y", "gerund": "ying"},
        "gg": {"finite": "s ged", "participle": "ged", "infinitive": "-", "gerund": "ging"},
        "ll": {"finite": "s led ed", "participle": "led ed", "infinitive": "-", "gerund": "ling ing"},
        "mm": {"finite": "s med", "participle": "med", "infinitive": "-", "gerund": "ming"},
        "nn": {"finite": "s ned", "participle": "ned", "infinitive": "-", "gerund": "ning"},
        "pp": {"finite": "s ped", "participle": "ped", "infinitive": "-", "gerund": "ping"},
        "rr": {"finite": "s red", "participle": "red", "infinitive": "-", "gerund": "ring"},
        "tt": {"finite": "s ted", "participle": "ted", "infinitive": "-", "gerund": "ting"},
    },
    verbs={
        "states": """
            say(says, said | said | | | | saying) claim:s
        """,
        "tell": """
            not:e acknowledg:e admit:tt warn:s argu:e maintain:s contend:s conced:e concur:rr emphasiz:e emphasis:e underlin:e underscor:e point:s+out observ:e remark:s lament:s complain:s recall:s comment:s deplor:e insist:s
            writ(writes | written | | | wrote | writing) show(shows, showed | shown | | | | showing) find(finds, found | found) learn(learns, learned, learnt | learned) repl:y respond:s conclud:e state(states, stated | stated) estimat:e testif:y predict:s hint:s suggest:s caution:s tweet:s
        """,
        "dissolve": """
            end:s clos:e terminat:e dissolv:e disband:s scrap:pp abolish:es expel:ll evict:s liquidat:e discontinu:e dismantl:e conclud:e eject:s oust:s
            wind(winds, wound | wound | | | | winding)+up,down shut(shuts, shut | shut | | | | shutting)+down kick:s+out,~out throw(throws | thrown | | | threw | throwing)+out,~out boot:s+out,~out call:s+off,time_on order:s+out,~out
            bring(brings, brought | brought | | | | bringing)+an_end_to,to_an_end,~to_an_end,~to_a_close put(puts, put | put | | | | putting)+an_end_to,paid_to pull:s+the_plug_on declar:e+~over,~closed,~ended,~at_an_end
        """,
        "found": """
            creat:e establish:es form:s constitut:e found:s assembl:e set(sets, set | set | | | | setting)+up stand(stands, stood | stood | | | | standing)+up
        """,
        "launch": """
            launch:es inaugurat:e mount:s initiat:e activat:e commission:s deploy:s start:s open:s
            set(sets, set | set | | | | setting)+in_motion get(gets, got | got | | | | getting)+under_way begin(begins | begun | | | began | beginning) rais:e+its_flag,the_flag
        """,
        "pledge": """
            pledg:e promis:e commit:tt vow:s announc:e offer:s unveil:s guarante(guarantees, guaranteed | guaranteed)
            undertake(undertakes | undertaken | | | undertook | undertaking) volunteer:s sign:s+up_for,up_to
        """,
        "disburse": """
            pay(pays, paid | paid | | | | paying) pay(pays, paid | paid | | | | paying)+out,in,over
            give(gives | given | | | gave | giving) spend(spends, spent | spent | | | | spending)
            send(sends, sent | sent | | | | sending) put(puts, put | put | | | | putting)+up,in,into
            lay(lays, laid | laid | | | | laying)+out sink(sinks | sunk | | | sank | sinking) lend(lends, lent | lent | | | | lending)
            underwrite(underwrites | underwritten | | | underwrote | underwriting)
            provid:e advanc:e contribut:e donat:e transfer:rr disburs:e releas:e deliver:s grant:s inject:s channel:ll fund(| funded) financ:e
            reimburs:e refund:s deposit:s invest:s award:s bankroll:s cover:s shoulder:s wir:e remit:tt pour:s us:e settl:e
            step:pp+in_with,forward_with come(comes | come | | | came | coming)+forward_with,in_with weigh:s+in_with respond:s+with follow:s+with add:s subsidis:e subsidiz:e foot:s expend:s absorb:s defray:s sponsor:s support:s stump:s+up pon:y+up kick:s+in pitch:es+in
            splash:es+out bear(bears | borne | | | bore | bearing) make(makes, made | made | | | | making)+available,~available
            come(comes | come | | | came | coming)+up_with account:s+for hand:s+over chip:pp+in fork:s+out shell:s+out cough:s+up plough:s+in,into plow:s+in,into
            dol:e+out dish:es+out ante(antes, anted | anted)+up fork:s+over pump:s+in,into prepay(prepays, prepaid | prepaid) repay(repays, repaid | repaid) meet(meets, met | met | | | | meeting)+the_costs,the_cost,the_bill,the_expenses pick:s+up_the_tab,up_the_bill,up_the_cost,up_the_costs,up_the_check gift:s top:pp+up funnel:ll plug:gg+the_gap,a_gap co-financ:e cofinanc:e co-fund:s co-sponsor:s remunerat:e subscrib:e+to
        """,
        "freeze": """
            freeze(freezes | frozen | | | froze | freezing) withhold(withholds, withheld | withheld | | | | withholding)
            hold(holds, held | held | | | | holding)+back,up,~back put(puts, put | put | | | | putting)+~on_hold,~on_ice,~on_pause,on_hold,on_ice suspend:s paus:e halt:s block:s stall:s postpon:e defer:rr delay:s interrupt:s stop:pp shelv:e embargo:es mothball:s lock:s+up sit(sits, sat | sat | | | | sitting)+on tie(ties, tied | tied | | | | tying)+up
            impound:s sequester:s place(places, placed | placed | | | | placing)+~on_hold,~on_pause,~under_review,~on_ice hold(holds, held | held | | | | holding)+in_abeyance,~in_abeyance,~up keep(keeps, kept | kept | | | | keeping)+~on_hold,~frozen turn:s+off_the_tap,off_the_taps,off_the_spigot
        """,
        "waive": """
            waiv:e exempt:s unblock:s releas:e thaw:s unlock:s reinstat:e restor:e free(frees, freed | freed | | | | freeing)
            free(frees, freed | freed | | | | freeing)+up unfreeze(unfreezes | unfrozen | | | unfroze | unfreezing)
            lift:s+the_freeze,its_freeze,a_freeze,the_suspension,its_suspension,the_hold,its_hold,the_pause,his_hold,her_hold,their_hold,a_hold,his_block,her_block,their_block
            let(lets, let | let | | | | letting)+~go,~through
            resum:e+payment,payments,its_payments,funding,its_funding
            resum:e+disbursement,disbursements,aid,its_aid,paying except:s spare(spares, spared | spared) carve(carves, carved | carved | | | | carving)+out revers:e+the_freeze,the_suspension lift:s+its_suspension_of,the_freeze_on,its_freeze_on,the_hold_on,its_hold_on,the_suspension_of,the_moratorium
        """,
        "cut": """
            cut(cuts, cut | cut | | | | cutting) cut(cuts, cut | cut | | | | cutting)+off,back lose(loses, lost | lost | | | | losing)
            withdraw(withdraws | withdrawn | | | withdrew | withdrawing) ax(axes, axed | axed | | | | axing) claw:s+back
            cancel:ll slash:es scrap:pp reduc:e remov:e terminat:e end:s rescind:s revok:e eliminat:e trim:mm drop:pp strip:pp shav:e
            chop:pp defund:s halv:e abolish:es discontinu:e repeal:s forfeit:s deduct:s par:e+back prun:e lop:pp+off,~off knock:s+~off yank:s nix:es
            wip:e+out strike(strikes, struck | struck, stricken | | | | striking)+~from,~off pull(pulls, pulled | pulled | | | | pulling)+its_funding,its_contribution,its_money,the_funding,the_plug_on reclaim:s
            gut:tt whittl:e+down hack:s+back,off pull:s+funding,its_money_from,its_support curtail:s slim:mm+down scal:e+back zero(zeroes, zeros, zeroed | zeroed | | | | zeroing)+out cease(ceases, ceased | ceased | | | | ceasing)+funding,paying,payments stop:pp+funding,paying,its_funding,contributing,contributions end:s+funding,its_funding,its_contribution,its_contributions,its_support withdraw(withdraws | withdrawn | | | withdrew | withdrawing)+its_funding,funding,its_contribution,its_money axe(axes, axed | axed | | | | axing) downgrad:e
        """,
        "budget": """
            approv:e appropriat:e allocat:e vot:e adopt:s authoris:e authoriz:e endors:e pass:es apportion:s budget:s earmark:s
            clear:s ratif:y okay:s agree(agrees, agreed | agreed | | | | agreeing) rubber-stamp:s sign:s+off_on set(sets, set | set | | | | setting)+aside,~aside green-light:s ring-fenc:e
            authoriz:e+spending,the_spending,expenditure sanction:s+spending,the_spending set_aside(sets_aside | set_aside | | | | setting_aside) write(writes | written | | | wrote | writing)+into_the_budget provision:s
        """,
        "require": """
            cost(costs, cost, costed | cost, costed | | | | costing) seek(seeks, sought | sought | | | | seeking)
            run(runs | run | | | ran | running)+to,at
            need:s requir:e estimat:e appeal:s lack:s calculat:e reckon:s peg:gg pric:e project:s exceed:s
        """,
        "spent": "cost(costs, cost, costed | cost, costed | | | | costing)",
        "refund": "refund:s reimburs:e repay(repays, repaid | repaid | | | | repaying)",
        "amount": """
            amount:s+to total:ll come(comes | come | | | came | coming)+to reach:es run(runs | run | | | ran | running)+to
        """,
        "receive": """
            receiv:e rais:e collect:s obtain:s secur:e attract:s garner:s accumulat:e muster:s gather:s amass:es
            get(gets, got | got, gotten | | | | getting) take(takes | taken | | | took | taking)+in
            come(comes | come | | | came | coming)+in,through materialis:e materializ:e
            bring(brings, brought | brought | | | | bringing)+in draw(draws | drawn | | | drew | drawing)+in
        """,
        "propose": "propos:e suggest:s recommend:s float:s weigh:s mull:s consider:s contemplat:e eye:s",
        "ask": """
            ask:s request:s urg:e demand:s invit:e petition:s press:es lobb:y approach:es solicit:s
            call:s+on,upon appeal:s+to turn:s+to sound:s+out court:s persuad:e tap:pp encourag:e
        """,
        "lead": "lead(leads, led | led | | | | leading) co-lead(co-leads, co-led | co-led | | | | co-leading) command:s co-command:s head:s spearhead:s helm:s captain:s",
        "take_over": """
            take(takes | taken | | | took | taking)+over,over_from,charge,the_reins,the_helm,up_the_reins step:pp+into_the_lead step:pp+in
        """,
        "succeed": "succeed:s replac:e reliev:e supplant:s",
        "hand_over": """
            hand:s hand:s+over,over_to,on,back transfer:rr relinquish:es turn:s+over ced:e surrender:s pass:es pass:es+on,over yield:s abandon:s vacat:e renounc:e
            quit(quits, quit | quit | | | | quitting) give(gives | given | | | gave | giving) give(gives | given | | | gave | giving)+up,away lay(lays, laid | laid | | | | laying)+down
            step:pp+down_from leave(leaves, left | left | | | | leaving) drop:pp
        """,
        "entrust": "entrust:s award:s assign:s delegat:e grant:s confer:rr",
        "passes_to": """
            pass:es go(goes | gone | | | went | going) fall(falls | fallen | | | fell | falling) revert:s return:s rotat:e shift:s transfer:rr switch:es mov:e devolv:e
            chang:e+hands
        """,
        "rests_with": "rest:s lie(lies, lay | lain | | | | lying) belong:s remain:s",
        "hold": "hold(holds, held | held | | | | holding) keep(keeps, kept | kept | | | | keeping) retain:s exercis:e shar:e maintain:s occup:y",
        "keep_lead": "keep(keeps, kept | kept | | | | keeping) retain:s maintain:s",
        "take": """
            take(takes | taken | | | took | taking) take(takes | taken | | | took | taking)+up,on,back get(gets, got | got | | | | getting)
            win(wins, won | won | | | | winning) receiv:e obtain:s secur:e resum:e regain:s assum:e inherit:s gain:s claim:s accept:s acquir:e
        """,
        "refuse": "refus:e declin:e reject:s turn:s+down,~down spurn:s balk:s+at pass:es+up accus:e suspect:s",
        "field": """
            compris:e number:s includ:e consist:s station:s deploy:s serv:e maintain:s field:s remain:s stay:s operat:e total:ll
            stand(stands, stood | stood | | | | standing) keep(keeps, kept | kept | | | | keeping) hold(holds, held | held | | | | holding)
            make(makes, made | made | | | | making)+up contribut:e provid:e suppl:y furnish:es assign:s second:s employ:s boast:s
            run(runs | run | | | ran | running)+to reach:es receiv:e peak:s contain:s host:s count:s mobilis:e mobiliz:e bas:e garrison:s patrol:ll hover:s averag:e top:pp bottom:s+out
            compos:e have_under_arms(has_under_arms, had_under_arms) incorporat:e encompass:es embed:s billet:s garrison:s secur:e+the_capital,the_area,the_border,the_zone
        """,
        "authorized": """
            set(sets, set | set | | | | setting)+at,for fix:es+at authoris:e authoriz:e cap:pp mandat:e permit:tt allow:s envisag:e envision:s entitl:e limit:s
            foresee(foresees | foreseen | | | foresaw | foreseeing) settle(settles, settled | settled)+on_a_total_of,on
        """,
        "arrive": """
            embark:s sail:s parachut:e redeploy:s+to,into welcom:e greet:s jet:tt+in,into,off,out_to pour:s+in,into stream:s+in,into
            reach:es+the_capital,the_country,the_airport,the_same_airport,the_base,the_border,the_island,the_town,the_city,the_port,the_area,the_mission,the_region,the_front
            set(sets, set | set | | | | setting)+sail,off,out take(takes | taken | | | took | taking)+off,up_positions,up_duties,up_their_posts,up_their_duties,up_quarters,up_position
            board:s+the_plane,a_plane,a_flight,the_flight,the_buses,a_ship,the_ship,a_chartered,planes,buses,an_aircraft,the_aircraft fly(flies | flown | | | flew | flying)+off_to,out_to
            step:pp+off_the_plane,off_a_plane,onto_the_tarmac swell(swells, swelled | swelled, swollen | | | | swelling)+the_ranks roll:s+into,in beef:s+up
            arriv:e land:s deploy:s deploy:s+to,into disembark:s reinforc:e touch:es+down travel:ll flag:gg+off bolster:s augment:s airlift:s follow:s
            fly(flies | flown | | | flew | flying)+in,to,into come(comes | come | | | came | coming)+ashore,in
            go(goes | gone | | | went | going)+ashore,in mov:e+in,into leave(leaves, left | left | | | | leaving)+for depart:s+for
            set(sets, set | set | | | | setting)+off_for,out_for,foot head:s+to,for rotat:e+in,into bring(brings, brought | brought | | | | bringing)+in
            report:s+for_duty cross:es wav:e+off see(sees | seen | | | saw | seeing)+off
            jet:tt+off get(gets, got | got)+there converg:e+on pitch:es+up
            show:s+up report:s+in check:s+in
        """,
        "join": "join:s",
        "stay": "remain:s stay:s",
        "leave_behind": "leave(leaves, left | left | | | | leaving)",
        "send": """
            send(sends, sent | sent | | | | sending) make(makes, made | made | | | | making)+available put(puts, put | put | | | | putting)+at_the_disposal
            dispatch:es despatch:es deploy:s deploy:s+to,into contribut:e provid:e suppl:y furnish:es add:s airlift:s second:s ship:pp detach:es
            assign:s deliver:s follow:s rush:es redeploy:s reassign:s loan:s lend(lends, lent | lent | | | | lending)
            fly(flies | flown | | | flew | flying)+~to,~into ferr:y+~to,~into
            commit:tt+~to ferry(ferries, ferried | ferried) shift:s+~to,~into redirect:s reallocat:e parachut:e
        """,
        "leave": """
            shed(sheds, shed | shed | | | | shedding) end:s+the_participation_of,the_deployment_of,the_presence_of,the_mission_of,its_participation
            get(gets, got | got, gotten | | | | getting)+~out pull:s pull:s+~from quit(quits, quit | quit | | | | quitting) sail:s+home,back march:es+out drive(drives | driven | | | drove | driving)+out
            give(gives | given | | | gave | giving)+~up,up take(takes | taken | | | took | taking)+back,~back fly(flies | flown | | | flew | flying)+out walk:s+out,home,back step:pp+down_from drop:pp+out
            withdraw(withdraws | withdrawn | | | withdrew | withdrawing) leave(leaves, left | left | | | | leaving)
            go(goes | gone | | | went | going)+home,back come(comes | come | | | came | coming)+home bring(brings, brought | brought | | | | bringing)+home,back,out
            send(sends, sent | sent | | | | sending)+home,back fly(flies | flown | | | flew | flying)+home,out,back take(takes | taken | | | took | taking)+home,out
            draw(draws | drawn | | | drew | drawing)+down depart:s return:s repatriat:e recall:s evacuat:e extract:s exit:s
            pull:s+out,back,home,~out,~back,~home bring(brings, brought | brought | | | | bringing)+~home,~back fly(flies | flown | | | flew | flying)+~home,~out,~back
            send(sends, sent | sent | | | | sending)+~home,~back take(takes | taken | | | took | taking)+~home,~out call:s+~home,~back order:s+~home ship:pp+home,out mov:e+out rotat:e+out,home demobilis:e demobiliz:e head:s+home call:s+home order:s+home
            pack:s+up phas:e+out
            disembark:s+~at_home finish:es+their_tour,its_tour,their_tours,their_mission,their_deployment,their_rotation complet:e+their_tour,its_tour,their_tours,their_mission,their_deployment,their_rotation,a_tour,their_tour_of_duty end:s+their_tour,its_tour,their_mission,their_deployment,its_participation,its_involvement,its_contribution
            march:es+home ship:pp+~home,~out airlift:s+home,out,~home,~out ferry(ferries, ferried | ferried)+home,out bug:gg+out disengag:e redeploy:s+out_of,home,from step:pp+away cut_and_run(cut_and_run) mov:e+out_of pull:s+up_stakes
        """,
        "exceed": "exceed:s top:pp surpass:es pass:es get(gets, got | got, gotten | | | | getting)+beyond,past go(goes | gone | | | went | going)+beyond,above",
        "change": """
            rise(rises | risen | | | rose | rising) grow(grows | grown | | | grew | growing) fall(falls | fallen | | | fell | falling)
            shrink(shrinks, shrunk | shrunk | | | shrank | shrinking) swell(swells, swelled | swelled, swollen | | | | swelling)
            go(goes | gone | | | went | going) cut(cuts, cut | cut | | | | cutting) bring(brings, brought | brought | | | | bringing)
            take(takes | taken | | | took | taking) build(builds, built | built | | | | building)+up
            increas:e drop:pp rais:e reduc:e expand:s climb:s boost:s doubl:e tripl:e lower:s declin:e dwindl:e jump:s halv:e downsiz:e
            scal:e+down,up,back lift:s slash:es trim:mm ramp:s+up push:es+up
            enlarg:e quadrupl:e plung:e plummet:s slump:s bump:s+up ratchet:s+up par:e+down whittl:e+down slim:mm+down strengthen:s+to inch:es+up edg:e+up creep(creeps, crept | crept)+up tail:s+off
        """,
        "start": """
            deploy:s+to,into begin(begins | begun | | | began | beginning) get(gets, got | got | | | | getting)+under_way,underway go(goes | gone | | | went | going)+ashore,in,into
            set(sets, set | set | | | | setting)+foot run(runs | run | | | ran | running)+from
            become(becomes | become | | | became | becoming)+operational come(comes | come | | | came | coming)+into_being go(goes | gone | | | went | going)+operational
            launch:es deploy:s start:s land:s arriv:e open:s inaugurat:e kick:s+off commenc:e mov:e+in,into enter:s declar:e+operational roll:s+into,in sail:s
            hoist:s+its_flag rais:e+its_flag take(takes | taken | | | took | taking)+up_its_posts,up_positions,up_its_positions,up_its_duties,up_post,up_residence,up_its_mandate,up_station
            set(sets, set | set | | | | setting)+up_camp,up_headquarters,sail,up_its_headquarters step:pp+ashore
        """,
        "end": """
            wind(winds, wound | wound | | | | winding)+up,down shut(shuts, shut | shut | | | | shutting)+down,its_doors withdraw(withdraws | withdrawn | | | withdrew | withdrawing)
            leave(leaves, left | left | | | | leaving) come(comes | come | | | came | coming)+to_an_end draw(draws | drawn | | | drew | drawing)+to_a_close
            end:s clos:e conclud:e disband:s ceas:e dissolv:e terminat:e expir:e finish:es pull:s+out liquidat:e fold:s depart:s
            lower:s+its_flag pack:s+up complet:e+its_mandate,its_withdrawal,its_mission cease:s+operations
            withdraw(withdraws | withdrawn | | | withdrew | withdrawing)+completely shut(shuts, shut | shut | | | | shutting)+up_shop go(goes | gone | | | went | going)+home,out_of_existence come(comes | come | | | came | coming)+home
            haul:s+down_its_flag,down_the_flag lower:s+the_flag,its_flags hand:s+back_the_keys,over_its_last_base pull:s+out_of wrap:pp+up bow:s+out exit:s quit:tt disappear:s
            complet:e+its_pullout,its_pull-out,its_departure,the_withdrawal,its_drawdown,its_exit,its_closure cease:s
        """,
        "replace": """
            replac:e succeed:s supersed:e
            reliev:e supplant:s follow:s displac:e+as take(takes | taken | | | took | taking)+the_place_of
        """,
        "takes_from": """
            take(takes | taken | | | took | taking)+over_from,the_place_of,over_the_duties_of pick:s+up_from
            take(takes | taken | | | took | taking)+over_the_task_of,over_the_mandate_of inherit:s+from step:pp+into_the_shoes_of
        """,
        "deny": """
            den:y dismiss:es refut:e rebut:tt debunk:s disput:e disclaim:s repudiat:e rul:e+out brush:es+aside shrug:gg+off
        """,
        "extend": "extend:s renew:s prolong:s reauthoris:e reauthoriz:e roll(rolls, rolled | rolled)+over",
        "decide": "decid:e authoris:e authoriz:e approv:e",
        "gives_way": """
            make(makes, made | made | | | | making)+way_for,room_for give(gives | given | | | gave | giving)+way_to hand:s+over_to
            hand:s+over,the_baton_to,responsibility_to,its_duties_to,its_tasks_to,authority_to pass:es+the_baton_to,its_duties_to,its_tasks_to,the_torch_to,responsibility_to yield:s+to,its_place_to
            transfer:rr+its_tasks_to,its_duties_to,authority_to,its_responsibilities_to,responsibility_to morph:s+into turn:s+into evolv:e+into transition:s+into,to transform:s+into become(becomes | become | | | became | becoming)
        """,
        "lead_it": "run(runs | run | | | ran | running) manag:e oversee(oversees | overseen | | | oversaw | overseeing) direct:s steer:s coordinat:e head:s+up skipper:s",
        "want": """
            want:s wish:es hop:e prefer:rr favour:s favor:s back:s advocat:e push:es urg:e press:es call:s+for
        """,
        "plan": """
            plan:nn intend:s prepar:e aim:s consider:s expect:s decid:e schedul:e envisag:e discuss:es stud:y explor:e weigh:s mull:s
            examin:e hop:e contemplat:e slat:e mean(means, meant | meant | | | | meaning) agree(agrees, agreed | agreed | | | | agreeing)
        """,
        "might": "",
        "volunteer": """
            volunteer:s offer:s accept:s appl:y agree(agrees, agreed | agreed | | | | agreeing) bid(bids, bid | bid | | | | bidding)
        """,
        "threaten": "threaten:s warn:s brandish:es vow:s",
        "cast": """
            cast(casts, cast | cast | | | | casting) us:e exercis:e wield:s employ:s appl:y impos:e resort:s deploy:s issu:e
        """,
        "vetoed": "veto(vetoes, vetoed, veto'd | vetoed, veto'd | | | vetos | vetoing)",
        "block": """
            fall(falls | fallen | | | fell | falling) block:s torpedo:es scuttl:e defeat:s reject:s sink(sinks | sunk | | | sank | sinking) bring(brings, brought | brought | | | | bringing)+down kill:s derail:s thwart:s fail:s doom:s rais:e+its_hand,their_hands,a_hand halt:s quash:es stop:pp end:s doom:s bury(buries, buried | buried | | | | burying) scupper:s seal:s put(puts, put | put | | | | putting)+paid_to,an_end_to cost:s
            stymie(stymies, stymied | stymied) quash:es foil:s shoot(shoots, shot | shot | | | | shooting)+~down,down strik(strikes, struck | struck | | | | striking)+~down,down stonewall:s spik(spikes, spiked | spiked) frustrat:e vote_down(votes_down, voted_down | voted_down) prevent:s bury(buries, buried | buried)
        """,
        "fear": "fear:s dread:s worr:y anticipat:e",
        "veto_hedge": "avoid:s avert:s forestall:s circumvent:s lift:s escape(escapes, escaped | escaped | | | | escaping) drop:pp withdraw(withdraws | withdrawn | | | withdrew | withdrawing) abandon:s waiv:e",
        "lack": "lack:s",
        "train": "train:s recruit:s equip:pp instruct:s vet:tt graduat:e mentor:s",
        "kill": """
            die(dies, died | died | | | | dying) lose(loses, lost | lost | | | | losing) hurt(hurts, hurt | hurt | | | | hurting)
            shoot(shoots, shot | shot | | | | shooting) flee(flees, fled | fled | | | | fleeing) slay(slays | slain | | | slew | slaying)
            kill:s wound:s injur:e murder:s arrest:s detain:s captur:e abduct:s kidnap:pp displac:e ambush:es attack:s perish:es martyr:s
            rescu:e accus:e lay(lays, laid | laid | | | | laying)+down_their_lives
        """,
        "say": """
            say(says, said | said | | | | saying) tell(tells, told | told | | | | telling) announc:e confirm:s disclos:e reveal:s add:s explain:s
            declar:e indicat:e notif:y inform:s remind:s assur:e brief:s report:s claim:s stress:es insist:s recall:s+that
        """,
    },
    nouns={
        "dissolve": """
            closure; dissolution; disbandment; termination; cessation; closing; shutdown; end; winding-up; liquidation; expulsion; departure; full withdrawal; complete withdrawal; final withdrawal
        """,
        "pledge": """
            intent; intention; intentions; pledge; pledges; promise; promises; commitment; commitments; offer; offers;
            vow; vows; undertaking; troop pledge; troop pledges; pledged contribution; promised contribution; promised contributions; pledged contributions; troop offer;
            expression of interest; expressions of interest;
        """,
        "disburse": """
            contributor; donor; backer; funder; payment; payments; disbursement; disbursements; cash injection; handout; windfall; support; donation; donations; contribution; contributions; grant; grants;
            disbursal; disbursals; cash infusion; infusion; injection; bailout; payout; payouts; subvention; subventions; voluntary contribution; voluntary contributions;
            assessed contribution; assessed contributions; financial contribution; cash contribution; cash contributions; cash donation; cheque; check; advance; advances;
            remittance; remittances to the mission; aid money; grant money; grant funding; seed money; top-up; top-ups; cost-sharing;
            transfer; transfers; expenditure; expenditures; spending; outlay; outlays; instalment; instalments; installment; installments;
            reimbursement; reimbursements; refund; refunds; subsidy; subsidies; assistance; aid; gift; support package; aid package
        """,
        "freeze": """
            freeze; suspension; pause; hold; halt; stop-work order; moratorium;
            freezes; funding freeze; aid freeze; spending freeze; funding pause; withholding; withholdings; suspensions; blockage; 90-day pause; stop-work orders; suspension of aid;
            suspension of funding; suspension of payments; aid suspension; funding halt;
        """,
        "waive": """
            waiver; waivers; exemption; exemptions; exception; carve-out;
            exemptions from the freeze; partial waiver; release; resumption of payments; resumption of funding; resumption of aid; lifting of the freeze; lifting of the suspension;
            lifting of the hold; thaw; unfreezing; carve-outs; dispensation;
        """,
        "cut": """
            cut; cuts; cancellation; reduction; reductions; cutback; cutbacks; rescission; rescissions; funding cut; funding cuts; budget cut; budget cuts;
            slashing; axing; retrenchment; rollback; reductions in funding; funding reduction; funding reductions; withdrawal of funding; end of funding; budget reduction;
            budget reductions; spending cut; spending cuts; aid cut; aid cuts; cancellations; termination of funding; clawback;
        """,
        "budget": """
            largest share; biggest share; lion's share; budget; budgets; appropriation; appropriations; allocation; allocations; allotment; credit; credits; vote; envelope;
            budget line; line item; annual appropriation; supplementary budget; supplementary estimate; supplementary estimates; supplemental; supplemental appropriation;
            spending bill; spending authority; commitment authority; funding package; package; financing package; line of credit; outturn;
        """,
        "require": """
            cost; costs; needs; requirement; requirements; bill; price tag; appeal; shortfall; deficit; funding gap; financing gap; gap;
            financial requirements; funding requirement; funding requirements; resource requirements; financing needs; funding needs; cash needs; outgoings; overheads; overrun;
            overruns; cost overrun; cost estimate; cost estimates; yearly cost; monthly cost; total cost; overall cost; full cost; operating cost; operating costs; running cost;
            start-up costs; start-up cost; deployment costs; cash shortfall; financing shortfall; budgetary shortfall; budget deficit; liquidity shortfall; budget hole;
            funding hole; black hole; hole; cash crunch; bills; upkeep; funding request; appeals; price;
            estimated cost; estimate; estimates; running costs; annual cost; expenses; expense
        """,
        "fund": """
            trust fund; trust funds; U.N. trust fund; UN trust fund; United Nations trust fund; UN-managed trust fund;
            UN-administered trust fund; multi-donor trust fund; voluntary fund; special fund; support fund; the fund; that fund;
            this fund; a fund; its fund; UN fund; U.N. fund; United Nations fund; the Trust Fund; the Fund; multinational fund;
            MSS trust fund; dedicated fund; basket fund
        """,
        "financing": """
            funding; financing; financial support; financial assistance; financial aid; financial contributions; financial contribution;
            foreign aid; military aid; contributions; payments; assistance; aid
        """,
        "authorized": """
            ceiling; ceilings; cap; troop ceiling; troop cap; authorised strength; authorized strength; approved strength; mandated strength;
            personnel ceiling; personnel ceilings; manpower ceiling; overall ceiling; overall troop ceiling; strength ceiling; mandated ceiling; mandated level;
            mandated troop level; mandated troop strength; end strength; authorized end strength; authorized complement; authorised complement; planned complement; approved level;
            approved ceiling; approved troop strength; target size; target force; required strength; final strength; eventual strength; projected strength; envisaged strength;
            proposed strength; maximum size; maximum number; maximum authorized strength; maximum authorised strength; authorized maximum; authorised maximum;
            authorized maximum strength; authorized police strength; authorised police strength; authorized military strength; authorised military strength;
            authorized uniformed strength; uniformed ceiling; military ceiling; police ceiling; total authorized strength; total authorised strength; required number; quota;
            hoped-for strength; promised strength;
            maximum strength; full strength; planned strength; target strength; target; authorised ceiling; authorized ceiling; limit;
            upper limit; maximum; force ceiling; force level; authorized level; authorised level; authorized troop strength;
            authorised troop strength; authorized troop level; full complement; intended strength; establishment; planned total; goal;
            authorized force level; authorized size; authorised size; planned size; intended size; authorized number; authorised number
        """,
        "field": """
            strength; troop strength; force strength; presence; total strength; current strength; headcount; actual strength;
            combined strength; troop level; troop levels; troop numbers; deployed strength; size
        """,
        "arrive": "arrival; arrivals; deployment; reinforcement; reinforcements; landing",
        "send": "deployment; deployments; dispatch",
        "unit": """
            contribution; participation; battalions; contingents; companies; units; groups; teams; detachments; brigades; squadrons; platoons; regiments; crews; battlegroup; battle group; frigate; warship; troop; battalion; contingent; company; unit; group; team; detachment; brigade; squadron; platoon; regiment; crew; batch; wave;
            battlegroups; battle groups; task force; task forces; battery; batteries; cohort; cohorts; echelon; advance guard; vanguard; lead element; lead elements;
            advance elements; main body; flotilla; frigates; warships; corvette; corvettes; patrol vessel; patrol boat; aviation unit; engineering unit; engineer unit;
            engineering company; engineer company; engineering battalion; infantry battalion; infantry battalions; infantry company; infantry unit; rifle company;
            formed police unit; formed police units; FPU; FPUs; police unit; police units; police contingent; military contingent; medical unit; medical team; field hospital;
            quick reaction force; rapid reaction force; rapid response force; airborne battalion; logistics unit; signals unit; transport unit; helicopter unit; mission team;
            training team; tactical group; squad; squads; party; tranche; waves; batches; rotations; mechanised battalion; mechanized battalion; mechanised company;
            mechanized company; reserve force; special forces unit;
            advance party; advance team; reaction force; force; task group; hospital; rotation; formation
        """,
        "kill": "death; deaths; killing; killings; loss; murder; captivity; abduction; kidnapping; hostage-taking; bodies; remains",
        "lack": "shortfall; shortage; rate; rates; murder rate; homicide rate; index; inflation; temperature",
        "leave": """
            withdrawal; withdrawals; departure; departures; withdrawing; homeward journey; repatriation; pullout; pull-out; drawdown; exit; return home; homecoming;
            pullouts; pull-outs; pull-back; pullback; drawdowns; draw-down; exodus of troops; evacuation; evacuations; repatriations; disengagement; demobilisation; demobilization;
            downsizing; scale-down; phase-out; recall of; return of its soldiers; return of its troops; return of the soldiers; return of the troops; troop withdrawal;
            troop withdrawals; troop pullout; troop pull-out; phased withdrawal; early withdrawal; partial withdrawal;
        """,
        "lead": """
            command; leadership; lead; helm; reins; charge; lead role; leading role; leadership role; baton; direction; military command; operational command; force command; overall command;
            overall lead; military leadership; stewardship; rotating command; rotating leadership; commandership
        """,
        "change": "increase; rise; reduction; expansion; decrease",
        "veto": "veto; vetoes; vetos; double veto; negative vote; negative votes; single veto; dual veto",
        "times": "times",
        "ban": "imports; exports; import; export; entry; merger; sale",
        "law": "bill; bills; law; laws; legislation; act; spending bill; defence bill; defense bill; pension reform; ordinance; takeover",
        "veto_hedge": "risk; risks; possibility; prospect; prospects; danger; likelihood; spectre; specter; fear; fears; chance; reform; abolition; restraint; scenario",
        "start": "launch; deployment; start; inception",
        "drafted": """
            draft resolution; draft resolutions; draft text; draft; drafts; proposed resolution; zero draft; draft mandate; draft decision
        """,
        "design": "plan; plans; proposal; proposals; option; options; scenario; scenarios; bill; proposed mandate; recommendation; recommendations; blueprint",
        "draft": "draft resolution; draft; text; resolution",
        "rumour": "rumour; rumours; rumor; rumors; hoax; fabrication; fabrications; invention; false reports; false claims; false report; false claim",
        "shares": "share; part; participation; involvement; deployment; contingent; role; engagement; presence",
        "mandate": "mandate; renewal; extension; prolongation; rollover; closure; creation; mandate renewal; reauthorization; reauthorisation",
        "bill": "bill; tab; cost; costs; expenses; upkeep; headquarters",
        "that_sum": "that sum; this sum; that amount; this amount; that money; this money; the sum; the money; these funds; those funds",
        "council": "Security Council; UNSC; U.N.S.C.; the Council; security council",
        "baton": "baton; torch; reins; mantle; helm",
        "turn": "turn; turns",
        "other_matter": """
            sanctions; ceasefire; cease-fire; admission; humanitarian aid; embargo; membership; truce; inquiry; investigation; condemnation; aid deliveries; invasion; tribunal; recognition; oil;
            climate change; Palestinian statehood; Palestinian state; full membership; humanitarian corridors; war crimes; International Criminal Court; no-fly zone;
            nuclear programme; nuclear program; missile tests; annexations; referendums; downing of; airliner;
            hostages; travel ban; asset freeze; chemical weapons; arms; settlements; annexation; panel of experts; genocide; sanctions regime; referendum; secretary-general; arms embargo; candidacy; humanitarian corridor; humanitarian pause; cross-border aid
        """,
        "assembly": """
            General Assembly; UN General Assembly; U.N. General Assembly; United Nations General Assembly; Parliament; Congress; Senate; National Assembly; House of Representatives;
            Council of Ministers; National Council; Council of States; Cabinet; Federal Executive Council; Bundestag; lower house; upper house; Fifth Committee; House of Commons
        """,
        "nowhere": """
            use; lack; lacks; end; ends; start; stay; cover; count; head; heads; stand; return; returns; demand; demands; aim; hope; hopes; push; fear; fears; claim; report; reports; move; moves;
            fall; drop; land; base; bases; field; host; supply; supplies; project; projects; price; prices; total; totals; number; numbers; strip; release; award; guarantee; guarantees;
            attack; attacks; arrest; arrests; capture; pass; step; steps; turn; turns; hand; hands; press; approach; order; orders; block; need; study; follow; leave; gain; claims; order;
            request; requests; visit; release; pour; test; run; running; recall; exit; order; patrol; patrols; service; record; records; look; share; shares; wave; feel; term
        """,
    },
    phrases={
        "as_planned": """
            according to plan; according to plans; according to schedule; according to the plan; according to the schedule; according to the timetable; according to a timetable; according to needs; according to the resolution; according to its mandate
        """,
        "conditional_said": """
            reportedly; allegedly; is said to; are said to; was said to; were said to; is reported to; are reported to; is believed to; are believed to; is thought to; are thought to; is understood to; are understood to; purportedly; supposedly
        """,
        "set_for": """
            set for; scheduled for; due on; due in; due by; planned for; expected on; expected in; slated for; fixed for; fixed at; pencilled in for; penciled in for; programmed for; announced for; foreseen for
        """,
        "respectively": "respectively",
        "kill": "lost their lives; gave their lives; given their lives; laid down their lives; lost his life; lost her life; fell in action; were buried; reported missing",
        "leader_of": """
            at the head; at the helm; in command; in charge; in overall command; in overall charge; at its head; at its helm; in the lead; in the driving seat; in the driver's seat;
            in the saddle; at the wheel; calls the shots; called the shots; at the forefront; as leader; as head; as the leader; as the head
        """,
        "under_lead": """
            under the command; under command; under the leadership; under the direction; under the authority; under the lead; under the guidance; under the helm; under the overall command;
            under the operational command; under the stewardship; in the hands; under the orders; under the aegis
        """,
        "lead_nation": "lead nation; framework nation; lead country; lead state; framework country",
        "refuse": "take turns; takes turns; took turns; taking turns; in rotation",
        "formerly": "formerly; previously; once; until recently; earlier; hitherto; at one time; in the past; first; until now; up to now; so far",
        "field": """
            adds up to; add up to; added up to; are left; is left; were left; was left; there is; on the ground; on site; in place; in theatre; in theater; in country; in the field; strong; made up of; composed of; consisting of;
            at full stretch; under the UN flag; under the U.N. flag; under UN command; under U.N. command; under the United Nations flag; in its ranks; in their ranks; in the ranks;
            made up by; comprised of; is comprised of; comprising; numbering; numbers; totalling; totaling; based in; stationed in; drawn up; on the books; on its books;
            on the payroll; in position; under arms; on operations; on mission; all told; pulled together; patrolling; guarding; on patrol; staffed by; manned by;
            currently deployed; now deployed; still deployed; already deployed; already on the ground; deployed on the ground; present; in uniform;
            boots on the ground; at its disposal; down to; up from; there are; there were; currently stationed; currently serving;
            contributor; contributors; contributing country; serving in; serving with; serves with; serve with; serve in; served in; served with;
            will stay; will remain; is to remain; is to stay; to remain; to stay; are part of; were part of; is part of; was part of; form part of; formed part of; on duty; at present; under its command;
        """,
        "authorized": """
            hopes to have; hopes to reach; hopes to field; hopes to muster; hopes to number; aims to reach; aims to muster; aims to number; aims to field; was to have had; will end up with; will eventually have; will eventually number; will eventually total;
            planned as; planned; meant to be; meant to have; meant to number; meant to grow to; meant to reach; supposed to be; supposed to have; supposed to number; supposed to reach;
            not to exceed; not exceeding; shall not exceed; must not exceed; will not exceed; may not exceed; cannot exceed; up to a maximum of; up to a ceiling of; to a maximum of;
            a maximum of; maximum of; capped at; at full deployment; upon full deployment; on full deployment; once fully operational; when fully operational; when fully staffed;
            when complete; once complete; when completed; once at full strength; when at full strength; when it reaches full strength; comprising up to; consisting of up to;
            composed of up to; made up of up to; force of up to; mission of up to; contingent of up to; strength of up to; comprise up to; consist of up to;
            include up to; including up to; up to a total of; a total of up to; is slated to have; is to have; is to grow to; to number up to; was to have; was to number;
            was to comprise; were to number; due to number; due to comprise; due to total; slated to number; envisages; envisaged; foreseen; budgeted; mandated; sanctioned;
            stipulated; wanted; hoped for; called for by; needed to reach; to bring it to full strength; designed for up to;
            intended to have; intended to be; intended to number; intended; expected to number; expected to reach; expected to grow to; expected to total; expected to comprise;
            designed to have; meant for; intended for; planned for; designed for; conceived for; aims at; aimed at; aims for; aiming for; aims to have; authorised to have; authorized to have; authorised to number; authorized to number; authorised to deploy; authorized to deploy; authorised to field; authorized to field; allowed to have; permitted to have; entitled to; entitled to have; may have; may number; may comprise; may field; can have; may grow to; can grow to; may rise to; should number; should have; should reach; should comprise;
            should eventually number; grow to; to grow to; when fully deployed; once fully deployed; at full strength; at full capacity; fully staffed; is to number; is to comprise;
            envisioned; call for; called for; calls for; calling for; provides for; provided for; approved for; full deployment; required; projected; of a planned; out of a planned; mandated to have
        """,
        "pledge": """
            put money on the table; put on the table; puts on the table; laid on the table; on the table;
            offers to; offered to; volunteered to; put forward; on call; in reserve; waiting in the wings; ready and waiting; waiting to go; has agreed to; have agreed to;
            agrees to; agree to; has volunteered to; lined up;
            has in mind; earmarked for; assigned to the mission;
            ready to; prepared to; willing to; agreed to; put its name down for; on standby; stands by its promise; stands by its pledge; yet to arrive; still to come;
            waiting to deploy; awaiting deployment; yet to deploy; due to arrive; on offer; still to leave; still to arrive; still to deploy; yet to leave;
            readying to send; earmarked; has in mind to send; stands ready to; stand ready to; due on; due in; due to follow
        """,
        "worldwide": """
            around the world; across the world; worldwide; across the globe; around the globe; in the world; all over the world; serving overseas; deployed overseas; various missions; several missions; other missions; all missions; different missions; peacekeeping missions; peacekeeping operations; peace-keeping operations; peace-keeping missions; peace operations; peace missions; peace support operations; united nations missions; un missions; u.n. missions; united nations operations; un operations; missions abroad; missions overseas; operations abroad; operations overseas; various locations; international missions
        """,
        "ever": """
            have served; has served; had served; have passed through; have rotated through; have taken part; have participated; have seen service; served in all; have worn;
            have done tours; have gone through; have taken turns; have completed tours; passed through; rotated through
        """,
        "expected": "awaited; expected in; expected by; expected this; expected next; expected before; expected on",
        "just_done": "forced; compelled; obliged; managed to; went on to; continued to; helped to; has just; have just; had just",
        "same_matter": "to that end; to this end; to that effect; to this effect; on the matter; on the issue; the idea; the proposal; any such text; such a text; that text; on the subject; any version; any new version; any such; any draft; any renewal; any extension",
        "present": """
            present; deployed; active; operational; stationed; based; on duty;
            in place; in the field; on the ground; at work; on station; on the island; in the country; in theatre; operating; at its post
        """,
        "disburse": "dug into its pocket; footed the bill; picked up the tab; picked up the bill",
        "require": """
            in need of; short of; short by; funding needs; faces a gap; faces a shortfall; a gap of; shortfall of; puts the cost; put the cost;
            put at about; will cost; would cost; could cost; estimated to cost; expected to cost; projected to cost; set to cost; likely to cost; is costing; in need of another;
            still short of; still needs; falls short by; fell short by; short of its target by; needed to cover; needed to run; needed to fund; needed to keep; running to;
            running at; carries a price tag of; comes with a price tag of; at an estimated cost of; at a cost of some; at an annual cost of; at a total cost of; is needed;
            are needed; was needed; were needed; required to fund; required to run; outstanding needs; is short; remains unfunded; unfunded;
            estimated cost; estimated at; funding shortfall; budget shortfall; budget gap; cash shortage; short by; shy of; estimates the cost; put at; the cost of; costed at; budgeted at; priced at; comes at a cost of;
            price tag of; cost is put at; valued at; in the red by; looking for; would need; will need; at a cost of; a bill of
        """,
        "freeze": """
            on hold; on ice; in limbo; in suspense; held up; held back; stop spending; out of reach; been on hold; been in limbo; been in suspense; stop-work order; in abeyance;
            under review; locked up; stuck in
        """,
        "waive": "let through; allowed to flow",
        "cut": "clawed back; pulled the plug; zeroed out; done away with; wiped out; for good; written off",
        "arrive": """
            on their way to; on its way to; bound for; en route to; as reinforcements; in reinforcement; set foot; sworn in; to bolster;
            flown in; flown out to; airlifted to; airlifted into; on the first flight; the first to arrive; first to arrive; as part of a rotation; on rotation; to beef up;
            to swell; to shore up; to augment; to supplement; to relieve; fresh from; newly arrived; newly deployed; just arrived; recently arrived; just in;
            to reinforce; flagged off; waved off; seen off;
            farewell to; bids farewell to; bid farewell to; bade farewell to; bade goodbye to; said goodbye to; says goodbye to; farewell ceremony for; send-off for; send-off to; send-off ceremony for; sending-off of; flagging-off of; flag-off of; flag off of
        """,
        "leave": """
            will be gone; are gone; is gone; were gone; be gone; gone home; on the way out; on their way out; on the way home; pull-out of; home by; on their way home; back home; packed up; packing up; pack up; packed their bags; their tour having expired; out of the country;
            flown home; flown back; flown out; shipped home; ordered home; called home; sent packing; packed and gone; said goodbye; said their goodbyes; bade farewell;
            bid farewell; heading home; headed home; going home; coming home; returned home; returning home; return home; bound for home; homeward bound; on the plane home;
            at the end of their tour; at the end of its tour; end of their tour; end of their deployment; no longer there;
            welcomed home; welcomes home; welcome home; welcoming home; welcomed back; welcomes back; homecoming of; homecoming for; homecoming ceremony for; received on their return; greeted on their return
        """,
        "start": """
            born on; was born; born in; in place since; on the ground since; present since; operating since; active since; deployed since; in operation since;
            been on; been in; been present in; been deployed in; been deployed since; been patrolling; been operating in; been stationed in; been at work in;
            been there since; been active in; became operational; become operational; went operational; set up shop; came into being;
            declared operational; up and running; first deployed; in being since; entered into force
        """,
        "end": """
            ended its work; pulled up stakes;
            no longer exists; was no more; is no more; over and done; was over; is over; declared closed; declared over; packed its bags; packs its bags; shut its doors; shuts its doors
        """,
        "takes_from": """
            successor to; the successor to; successor of;
            in succession to; in place of; in replacement of; in lieu of; heir to; the heir to; replacement for; a replacement for; the replacement for; as successor to; which followed
        """,
        "use_veto": """
            wielded the veto; exercised the veto; exercising the veto; used the veto; cast the veto; cast a veto; cast its veto; cast their vetoes;
            cast vetoes; casting a veto; casting its veto; casting vetoes; casting the veto; with its veto; with their vetoes;
            used its veto; used their vetoes; used their veto; using its veto; using their vetoes; exercised its veto; exercised their veto;
            exercised their vetoes; wielded its veto; wielded their vetoes; voted it down; vote it down; used a veto; used its veto power; used their veto power;
            exercised its veto power; exercised its right of veto; exercised their right of veto; used its right of veto; issued a veto;
            delivered a veto; lodged a veto; used theirs; cast theirs; cast its veto again; struck it down
        """,
        "veto_right": """
            right of veto; right of a veto; veto power; veto powers; veto right; veto rights; power of veto; power of the veto; veto-wielding;
            right to veto; power to veto; use of the veto; use of veto; using the veto; the veto of any; restraint in the use of the veto;
            without a veto; no veto; veto holder; veto holders; veto-holding; veto initiative; veto reform; so the veto of; avoid a veto;
            avoided a veto; risk of a veto; hold a veto; holds a veto; have a veto; has a veto; worried about a veto; mentioned a veto; a possible veto
        """,
        "no_vote": "voted against; votes against; voting against; vote against; voted no; votes no; voting no; hand went up; hands went up; no vote; no votes; lone no; sole no; dissenting vote; raised its hand against; raised their hands against; voted 'no'; voted it down",
        "block": "was enough; were enough; sufficed; was all it took; was sufficient; dead on arrival",
        "permanent_vote": "amounts to a veto; amounted to a veto; amounting to a veto; counts as a veto; counted as a veto; tantamount to a veto; equivalent to a veto; in effect a veto; negative vote of a permanent member; negative vote by a permanent member; negative vote of one of the permanent members; no vote of a permanent member; opposition of a permanent member; negative votes of permanent members; negative vote cast by a permanent member; negative votes of two permanent members; negative vote of a permanent Council member",
        "own_veto": "used theirs; cast theirs; used its own; cast its own; used hers; wielded theirs; exercised theirs; wielded its own",
        "veto_hedge": "possible; potential; likely; eventual; hypothetical; veto-proof; without a",
        "threaten": "threat to; threats to; under threat of; threat of; the threat of; threats of",
        "threaten_veto": """
            veto threat; veto threats; threat of a veto; threat of veto; threatened a veto; threatens a veto; threatening a veto; warned of a veto; warns of a veto; threat to veto; threats to veto;
            intention to veto; ready to veto; prepared to veto
        """,
        "veto_because": """
            because of; owing to; due to; on account of; thanks to; in the face of; in view of; following; after; blocked by; killed by; defeated by; stopped by;
            fell to; fallen to; felled by; despite; sunk by; scuttled by; by; met with; ran into; victim of; under
        """,
        "same_again": "in the same way; did the same; does the same; done the same; met the same fate; the same fate; did likewise; followed suit; did so again; acted in the same way; did it again; repeated the move; repeated the feat; by the same means; in like manner; did so once more; does so again; done so again; repeat performance; did so a second time; did so too; done likewise",
        "same_threat": "will meet the same fate; will suffer the same fate; would meet the same fate; will go the same way; would suffer the same fate",
        "negation": """
            not; never; no; nor; neither; none; nobody; nothing; without; cannot; can't; couldn't; won't; wouldn't; hasn't; haven't; hadn't;
            refuse to; refused; will refuse to; decline to; declines to; fail to; failing to; neglected to; unwilling to; reluctant to; unable to; in lieu of; ceased to;
            by no means; at no time; without ever; has refused to; have refused to; ruled out; rules out; opted not to; chose not to;
            doesn't; don't; didn't; isn't; aren't; wasn't; weren't; has yet to; have yet to; yet to; refused to; refuses to; declined to;
            refusing to; failed to; fails to; instead of; rather than; stopped short of; no longer
        """,
        "false": """
            not aware that; was not aware; were not aware; unaware that; could not confirm; not true; untrue; false; fabricated; a fabrication; fake; fake news; baseless; unfounded; groundless; a lie; all lies; are lies; no truth; a hoax; disinformation;
            inaccurate; incorrect; erroneous; misleading; bogus; fictitious; fabrications; a figment; made up out of; debunked; propaganda; fake video; doctored; no evidence that;
            entirely false; completely false; totally false; simply not true; without merit; utter nonsense; nonsense; concocted; invented;
            misinformation; reports are wrong; report is wrong; is wrong; are wrong; no such plan; without foundation; pure invention; contrary to reports;
            contrary to claims; nothing of the kind; never happened; no basis
        """,
        "allegation": """
            claims that; claim that; claimed without evidence; allegations that; allegation that; alleged; allegedly; accused of; social media post;
            social media posts; circulating on; circulated on; stories circulating; seen reports of; heard reports of; unconfirmed reports; speculation that; speculation; conspiracy
        """,
        "if": """
            if; unless; provided that; as long as; in case of; in the event; on condition that; supposing; should the; whether; as if;
            in case; assuming; on the condition; on condition; contingent upon; conditional on; conditional upon; providing that; so long as; in the event of; if and when;
            were it to; if ever; only if;
        """,
        "bilateral": """
            bilateral agreement; agreement between; an agreement between; arrangement between; accord between; pact with; bilateral; bilateral arrangement; under an arrangement with; under an agreement with; agreement with; by arrangement with; at the invitation of; bilateral deployment; bilateral force; on a bilateral basis; bilaterally;
            not part of; do not form part of; does not form part of; own army; own armed forces; alongside the mission; outside the mission; outside the command
        """,
        "not_for_mission": """
            loan; loans; lend; lends; lent; lending; concessional; maritime security; coastal security; port security; border control; border security; border controls; mine clearance; demining; landmine; landmines; passport; passports; road building; agriculture; health care; education; scholarships; judicial reform; justice sector; police reform; prison; prisons; job creation; rubble; housing; food security; famine; cholera; malaria; budget deficit; special tribunal; special court; International Criminal Court; fighter jets; fighter jet; submarines; tanks; missiles; oil fund; sovereign wealth fund; central bank; pipeline; climate;
            World Food Programme; World Food Program; refugee agency; aid agencies; humanitarian agencies; aid groups; Red Cross; UNDP; OCHA; children's agency; World Health Organization; investments; investment; ransom; ransoms; GDP; gross domestic product; national debt; public debt; foreign debt; external debt; exports; oil revenue; oil revenues; remittances; reparations; arms sale;
            arms sales; arms deal; arms package; bounty; reward of; a reward; fine of; fined; cocaine; drug trade; smuggling; tourism; compensation; damages; looted; stolen; embezzled; extorted; extortion; clinics; water supply; flood; hurricane; election commission; bribes; lawsuit; net worth; defence spending; defense spending; military spending; border wall; assessed contributions owed; arrears; owes; owed; unpaid dues; in arrears; UNHCR; UNICEF; Unicef; IMF; International Monetary Fund;
            separate from; administered by; humanitarian; humanitarian aid; humanitarian appeal; humanitarian assistance; humanitarian response; food aid; development aid;
            development assistance; budget aid; budget support; budgetary support; defence budget; defense budget; military budget; police budget;
            national budget; state budget; national police service; national defence force; reconstruction; victims; crossing point; border fence; fence; new barracks; army housing;
            peacekeeping accounts; peacekeeping budget; overall peacekeeping; all peacekeeping; peacekeeping operations; local elections;
            elections; election; refugees; displaced people; coast guard; schools; school; hospitals; vaccines; drought; earthquake; farmers;
            all international operations; all operations; budget request
        """,
        "at_expense": "is for; will be for; are for; falls on; falls to; will fall on; will fall to; out of the pocket of; at the expense of; at the cost of; charged to",
        "remain": "will stay; stays; stayed; will remain; remains; is to remain; is to stay; to stay; to remain; continues; will continue; continuing",
        "partitive": """
            of that; of this; of it; of which; of the total; of that sum; of that amount; another; the other; remaining; the remaining; the rest; the remainder; tranche; a further;
            its own; second tranche; first tranche; balance
        """,
        "upcoming": "more; additional; extra; further; in reinforcement; as reinforcements",
        "outset": "at the outset; at the start; at first; initially; in the beginning; to begin with; at its launch; on its launch; when it began; when it started; at its inception; at the time of its launch; in its early days; in its first months",
        "against": "against; opposed; negative votes; votes against; vote against",
        "of_them": "of them; of whom; of these; of those; of which",
        "including": "including; among them; of whom; of which; comprising; amongst them; among whom; includes; made up of; composed of; consisting of; with some",
        "volunteer": """
            put itself forward; put its name forward; agreed to; put its hand up; willing to; ready to; prepared to; thrown its hat in the ring; candidate to; bid to; tipped to;
            in line to; lined up to; approached to
        """,
        "want": "would like; would rather; in favour of; in favor of; would see; would want; keen on; keen to; would prefer; is asking; sounds out; sounded out; seeks; sought; see",
        "plan": """
            in talks; under discussion; on the table; memo; proposal; in due course; in time; eventually; option; options; idea; plans; plan; eager to; willing to; prepared to; ready to; proposals
        """,
        "might": "might; could; may; should; ought to; can",
        "ask": "request for; requests for; plea for; pleas for",
        "now": "now; today; currently; at present; so far; to date; up to now; for now; at the moment; as of now",
        "attribution": """
            according to; by the account of; sources; a source; citing; quoting; by the account of; by his own account; by her own account; by its own account; by their own account; by the ministry's own account; on the evidence of; in the words of; in the view of; in the eyes of; in the telling of; as reported by; as stated by; per two; per one; per a; per an; per several; says a; by all accounts; data from; figures from
        """,
        "fraction": "short of; well short of; far short of; far from; far below; out of; half of; half the; a third of; two thirds of; two-thirds of; a quarter of; three quarters of; most of; part of; a fraction of; the bulk of",
        "fund": "in the bank; in its coffers; in the kitty; in hand; in its account; in the pot; in the till",
        "same_sum": "the same amount; the same sum; a similar amount; a similar sum; an equal amount",
        "compared": "up from; down from; compared with; compared to; as against; instead of; versus; against",
        "difference": "less than; more than; fewer than; lower than; higher than; below; above",
        "needed": "planned; needed; required; necessary; envisaged; sought; targeted; foreseen",
        "each": "each; apiece; each of them; respectively each",
        "per_head": "per soldier; per person; per head; per peacekeeper; per officer; per troop; per policeman; per day; a day; per week; a week; per hour; per man; for each soldier; for every soldier; per family; per household",
        "each_year": "a year; per year; annually; each year; yearly; a month; per month; monthly; per annum",
        "nowhere": "a year earlier; a year ago; a year before; a year later; a year after; a month ago; a month earlier; a month later; a year or two; than planned; as planned; than expected; as expected; below strength; under strength; at strength; in all; all told; at home; back at home; home affairs; home country; home minister; headed off; as well as; led to; leading to; leads to; lead to; free of charge; of charge",
    },
    people={
        "military": """
            soldier; soldiers; troops; military personnel; commandos; marines; sailors; paratroopers; staff officers; infantry; infantrymen;
            soldiers and marines; marine; paratrooper; commando; sailor; airman; infantryman; sapper; trooper; servicemember; servicemembers; grenadiers; guardsmen; fusiliers;
            gurkhas; green berets; red berets; special operations forces; special forces soldiers; non-commissioned officers; noncommissioned officers; NCOs; commissioned officers;
            enlisted men; enlisted personnel; army medics; combat engineers; staff officer; military observer; military policemen; military police; MPs and soldiers; ground forces;
            combat soldiers; combat forces; army troops; UN troops; U.N. troops; UN soldiers; U.N. soldiers; blue helmet; sharpshooters; snipers; gunner; tank crews; tankers;
            naval personnel; air force personnel; military advisers; military advisors; military trainers; military instructors; military police officers; soldiers in uniform;
            frontline troops; front-line troops;
            sappers; servicemen; servicewomen; servicemen and women; special forces; blue helmets; military observers; gunners; army personnel;
            army engineers; combat troops; ground troops; soldiers and officers; airmen; blue berets; legionnaires; peacekeeping troops; troopers; riflemen;
            military staff; military officers; army officers; rangers
        """,
        "police": """
            police; policeman; policemen; policewomen; police officer; police officers; police personnel; cops; gendarmes; gendarme; constables; police advisers;
            police advisors; police trainers; police instructors; police officers and civilians; constable; carabiniere; police monitors; police observers; anti-riot police;
            policewoman; formed police; police commandos; paramilitary police; civilian police; civilian police officers; CIVPOL; UN police; U.N. police; UN police officers;
            special police; police staff; law enforcement personnel; law enforcement officer;
            law enforcement officers; policemen and women; policemen and policewomen; riot police; carabinieri; police experts; police members; detectives
        """,
        "civilian": """
            civilians; civilian; civilian staff; civilian personnel; civilian advisers; civilian advisors; civilian experts; civilian employees; civilian observers;
            international staff members; national staff members; international civil servants; local employees; local personnel; national personnel; locally recruited staff;
            civilian specialists; civilian trainers; civilian workers; civilian staff members; United Nations Volunteers; U.N. volunteers; UNVs; international personnel;
            civilian police advisers; civilian international staff;
            international civilian personnel; international civilians; local staff; national staff; staff; staff members; staffers; UN volunteers; civil servants;
            employees; civilian monitors; civilian posts; international staff
        """,
        "total": """
            people; persons; person; personnel; members; men; man; men and women; women and men; observers; observer; monitors; monitor; advisers; advisors;
            adviser; advisor; instructors and trainers; soldiers and civilians; troops and civilians; military and civilian personnel; military and police;
            military and police officers; military and civilian staff; troops and other personnel; uniformed troops; uniformed staff; uniformed police and military; all ranks;
            other ranks; ranks; colleagues in uniform; serving members; contingent members; members of the contingent; members of the armed forces; members of the force;
            members of the mission; ceasefire monitor; truce observers; truce monitors; UN observers; U.N. observers; UN peacekeepers; U.N. peacekeepers;
            United Nations peacekeepers; AU peacekeepers; peacekeeping personnel; peacekeeping soldiers; peacekeeping forces; logisticians; mechanics; technicians; surgeons;
            paramedics; signallers; signalers; cooks and drivers; deminers; drill instructors; close protection officers; security officers; security guards; liaison officer;
            legal officers; intelligence personnel; support personnel; support troops; logistics personnel; headquarters personnel; aircrew; aircrews; ground crew; helicopter crews;
            prison guards; corrections personnel; customs officers; defence personnel; defense personnel; bodies on the ground; warfighters;
            instructors; instructor; trainers; trainer; experts; expert; specialists; volunteers; medics; mentors; peacekeepers; peacekeeper; officers; officer;
            uniformed personnel; uniformed men and women; reinforcements; troops and police; police and troops; soldiers and police; soldiers and policemen;
            police and soldiers; troops and police officers; soldiers and police officers; military and police personnel; police and military personnel; uniformed peacekeepers;
            peace-keepers; boots; agents; instructors and engineers; engineers; military engineers; medical personnel; support staff; crew; crew members;
            members of the security forces; security personnel; security forces; uniformed; in uniform; headquarters staff; liaison officers; legal advisers;
            drone operators; pilots; doctors; nurses; analysts; intelligence officers; bodyguards; guards; corrections officers; prison officers;
            uniformed officers; blue-helmeted troops; peace monitors; ceasefire monitors; ceasefire observers; border monitors; personnel in uniform; service members; compatriots; countrymen; fellow countrymen; comrades; comrades in arms; comrades-in-arms; colleagues; fellow soldiers; brothers in arms; brothers-in-arms; servicewomen and servicemen
        """,
        "outsider": """
            killed; dead; deaths; death; fatalities; wounded; injured; casualties; missing; hostages; hostage; victims; victim; refugees; refugee;
            slain; corpses; bodies; martyrs; orphans; widows; survivors; survivor; captives; captive; abductees; kidnapped; internally displaced people;
            internally displaced persons; displaced people; displaced persons; IDPs; displaced families; evacuees; exiles; refugee families; homeless; civilians killed;
            civilian deaths; civilian casualties; civilian lives; lives; deserters; mutineers; guerrillas; guerrilla; guerillas; separatists; secessionists; extremists; Islamists;
            jihadis; fundamentalists; Taliban; Houthis; pirates; pirate; criminals; traffickers; smugglers; looters; rioters; robbers; thugs; kidnappers; hijackers; poachers;
            gangsters; gang leaders; gang bosses; suspects; suspect; foreign fighters; rebel fighters; rebel soldiers; rebel troops; child soldiers; ex-combatants;
            former combatants; former fighters; former rebels; armed men; armed groups; paramilitaries; vigilantes; loyalists; loyalist troops; government troops;
            government soldiers; government forces; army soldiers; national soldiers; regulars; Shabaab; cadets; trainees; trainee; conscript; draftees; demonstrator; protester;
            protestors; strikers; activists; campaigners; partisans; party members; candidates; registered voters; electors; members of parliament; congressmen; councillors;
            ministers; ambassadors; participants; attendees; guests; visitors; tourists; passengers; travellers; travelers; worshippers; worshipers; parishioners; priests; nuns;
            clergy; monks; teachers; professors; schoolgirls; schoolboys; infants; babies; newborns; toddlers; teenagers; minors; girls; boys; mothers; husbands; wives; relatives;
            beneficiaries; survivors of sexual violence; fishermen; herders; herdsmen; traders; merchants; shopkeepers; labourers; laborers; factory workers; oil workers;
            contractors; private contractors; humanitarian workers; relief workers; nomads; Christians; Muslims; Jews; Catholics; people killed; people dead; people displaced;
            people injured; people wounded; people missing; people arrested; people in need; people living; people fleeing; people homeless;
            displaced; internally displaced; residents; inhabitants; gangs; gang; gang members; gunmen; gunman; fighters; fighter; combatants; rebels; rebel;
            militants; militant; jihadists; insurgents; insurgent; terrorists; militia; militias; militiamen; bandits; attackers; assailants; protesters;
            demonstrators; voters; children; families; migrants; prisoners; detainees; villagers; pupils; students; schoolchildren; households; patients;
            workers; miners; entrepreneurs; businessmen; missionaries; pilgrims; inmates; returnees; asylum seekers; deportees; mercenaries; armies;
            reservists; recruits; conscripts; veterans; parents; friends; supporters; spectators; lawmakers; deputies; parliamentarians; senators;
            women; women and children; nationals; citizens; islanders; settlers; journalists; aid workers; health workers; delegates; diplomats;
            farmers; breakaway authorities; defectors
        """,
        "forces": """
            army; national army; armed forces; Armed Forces; defence forces; defense forces; Defence Forces; Defense Forces; Defence Force; Defense Force; Military Forces; national police; National Police; police force;
            FARDC; HNP; regular army; regular forces; constabulary; presidential guard; Republican Guard; Lebanese Armed Forces; Somali National Army; Congolese army; Malian army;
            police service; national guard; National Guard; Haitian police; coast guard; gendarmerie; national gendarmerie; navy; air force
        """,
    },
    numbers={
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six; half a dozen; half-a-dozen; half-dozen",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        21: "twenty-one; twenty one",
        30: "thirty",
        31: "thirty-one; thirty one",
        40: "forty",
        41: "forty-one; forty one",
        50: "fifty",
        51: "fifty-one; fifty one",
        60: "sixty",
        61: "sixty-one; sixty one",
        70: "seventy",
        71: "seventy-one; seventy one",
        80: "eighty",
        81: "eighty-one; eighty one",
        90: "ninety",
        91: "ninety-one; ninety one",
        100: "hundred",
        1_000: "thousand",
    },
    after_scale="of",
    scales={
        100_000: "lakh; lakhs",
        1_000_000: "million",
        10_000_000: "crore; crores",
        1_000_000_000: "billion",
        1_000_000_000_000: "trillion",
    },
    approximations={
        12: "dozen",
        500: "half a thousand",
        500_000: "half a million; half-a-million; half-million",
        500_000_000: "half a billion; half-a-billion; half-billion",
    },
    number_joints="and",
    decimal_mark=".",
    currencies={
        "USD": "U.S. dollars; US dollars; United States dollars; American dollars; U.S. dollar; US dollar; greenbacks",
        "CAD": "Canadian dollars; Canadian dollar",
        "AUD": "Australian dollars; Australian dollar",
        "NZD": "New Zealand dollars",
        "JMD": "Jamaican dollars",
        "FJD": "Fijian dollars; Fiji dollars",
        "TTD": "Trinidad and Tobago dollars",
        "BBD": "Barbadian dollars; Barbados dollars",
        "BSD": "Bahamian dollars",
        "XCD": "East Caribbean dollars; Eastern Caribbean dollars",
        "HKD": "Hong Kong dollars",
        "SGD": "Singapore dollars",
        "TWD": "Taiwan dollars; New Taiwan dollars",
        "LRD": "Liberian dollars",
        "NAD": "Namibian dollars",
        "GYD": "Guyanese dollars; Guyana dollars",
        "BZD": "Belize dollars; Belizean dollars",
        "SBD": "Solomon Islands dollars",
        "EUR": "euro; euros",
        "GBP": "pounds sterling; pound sterling; sterling; British pounds",
        "XAF_XOF": "CFA francs; CFA franc; francs CFA; FCFA",
        "CHF": "Swiss francs; Swiss franc",
        "FRF": "French francs; French franc",
        "DEM": "Deutsche marks; Deutschmarks; Deutschemarks; German marks",
        "KES": "Kenyan shillings; Kenya shillings; Kenyan shilling",
        "UGX": "Ugandan shillings; Uganda shillings",
        "TZS": "Tanzanian shillings; Tanzania shillings",
        "SOS": "Somali shillings",
        "RWF": "Rwandan francs; Rwanda francs",
        "BIF": "Burundian francs; Burundi francs",
        "CDF": "Congolese francs",
        "KMF": "Comorian francs; Comoran francs",
        "GNF": "Guinean francs",
        "DJF": "Djiboutian francs; Djibouti francs",
        "AED": "Emirati dirhams; UAE dirhams",
        "MAD": "Moroccan dirhams",
        "JPY": "yen",
        "CNY": "yuan; renminbi",
        "INR": "Indian rupees; Indian rupee",
        "PKR": "Pakistani rupees; Pakistan rupees",
        "NPR": "Nepali rupees; Nepalese rupees",
        "LKR": "Sri Lankan rupees",
        "BDT": "taka",
        "BRL": "reais; real; Brazilian reais; Brazilian real",
        "MXN": "Mexican pesos",
        "ARS": "Argentine pesos; Argentinian pesos",
        "CLP": "Chilean pesos",
        "COP": "Colombian pesos",
        "PHP": "Philippine pesos",
        "UYU": "Uruguayan pesos",
        "DOP": "Dominican pesos",
        "ZAR": "rand; rands; South African rand",
        "NGN": "naira; nairas",
        "GHS": "cedi; cedis; Ghana cedis; Ghanaian cedis",
        "RUB": "rouble; roubles; ruble; rubles",
        "UAH": "hryvnia; hryvnias; hryvnya",
        "KRW": "won; South Korean won; Korean won",
        "HTG": "gourde; gourdes",
        "SEK": "Swedish kronor; Swedish krona; Swedish crowns; kronor",
        "NOK": "Norwegian kroner; Norwegian krone; Norwegian crowns",
        "DKK": "Danish kroner; Danish krone; Danish crowns",
        "ISK": "Icelandic kronur",
        "CZK": "Czech crowns; Czech koruna; koruna",
        "PLN": "zloty; zlotys; zlotych",
        "ETB": "birr",
        "MGA": "ariary",
        "SAR": "Saudi riyals",
        "QAR": "Qatari riyals",
        "TRY": "lira; liras; Turkish lira; Turkish liras",
        "EGP": "Egyptian pounds",
        "SDG": "Sudanese pounds",
        "SSP": "South Sudanese pounds",
        "LBP": "Lebanese pounds",
        "MWK": "kwacha; Malawian kwacha",
        "ZMW": "Zambian kwacha",
        "BWP": "pula",
        "MZN": "meticais; metical",
        "AOA": "kwanza; kwanzas",
        "GMD": "dalasi; dalasis",
        "SLE": "leones; leone",
        "THB": "baht",
        "IDR": "rupiah",
        "MYR": "ringgit",
        "VND": "dong",
        "HUF": "forints; forint",
        "RON": "lei",
        "ILS": "shekels; shekel",
        "PGK": "kina",
        "PEN": "soles",
        "GTQ": "quetzales; quetzals",
        "HNL": "lempiras",
        "BOB": "bolivianos",
        "PYG": "guaranies",
        "JOD": "Jordanian dinars",
        "dollar": "dollars; dollar",
        "franc": "francs; franc",
        "pound": "pounds; pound",
        "shilling": "shillings; shilling",
        "dirham": "dirhams",
        "peso": "pesos; peso",
        "rupee": "rupees; rupee",
        "krone": "kroner; krone; krona; crowns",
        "riyal": "riyals; rials",
        "dinar": "dinars",
    },
    scale_suffixes={
        1_000: "k; K",
        1_000_000: "m; M; mn; mln; Mn",
        1_000_000_000: "bn; b; B; Bn; bln; BN",
        1_000_000_000_000: "tn; trn; T",
    },
    quantity_adjectives="""
        more; other; new; additional; further; extra; fresh; first; last; remaining; young; international; foreign; elite; armed; unarmed; trained; experienced;
        uniformed; combat; infantry; own; such; initial; active; serving; national; local; specialised; specialized; heavily; lightly; well; able; different; planned; authorized;
        authorised; promised; pledged; strong; military; special; federal; female; male; former; full; deployed; multinational; paramilitary; junior; senior; Western; regional; permanent; rotating
    """,
    adjectives_as_nouns={"military": "military", "total": "uniformed"},
    numbered_things="""
        resolution; resolutions; article; articles; no; nos; chapter; page; pages; annex; paragraph; paragraphs; para; rule; section; item;
        phase; flight; room; highway; route; volume; vol; decree; law; bill; aged; age; act; part; schedule; order; circular; task force;
        covid; operative paragraph; version; track; article no; goal; target; objective; brigade; battalion; squadron; group; camp; point; sdg; ward; terminal; gate; level; class; type; channel; division; battle group; session; boeing; airbus
    """,
    day_articles="",
    months=(
        "January; Jan",
        "February; Feb",
        "March; Mar",
        "April; Apr",
        "May",
        "June; Jun",
        "July; Jul",
        "August; Aug",
        "September; Sept; Sep",
        "October; Oct",
        "November; Nov",
        "December; Dec; Christmas",
    ),
    weekdays=(
        "Monday; Mon",
        "Tuesday; Tue; Tues",
        "Wednesday; Wed",
        "Thursday; Thu; Thur; Thurs",
        "Friday; Fri",
        "Saturday",
        "Sunday",
    ),
    day_suffixes="st; nd; rd; th",
    relative_dates={
        "spring-1": "last spring",
        "summer-1": "last summer",
        "autumn-1": "last autumn; last fall",
        "winter-1": "last winter",
        "spring+0": "this spring",
        "summer+0": "this summer; the summer; over the summer",
        "autumn+0": "this autumn; this fall; the autumn",
        "winter+0": "this winter",
        "spring+1": "next spring",
        "summer+1": "next summer",
        "autumn+1": "next autumn; next fall",
        "winter+1": "next winter",
        "day+0": "today; this morning; this afternoon; this evening; tonight; earlier today; at present; at the moment",
        "day-1": "yesterday; last night; yesterday morning; yesterday evening; the day before",
        "day-2": "two days ago; the day before yesterday",
        "day-3": "three days ago",
        "day+1": "tomorrow; tomorrow morning",
        "week+0": "this week; earlier this week; later this week",
        "week-1": "last week; a week ago; the past week; late last week; earlier last week; one week ago",
        "week-2": "two weeks ago; a fortnight ago",
        "week-3": "three weeks ago",
        "week+1": "next week; early next week; the coming week; a week from now",
        "week+2": "in two weeks; in a fortnight",
        "month+0": "this month; earlier this month; later this month; the end of the month; the end of this month; month's end; the current month",
        "month-1": "last month; a month ago; the past month; one month ago; late last month; early last month",
        "month-2": "two months ago",
        "month-3": "three months ago",
        "month-6": "six months ago",
        "month+1": "next month; early next month; late next month; the coming month; a month from now",
        "year+0": "this year; earlier this year; later this year; the current year; the current financial year; the current fiscal year; this financial year; this fiscal year",
        "year-1": "last year; a year ago; the past year; one year ago; late last year; early last year; the previous year",
        "year-10": "a decade ago",
        "year-20": "two decades ago",
        "year-2": "two years ago",
        "year-3": "three years ago",
        "year+1": "next year; the coming year; early next year; late next year; the next financial year; the next fiscal year; next financial year; next fiscal year",
        "yearend+0": "the end of the year; the end of this year; year's end; year-end; the year's end; end of the year; end of year; end of this year",
        "context-day+1": "the next day; the following day; the day after; a day later; one day later",
        "context-day+0": "the same day; that day; that date",
        "context-month+0": "that month; the same month",
        "context-year+0": "that year; the same year",
        "context-year+1": "a year later; the following year; the year after; one year later",
        "context-month+1": "a month later; one month later; the following month; the month after",
        "context-week+1": "a week later; one week later; the following week",
    },
    ago={"year": "{} years ago", "month": "{} months ago", "week": "{} weeks ago", "day": "{} days ago"},
    later={
        "year": "{} years later; {} years on",
        "month": "{} months later; {} months on",
        "week": "{} weeks later",
        "day": "{} days later",
    },
    last_and_next={-1: "last; past", 1: "next; coming; this coming", 2: "following; the following"},
    stationed="deployed; currently deployed; now deployed; stationed; based; serving; operating; working; present; posted",
    day_nouns="",
    date_joints="of; of the year; in",
    prepositions={
        "of": "of; of all; on behalf of; on the part of",
        "by": "by; courtesy of",
        "to": "to; towards; toward; up to",
        "for": "for; on behalf",
        "in": "in; inside; within; across; at; throughout; into; outside; near; around; off; elsewhere in; on the territory of",
        "from": "from; since; out of; drawn from; coming from",
        "with": """
            with; according to; compared to; next to; close to; prior to; in addition to; thanks to; due to; owing to; against; between; among; amongst; alongside; without; via; through; about; behind; besides; beyond; despite; on; over;
            per; regarding; concerning; including; plus; except; upon; following; beside; facing; versus; excluding; and not
        """,
        "until": "until; till",
        "under": "under; beneath",
        "subject": "as for; for its part; followed by",
    },
    articles="""
        the; a; an; its; their; his; her; our; this; that; these; those; some; about; around; any; each; all; both; another; such; many; several; fellow
    """,
    nations="archipelago; countries; country; partners; partner; states; nations; nation; allies; powers; neighbours; neighbors",
    indefinites="",
    place_adjectives="""
        eastern; western; northern; southern; central; far eastern; far northern; upper; lower; mainland; south; north; east; west; northeastern; northwestern; southeastern; southwestern; war-torn; landlocked; neighbouring; neighboring; nearby
    """,
    that="that",
    first_person="we; our; i; us; our country; our army; our government; our nation; our armed forces",
    they="they; these; all",
    wholly="all; all of them; all of whom are; all being; exclusively; all from; every one of them; all were; all are; entirely",
    conjunctions="and; or; then; as well as; along with; plus; while; whereas; &",
    possessives="its; their; his; her; our; own; its own; their own; his country's; the country's; her country's",
    object_pronouns="it",
    future="""
        will; shall; 'll; is to; are to; was to; were to; is going to; are going to; is set to; are set to; is due to; are due to; is expected to; are expected to; is scheduled to;
        are scheduled to; is slated to; are slated to; is about to; are about to; is poised to; are poised to; is supposed to; are supposed to; is meant to; are meant to; plans to; plan to;
        intends to; intend to; was due to; were due to; was set to; were set to; expects to; expect to; aims to; is likely to; are likely to; was expected to; were expected to; scheduled to; expected to; due to; set to; slated to; poised to; supposed to
    """,
    conditional="would; might; could; may; should; ought to; 'd; can",
    infinitive_marker="to",
    adverbs="""
        not; also; never; begun to; began to; begins to; begin to; started to; starting to; managed to; continued to; continues to; continue to; for its part; for their part; in the meantime; meanwhile; however; for now; this month; last month; this week; last week; still; now; then; soon; already; only; just; even; once; all; both; either; first; finally; yet; so; far; alone; itself; themselves; help; in turn; again; always; often; at least;
        too; therefore; later; instead; together; next; even; indeed; well; henceforth; n't; -ly; -n't
    """,
    genitive="'s; s'",
    holding="has; have; had; having; with; fields; fielded",
    equivalents="or; i.e.; that is; equivalent to; the equivalent of; equal to; worth; which is; in local money; in local currency; at today's rate",
    approximators="""
        a; alone; some; about; around; roughly; approximately; nearly; almost; just; only; over; well over; beyond; more than; fewer than; less than; at least; up to; as many as; an estimated; a total of; close to; under; just under; just over;
        now; currently; still; already; also; barely; no more than; a further; the; its; their; these; those; another; not quite; little more than; a little over; a mere; all of; at present; to date; no fewer than; at most; between; from; exactly; today; so far;
        a little under; slightly more than; slightly over; slightly under; upwards of; in excess of; a contingent of; a force of; a strength of; a battalion of; a company of; a unit of; a team of; a ceiling of
    """,
    past_endings="",
    subjunctive_endings="",
    firsts="first; initial; advance; vanguard; lead elements",
    lasts="last; final; remaining",
    first_person_endings="",
    plural_endings="",
    future_passive="to be; must be; should be; can be",
    definite_article="the; this; that",
    definite_articles="the; all; all of the; these; those",
    up_to="up to; as many as; no more than; at most; a maximum of",
    permission="",
    shares="bulk; most; majority; vast majority; large majority; half; third; two-thirds; two thirds; quarter; three-quarters; share; part; backbone; rest; remainder; core; some; many",
    versus="against; compared with; compared to; up from; down from; versus; as against; from the",
    out_of="out of; from among; against; compared with",
    plural_verb_endings="",
    reflexives="itself; themselves",
    inverts=False,
    have="has; have; had; having; 've; 's",
    be="is; are; was; were; be; been; being; gets; got; am; 're; getting",
    past_auxiliaries="had; was; were; used to",
    present_auxiliaries="has; have; is; are",
    future_auxiliaries="will; would; could; might; may; should; shall; can; must",
    been="been; being",
    perfect_is_past=False,
    then="then; later; now; before; subsequently; and after that",
    before_that="before; before it; before him; before her; before them; before that; before then; previously; earlier; until then; up to then; formerly; at first; originally; initially; first; once; in the beginning; prior to that",
    after_that="then; since; since then; ever since; now; after; after it; after that; afterwards; later; subsequently; today; next; thereafter; nowadays; from then on; after him; and now; and then",
    did="it was; that was; it is; it has been; it had been; it will be; came; comes; did; does; did so; does so; had it; has it; held it; holds it; led it; did it; does it; has done so; has done; had done so; it was the turn of; it is the turn of; has had it; was; has been; will",
    whose="whose; of which",
    personal_pronouns="he; she",
    singular_indefinites="a; an; another; some",
    gerund_endings="ing",
    whom="whom; which",
    imperfect_endings="",
    subordinators="since; after; before; until; when; while; although; though; because; whereas; as; once",
    relatives="who; which; that; whom; whose; where; when; while; although; though; because; whereas; but; after; before; until; since; as; so; if",
    pronouns="it; he; she; they; who; which; we; i; the country; that country; his country; her country; the latter; the former; this country; the archipelago; the two countries; both countries; our country; our army; our government; our nation; our armed forces",
    latter="the latter",
    mission_pronouns="""
        the mission; the force; the operation; this mission; this force; this operation; that mission; that force; that operation; it; its mission; its force; the Mission; the Force;
        the UN peacekeeping mission; the U.N. peacekeeping mission; the UN peacekeeping force; the U.N. peacekeeping force; the UN operation; the U.N. operation;
        the AU operation; the EU operation; the NATO operation; the United Nations mission; the United Nations force; the African Union mission; the African Union force;
        the European Union mission; the European force; the West African force; the southern African force; the interim mission; the current force; the existing force;
        the military mission; the police mission; the verification mission; the maritime operation; the naval operation; the naval force; the training operation;
        the international operation; the multinational operation; the allied force; the peacekeeping effort; the peacekeeping deployment; the UN contingent; the bloc's mission;
        the bloc's force; the said mission; the multinational security support mission; this coalition;
        the Operation; the multinational force; the international force; the multinational mission; the security mission; the intervention; the UN mission; the U.N. mission;
        the UN force; the U.N. force; the regional force; the African force; the African mission; the AU mission; the AU force; the peacekeeping mission;
        the peacekeeping force; the peace mission; the peace force; the security force; the stabilization force; the stabilisation force;
        the coalition; the training mission; the NATO mission; the EU mission; the NATO force; the EU force; the regional mission; the observer mission; the monitoring mission;
        the border group; the group; the international mission; the current mission; the existing mission; the smaller operation; the Kenyan mission;
        the joint force; the interim force; the anti-gang force; the gang-fighting force; the multinational security mission; the support mission;
        the peacekeeping operation; the peace operation; the SADC mission; the SADC force; the ECOWAS mission; the ECOWAS force; the UN-backed mission; the U.N.-backed mission;
        the UN-backed force; the U.N.-backed force
    """,
    newer_mission="the newcomer; the new arrival; the successor force; the force that succeeds it; the mission that succeeds it; the follow-up mission; the follow-up force; the new UN mission; the new UN force; the replacement force; the successor; the new force; the new mission; the new operation; its successor; its replacement; the successor mission; the follow-on mission; the follow-on force; the incoming force",
    older_mission="its predecessor; the old mission; the old force; the outgoing mission; the outgoing force; the previous mission; the earlier mission; the predecessor mission; the mission it replaces; the mission it replaced",
    after_bare_numbers="""
        a year; a month; annually; yearly; every; towards; toward; through; out; a piece; altogether; is; are; was; were; has; have; had; will; would; to; at; in; on; for; from; by; and; or; but; then; of them; of whom; of these; of those; of which; of its; of their; of his; of it; of that; of the;
        more; others; in all; all told; strong; -strong; this; last; next; as; so; who; which; that; after; before; until; since; when; while; under; against; with; than; there; now; currently; today;
        yesterday; early; late; each; already; arrived; landed; left; by; per; if; because; only; at present; authorized; authorised; planned; promised; deployed; pledged;
        required; approved; expected; remain; remained; still; came; went; joined; during; within; between; per; according; available; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; spread;
        over; apart; apiece; aboard; both; come; comes; coming; go; goes; flew; withdrew; departed; serve; served; serving; followed; starting;
        beginning; throughout; across; around; near; inside; into; onto; back; home; sooner; later; soon; should; could; may; might; can; belong;
        belonging; stationed; based; posted; assigned; drawn; following; alongside; including; among; instead; except; again; ago; tomorrow; tonight;
        eventually; initially; respectively; plus; stay; stayed; returned; return; returning; leaving; leave; arrive; arriving; landing; join; joining;
        away; beyond; any
    """,
    between="""
        between; of; some; about; around; roughly; approximately; with; has; have; had; an estimated; estimated; at; for; another; numbering; comprising; send; sending; deploy; deploying; is; are; be; up; as many as
    """,
    range_joints="and; to; or",
    mission_heads="""
        mission; force; operation; observer group; observation group; task force; transitional administration; interim administration; transitional authority; transition authority; coalition; monitoring group;
        brigade; verification mission; peacekeeping force; stabilization force; stabilisation force; joint force; integrated office; support office; division; supervision organization; truce supervision organization; monitoring team
    """,
    operation_heads="operation; task force; exercise",
    mission_qualifiers="""
        stabilization; stabilisation; security; peace; peacekeeping; support; multinational; multidimensional; african; international; interim; observation; observer; observers; verification; assistance; integrated;
        protection; training; united nations; un; u.n; african union; au; european union; eu; nato; ecowas; sadc; eac; eccas; military; regional; joint; interposition; police; disengagement; hybrid; suppression; monitoring;
        supervision; transition; advisory; rapid; intervention; mixed; combined; maritime; naval; restoration; enforcement; monitor; ceasefire; cease-fire; border; gang; kosovo; capacity; implementation; guard; assurance; standby; truce; anti-gang; un-backed; arab; arab league; osce; csto; oas; peacemaking; peace-keeping; deterrent; partnership; reassurance; reform
    """,
    other_missions="""
        space; lunar; mars; trade; economic; christian; evangelical; business; parliamentary; fact-finding; scientific; archaeological; humanitarian; medical; diplomatic; electoral; election; sports; cultural; crewed;
        catholic; apostolic; imf; audit; sales; rescue; air force; armed forces; armed force; defence force; defense force; defence forces; defense forces; police force; border force; coast guard; labour force; labor force; workforce; police service;
        observation of elections; elections; vatican; papal; holy see; to the united nations; to the un; to the european union; special military; customs; police raid; drug; investigation; investigative; evaluation; assessment; rebel;
        mediation; good offices; trade union; missionary; royal; special operations; salvation; permanent mission; diplomatic mission; national guard; self-defense; self-defence; cultural mission; church; quds; people's force; financial action; cyber; covid; anti-corruption; liberation; mobilisation; mobilization forces
    """,
    name_joints="of; the; in; for; and; to; on; de; du; against; at; &; a; off",
    compound_joints="and; of; &",
    attributive="led; backed; mandated; authorized; authorised; approved; supported; sponsored; funded; hosted; commanded; run; assisted; flagged; sanctioned",
    also_known="known as; also known as; known locally as; called; dubbed; codenamed; code-named; better known as; or; previously known as; formerly; in full; short for; abbreviated as; known by its acronym; known by its French acronym; known by its initials; alias; now; renamed; rebranded; nicknamed; code name",
    also_known_after="for short; as it is known; as it is called",
    that_one="that; the one",
    troops="forces; troops; military forces; soldiers; contingent; military contingent; military observers; observers; monitors; police mission",
    on_mission="on a; on an; on",
    owner_adjectives={"EU": "european"},
    peacekeepers="peacekeepers; peace-keepers; blue helmets; blue berets; peacekeeping troops; peace-keeping troops; peacekeeping forces; peace-keeping forces; peacekeeping soldiers; peace forces; peace troops; ceasefire monitors; truce monitors; truce observers",
    other_operations="""
        arrest; arrests; arrested; arresting; seized; seizure; seizures; raid; raids; raided; crackdown; cartel; cartels; smuggling; smugglers; trafficking; traffickers; drugs; cocaine; heroin;
        airstrike; airstrikes; air strikes; missiles; bombing; offensive; hostage rescue; counter-terrorism police; poachers; tax; customs; detectives; jailed; convicted; prison; businessmen; bribery; money laundering; murder; robbery; fraud; census; vaccination
    """,
    parts_of_country="""
        east; west; north; south; north-east; north-west; south-east; south-west; northeast; northwest; southeast; southwest; centre; center; interior; heart; far north; far east;
        eastern part; western part; northern part; southern part
    """,
    heads_first=False,
    organizations={
        "UN": """
            UN; U.N.; United Nations; General Assembly; UN General Assembly; U.N. General Assembly; United Nations General Assembly; world body; the world body; Secretariat; UN Secretariat;
            Department of Operational Support; United Nations Secretariat; U.N. Secretariat; United Nations peacekeeping department; UN system; United Nations system;
            U.N. headquarters; United Nations Headquarters; Peacebuilding Fund; UN Peacebuilding Fund; ACABQ;
            United Nations Organization; UN headquarters; Fifth Committee; UN peacekeeping department; Department of Peace Operations
        """,
        "EU": """
            EU; E.U.; European Union; European Commission; EU Commission; Council of the European Union; EU Council; the Twenty-Seven; Twenty-Seven; European Council; Brussels; European Peace Facility; Political and Security Committee; African Peace Facility; the Twenty-Eight; Foreign Affairs Council; European External Action Service; the bloc;
            European Development Fund; EU leaders; EU ministers; EU foreign ministers; EU ambassadors; EU member states; EU countries; 27-nation bloc; 27-member bloc; European bloc;
            Council of the EU;
            the 27; European Parliament; the European Peace Facility; EEAS
        """,
        "AFU": """
            African Union; AU; A.U.; African Union Commission; AU Commission; African Union Peace and Security Council; AU Peace and Security Council; Peace and Security Council; Pan-African body; continental body; the continental body;
            AU PSC; AUPSC; OAU; African bloc; the African bloc; continental bloc; 55-nation bloc; 55-member bloc; pan-African organisation; pan-African organization; AU summit;
            African Union summit;
            AU Executive Council; AU Assembly; Organization of African Unity
        """,
        "NATO": """
            NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic Alliance; the Alliance; North Atlantic Council;
            North Atlantic Alliance; Western alliance; transatlantic alliance; military alliance; Atlantic alliance; SHAPE;
        """,
        "ECOWAS": """
            ECOWAS; Ecowas; Economic Community of West African States; ECOWAS Commission; ECOWAS leaders; Ecowas Commission;
            West African bloc; the West African bloc; West African regional bloc; ECOWAS summit; ECOWAS Authority; ECOWAS Parliament;
        """,
        "ECCAS": "ECCAS; Eccas; CEEAC; Economic Community of Central African States",
        "SADC": """
            SADC; Sadc; Southern African Development Community; SADC leaders; SADC summit; SADC Secretariat;
            southern African bloc; southern African regional bloc; Southern African bloc; SADC Troika; SADC troika; SADC Organ;
        """,
        "EAC": """
            EAC; East African Community; EAC Secretariat;
            East African bloc; East African regional bloc; EAC bloc; EAC summit; EAC leaders;
        """,
        "OAS": """
            OAS; O.A.S.; Organization of American States; Organisation of American States;
            hemispheric body; OAS Permanent Council; OAS General Assembly;
        """,
        "CARICOM": """
            CARICOM; Caricom; Caribbean Community;
            Caribbean bloc; CARICOM leaders; Caricom leaders; CARICOM Secretariat; Caribbean regional bloc; Caribbean trade bloc;
        """,
        "WB": "World Bank",
        "AFDB": "AfDB; African Development Bank",
        "": """
            Islamic Development Bank; Inter-American Development Bank; Arab League; League of Arab States; Commonwealth; International Monetary Fund; IMF; G7; G20; G5 Sahel; Gulf Cooperation Council; Pacific Islands Forum; OSCE;
            Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Intergovernmental Authority on Development;
            Community of Portuguese Language Countries; Caribbean Development Bank; Afreximbank; ICRC; International Committee of the Red Cross; ASEAN; Council of Europe;
            Commonwealth Secretariat; Indian Ocean Commission; Alliance of Sahel States; Mercosur; Organisation of Eastern Caribbean States; OECS;
            Organization of Islamic Cooperation; Arab Monetary Fund; Kuwait Fund; Qatar Fund for Development; Open Society Foundations; Gates Foundation;
            CSTO; Collective Security Treaty Organization; IGAD; Organisation of Islamic Cooperation; CELAC; European Investment Bank; Central American Bank for Economic Integration; Asian Development Bank; African Export-Import Bank
        """,
    },
    shared_heads="Council; Secretary; Minister; Office; Fund; Facility; Nations; States; Group; Forum",
    authorities="""
        taxpayers; taxpayer; MPs; Parliament; Cabinet; Foreign Secretary; Defence Secretary; Foreign Minister; Defence Minister; Finance Minister; Defense Minister; Chancellor; Council of Ministers; National Council; Federal Council; Federal Cabinet; Council of States; National Assembly; Senate; Treasury; National Treasury; Congress; Federal Government; Government; Ministry; Administration; House of Representatives; President;
        Ministry of Defence; Ministry of Defense; Ministry of Finance; Federal Executive Council; Department of Defence; Defence Department; State; Defence Ministry; Foreign Ministry; Prime Minister; FG; Constabulary; Defence Force; Defense Force; Navy; Air Force; Defence Forces; Defense Forces
    """,
    institutions="""
        government; governments; Government; Governments; president; President; presidency; Presidency; ministry; Ministry; minister; Minister; parliament; Parliament; Congress; congress; Senate; senate; cabinet; Cabinet; Treasury; treasury;
        monarch; King; crown prince; Crown Prince; emir; sultan; junta; military junta; vice president; Vice President; vice-president; deputy president; Deputy President;
        deputy prime minister; Deputy Prime Minister; MPs; MP; senator; senators; congressman; congressmen; legislators; legislator; legislature; lawmaker; Ministry of Interior;
        Ministry of the Interior; interior ministry; Interior Ministry; home secretary; Home Secretary; high commissioner; High Commissioner; aid agency; development agency;
        regime; kingdom; monarchy; executive; counterpart; counterparts; chief of staff; chief of defence; chief of defense; chief of the defence staff; defence staff;
        defense staff; general staff; General Staff; military chief; military chiefs; foreign affairs minister; finance secretary; cabinet secretary; Cabinet Secretary;
        principal secretary; Principal Secretary; attorney general; high command; top diplomat; top brass; ruler; rulers; policymakers; negotiators; negotiator;
        permanent mission; mission to the United Nations; mission to the UN; chargé d'affaires; Defence Department; defense department; Defense Department;
        Peace Fund; peace fund; Solidarity Fund; National Treasury; National Assembly; House of Representatives; House of Commons; Federal Government; federal government; authorities; administration; Administration;
        prime minister; Prime Minister; foreign minister; Foreign Minister; defence minister; defense minister; Defence Minister; Defense Minister; finance minister; Finance Minister; foreign ministry; Foreign Ministry; defence ministry; defense ministry;
        Defence Ministry; Defense Ministry; finance ministry; Finance Ministry; Ministry of Defence; Ministry of Defense; Ministry of Foreign Affairs; Ministry of Finance; Minister of Defence; Minister of Foreign Affairs; head of state; lawmakers; lower house;
        upper house; chancellor; Chancellor; premier; taxpayer; taxpayers; treasury secretary; state; State; ambassador; Ambassador; envoy; official; officials; diplomat; diplomats; spokesman; spokesperson; spokeswoman; speaker; representative; delegate; delegation;
        deputy ambassador; deputy foreign minister; leader; leaders; embassy; foreign secretary; secretary of state; Secretary of State; defence secretary; defense secretary; interior minister; Interior Minister; security minister; national security adviser;
        national security advisor; crown; king; Parliamentarians; parliamentary committee; chiefs; defence chief; army chief; president's office; delegates; diplomacy; permanent representative; Permanent Representative; deputy permanent representative;
    """,
    nothing="""
        which country; what country; which nation;
        Pacific Ocean; Red Sea; Persian Gulf; Suez Canal; Strait of Hormuz; Coral Sea; New Orleans; New Jersey; Radio Okapi; BBC Africa; Deutsche Welle; Daily Telegraph;
        Irish Examiner; Nepali Times; South China Morning Post; Mexico City Olympics; Dayton accords; Dayton Accords; Dayton Agreement; Dayton Peace Agreement; Oslo accords;
        Oslo Accords; Algiers agreement; Algiers Agreement; Pretoria agreement; Pretoria Agreement; Geneva Convention; Air Canada; South African Airways; Paris Saint-Germain;
        Madrid conference; Cairo agreement; Nairobi stock exchange; Paris Match; Radio Free Europe; Radio France International;
        commander; deputy commander; a spokesman; a spokesperson; force commander; Force Commander;
        Indian Ocean; Lake Chad; Lake Chad Basin; Congo Basin; Congo River; Niger River; Niger Delta; Gulf of Guinea; South China Sea; East China Sea; Sea of Japan; Gulf of Mexico; Gulf of Oman; Panama Canal; Mozambique Channel;
        New Mexico; New England; African American; African Americans; Paris Agreement; Paris Accord; Paris Club; Washington Post; The Washington Post; George Washington; Air France; France 24; Radio France; Radio France Internationale; Agence France-Presse;
        Voice of America; Kenya Airways; Ethiopian Airlines; Doha agreement; Doha process; Nairobi process; Luanda process; Rome Statute; Treaty of Rome; Lisbon Treaty; Lancaster House; Geneva Conventions; Vienna Convention; Hague Convention; Bretton Woods; Miami Herald;
        Times of India; Hindustan Times; China Daily; Voice of Nigeria; Daily Nation; Jordan River; Swiss Re; French Guiana; German shepherd; Brazil nut; Turkish Airlines; American University; Georgia Tech; Chad Mizelle; Norwegian Refugee Council; Danish Refugee Council; London Stock Exchange;
        Royal Irish Regiment; Irish Times; Moscow Times; Japan Times; Jerusalem Post; Kyiv Post; Addis Ababa University; Jomo Kenyatta International Airport; Geneva-based; London-based; Washington-based; Nairobi-based; Brussels-based; Paris-based; Dakar-based; Johannesburg-based
    """,
    regions={
        "419": """
            Latin America and the Caribbean; Latin America; Latin America or the Caribbean; Latin American; Latin Americans; Latin American and Caribbean; Latin American or Caribbean; Latin American and Caribbean countries;
            Latin American countries; Latin American country; Latin American nation; Latin American nations; Latin American state
        """,
        "029": "Caribbean; Caribbean country; Caribbean countries; Caribbean nation; Caribbean nations; Caribbean state; Caribbean states; West Indies; Caribbean partners",
        "005": "South America; South American; South Americans; South American country; South American nation; South American countries",
        "013": "Central America; Central American; Central Americans; Central American country; Central American nation; Central American countries",
        "011": "West Africa; Western Africa; West African; West Africans; West African country; West African nation; West African countries; West African nations",
        "014": "East Africa; Eastern Africa; East African; East Africans; East African country; East African nation; East African countries",
        "017": "Central Africa; Middle Africa; Central African country; Central African countries; Central African nation",
        "018": "Southern Africa; southern Africa; Southern African; southern African; Southern African country; southern African countries",
        "002": "Africa; Africans; African country; African countries; African nation; African nations; African state; African states",
        "150": "Europe; Europeans; European country; European countries; European nation; European nations; European state; European states; European allies",
    },
    abbreviations="""
        jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; mr; mrs; ms; dr; gen; maj; col; capt; lt; sgt; cmdr; adm; brig; amb; gov; sen; rep; prof; hon; rev; st; jr; sr; no; nos; vs; etc; inc; ltd; co; corp; art; para; paras; p; pp; cf; approx;
        e.g; i.e; u.s; u.n; u.k; e.u; a.u; d.c; fig; vol; ed; dept; est; sqn; mt; ft; messrs; supt; insp; cpl; pvt; rs; ksh; sh; a.m; p.m
    """,
    letters="_the_; 's_; ’s_; ing_; ed_; _of_",
    function_words="""
        the; of; and; to; in; a; is; that; for; on; with; as; was; were; by; at; from; it; has; have; had; be; been; are; which; will; would; not; this; but; its; their; an; or; said; after; who; they; more; than; he; she; his; her; also; about;
        into; over; when; there; because; some; what; we; you; all; one; out; up; so
    """,
)
