## Coming in

sign-in-again = Dat duurde te lang.
    .hint = Meld u opnieuw aan vanaf het begin.
second-title = Tweede stap
second-text = Typ de zes cijfers die uw authenticatie-app toont.
second-code = Code
second-recovery = Zonder app typt u een van uw herstelcodes.
second-back = Als iemand anders aanmelden
second-factor-code-wrong = Deze code klopt niet of is al gebruikt.
    .hint = Wacht op de volgende en typ die. Klopt hij nooit, zet dan de klok van uw apparaat gelijk.
second-factor-unreadable = De tweede factor is niet leesbaar, omdat het huis nu een ander geheim heeft.
    .hint = Vraag de beheerder het oude geheim terug te zetten, of een admin de tweede factor te resetten.
second-factor-on-already = De tweede factor staat al aan.
    .hint = Zet hem eerst uit als u een andere app wilt gebruiken.
second-factor-not-begun = Er is geen tweede factor om aan te werken.
    .hint = Laad de pagina opnieuw.
entry-link-gone = Deze link is gebruikt, verlopen of door een nieuwere vervangen.
    .hint = Vraag een admin om een andere.
password-not-same = De twee wachtwoorden zijn niet gelijk.
    .hint = Typ het twee keer hetzelfde.
password-old-wrong = Dit is niet uw wachtwoord.
    .hint = Typ het wachtwoord waarmee u zich nu aanmeldt.
user-name = Een naam heeft 1 tot 100 tekens.
    .hint = Schrijf hoe collega’s u noemen.
token-expired = Het token “{ $name }” is op { $day } verlopen.
    .hint = Vraag een admin om een nieuw.
token-taken-back = Het token “{ $name }” is ingetrokken.
    .hint = Vraag een admin om een nieuw.
grant-field-unreadable = Dit is geen veld.
    .hint = Schrijf namen als “prices” of “attributes.heel_height”, met komma’s ertussen.
day-unreadable = Dit is geen dag.
    .hint = Schrijf hem als 2026-11-27.
welcome-title = Welkom, { $name }
welcome-text = Kies een wachtwoord. Daarna meldt u zich ermee aan.
welcome-reset = Een nieuw wachtwoord
welcome-button = Dit wachtwoord bewaren
welcome-done = Het wachtwoord is bewaard. Meld u er nu mee aan.
kept-title = U bent afgemeld terwijl u schreef.
kept-text = Er is niets verloren: wat u typte wacht hier tot u bent aangemeld.
kept-again-title = Wat u typte is er nog
kept-again-text = U bent weer aangemeld. Kijk het nog eens na en verstuur het dan.
kept-again-button = Nu versturen
kept-again-leave = Laten gaan en de pagina opnieuw laden
sign-on-or = of
sign-on-button = Aanmelden met { $provider }
sign-on-go-on = Ik heb me daar aangemeld: verder
sign-on-away = De identiteitsprovider antwoordt niet zoals het hoort.
    .hint = Probeer het later opnieuw of meld u aan met uw wachtwoord.
sign-on-again = Het aanmelden is niet op tijd of in een ander venster afgerond.
    .hint = Begin opnieuw.
sign-on-not-trusted = Wat de provider over u zegt, kon niet worden gecontroleerd.
    .hint = Begin opnieuw. Helpt dat niet, laat het de beheerder van dit huis weten.
sign-on-declined = De provider liet u niet binnen: { $reason }
    .hint = Begin opnieuw of vraag wie de provider beheert.
sign-on-no-address = De provider zegt niet wat uw e-mailadres is.
    .hint = Vraag wie hem beheert het adres aan dit huis door te geven.
sign-on-address-not-verified = De provider weet niet of { $email } van u is.
    .hint = Laat het adres daar bevestigen en begin opnieuw.
sign-on-not-here = Niemand heet hier { $email }.
    .hint = Vraag een admin om een uitnodiging.
sign-on-disabled = { $email } mag zich hier niet aanmelden.
    .hint = Vraag het een admin.
