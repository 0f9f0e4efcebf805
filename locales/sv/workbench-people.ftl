## Coming in

sign-in-again = Det tog för lång tid.
    .hint = Logga in igen från början.
second-title = Andra steget
second-text = Skriv de sex siffror som din autentiseringsapp visar.
second-code = Kod
second-recovery = Utan appen skriver du en av dina återställningskoder.
second-back = Logga in som någon annan
second-factor-code-wrong = Koden stämmer inte, eller har redan använts.
    .hint = Vänta på nästa och skriv den. Stämmer den aldrig, ställ klockan i din enhet.
second-factor-unreadable = Den andra faktorn kan inte läsas, eftersom huset nu har en annan hemlighet.
    .hint = Be driften återställa den gamla hemligheten, eller en admin att nollställa den andra faktorn.
second-factor-on-already = Den andra faktorn är redan på.
    .hint = Stäng av den först om du vill använda en annan app.
second-factor-not-begun = Det finns ingen andra faktor att arbeta med.
    .hint = Ladda om sidan.
entry-link-gone = Länken har använts, gått ut eller ersatts av en nyare.
    .hint = Be en admin om en annan.
password-not-same = De två lösenorden är inte lika.
    .hint = Skriv det likadant två gånger.
password-old-wrong = Det är inte ditt lösenord.
    .hint = Skriv lösenordet som du loggar in med nu.
user-name = Ett namn har 1 till 100 tecken.
    .hint = Skriv vad kollegorna kallar dig.
token-expired = Token ”{ $name }” gick ut { $day }.
    .hint = Be en admin om en ny.
token-taken-back = Token ”{ $name }” har återkallats.
    .hint = Be en admin om en ny.
grant-field-unreadable = Det är inget fält.
    .hint = Skriv namn som ”prices” eller ”attributes.heel_height”, med komma emellan.
day-unreadable = Det är ingen dag.
    .hint = Skriv den som 2026-11-27.
welcome-title = Välkommen, { $name }
welcome-text = Välj ett lösenord. Sedan loggar du in med det.
welcome-reset = Ett nytt lösenord
welcome-button = Spara lösenordet
welcome-done = Lösenordet är sparat. Logga in med det nu.
kept-title = Du loggades ut medan du skrev.
kept-text = Inget är förlorat: det du skrev väntar här tills du har loggat in.
kept-again-title = Det du skrev finns kvar
kept-again-text = Du är inloggad igen. Läs igenom det en gång till och skicka det sedan.
kept-again-button = Skicka nu
kept-again-leave = Låt det vara och ladda om sidan
sign-on-or = eller
sign-on-button = Logga in med { $provider }
sign-on-go-on = Jag har loggat in där: fortsätt
sign-on-away = Identitetsleverantören svarar inte som den ska.
    .hint = Försök igen senare, eller logga in med ditt lösenord.
sign-on-again = Inloggningen avslutades inte i tid, eller i ett annat fönster.
    .hint = Börja om.
sign-on-not-trusted = Det som leverantören säger om dig kunde inte kontrolleras.
    .hint = Börja om. Hjälper det inte, säg till driften av det här huset.
sign-on-declined = Leverantören släppte inte in dig: { $reason }
    .hint = Börja om, eller fråga den som administrerar leverantören.
sign-on-no-address = Leverantören säger inte vilken e-postadress du har.
    .hint = Be den som administrerar den att lämna ut adressen till det här huset.
sign-on-address-not-verified = Leverantören vet inte om { $email } är din.
    .hint = Låt bekräfta adressen där och börja sedan om.
sign-on-not-here = Ingen här heter { $email }.
    .hint = Be en admin om en inbjudan.
sign-on-disabled = { $email } får inte logga in här.
    .hint = Fråga en admin.
sign-on-no-group = { $email } är inte med i någon grupp som släpps in.
    .hint = Fråga den som administrerar grupperna.
config-sign-on-issuer = Det är inte adressen till en leverantör.
    .hint = Skriv dess issuer som https://login.example; bara på den här maskinen räcker HTTP.
config-sign-on-client = Leverantören måste veta vem som frågar.
    .hint = Ange klient-id som den har gett: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = En regel gäller en grupp eller en domän.
    .hint = Ge varje regel antingen ”group” eller ”domain”.
config-secret-short = Hemligheten har färre än { $min } tecken.
    .hint = Gör en lång slumpmässig, till exempel med openssl rand -base64 32.

## Settings

workbench-settings = Inställningar
workbench-account = Ditt konto
workbench-users = Personer
workbench-tokens = API-token
workbench-audit = Granskningslogg
workbench-further = Vidare
workbench-language = Språk
workbench-language-browser = Som webbläsaren
workbench-copy = Kopiera
workbench-copied = Kopierat
workbench-you = Du

## One’s own account

workbench-account-you = Du
    .hint = Kollegor ser ditt namn i historik och kommentarer.
