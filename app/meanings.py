"""What the values of every enum and the units mean, in French, English and Spanish; codes are in `vocabulary`.

The terms are those of the field: UN peacekeeping for strengths and vetoes (effectif autorisé, authorized strength,
dotación autorizada), the statuses of OCHA's Financial Tracking Service for money (pledge, paid contribution,
requirement). A meaning is a phrase without a full stop, fit for a label or a tooltip.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Meaning(NamedTuple):
    """What a value means, once in each language that is read."""

    fr: str
    en: str
    es: str


MEANINGS: Mapping[str, Mapping[str, Meaning]] = {
    "type": {
        "lead_country": Meaning(
            fr="Pays ou région qui dirige ou commande la mission, l’a dirigée ou la dirigerait",
            en="Country or region that leads or commands the mission, led it or would lead it",
            es="País o región que dirige o manda la misión, la dirigió o la dirigiría",
        ),
        "personnel": Meaning(
            fr="Nombre de personnes autorisées, déployées, promises, envoyées ou retirées",
            en="Number of people authorized, deployed, pledged, sent or withdrawn",
            es="Número de personas autorizadas, desplegadas, prometidas, enviadas o retiradas",
        ),
        "funding_event": Meaning(
            fr="Argent promis, versé, suspendu, supprimé, budgété ou nécessaire",
            en="Money pledged, paid, held back, cut, budgeted or needed",
            es="Dinero prometido, desembolsado, retenido, recortado, presupuestado o necesario",
        ),
        "veto_event": Meaning(
            fr="Veto de membres permanents du Conseil de sécurité, opposé ou brandi comme menace",
            en="Veto of permanent members of the Security Council, cast or threatened",
            es="Veto de miembros permanentes del Consejo de Seguridad, interpuesto o anunciado como amenaza",
        ),
    },
    "lead_country.status": {
        "current": Meaning(
            fr="Dirige la mission au moment où le texte est écrit",
            en="Leads the mission at the time of the text",
            es="Dirige la misión en el momento del texto",
        ),
        "former": Meaning(
            fr="A dirigé la mission et ne la dirige plus",
            en="Led the mission and no longer does",
            es="Dirigió la misión y ya no la dirige",
        ),
        "proposed": Meaning(
            fr="Prendrait la tête de la mission, ce qui est prévu, offert, demandé ou étudié",
            en="Would take over the lead: that is planned, offered, requested or studied",
            es="Asumiría la dirección de la misión: está previsto, ofrecido, pedido o en estudio",
        ),
    },
    "measure": {
        "authorized": Meaning(
            fr="Effectif autorisé, plafond décidé ou prévu",
            en="Authorized strength: the ceiling decided or planned",
            es="Dotación autorizada: el máximo decidido o previsto",
        ),
        "deployed": Meaning(
            fr="Effectif déployé, personnes présentes sur le terrain à un moment donné",
            en="Deployed strength: people in the field at a given time",
            es="Efectivos desplegados: personas sobre el terreno en un momento dado",
        ),
        "pledged": Meaning(
            fr="Personnel promis, pas encore déployé",
            en="Personnel pledged and not yet deployed",
            es="Personal prometido y aún no desplegado",
        ),
        "reinforcement": Meaning(
            fr="Renfort, groupe qui arrive ou qui est envoyé",
            en="Reinforcement: a group that arrives or is sent",
            es="Refuerzo: grupo que llega o que es enviado",
        ),
        "withdrawal": Meaning(
            fr="Retrait, groupe qui quitte la mission",
            en="Withdrawal: a group that leaves the mission",
            es="Retirada: grupo que abandona la misión",
        ),
    },
    "category": {
        "military": Meaning(fr="Personnel militaire", en="Military personnel", es="Personal militar"),
        "police": Meaning(fr="Personnel de police", en="Police personnel", es="Personal de policía"),
        "civilian": Meaning(fr="Personnel civil", en="Civilian personnel", es="Personal civil"),
        "total": Meaning(
            fr="Tout le personnel, ou personnel dont la catégorie n’est pas précisée",
            en="All personnel, or personnel whose category is not stated",
            es="Todo el personal, o personal cuya categoría no se indica",
        ),
    },
    "funding_event.kind": {
        "pledge": Meaning(
            fr="Contribution annoncée, promise ou engagée, pas encore versée",
            en="Contribution announced, pledged or committed, not yet paid",
            es="Contribución anunciada, prometida o comprometida, aún no desembolsada",
        ),
        "disbursement": Meaning(
            fr="Contribution versée, transférée ou dépensée",
            en="Contribution paid, transferred or spent",
            es="Contribución desembolsada, transferida o gastada",
        ),
        "freeze": Meaning(
            fr="Fonds gelés ou suspendus",
            en="Funds frozen, suspended or paused",
            es="Fondos congelados o suspendidos",
        ),
        "waiver": Meaning(
            fr="Levée d’un gel, ou dérogation à un gel",
            en="Freeze lifted, or an exemption from one",
            es="Levantamiento de una congelación, o exención de ella",
        ),
        "cut": Meaning(
            fr="Fonds annulés, réduits ou retenus définitivement",
            en="Funds cancelled, reduced or withheld for good",
            es="Fondos cancelados, reducidos o retenidos definitivamente",
        ),
        "budget": Meaning(
            fr="Budget approuvé par un organe habilité à l’engager",
            en="Budget approved by a body that may spend it",
            es="Presupuesto aprobado por un órgano facultado para gastarlo",
        ),
        "requirement": Meaning(
            fr="Besoin de financement, coût estimé ou appel de fonds",
            en="Funding requirement, estimated cost or appeal",
            es="Necesidad de financiación, costo estimado o llamamiento",
        ),
        "fund_total": Meaning(
            fr="Total qu’un fonds détient ou a reçu",
            en="Total that a fund holds or has received",
            es="Total que un fondo tiene o ha recibido",
        ),
        "proposal": Meaning(
            fr="Financement seulement proposé, envisagé ou demandé",
            en="Funding only proposed, considered or requested",
            es="Financiación solo propuesta, contemplada o solicitada",
        ),
    },
    "veto_event.status": {
        "cast": Meaning(
            fr="Veto opposé à un projet ou à une démarche",
            en="Veto cast against a draft or an attempt",
            es="Veto interpuesto contra un proyecto o una iniciativa",
        ),
        "threatened": Meaning(
            fr="Menace de veto, sans vote à ce stade",
            en="Veto threatened, without a vote so far",
            es="Amenaza de veto, sin votación por ahora",
        ),
    },
    "members": {
        "CN": Meaning(
            fr="Chine, membre permanent du Conseil de sécurité",
            en="China, permanent member of the Security Council",
            es="China, miembro permanente del Consejo de Seguridad",
        ),
        "FR": Meaning(
            fr="France, membre permanent du Conseil de sécurité",
            en="France, permanent member of the Security Council",
            es="Francia, miembro permanente del Consejo de Seguridad",
        ),
        "GB": Meaning(
            fr="Royaume-Uni, membre permanent du Conseil de sécurité",
            en="United Kingdom, permanent member of the Security Council",
            es="Reino Unido, miembro permanente del Consejo de Seguridad",
        ),
        "RU": Meaning(
            fr="Russie (autrefois URSS), membre permanent du Conseil de sécurité",
            en="Russia (formerly the USSR), permanent member of the Security Council",
            es="Rusia (antes la URSS), miembro permanente del Consejo de Seguridad",
        ),
        "US": Meaning(
            fr="États-Unis, membre permanent du Conseil de sécurité",
            en="United States, permanent member of the Security Council",
            es="Estados Unidos, miembro permanente del Consejo de Seguridad",
        ),
    },
    "certainty": {
        "stated": Meaning(
            fr="Affirmé par le texte lui-même",
            en="Stated by the text itself",
            es="Afirmado por el propio texto",
        ),
        "attributed": Meaning(
            fr="Attribué par le texte à une personne ou à une source",
            en="Attributed by the text to a person or a source",
            es="Atribuido por el texto a una persona o a una fuente",
        ),
        "conditional": Meaning(
            fr="Rapporté avec réserve, au conditionnel",
            en="Told with reserve, in the conditional",
            es="Referido con reserva, en condicional",
        ),
    },
    "review.action": {
        "accept": Meaning(
            fr="L’accepter tel quel",
            en="Accept it as it is",
            es="Aceptarlo tal cual",
        ),
        "reject": Meaning(
            fr="Le rejeter : il ne compte plus",
            en="Reject it: it counts no more",
            es="Rechazarlo: deja de contar",
        ),
        "correct": Meaning(
            fr="L’accepter avec d’autres valeurs",
            en="Accept it with other values",
            es="Aceptarlo con otros valores",
        ),
        "reopen": Meaning(
            fr="Revenir à ce qui avait été lu",
            en="Go back to what was read",
            es="Volver a lo que se había leído",
        ),
    },
    "queue.why": {
        "conflict": Meaning(
            fr="Il contredit un autre enregistrement",
            en="It disagrees with another record",
            es="Contradice otro registro",
        ),
        "current": Meaning(
            fr="Les faits d’une mission reposent sur lui",
            en="A mission’s facts are told by it",
            es="Los datos de una misión se basan en él",
        ),
        "other": Meaning(
            fr="Ni l’un ni l’autre",
            en="Neither of the two",
            es="Ni lo uno ni lo otro",
        ),
    },
    "review": {
        "unreviewed": Meaning(
            fr="Pas encore examiné par une personne",
            en="Not yet reviewed by a person",
            es="Aún no revisado por una persona",
        ),
        "accepted": Meaning(
            fr="Examiné et accepté tel quel",
            en="Reviewed and accepted as it is",
            es="Revisado y aceptado tal cual",
        ),
        "corrected": Meaning(
            fr="Examiné et accepté avec d’autres valeurs",
            en="Reviewed and accepted with other values",
            es="Revisado y aceptado con otros valores",
        ),
        "rejected": Meaning(
            fr="Examiné et rejeté, car le texte ne dit pas cela",
            en="Reviewed and rejected: the text does not say so",
            es="Revisado y rechazado: el texto no dice eso",
        ),
    },
    "official.status": {
        "confirmed": Meaning(
            fr="Ce veto figure dans la liste du Conseil de sécurité",
            en="This veto is in the Security Council’s list",
            es="Este veto figura en la lista del Consejo de Seguridad",
        ),
        "not_in_list": Meaning(
            fr="Ce veto ne figure pas dans la liste, qui couvre pourtant cette période",
            en="This veto is not in the list, though the list covers that time",
            es="Este veto no figura en la lista, aunque esta abarca ese período",
        ),
        "outside_coverage": Meaning(
            fr="La liste ne couvre pas cette période",
            en="The list does not cover that time",
            es="La lista no abarca ese período",
        ),
        "ambiguous": Meaning(
            fr="Plusieurs vetos de la liste peuvent correspondre",
            en="Several vetoes in the list may be meant",
            es="Varios vetos de la lista pueden corresponder",
        ),
    },
    "conflict.kind": {
        "contradiction": Meaning(
            fr="Même objet, même moment, valeurs qui ne peuvent pas être vraies ensemble",
            en="Same thing, same time, values that cannot both hold",
            es="Mismo objeto, mismo momento, valores que no pueden ser ciertos a la vez",
        ),
        "different_date": Meaning(
            fr="Même événement ou même valeur, dates différentes",
            en="The same event or value, dated differently",
            es="El mismo hecho o valor, con fechas distintas",
        ),
        "different_scope": Meaning(
            fr="L’une ne compte que le personnel en tenue, militaire ou de police, l’autre tout le personnel",
            en="One counts only uniformed, military or police personnel, the other all personnel",
            es="Una cuenta solo el personal uniformado, militar o de policía, la otra todo el personal",
        ),
        "revision": Meaning(
            fr="Un document plus récent du même éditeur donne une autre valeur",
            en="A newer document of the same publisher gives another value",
            es="Un documento más reciente del mismo editor da otro valor",
        ),
        "unit": Meaning(
            fr="Même chiffre dans une autre monnaie ou un autre ordre de grandeur",
            en="The same figure in another currency or order of magnitude",
            es="La misma cifra en otra moneda u otro orden de magnitud",
        ),
        "rounding": Meaning(
            fr="L’un des chiffres est l’arrondi de l’autre",
            en="One figure is the other one rounded",
            es="Una de las cifras es el redondeo de la otra",
        ),
    },
    "unknown.reason": {
        "not_stated": Meaning(
            fr="Aucun document lu ne le dit",
            en="No document that was read says so",
            es="Ningún documento leído lo dice",
        ),
        "not_applicable": Meaning(
            fr="La question ne se pose pas pour cette mission",
            en="The question does not arise for this mission",
            es="La cuestión no se plantea para esta misión",
        ),
        "retracted": Meaning(
            fr="Ce qui le disait a été retiré",
            en="What said so was retracted",
            es="Lo que lo decía fue retirado",
        ),
    },
    "change.action": {
        "added": Meaning(fr="Enregistrement ajouté", en="Record added", es="Registro añadido"),
        "corrected": Meaning(
            fr="Valeurs de l’enregistrement corrigées",
            en="Values of the record corrected",
            es="Valores del registro corregidos",
        ),
        "retracted": Meaning(
            fr="Enregistrement retiré, conservé dans l’historique",
            en="Record retracted, still there in the history",
            es="Registro retirado, conservado en el historial",
        ),
    },
    "change.cause": {
        "reading": Meaning(
            fr="Un texte a été lu ou relu",
            en="A text was read, or read again",
            es="Se leyó o releyó un texto",
        ),
        "review": Meaning(
            fr="Une personne a examiné l’enregistrement",
            en="A person reviewed the record",
            es="Una persona revisó el registro",
        ),
        "merge": Meaning(
            fr="Deux missions se sont révélées n’en être qu’une",
            en="Two missions were found to be one",
            es="Se comprobó que dos misiones eran una sola",
        ),
        "reference": Meaning(
            fr="La table des missions connues a changé",
            en="The table of known missions changed",
            es="Cambió la tabla de misiones conocidas",
        ),
        "official_list": Meaning(
            fr="La liste des vetos du Conseil de sécurité a changé",
            en="The Security Council’s list of vetoes changed",
            es="Cambió la lista de vetos del Consejo de Seguridad",
        ),
    },
    "unit": {
        "people": Meaning(
            fr="Nombres de personnes, sans décimales",
            en="Numbers of persons, without decimals",
            es="Números de personas, sin decimales",
        ),
        "amount": Meaning(
            fr="Unités principales de la monnaie indiquée (dollars, et non cents), exactes au centime",
            en="Major units of the currency given (dollars, not cents), exact to the cent",
            es="Unidades principales de la moneda indicada (dólares, no centavos), exactas al centavo",
        ),
        "offsets": Meaning(
            fr="Points de code Unicode depuis le début du texte, fin exclue",
            en="Unicode code points from the start of the text, end exclusive",
            es="Puntos de código Unicode desde el comienzo del texto, final excluido",
        ),
        "dates": Meaning(
            fr="EDTF, à la précision du texte (année, mois ou jour)",
            en="EDTF at the precision of the text: year, month or day",
            es="EDTF con la precisión del texto: año, mes o día",
        ),
        "instants": Meaning(
            fr="Instants en temps universel (UTC), RFC 3339",
            en="Points in time in UTC, RFC 3339",
            es="Instantes en tiempo universal (UTC), RFC 3339",
        ),
        "deployment_rate": Meaning(
            fr="Rapport de l’effectif déployé à l’effectif autorisé, 1 pour un effectif complet",
            en="Ratio of deployed to authorized strength; 1 is full strength",
            es="Razón entre los efectivos desplegados y la dotación autorizada; 1 es la dotación completa",
        ),
    },
}
"""Field -> value -> its meaning. A field goes by its name in answers, after its owner where several share that name."""