sign-on-no-group = { $email } zit in geen groep die wordt toegelaten.
    .hint = Vraag wie de groepen beheert.
config-sign-on-issuer = Dit is niet het adres van een provider.
    .hint = Schrijf zijn issuer als https://login.example; alleen op deze machine volstaat HTTP.
config-sign-on-client = De provider moet weten wie vraagt.
    .hint = Geef de client-id die hij heeft toegekend: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Een regel geldt voor een groep of voor een domein.
    .hint = Geef elke regel “group” of “domain”.
config-secret-short = Het geheim heeft minder dan { $min } tekens.
    .hint = Maak een lang willekeurig geheim, bijvoorbeeld met openssl rand -base64 32.

## Settings

workbench-settings = Instellingen
workbench-account = Uw account
workbench-users = Personen
workbench-tokens = API-tokens
workbench-audit = Auditlogboek
workbench-further = Verder
workbench-language = Taal
workbench-language-browser = Zoals de browser
workbench-copy = Kopiëren
workbench-copied = Gekopieerd
workbench-you = U

## One’s own account

workbench-account-you = U
    .hint = Collega’s zien uw naam in geschiedenissen en opmerkingen.
workbench-user-name = Naam
workbench-password-text = Uw andere sessies eindigen als u het wijzigt.
workbench-password-old = Huidig wachtwoord
workbench-password-new = Nieuw wachtwoord
workbench-password-again = Nieuw wachtwoord nog eens
workbench-password-change = Wachtwoord wijzigen
workbench-password-confirm = Uw wachtwoord, om zeker te zijn dat u het bent
workbench-password-none = U hebt hier geen wachtwoord: u meldt zich aan met { $provider }.
workbench-password-done = Het wachtwoord is gewijzigd. Uw andere sessies zijn beëindigd.
workbench-factor = Tweede factor
workbench-factor-text = Een code van een app naast het wachtwoord: een gestolen wachtwoord alleen opent niets.
workbench-factor-on = Aan
workbench-factor-off = Uit
workbench-factor-manage = Herstelcodes en meer
workbench-factor-begin = Aanzetten
workbench-factor-begin-text = U hebt een authenticatie-app nodig op uw telefoon of in uw wachtwoordbeheerder.
workbench-factor-go-on = Verder
workbench-factor-provider = U meldt zich aan bij uw provider, die om een tweede factor vraagt als hij die wil.
workbench-factor-scan = Scan dit met uw app
    .hint = Typ daarna de zes cijfers die hij toont. Pas dan staat de tweede factor aan.
workbench-factor-picture = QR-code met het geheim voor uw app
workbench-factor-secret = Of typ het geheim
workbench-factor-confirm = Aanzetten
workbench-factor-remove = Uitzetten
workbench-factor-off-done = De tweede factor staat uit.
workbench-factor-codes-left = { $count ->
        [one] nog { $count } herstelcode
       *[other] nog { $count } herstelcodes
    }
workbench-codes = Herstelcodes
workbench-codes-once = Bewaar ze waar u ze zonder uw telefoon vindt. Elke code werkt één keer, en ze worden alleen nu getoond.
workbench-codes-kept = Ik heb ze bewaard
workbench-codes-few = Er zijn er nog weinig
workbench-codes-renew = Nieuwe herstelcodes maken
workbench-sessions = Waar u bent aangemeld
workbench-sessions-text = Een sessie eindigt na een week zonder gebruik en uiterlijk na een maand.
workbench-session-this = Deze
workbench-session-seen = laatst gebruikt
workbench-session-end = Beëindigen
workbench-session-end-one = De sessie op { $device } beëindigen
workbench-sessions-end = Alle andere beëindigen
workbench-sessions-done = Beëindigd.

## chosen at run time