workbench-user-name = Namn
workbench-password-text = Dina andra sessioner avslutas när du byter det.
workbench-password-old = Nuvarande lösenord
workbench-password-new = Nytt lösenord
workbench-password-again = Nytt lösenord en gång till
workbench-password-change = Byt lösenord
workbench-password-confirm = Ditt lösenord, för att vara säker på att det är du
workbench-password-none = Du har inget lösenord här: du loggar in med { $provider }.
workbench-password-done = Lösenordet är bytt. Dina andra sessioner har avslutats.
workbench-factor = Andra faktor
workbench-factor-text = En kod från en app utöver lösenordet: ett stulet lösenord öppnar inget på egen hand.
workbench-factor-on = På
workbench-factor-off = Av
workbench-factor-manage = Återställningskoder med mera
workbench-factor-begin = Slå på
workbench-factor-begin-text = Du behöver en autentiseringsapp i telefonen eller i lösenordshanteraren.
workbench-factor-go-on = Fortsätt
workbench-factor-provider = Du loggar in hos din leverantör, som frågar efter en andra faktor om den vill ha en.
workbench-factor-scan = Skanna detta med din app
    .hint = Skriv sedan de sex siffror som den visar. Först då är den andra faktorn på.
workbench-factor-picture = QR-kod med hemligheten för din app
workbench-factor-secret = Eller skriv hemligheten
workbench-factor-confirm = Slå på
workbench-factor-remove = Stäng av
workbench-factor-off-done = Den andra faktorn är av.
workbench-factor-codes-left = { $count ->
        [one] { $count } återställningskod kvar
       *[other] { $count } återställningskoder kvar
    }
workbench-codes = Återställningskoder
workbench-codes-once = Förvara dem där du hittar dem utan telefonen. Var och en gäller en gång, och de visas bara nu.
workbench-codes-kept = Jag har sparat dem
workbench-codes-few = Få återstår
workbench-codes-renew = Gör nya återställningskoder
workbench-sessions = Där du är inloggad
workbench-sessions-text = En session slutar efter en vecka utan användning, och senast efter en månad.
workbench-session-this = Den här
workbench-session-seen = senast använd
workbench-session-end = Avsluta
workbench-session-end-one = Avsluta sessionen på { $device }
workbench-sessions-end = Avsluta alla andra
workbench-sessions-done = Avslutat.

## chosen at run time

workbench-way-password = med lösenord
workbench-way-second-factor = med andra faktor
workbench-way-recovery-code = med återställningskod
workbench-way-sign-on = via leverantör
workbench-way-link = via länk
workbench-yes = ja
workbench-no = nej
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Översättning
workbench-role-photographer = Fotografi
workbench-role-approver = Godkännande
workbench-role-viewer = Endast läsning
workbench-role-feed = Endast flöden
workbench-group-texts = Texter
workbench-group-composition = Tyg och material
workbench-group-care = Skötsel
workbench-group-fit = Passform och storlekar
workbench-group-photos = Foton och filmer
workbench-group-attributes = Attribut
workbench-group-policies = Returer och frakt
workbench-group-trade = Handelsrätt
workbench-group-prices = Priser och GTIN
workbench-group-links = Passar till
workbench-user-active = aktiv
workbench-user-invited = inbjuden
workbench-user-disabled = spärrad
workbench-token-active = aktiv
workbench-token-expired = utgången
workbench-token-revoked = återkallad
workbench-bar-role = Din roll skriver inte detta.
workbench-bar-category = Du får bara skriva detta i andra kategorier.
workbench-bar-locale = Du får bara skriva detta på andra språk.
workbench-bar-field = Du får bara skriva andra fält.
workbench-audit-signed-in = Inloggad
workbench-audit-signed-out = Utloggad
workbench-audit-sign-in-refused = Inloggning nekad
workbench-audit-sign-in-paused = Inloggning pausad efter misslyckanden
workbench-audit-sign-on-refused = Inloggning via leverantör nekad
workbench-audit-session-ended = Session avslutad
workbench-audit-sessions-ended = Sessioner avslutade
workbench-audit-password-set = Lösenord satt
workbench-audit-password-changed = Lösenord bytt
workbench-audit-second-factor-on = Andra faktorn påslagen
workbench-audit-second-factor-off = Andra faktorn avstängd
workbench-audit-recovery-codes-renewed = Återställningskoder förnyade
workbench-audit-identity-linked = Kopplad till leverantör
workbench-audit-user-created = Person tillagd
workbench-audit-user-changed = Person ändrad
workbench-audit-grants-changed = Rättigheter ändrade
workbench-audit-user-removed = Person borttagen
workbench-audit-account-changed = Eget konto ändrat
workbench-audit-link-made = Åtkomstlänk skapad
workbench-audit-token-created = Token skapad
workbench-audit-token-revoked = Token återkallad
workbench-audit-token-used = Token använd den dagen
workbench-audit-exported = Exporterat
workbench-audit-person-erased = En persons uppgifter raderade
workbench-audit-review-erased = Recension raderad
workbench-detail-address = adress
workbench-detail-by = hur
workbench-detail-before = rättigheter före
workbench-detail-count = antal
workbench-detail-days = dagar
workbench-detail-expires-at = går ut
workbench-detail-grants = rättigheter
workbench-detail-is-active = får logga in
workbench-detail-locale = språk
workbench-detail-places = ställen
workbench-detail-reason = skäl
workbench-detail-reviews = recensioner
workbench-detail-seconds = sekunder