workbench-way-password = met wachtwoord
workbench-way-second-factor = met tweede factor
workbench-way-recovery-code = met herstelcode
workbench-way-sign-on = via provider
workbench-way-link = via link
workbench-yes = ja
workbench-no = nee
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Vertaling
workbench-role-photographer = Fotografie
workbench-role-approver = Goedkeuring
workbench-role-viewer = Alleen lezen
workbench-role-feed = Alleen feeds
workbench-group-texts = Teksten
workbench-group-composition = Stof en materiaal
workbench-group-care = Onderhoud
workbench-group-fit = Pasvorm en maten
workbench-group-photos = Foto’s en films
workbench-group-attributes = Attributen
workbench-group-policies = Retouren en verzending
workbench-group-trade = Handelsrecht
workbench-group-prices = Prijzen en GTIN’s
workbench-group-links = Past bij
workbench-user-active = actief
workbench-user-invited = uitgenodigd
workbench-user-disabled = geblokkeerd
workbench-token-active = actief
workbench-token-expired = verlopen
workbench-token-revoked = ingetrokken
workbench-bar-role = Uw rol schrijft dit niet.
workbench-bar-category = U mag dit alleen in andere categorieën schrijven.
workbench-bar-locale = U mag dit alleen in andere talen schrijven.
workbench-bar-field = U mag alleen andere velden schrijven.
workbench-audit-signed-in = Aangemeld
workbench-audit-signed-out = Afgemeld
workbench-audit-sign-in-refused = Aanmelden geweigerd
workbench-audit-sign-in-paused = Aanmelden na mislukte pogingen gepauzeerd
workbench-audit-sign-on-refused = Aanmelden via provider geweigerd
workbench-audit-session-ended = Sessie beëindigd
workbench-audit-sessions-ended = Sessies beëindigd
workbench-audit-password-set = Wachtwoord ingesteld
workbench-audit-password-changed = Wachtwoord gewijzigd
workbench-audit-second-factor-on = Tweede factor aangezet
workbench-audit-second-factor-off = Tweede factor uitgezet
workbench-audit-recovery-codes-renewed = Herstelcodes vernieuwd
workbench-audit-identity-linked = Gekoppeld aan provider
workbench-audit-user-created = Persoon toegevoegd
workbench-audit-user-changed = Persoon gewijzigd
workbench-audit-grants-changed = Rechten gewijzigd
workbench-audit-user-removed = Persoon verwijderd
workbench-audit-account-changed = Eigen account gewijzigd
workbench-audit-link-made = Toegangslink gemaakt
workbench-audit-token-created = Token gemaakt
workbench-audit-token-revoked = Token ingetrokken
workbench-audit-token-used = Token die dag gebruikt
workbench-audit-exported = Geëxporteerd
workbench-audit-person-erased = Gegevens van een persoon gewist
workbench-audit-review-erased = Beoordeling gewist
workbench-detail-address = adres
workbench-detail-by = hoe
workbench-detail-before = rechten daarvoor
workbench-detail-count = aantal
workbench-detail-days = dagen
workbench-detail-expires-at = verloopt
workbench-detail-grants = rechten
workbench-detail-is-active = mag zich aanmelden
workbench-detail-locale = taal
workbench-detail-places = plaatsen
workbench-detail-reason = reden
workbench-detail-reviews = beoordelingen
workbench-detail-seconds = seconden

## Rights

workbench-grants = Rechten
    .hint = Wat een recht toestaat, staat het toe binnen zijn categorie, talen en delen. Meerdere rechten tellen op.
workbench-grant-number = Recht { $number }
workbench-role-of = Rol
workbench-role-none = Kies een rol
workbench-grant-category = In
workbench-grant-everywhere = Alle categorieën
workbench-grant-locales = Alleen teksten in (niets aangevinkt: alle talen)
workbench-grant-fields = Alleen deze delen (niets aangevinkt: alle)
workbench-grant-others = Andere velden op naam
workbench-grant-add = Recht toevoegen
workbench-grant-drop = Wegnemen
workbench-read-only = U mag dit bekijken, niet wijzigen.

## People

workbench-user = Persoon
workbench-seen = Laatst hier
workbench-standing = Status
workbench-invite = Iemand uitnodigen
workbench-invite-button = Uitnodigen
workbench-invite-another = Nog iemand uitnodigen
workbench-invited = { $email } is uitgenodigd
workbench-link = Link
workbench-link-text = Stuur deze link zelf aan de persoon; hij wordt alleen nu getoond. Daarmee stelt die een wachtwoord in. Hij werkt één keer, { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } lang.
workbench-link-provider = Wie zich met { $provider } aanmeldt, heeft geen link nodig.
workbench-link-make = Link maken
workbench-user-removed = De persoon is verwijderd. De geschiedenis bewaart dat die iets deed.
workbench-last-admin = Dit is de enige admin: rechten en toegang kunnen niet weg voordat iemand anders het is.
workbench-help = Hulp
workbench-help-reset = Wachtwoord vergeten: een link om een ander in te stellen.
workbench-help-invite = Nog geen wachtwoord: een link om er een in te stellen.
workbench-help-factor = App en herstelcodes kwijt:
workbench-help-sessions = { $count ->
        [0] De persoon is nergens aangemeld.
        [one] De persoon is op { $count } apparaat aangemeld.
       *[other] De persoon is op { $count } apparaten aangemeld.
    }
workbench-factor-reset = Tweede factor resetten
workbench-factor-reset-done = De tweede factor is gereset. De persoon meldt zich alleen met het wachtwoord aan tot die hem weer aanzet.
workbench-sessions-end-all = Alle sessies beëindigen
workbench-unpause = Meteen opnieuw laten proberen
workbench-unpaused = De persoon mag het meteen opnieuw proberen.
workbench-access = Toegang
workbench-access-text = Wie geblokkeerd is, wordt meteen afgemeld en kan zich niet aanmelden. Alles wat die deed blijft.
workbench-disable = Blokkeren
workbench-enable = Deblokkeren
workbench-remove = Verwijderen
workbench-remove-text = Het account verdwijnt voorgoed. Om de naam ook uit geschiedenissen te wissen: selvedge user erase.
workbench-remove-button = Voorgoed verwijderen

## Tokens

workbench-token = Token
workbench-tokens-text = Programma’s komen binnen met een token in plaats van een wachtwoord.
workbench-tokens-docs = Wat ze kunnen
workbench-tokens-none = Er is nog geen token.
    .hint = Maak er een voor elk programma dat hier leest of schrijft, met niet meer rechten dan nodig.
workbench-token-make = Token maken
workbench-token-button = Maken
workbench-token-name = Waarvoor
workbench-token-for = Waarvoor is het?
workbench-token-until = Geldig tot het einde van
    .hint = Leeg: voor altijd. Een dag is veiliger.
workbench-token-since = sinds { $day }
workbench-token-used = Laatst gebruikt
workbench-token-never-used = nog nooit
workbench-token-expires = Verloopt
workbench-token-never = nooit
workbench-token-revoke = Intrekken
workbench-token-revoke-one = { $name } intrekken
workbench-token-revoke-text = Programma’s die het gebruiken, werken meteen niet meer.
workbench-token-revoked-done = Het token is ingetrokken.
workbench-token-once = Kopieer het nu: het wordt alleen deze ene keer getoond.
workbench-token-how = Programma’s sturen het als

## Audit

workbench-audit-table = Meenemen als tabel
workbench-audit-person = Persoon of token
workbench-audit-action = Wat
workbench-audit-all = Alles
workbench-audit-from = Van
workbench-audit-until = Tot en met
workbench-audit-filter = Tonen
workbench-audit-clear = Alles tonen
workbench-audit-when = Wanneer
workbench-audit-who = Wie
workbench-audit-what = Wat
workbench-audit-more = Details
workbench-audit-older = Ouder
workbench-audit-none = Er is niets genoteerd.
    .hint = Kies een andere persoon, soort of dag.