## Rights

workbench-grants = Rättigheter
    .hint = Vad en rättighet tillåter, tillåter den i sin kategori, sina språk och delar. Flera rättigheter läggs ihop.
workbench-grant-number = Rättighet { $number }
workbench-role-of = Roll
workbench-role-none = Välj en roll
workbench-grant-category = I
workbench-grant-everywhere = Alla kategorier
workbench-grant-locales = Endast texter på (inget ikryssat: alla språk)
workbench-grant-fields = Endast dessa delar (inget ikryssat: alla)
workbench-grant-others = Andra fält vid namn
workbench-grant-add = Lägg till en rättighet
workbench-grant-drop = Ta bort
workbench-read-only = Du får titta på detta, inte ändra det.

## People

workbench-user = Person
workbench-seen = Senast här
workbench-standing = Läge
workbench-invite = Bjud in någon
workbench-invite-button = Bjud in
workbench-invite-another = Bjud in någon till
workbench-invited = { $email } är inbjuden
workbench-link = Länk
workbench-link-text = Skicka själv länken till personen; den visas bara nu. Med den sätts lösenordet. Den gäller en gång, i { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
workbench-link-provider = Den som loggar in med { $provider } behöver ingen länk.
workbench-link-make = Skapa en länk
workbench-user-removed = Personen är borttagen. Historiken behåller att den gjort något.
workbench-last-admin = Detta är den enda admin: rättigheter och åtkomst kan inte tas bort förrän någon annan är det.
workbench-help = Hjälp
workbench-help-reset = Glömt lösenord: en länk för att sätta ett annat.
workbench-help-invite = Inget lösenord ännu: en länk för att sätta ett.
workbench-help-factor = Förlorat app och återställningskoder:
workbench-help-sessions = { $count ->
        [0] Personen är inte inloggad någonstans.
        [one] Personen är inloggad på { $count } enhet.
       *[other] Personen är inloggad på { $count } enheter.
    }
workbench-factor-reset = Nollställ andra faktorn
workbench-factor-reset-done = Den andra faktorn är nollställd. Personen loggar in med bara lösenordet tills den slås på igen.
workbench-sessions-end-all = Avsluta alla sessioner
workbench-unpause = Låt försöka igen genast
workbench-unpaused = Personen får försöka igen genast.
workbench-access = Åtkomst
workbench-access-text = Den som spärras loggas ut genast och kan inte logga in. Allt som personen gjort finns kvar.
workbench-disable = Spärra
workbench-enable = Häv spärren
workbench-remove = Ta bort
workbench-remove-text = Kontot försvinner för gott. För att radera namnet även ur historiken: selvedge user erase.
workbench-remove-button = Ta bort för gott

## Tokens

workbench-token = Token
workbench-tokens-text = Program kommer in med en token i stället för ett lösenord.
workbench-tokens-docs = Vad de kan göra
workbench-tokens-none = Det finns ingen token ännu.
    .hint = Skapa en för varje program som läser eller skriver här, utan fler rättigheter än det behöver.
workbench-token-make = Skapa en token
workbench-token-button = Skapa
workbench-token-name = Till vad
workbench-token-for = Vad är den till för?
workbench-token-until = Gäller till slutet av
    .hint = Tomt: för alltid. En dag är säkrare.
workbench-token-since = sedan { $day }
workbench-token-used = Senast använd
workbench-token-never-used = ännu aldrig
workbench-token-expires = Går ut
workbench-token-never = aldrig
workbench-token-revoke = Återkalla
workbench-token-revoke-one = Återkalla { $name }
workbench-token-revoke-text = Program som använder den slutar fungera genast.
workbench-token-revoked-done = Token är återkallad.
workbench-token-once = Kopiera den nu: den visas bara denna gång.
workbench-token-how = Program skickar den som

## Audit

workbench-audit-table = Ta med som tabell
workbench-audit-person = Person eller token
workbench-audit-action = Vad
workbench-audit-all = Allt
workbench-audit-from = Från
workbench-audit-until = Till
workbench-audit-filter = Visa
workbench-audit-clear = Visa allt
workbench-audit-when = När
workbench-audit-who = Vem
workbench-audit-what = Vad
workbench-audit-more = Detaljer
workbench-audit-older = Äldre
workbench-audit-none = Inget är noterat.
    .hint = Välj en annan person, sort eller dag.
